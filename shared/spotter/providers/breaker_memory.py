"""Where the state of a breaker is kept: in Redis for all, in the process while Redis cannot be asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from spotter.clock import Clock, system_clock
from spotter.errors import Unavailable
from spotter.providers.upstash_redis import UpstashRedis

# The window begins with its first failure.
_COUNT_FAILURE = """
local failures = redis.call('INCR', KEYS[1])
if failures == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return failures
"""

Found = TypeVar("Found")


class BreakerMemory(Protocol):
    """What a breaker has to remember. Seconds to keep something are whole; instants are epoch seconds."""

    def rest_ends_s(self) -> float | None:
        """When the service's rest ends or ended; None when it needs none."""

    def rest(self, ends_s: float, seconds: int) -> None:
        """The service rests until `ends_s`; to be remembered for `seconds`."""

    def claim_probe(self, seconds: int) -> bool:
        """Be the only one to ask for that long; False when another one is."""

    def count_failure(self, window_s: int) -> int:
        """Count a failure; how many there have been in this window, which opens with the first."""

    def forget(self) -> None:
        """The service works: no rest and no failures. A probe may still end."""


class RedisMemory:
    """A BreakerMemory that all share who give it the same name. Every method raises Unavailable."""

    def __init__(self, redis: UpstashRedis, name: str) -> None:
        self._redis = redis
        self._rest = f"breaker:{name}:rest"
        self._probe = f"breaker:{name}:probe"
        self._failures = f"breaker:{name}:failures"

    def rest_ends_s(self) -> float | None:
        """See BreakerMemory."""
        kept = self._redis.get(self._rest)
        try:
            return None if kept is None else float(kept)
        except ValueError:
            raise Unavailable("Redis holds something else for a breaker.") from None

    def rest(self, ends_s: float, seconds: int) -> None:
        """See BreakerMemory."""
        self._redis.set(self._rest, str(ends_s), seconds)

    def claim_probe(self, seconds: int) -> bool:
        """See BreakerMemory."""
        return self._redis.claim(self._probe, seconds)

    def count_failure(self, window_s: int) -> int:
        """See BreakerMemory."""
        return self._redis.eval(_COUNT_FAILURE, [self._failures], [window_s])

    def forget(self) -> None:
        """See BreakerMemory."""
        self._redis.delete(self._rest, self._failures)


class ProcessMemory:
    """A BreakerMemory of this process alone."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._rest_ends_s: float | None = None
        self._forgotten_s = 0.0
        self._probe_ends_s = 0.0
        self._failures = 0
        self._window_ends_s = 0.0

    def rest_ends_s(self) -> float | None:
        """See BreakerMemory."""
        return self._rest_ends_s if self._now_s() < self._forgotten_s else None

    def rest(self, ends_s: float, seconds: int) -> None:
        """See BreakerMemory."""
        self._rest_ends_s = ends_s
        self._forgotten_s = self._now_s() + seconds

    def claim_probe(self, seconds: int) -> bool:
        """See BreakerMemory."""
        free = self._now_s() >= self._probe_ends_s
        if free:
            self._probe_ends_s = self._now_s() + seconds
        return free

    def count_failure(self, window_s: int) -> int:
        """See BreakerMemory."""
        if self._now_s() >= self._window_ends_s:
            self._failures, self._window_ends_s = 0, self._now_s() + window_s
        self._failures += 1
        return self._failures

    def forget(self) -> None:
        """See BreakerMemory."""
        self._forgotten_s = self._window_ends_s = 0.0

    def _now_s(self) -> float:
        return self._clock().timestamp()


class EitherMemory:
    """A BreakerMemory that is the shared one while that can be asked, and otherwise the process' own."""

    def __init__(self, shared: BreakerMemory, own: BreakerMemory) -> None:
        self._shared = shared
        self._own = own

    def rest_ends_s(self) -> float | None:
        """See BreakerMemory."""
        return self._ask(lambda memory: memory.rest_ends_s())

    def rest(self, ends_s: float, seconds: int) -> None:
        """See BreakerMemory."""
        self._ask(lambda memory: memory.rest(ends_s, seconds))

    def claim_probe(self, seconds: int) -> bool:
        """See BreakerMemory."""
        return self._ask(lambda memory: memory.claim_probe(seconds))

    def count_failure(self, window_s: int) -> int:
        """See BreakerMemory."""
        return self._ask(lambda memory: memory.count_failure(window_s))

    def forget(self) -> None:
        """See BreakerMemory."""
        self._ask(lambda memory: memory.forget())

    def _ask(self, question: Callable[[BreakerMemory], Found]) -> Found:
        try:
            return question(self._shared)
        except Unavailable:
            return question(self._own)
