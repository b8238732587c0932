from __future__ import annotations

import pytest

from spotter.running.recordings.healthkit_metadata import (
    elevation_m,
    humidity_fraction,
    is_indoor,
    temperature_c,
    time_zone,
)


@pytest.mark.parametrize(
    ("value", "metres"),
    [
        ("8520 cm", 85.2),
        ("85.2 m", 85.2),
        ("100 ft", 30.48),
        ("1e2 m", 100.0),
        ({"value": 8520, "unit": "cm"}, 85.2),
        ({"value": "85.2", "unit": "m"}, 85.2),
        ({"value": "85.2 m"}, 85.2),
        ({"value": 85.2, "unit": None}, None),
        ({"value": True, "unit": "m"}, None),
        ({"value": {"value": 85.2}, "unit": ["m"]}, None),
        ({}, None),
        (["85.2 m"], None),
        pytest.param({"value": 10**400, "unit": "m"}, None, id="a number beyond all floats"),
        pytest.param("1" + " " * 100_000 + "m m", None, id="a text without end"),
        (8520, None),
        ("8520", None),
        ("8520 parsec", None),
        ("-5 m", None),
        ("1e999 m", None),
        ("1.2.3 m", None),
        ("", None),
        (True, None),
        (None, None),
    ],
)
def test_an_elevation_needs_the_unit_of_a_length(value: object, metres: float | None):
    assert elevation_m({"HKElevationAscended": value}, "HKElevationAscended") == pytest.approx(metres)


@pytest.mark.parametrize(
    ("value", "celsius"),
    [
        ("32 degF", 0.0),
        ({"value": 32, "unit": "degF"}, 0.0),
        ("21.5 degC", 21.5),
        ("293.15 K", 20.0),
        ("60", None),
        (60.0, None),
        ("400 degF", None),
    ],
)
def test_a_temperature_needs_its_unit(value: object, celsius: float | None):
    assert temperature_c({"HKWeatherTemperature": value}) == pytest.approx(celsius)


@pytest.mark.parametrize(
    ("value", "fraction"),
    [
        ("9400 %", 0.94),
        ("56 %", 0.56),
        (94, 0.94),
        ({"value": 9400, "unit": "%"}, 0.94),
        ({"value": 0.94}, 0.94),
        (0.94, 0.94),
        ("0.94", 0.94),
        (1, 1.0),
        (0, 0.0),
        ("10100 %", None),
        (-0.1, None),
        ("wet", None),
    ],
)
def test_humidity_is_read_in_every_way_it_is_written(value: object, fraction: float | None):
    assert humidity_fraction({"HKWeatherHumidity": value}) == pytest.approx(fraction)


@pytest.mark.parametrize(
    ("value", "indoor"),
    [
        ("1", True),
        (1, True),
        (1.0, True),
        (True, True),
        ({"value": 1}, True),
        ([1], False),
        ("0", False),
        (0, False),
        (None, False),
    ],
)
def test_indoor_is_one_or_true(value: object, indoor: bool):
    assert is_indoor({"HKIndoorWorkout": value}) is indoor


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ({"value": "Europe/Paris"}, "Europe/Paris"),
        (["Europe/Paris"], None),
        ("Europe/Nowhere", None),
        ("../../etc/passwd", None),
        ("Europe", None),
        (2, None),
        ("\0", None),
    ],
)
def test_a_time_zone_is_one_that_exists(value: object, name: str | None):
    assert time_zone({"HKTimeZone": value}) == name
