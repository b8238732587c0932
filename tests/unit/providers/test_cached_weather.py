"""Weather that is asked for once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from spotter.errors import Unavailable
from spotter.providers.cached_weather import CachedHour, CachedWeather
from spotter.storage.items import TableSpec
from spotter.storage.memory import MemoryDatabase
from spotter.storage.table import Table
from tests.support.fake_weather import FakeWeather

SIX = datetime(2026, 7, 1, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Clock:
    def __init__(self) -> None:
        self.now = SIX + timedelta(days=10)

    def __call__(self) -> datetime:
        return self.now


class BrokenStore:
    def get(self, _place, _hour_id):
        raise Unavailable("no store")

    def put(self, _place, _value):
        raise Unavailable("no store")


class Places(FakeWeather):
    """Remembers which places it was asked for."""

    def __init__(self):
        super().__init__()
        self.places = []

    def hourly(self, latitude_deg, longitude_deg, start, end):
        self.places.append((latitude_deg, longitude_deg))
        return super().hourly(latitude_deg, longitude_deg, start, end)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(clock):
    return Table(MemoryDatabase(clock), TableSpec("weather_cache"), CachedHour)


@pytest.fixture
def service():
    return Places()


@pytest.fixture
def cached(service, store, clock):
    return CachedWeather(service, store, "weather.example", clock)


def ask(provider, latitude_deg=40.7128, longitude_deg=-74.006, start=SIX, end=SIX + HOUR):
    return provider.hourly(latitude_deg, longitude_deg, start, end)


def test_the_second_question_is_answered_from_the_store_with_the_same_report(service, cached):
    service.instruct(day={"temperature_c": 21.5, "humidity": 0.61, "condition": "Clear"})
    first = ask(cached)
    assert ask(cached) == first
    assert service.requests == 1


def test_neighbours_share_and_the_service_sees_only_the_rounded_place(service, cached):
    ask(cached, 40.7128, -74.006)
    ask(cached, 40.7149, -74.0051)
    assert service.places == [(40.71, -74.01)]


def test_another_place_or_hour_is_asked_for(service, cached):
    ask(cached)
    ask(cached, latitude_deg=40.73)
    ask(cached, end=SIX + 2 * HOUR)
    assert service.requests == 3


def test_hours_in_common_are_enough_for_a_shorter_run(service, cached):
    ask(cached, end=SIX + 5 * HOUR)
    assert len(ask(cached, start=SIX + 2 * HOUR, end=SIX + 3 * HOUR).hours) == 2
    assert service.requests == 1


def test_missing_hours_are_asked_for_again(service, cached):
    service.instruct("empty")
    assert ask(cached).hours == ()
    service.instruct()
    assert len(ask(cached).hours) == 2


def test_failures_are_not_kept(service, cached):
    service.instruct("500")
    with pytest.raises(Unavailable):
        ask(cached)
    service.instruct()
    assert len(ask(cached).hours) == 2


def test_settled_hours_are_kept_for_a_month(service, cached, clock):
    ask(cached)
    clock.now += timedelta(days=29)
    ask(cached)
    assert service.requests == 1
    clock.now += timedelta(days=2)
    ask(cached)
    assert service.requests == 2


def test_hours_that_may_still_be_corrected_are_kept_for_one(service, cached, clock):
    clock.now = SIX + 2 * HOUR
    ask(cached)
    clock.now += timedelta(minutes=59)
    ask(cached)
    assert service.requests == 1
    clock.now += timedelta(minutes=2)
    ask(cached)
    assert service.requests == 2


def test_what_another_service_said_is_not_taken(service, cached, store, clock):
    ask(cached)
    ask(CachedWeather(service, store, "other.example", clock))
    assert service.requests == 2


def test_a_broken_store_costs_no_weather(service, clock):
    cached = CachedWeather(service, BrokenStore(), "weather.example", clock)
    assert len(ask(cached).hours) == 2
    assert len(ask(cached).hours) == 2
    assert service.requests == 2
