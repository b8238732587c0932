"""Which weather service stands behind the port, as the environment chooses."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from spotter import wiring
from spotter.settings import settings, weather_settings
from tests.unit.test_weather_settings import APPLE


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """Nothing chosen before, nothing left behind."""
    cached = (settings, weather_settings, wiring.weather)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    monkeypatch.setenv("WEATHER_CACHE_TABLE", "cache")
    for choice in cached:
        choice.cache_clear()
    yield
    for choice in cached:
        choice.cache_clear()


def test_nobody_is_asked_unless_somebody_is_chosen():
    assert wiring.weather() is None


@pytest.mark.parametrize(
    ("chosen", "known_from"),
    [
        (APPLE, datetime(2022, 8, 1, tzinfo=UTC)),
        ({"WEATHER_PROVIDER": "open_meteo"}, datetime(1940, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_service_is_the_chosen_one(monkeypatch, chosen, known_from):
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    assert wiring.weather().known_from == known_from
    assert wiring.weather() is wiring.weather()
