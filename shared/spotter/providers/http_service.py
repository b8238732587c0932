"""One way to ask a service over HTTP: with time limits, a few tries, and errors of our own."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from spotter.clock import Clock, system_clock
from spotter.errors import Refused, Unavailable

# Answers that another try may change: too slow, too many, and trouble inside the service.
PASSING_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
KEY_STATUSES = frozenset({401, 403})
SANDBOX_HEADER = "X-Spotter-Sandbox"

# Athletes are told how long to wait, and a service in trouble may say anything.
_LONGEST_WISH_S = 24 * 60 * 60.0

Shape = TypeVar("Shape", bound=BaseModel)
Body = Mapping[str, Any] | Sequence[Any]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait: for a connection, for each piece of an answer, and for all tries together."""

    connect_s: float = 2.0
    read_s: float = 2.0
    budget_s: float = 5.0
    tries: int = 3
    backoff_s: float = 0.2


@dataclass(frozen=True, slots=True)
class Waiting:
    """How time passes between tries, as something that a test can choose."""

    monotonic_s: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    between: Callable[[float, float], float] = random.uniform
    clock: Clock = system_clock


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service answered; `sandbox` when it is the laptop's stand-in that did."""

    status: int
    content: bytes
    sandbox: bool


@dataclass(frozen=True, slots=True)
class _Question:
    method: str
    url: str
    headers: Mapping[str, str]
    params: Mapping[str, str] | None = None
    json: Body | None = None


@dataclass(frozen=True, slots=True)
class _Setback:
    reason: str
    retry_after_s: float | None = None


PATIENCE = Patience()
WAITING = Waiting()


def new_client() -> httpx.Client:
    """The client that all services of a process share, so that connections stay open between requests."""
    return httpx.Client()


class HttpService:
    """A service outside, by the name that athletes may read in an error."""

    def __init__(
        self, client: httpx.Client, name: str, patience: Patience = PATIENCE, waiting: Waiting = WAITING
    ) -> None:
        self._client = client
        self._name = name
        self._patience = patience
        self._waiting = waiting

    def get(self, url: str, params: Mapping[str, str], headers: Mapping[str, str]) -> Answer:
        """The answer, unless its status says that asking again may help: then it is asked for again.

        Raises Unavailable when tries or time have run out, Refused when the address is none.
        """
        return self._ask(_Question("GET", url, headers, params=params))

    def post(self, url: str, body: Body, headers: Mapping[str, str]) -> Answer:
        """The answer to a body that is sent as JSON; only for questions that may be asked twice. Otherwise as `get`."""
        return self._ask(_Question("POST", url, headers, json=body))

    def _ask(self, question: _Question) -> Answer:
        deadline_s = self._waiting.monotonic_s() + self._patience.budget_s
        setback = _Setback("not tried")
        for attempt in range(self._patience.tries):
            if attempt and not self._pause(attempt, setback, deadline_s):
                break
            outcome = self._try(question, deadline_s)
            if isinstance(outcome, Answer):
                return outcome
            setback = outcome
            _log.warning("%s: %s", self._name, setback.reason)
        raise self._unavailable(setback)

    def read(self, answer: Answer, shape: type[Shape]) -> Shape:
        """The content of an accepted answer.

        Raises Refused for a status other than 200, Unavailable for content of another shape.
        """
        if answer.status != httpx.codes.OK:
            _log.error("%s: status %d", self._name, answer.status)
            ours = "key" if answer.status in KEY_STATUSES else "request"
            raise Refused(f"{self._name} does not accept our {ours}.")
        try:
            return shape.model_validate_json(answer.content)
        except ValidationError as error:
            _log.warning("%s: %s", self._name, error.errors(include_input=False, include_url=False)[:3])
            raise Unavailable(f"{self._name} answers in a form that we do not know.") from None

    def _pause(self, attempt: int, setback: _Setback, deadline_s: float) -> bool:
        """Wait before another try; whether there is time for one."""
        longest_s = self._patience.backoff_s * 2 ** (attempt - 1)
        # At least half of it, so that a service in trouble gets a rest from everybody.
        pause_s = self._waiting.between(longest_s / 2, longest_s)
        if setback.retry_after_s is not None:
            pause_s = max(pause_s, setback.retry_after_s)
        if self._waiting.monotonic_s() + pause_s >= deadline_s:
            return False
        self._waiting.sleep(pause_s)
        return True

    def _try(self, question: _Question, deadline_s: float) -> Answer | _Setback:
        timeout = self._timeout(deadline_s)
        try:
            with self._client.stream(
                question.method,
                question.url,
                headers=question.headers,
                params=question.params,
                json=question.json,
                timeout=timeout,
            ) as response:
                content = self._content(response, deadline_s)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
            raise Refused(f"{self._name} has no usable address.") from error
        except httpx.RequestError as error:
            return _Setback(type(error).__name__)
        if response.status_code in PASSING_STATUSES:
            return _Setback(f"status {response.status_code}", self._retry_after_s(response))
        return Answer(response.status_code, content, sandbox=response.headers.get(SANDBOX_HEADER) == "true")

    def _timeout(self, deadline_s: float) -> httpx.Timeout:
        left_s = max(deadline_s - self._waiting.monotonic_s(), 0.0)
        return httpx.Timeout(min(self._patience.read_s, left_s), connect=min(self._patience.connect_s, left_s))

    def _content(self, response: httpx.Response, deadline_s: float) -> bytes:
        # The read timeout starts anew with every piece, so a trickle would never run into it.
        pieces = []
        for piece in response.iter_bytes():
            pieces.append(piece)
            if self._waiting.monotonic_s() >= deadline_s:
                raise httpx.ReadTimeout("the answer takes too long", request=response.request)
        return b"".join(pieces)

    def _retry_after_s(self, response: httpx.Response) -> float | None:
        """Seconds to wait according to `Retry-After`: a number of seconds or a date (RFC 9110, 10.2.3); up to a day."""
        value = response.headers.get("Retry-After", "")
        if value.isdecimal():
            return min(float(value), _LONGEST_WISH_S)
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            return None
        left_s = (moment.replace(tzinfo=moment.tzinfo or UTC) - self._waiting.clock()).total_seconds()
        return min(max(left_s, 0.0), _LONGEST_WISH_S)

    def _unavailable(self, setback: _Setback) -> Unavailable:
        seconds = setback.retry_after_s
        return Unavailable(
            f"{self._name} does not answer at the moment.", retry_after_s=None if seconds is None else round(seconds)
        )
