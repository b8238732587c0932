"""What the laptop's stack has to know to ask the sandbox for Redis as it would ask Upstash."""

from __future__ import annotations

from infra.local.sandbox.upstash_redis import TOKEN
from infra.local.secrets import keep_secret
from infra.local.settings import LocalSettings

TOKEN_SECRET = "spotter/upstash-redis"  # noqa: S105 - its name, not its text
# Whoever measures the coach on a laptop asks as one athlete, as fast as it answers.
ASKS_PER_MINUTE = 12_000


def redis_parameters(settings: LocalSettings) -> dict[str, str]:
    """The template's parameters about Redis and the limits that it keeps."""
    return {
        "UpstashRedisUrl": f"{settings.sandbox_url}/upstash-redis",
        "UpstashRedisTokenSecret": TOKEN_SECRET,
        "CoachAsksPerMinuteFree": str(ASKS_PER_MINUTE),
        "CoachAsksPerMinutePremium": str(ASKS_PER_MINUTE),
    }


def hand_over_redis_token(settings: LocalSettings) -> None:
    """Put the token that the sandbox takes where the functions look for it."""
    keep_secret(settings, TOKEN_SECRET, TOKEN)
