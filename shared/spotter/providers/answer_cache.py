"""Answers that were found before, kept in Redis for a while."""

from __future__ import annotations

from collections.abc import Callable

from spotter.errors import Unavailable
from spotter.providers.upstash_redis import UpstashRedis

SKIPPED = "answer_cache_skipped"

_PREFIX = "answer:"


class RedisAnswers:
    """See spotter.knowledge.ports.TextCache. `count` is told SKIPPED when Redis could not be asked."""

    def __init__(self, redis: UpstashRedis, count: Callable[[str], None]) -> None:
        self._redis = redis
        self._count = count

    def get(self, key: str) -> str | None:
        """See TextCache."""
        try:
            return self._redis.get(_PREFIX + key)
        except Unavailable:
            self._count(SKIPPED)
            return None

    def put(self, key: str, text: str, seconds: int) -> None:
        """See TextCache."""
        try:
            self._redis.set(_PREFIX + key, text, seconds)
        except Unavailable:
            self._count(SKIPPED)
