"""Limits on how often an athlete may ask for something, counted in Redis by Upstash's own rate limiter."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from upstash_ratelimit import Ratelimit, Response, SlidingWindow

from spotter.clock import Clock, system_clock
from spotter.errors import TooManyRequests, Unavailable
from spotter.providers.upstash_redis import UpstashRedis

OPEN = "rate_limit_open"

_WINDOW_S = 60
_PREMIUM = "premium"


@dataclass(frozen=True, slots=True)
class PerMinute:
    """Requests of one athlete within any minute, by tier; 0: as many as they like. Premium has no fewer than free."""

    free: int
    premium: int


class RateLimit:
    """The limit on requests of one kind; `kind` is its name in Redis.

    Where Redis cannot be asked, every request passes and `count` is told OPEN.
    """

    def __init__(
        self,
        redis: UpstashRedis,
        kind: Literal["coach_asks"],
        per_minute: PerMinute,
        tier_of: Callable[[str], str],
        count: Callable[[str], None],
        clock: Clock = system_clock,
    ) -> None:
        self._redis = redis
        self._prefix = f"limit:{kind}"
        self._per_minute = per_minute
        self._tier_of = tier_of
        self._count = count
        self._clock = clock

    def check(self, athlete_id: str) -> None:
        """Count a request. Raises TooManyRequests, with when to ask again, when there have been too many."""
        try:
            refusal = self._refusal(athlete_id)
        except Unavailable:
            self._count(OPEN)
            return
        if refusal is not None:
            raise self._too_many(refusal)

    def _refusal(self, athlete_id: str) -> Response | None:
        refusal = self._counted(athlete_id, self._per_minute.free)
        # Only who has used up what everybody may is worth a look at their tier.
        if refusal is None or self._tier_of(athlete_id) != _PREMIUM:
            return refusal
        return self._counted(athlete_id, self._per_minute.premium)

    def _counted(self, athlete_id: str, per_minute: int) -> Response | None:
        """None when the request passes; one that does not pass is not counted."""
        if not per_minute:
            return None
        # Of Redis the limiter uses `eval` alone.
        limit = Ratelimit(self._redis, SlidingWindow(per_minute, _WINDOW_S), self._prefix)  # type: ignore[arg-type]
        response = limit.limit(_digest(athlete_id))
        return None if response.allowed else response

    def _too_many(self, refusal: Response) -> TooManyRequests:
        wait_s = max(1, math.ceil(refusal.reset - self._clock().timestamp()))
        return TooManyRequests(
            f"More than {refusal.limit} requests within a minute. Try again in {wait_s} s.", retry_after_s=wait_s
        )


def _digest(athlete_id: str) -> str:
    # Athletes' ids stay with us.
    return hashlib.sha256(athlete_id.encode(errors="replace")).hexdigest()[:32]
