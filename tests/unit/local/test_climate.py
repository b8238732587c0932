"""The sandbox's weather: made up, but plausible and always the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from infra.local.sandbox.climate import SKIES, weather_of
from spotter.running.formulas.sun import cos_solar_zenith

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


@settings(max_examples=50)
@given(
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - naive bounds
)
def test_it_is_weather_everywhere_and_always(latitude, longitude, moment):
    hour = weather_of(latitude, longitude, moment)
    assert -95 < hour.temperature_c < 55
    assert 0 < hour.humidity <= 1
    assert 0 <= hour.cloud_cover <= 1
    assert hour.wind_speed_m_s >= 0
    assert 0 <= hour.wind_direction_deg < 360
    assert hour.precipitation_mm_h >= 0
    assert hour.dew_point_c <= hour.temperature_c + 0.01
    assert hour.condition in SKIES
    assert 0 <= hour.direct_radiation_w_m2 <= hour.shortwave_radiation_w_m2 < 1100


def test_it_depends_on_the_moment_not_on_how_it_is_told():
    assert weather_of(40, -74, NOON) == weather_of(40, -74, NOON.astimezone(timezone(timedelta(hours=-4))))


def test_it_does_not_jump_at_midnight():
    before = weather_of(40, -74, datetime(2026, 7, 1, 23, 59, tzinfo=UTC))
    after = weather_of(40, -74, datetime(2026, 7, 2, 0, 0, tzinfo=UTC))
    assert after.temperature_c == pytest.approx(before.temperature_c, abs=0.1)


def test_there_is_no_sun_at_night_and_less_under_clouds():
    night = weather_of(40, 0, NOON - timedelta(hours=12))
    assert (night.shortwave_radiation_w_m2, night.direct_radiation_w_m2) == (0.0, 0.0)
    clear, half, dull = (replace(weather_of(40, 0, NOON), cloud_cover=cover) for cover in (0.0, 0.5, 1.0))
    assert clear.shortwave_radiation_w_m2 > 900
    assert clear.shortwave_radiation_w_m2 > half.shortwave_radiation_w_m2 > dull.shortwave_radiation_w_m2 > 100
    assert clear.direct_radiation_w_m2 > half.direct_radiation_w_m2 > dull.direct_radiation_w_m2 == 0.0


def test_the_sun_stands_where_it_does():
    for hour in range(0, 24 * 365, 37):
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        middle = cos_solar_zenith(52, 13, moment + timedelta(minutes=30))
        # Without the equation of time the sandbox's noon is up to 16 minutes, 4 degrees, off.
        assert weather_of(52, 13, moment).sun_height == pytest.approx(middle, abs=0.07)


def test_summer_is_warmer_on_either_side_of_the_equator():
    january = datetime(2026, 1, 15, 12, tzinfo=UTC)
    assert weather_of(45, 0, NOON).temperature_c > weather_of(45, 0, january).temperature_c
    assert weather_of(-45, 0, NOON).temperature_c < weather_of(-45, 0, january).temperature_c
