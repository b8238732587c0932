"""Limits by tier, counted by Upstash's limiter in the sandbox's Redis, and what becomes of them without it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spotter.errors import TooManyRequests, Unavailable
from spotter.providers.rate_limits import OPEN, PerMinute, RateLimit
from spotter.providers.upstash_redis import PATIENCE
from tests.support.redis import LASTING, REFUSING, SLOW_S

TWO_OR_FOUR = PerMinute(free=2, premium=4)
PREMIUM = {"paula"}


class Minute:
    """A clock that is told the second of a minute."""

    begins_s = 1_795_550_040

    def __init__(self):
        self.second = 0.0

    def now_ms(self):
        return int((self.begins_s + self.second) * 1000)

    def __call__(self):
        return datetime.fromtimestamp(self.begins_s + self.second, UTC)


@pytest.fixture
def minute(monkeypatch):
    """The minute under way, for Upstash's limiter too."""
    minute = Minute()
    monkeypatch.setattr("upstash_ratelimit.limiter.now_ms", minute.now_ms)
    return minute


@pytest.fixture
def counted():
    return []


@pytest.fixture
def limit_over(minute, counted):
    """Makes limits over a Redis."""

    def tier_of(athlete):
        return "premium" if athlete in PREMIUM else "free"

    def limit_over(redis, per_minute=TWO_OR_FOUR, tier_of=tier_of):
        return RateLimit(redis, "coach_asks", per_minute, tier_of, counted.append, minute)

    return limit_over


@pytest.fixture
def limit(limit_over, ours):
    return limit_over(ours)


def passes(limit, athlete):
    try:
        limit.check(athlete)
    except TooManyRequests:
        return False
    return True


def passing(limit, athlete, times):
    """How many of so many requests pass."""
    return sum(passes(limit, athlete) for _ in range(times))


def test_each_tier_has_its_own(limit, counted):
    assert passing(limit, "ann", 9) == 2
    assert passing(limit, "paula", 9) == 4
    assert passing(limit, "bob", 1) == 1
    assert counted == []


def test_who_is_over_it_learns_when_to_come_back(limit, minute):
    minute.second = 10.5
    assert passing(limit, "ann", 2) == 2
    with pytest.raises(TooManyRequests, match=r"More than 2 requests within a minute. Try again in 50 s.") as caught:
        limit.check("ann")
    assert (caught.value.status, caught.value.retry_after_s) == (429, 50)
    minute.second += 50
    assert passes(limit, "ann")


def test_it_slides(limit, minute):
    counts = []
    for second in (55, 65, 95):
        minute.second = second
        counts.append(passing(limit, "ann", 2))
    assert counts == [2, 1, 1]


def test_a_tier_is_looked_up_for_those_alone_who_used_up_the_free_one(ours, limit_over):
    asked = []
    limit = limit_over(ours, tier_of=lambda athlete: asked.append(athlete) or "premium")
    lookups = []
    for _ in range(4):
        assert passes(limit, "paula")
        lookups.append(len(asked))
    assert lookups == [0, 0, 1, 2]


def test_nought_is_no_limit(ours, limit_over, requests):
    assert passing(limit_over(ours, PerMinute(0, 0)), "ann", 9) == 9
    assert requests() == 0
    assert passing(limit_over(ours, PerMinute(1, 0)), "paula", 9) == 9


def test_upstash_never_sees_an_athletes_id(limit, theirs):
    limit.check("ann@example.com")
    (key,) = theirs.keys("*")
    assert key.startswith("limit:coach_asks:")
    assert "ann" not in key
    assert 0 < theirs.ttl(key) <= 121


@pytest.mark.parametrize("mode", [*LASTING, *REFUSING])
def test_without_redis_everybody_passes_and_that_is_counted(sandbox, connect, limit_over, counted, mode):
    limit = limit_over(connect(PATIENCE))
    sandbox.instruct("upstash_redis", mode=mode, delay_s=SLOW_S)
    assert passing(limit, "ann", 4) == 4
    assert counted == [OPEN] * 4


def test_where_the_tier_cannot_be_read_the_request_passes(ours, limit_over, counted):
    def down(_athlete):
        raise Unavailable("No profiles at the moment.")

    assert passing(limit_over(ours, tier_of=down), "ann", 3) == 3
    assert counted == [OPEN]


def test_forty_questions_a_second_pass_where_that_is_allowed(ours, limit_over):
    assert passing(limit_over(ours, PerMinute(12_000, 12_000)), "ann", 40) == 40
