"""How often an athlete may ask the coach is counted in Redis, by the deployed function, and nobody waits for Redis."""

import httpx
import pytest

from infra.local.sandbox.upstash_redis import PREFIX, TOKEN

QUESTION = {"question": "How long should I rest between heavy sets of squats?"}


@pytest.fixture
def redis(settings):
    """The sandbox's Redis, and what a person would tell it with curl."""
    with httpx.Client(base_url=settings.sandbox_url, headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        yield client
        client.delete("/_control").raise_for_status()


def command(redis, *words):
    return redis.post(PREFIX, json=words).raise_for_status().json()["result"]


def test_who_has_asked_too_often_is_told_when_to_come_back(as_athlete, redis):
    command(redis, "FLUSHDB")
    ada, bob = as_athlete("ada"), as_athlete("bob")
    assert ada.post("/api/coach/ask", json=QUESTION).status_code == 200
    (key,) = command(redis, "KEYS", "limit:coach_asks:*")
    assert command(redis, "GET", key) == "1"
    # As many as will do for this minute and the next one.
    command(redis, "SET", key, 10**9, "KEEPTTL")
    refused = ada.post("/api/coach/ask", json=QUESTION)
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert refused.json()["type"] == "urn:spotter:problem:too-many-requests"
    assert bob.post("/api/coach/ask", json=QUESTION).status_code == 200


@pytest.mark.parametrize("mode", ["500", "401", "slow", "malformed"])
def test_without_redis_everybody_is_answered(as_athlete, redis, mode):
    ada = as_athlete("ada")
    redis.put("/_control/upstash_redis", json={"mode": mode}).raise_for_status()
    assert ada.post("/api/coach/ask", json=QUESTION).status_code == 200
