"""Rounding of a run for keeping and showing."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from spotter.running.models import Run, Split, WeatherData
from spotter.running.rounding import DIGITS, rounded
from tests.support.activities import START
from tests.support.runs import run_at

WEATHER = WeatherData(21.55555, None, None, 0.5, 3.33333, 181.7, 0.25, "clear", "test", None)
UNROUNDED = replace(
    run_at(START),
    distance_m=9008.2345,
    duration_s=2832.06,
    pace_s_per_km=314.3847,
    avg_heart_rate_bpm=151.4999,
    humidity=0.123456,
    elevation_gain_m=None,
    splits=(Split(1000.04, 300.06, 300.0479, elevation_gain_m=3.14159),),
    weather_data=replace(WEATHER, shortwave_radiation_w_m2=612.4, pressure_hpa=1013.26),
)


def test_each_quantity_has_its_digits():
    run = rounded(UNROUNDED)
    assert (run.distance_m, run.duration_s, run.pace_s_per_km) == (9008.2, 2832.1, 314.4)
    assert (run.avg_heart_rate_bpm, run.humidity, run.elevation_gain_m) == (151.0, 0.123, None)


def test_what_is_inside_is_rounded_too():
    run = rounded(UNROUNDED)
    assert run.splits == (Split(1000.0, 300.1, 300.0, elevation_gain_m=3.1),)
    weather = WeatherData(21.6, None, None, 0.5, 3.3, 182.0, 0.2, "clear", "test", None)
    assert run.weather_data == replace(weather, shortwave_radiation_w_m2=612.0, pressure_hpa=1013.3)


def test_rounding_twice_changes_nothing():
    assert rounded(rounded(UNROUNDED)) == rounded(UNROUNDED)


@pytest.mark.parametrize("kind", [Run, Split, WeatherData])
def test_every_number_of_a_run_has_its_digits(kind):
    numbers = [field.name for field in fields(kind) if "float" in str(field.type) and field.name != "rpe"]
    assert [name for name in numbers if not any(name.endswith(ending) for ending in DIGITS)] == []
