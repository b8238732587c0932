"""A circuit breaker: a service that keeps failing is left alone for a while, by all instances of our functions.

closed ── too many failures ──▶ open ── it has rested ──▶ half-open ── the probe is answered ──▶ closed
                                 ▲                            │
                                 └──── the probe fails ───────┘
"""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from spotter.clock import Clock, system_clock
from spotter.errors import Refused, Unavailable
from spotter.providers.base import AnswerForm, ChatMessage, ChatModel, Completion
from spotter.providers.breaker_memory import BreakerMemory

_log = logging.getLogger(__name__)


class State(StrEnum):
    """What a breaker does with a question: passes it on, refuses it, or passes one on to see whether it works."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """`failures` within `window_s` open the breaker for `rest_s`; after that one question in `probe_s` is a probe.

    A probe takes less than `probe_s`, so there is never more than one at a time. `probe_s` is at most `rest_s`, so that
    none is left over when the next rest ends.
    """

    failures: int = 5
    window_s: int = 30
    rest_s: int = 20
    probe_s: int = 10

    def __post_init__(self) -> None:
        if not 0 < self.probe_s <= self.rest_s:
            raise ValueError("a probe ends before the next rest does")


TOLERANCE = Tolerance()
# How long a breaker that nobody asks remembers that it was open.
REMEMBERED_S = 600


def state_at(now_s: float, rest_ends_s: float | None) -> State:
    """The state at an instant (epoch seconds), given when the service's rest ends; None where it needs none."""
    if rest_ends_s is None:
        return State.CLOSED
    return State.OPEN if now_s < rest_ends_s else State.HALF_OPEN


def needs_rest(failures: int, tolerance: Tolerance, *, probing: bool) -> bool:
    """Whether another failure, the one that makes it `failures` in the window, is one too many."""
    return probing or failures >= tolerance.failures


class Breaker:
    """A breaker whose state is kept in a memory, which others may share; `name` is what athletes read in an error."""

    def __init__(
        self, name: str, memory: BreakerMemory, tolerance: Tolerance = TOLERANCE, clock: Clock = system_clock
    ) -> None:
        self._name = name
        self._memory = memory
        self._tolerance = tolerance
        self._clock = clock

    def enter(self) -> bool:
        """Let a question pass; whether it is the probe, which `answered` or `failed` is to be told.

        A probe of which nothing is told is followed by another one. Raises Unavailable when no question passes.
        """
        now_s, rest_ends_s = self._clock().timestamp(), self._memory.rest_ends_s()
        state = state_at(now_s, rest_ends_s)
        if state is State.CLOSED:
            return False
        if state is State.HALF_OPEN and self._memory.claim_probe(self._tolerance.probe_s):
            return True
        left_s = 0.0 if rest_ends_s is None else rest_ends_s - now_s
        raise Unavailable(f"{self._name} has failed too often of late.", retry_after_s=max(1, math.ceil(left_s)))

    def answered(self, *, probing: bool) -> None:
        """The question was answered."""
        if probing:
            self._memory.forget()

    def failed(self, *, probing: bool) -> None:
        """The question was not answered."""
        failures = self._memory.count_failure(self._tolerance.window_s)
        if needs_rest(failures, self._tolerance, probing=probing):
            rest_s = self._tolerance.rest_s
            _log.warning("%s: failed too often, not asked for %d s", self._name, rest_s)
            self._memory.rest(self._clock().timestamp() + rest_s, rest_s + REMEMBERED_S)


class GuardedChat:
    """A ChatModel that is not asked while its breaker is open.

    What counts as a failure is Unavailable: no answer in time, trouble inside, or nothing of sense. Refused does not:
    the service is up and answers at once, and whether our key or one request is wrong, no rest will mend it.
    """

    def __init__(self, model: ChatModel, breaker: Breaker) -> None:
        self._model = model
        self._breaker = breaker

    @property
    def model_id(self) -> str:
        """See ChatModel."""
        return self._model.model_id

    def complete(
        self, messages: Sequence[ChatMessage], *, max_tokens: int, temperature: float, form: AnswerForm | None = None
    ) -> Completion:
        """See ChatModel."""
        probing = self._breaker.enter()
        try:
            completion = self._model.complete(messages, max_tokens=max_tokens, temperature=temperature, form=form)
        except Refused:
            self._breaker.answered(probing=probing)
            raise
        except Unavailable:
            self._breaker.failed(probing=probing)
            raise
        self._breaker.answered(probing=probing)
        return completion
