"""Answers that were found before, kept in Redis for a while."""

from __future__ import annotations

from collections.abc import Callable

from spotter.errors import Unavailable
from spotter.providers.upstash_redis import UpstashRedis

SKIPPED = "answer_cache_skipped"

_PREFIX = "kept:"


class RedisAnswers:
    """See spotter.knowledge.ports.TextCache. `count` is told SKIPPED when Redis could not be asked."""

    def __init__(self, redis: UpstashRedis, count: Callable[[str], None]) -> None:
        self._redis = redis
        self._count = count

    def get(self, key: str) -> str | None:
        """See TextCache."""
        return self.get_all(key)[0]

    def get_all(self, *keys: str) -> tuple[str | None, ...]:
        """See TextCache."""
        try:
            return tuple(self._redis.get_all([_PREFIX + key for key in keys]))
        except Unavailable:
            self._count(SKIPPED)
            return (None,) * len(keys)

    def put(self, key: str, text: str, seconds: int) -> None:
        """See TextCache."""
        try:
            self._redis.set(_PREFIX + key, text, seconds)
        except Unavailable:
            self._count(SKIPPED)
