"""Redis at Upstash, asked over HTTP (upstash.com/docs/redis/features/restapi).

Upstash's own SDK waits without end for an answer, so it is not what asks here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from spotter.errors import Unavailable
from spotter.providers.http_service import HttpService, Patience

NAME = "Redis"
# What Redis is for is never worth waiting for. The second try is for a connection that went stale between two requests.
PATIENCE = Patience(connect_s=0.15, read_s=0.25, budget_s=0.3, tries=2, backoff_s=0.01)
REST_S = 5.0


class _Reply(BaseModel):
    model_config = ConfigDict(strict=True)


class _Text(_Reply):
    result: str | None


class _Texts(_Reply):
    result: list[str | None]


class _Number(_Reply):
    result: int


Shape = TypeVar("Shape", bound=_Reply)


class UpstashRedis:
    """The commands that we use. `token` is called once per command.

    Each raises Unavailable when Redis does not answer in time or in form, or its kind Refused when it will not carry
    the command out. After that Redis is left alone for REST_S, in which every command raises Unavailable at once: a
    request that uses Redis for several things waits for it once.

    A command whose answer was lost is sent again, so it may be carried out twice: then a count is one too high, and
    whoever claimed a key is told that it is taken.
    """

    def __init__(
        self,
        service: HttpService,
        url: str,
        token: Callable[[], str],
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._service = service
        self._url = url.rstrip("/")
        self._token = token
        self._monotonic_s = monotonic_s
        self._rest_ends_s = float("-inf")

    def get(self, key: str) -> str | None:
        """The text under the key, None where there is none (any more)."""
        return self._ask(_Text, "GET", key).result

    def get_all(self, keys: Sequence[str]) -> list[str | None]:
        """What `get` gives for each of the keys, one or more, asked for at once."""
        return self._ask(_Texts, "MGET", *keys).result

    def set(self, key: str, text: str, seconds: int) -> None:
        """Keep the text under the key for that many seconds, 1 or more."""
        self._ask(_Text, "SET", key, text, "EX", seconds)

    def claim(self, key: str, seconds: int) -> bool:
        """Take the key for that many seconds; False when somebody has taken it."""
        return self._ask(_Text, "SET", key, "1", "EX", seconds, "NX").result is not None

    def delete(self, *keys: str) -> None:
        """Remove what is under the keys, if anything is."""
        self._ask(_Number, "DEL", *keys)

    def eval(self, script: str, keys: Sequence[str], args: Sequence[str | int]) -> int:
        """The whole number that a Lua script returns. The signature is that of Upstash's SDK."""
        return self._ask(_Number, "EVAL", script, len(keys), *keys, *args).result

    def _ask(self, shape: type[Shape], *command: str | int) -> Shape:
        if self._monotonic_s() < self._rest_ends_s:
            raise Unavailable(f"{NAME} did not answer a moment ago.")
        try:
            answer = self._service.post(f"{self._url}/", command, {"Authorization": f"Bearer {self._token()}"})
            return self._service.read(answer, shape)
        except Unavailable:
            self._rest_ends_s = self._monotonic_s() + REST_S
            raise
