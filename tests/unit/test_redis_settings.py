"""Which Redis is used and what it limits, as the environment says."""

import pytest

from spotter import coach_wiring, connections
from spotter.providers.breaker import GuardedChat
from spotter.providers.http_service import PATIENCE
from spotter.settings import RedisSettings, model_settings, redis_settings, redis_settings_from

URL = "https://calm-otter-1.upstash.example"
CHOSEN = {"UPSTASH_REDIS_URL": URL, "UPSTASH_REDIS_TOKEN_SECRET": "spotter/upstash-redis"}


@pytest.fixture
def anew():
    """Forget what was made of the environment, before and after."""
    made = (redis_settings, model_settings, connections.redis, connections._chat_breaker, coach_wiring._asks_limit)
    for each in made:
        each.cache_clear()
    yield
    for each in made:
        each.cache_clear()


def test_without_an_address_there_is_none():
    assert redis_settings_from({}) == RedisSettings()
    assert redis_settings_from({"UPSTASH_REDIS_URL": ""}).upstash_redis_url == ""


def test_an_address_needs_the_secret_of_its_token():
    assert redis_settings_from(CHOSEN).upstash_redis_url == URL
    with pytest.raises(LookupError, match="UPSTASH_REDIS_TOKEN_SECRET"):
        redis_settings_from({"UPSTASH_REDIS_URL": URL})


@pytest.mark.parametrize(("free", "premium"), [("20", "60"), ("20", "20"), ("20", "0"), ("0", "0")])
def test_limits_are_whole_numbers(free, premium):
    chosen = redis_settings_from({"COACH_ASKS_PER_MINUTE_FREE": free, "COACH_ASKS_PER_MINUTE_PREMIUM": premium})
    assert (chosen.coach_asks_per_minute_free, chosen.coach_asks_per_minute_premium) == (int(free), int(premium))


@pytest.mark.parametrize("limit", ["2.5", "-1", "many", "inf"])
def test_what_is_no_limit_is_named(limit):
    with pytest.raises(LookupError, match=r"COACH_ASKS_PER_MINUTE_FREE.* whole number"):
        redis_settings_from({"COACH_ASKS_PER_MINUTE_FREE": limit})


@pytest.mark.parametrize(("free", "premium"), [("20", "19"), ("0", "60")])
def test_premium_allows_no_less_than_free(free, premium):
    with pytest.raises(LookupError, match="COACH_ASKS_PER_MINUTE_PREMIUM allows less"):
        redis_settings_from({"COACH_ASKS_PER_MINUTE_FREE": free, "COACH_ASKS_PER_MINUTE_PREMIUM": premium})


@pytest.mark.usefixtures("anew")
def test_without_redis_nothing_is_limited_or_cached_and_the_breaker_is_the_process_own(monkeypatch):
    monkeypatch.delenv("UPSTASH_REDIS_URL", raising=False)
    coach_wiring.limit_asks("ann")
    assert (connections.redis(), coach_wiring.answer_cache()) == (None, None)
    assert isinstance(connections.guarded_chat_model(PATIENCE), GuardedChat)


@pytest.mark.usefixtures("anew")
def test_the_redis_that_was_set_is_asked_by_one_client(monkeypatch):
    for name, value in CHOSEN.items():
        monkeypatch.setenv(name, value)
    assert connections.redis() is connections.redis() is not None
    assert coach_wiring.answer_cache() is not None
    assert coach_wiring._asks_limit() is coach_wiring._asks_limit() is not None
