"""Workout metadata as HealthKit exports it: a value with its unit in one string, a bare number, or an object of both.

Apps add keys of their own with anything in them, so a value of an unexpected kind is one not given. A quantity without
a unit is left out rather than guessed: Apple writes elevation in centimetres and temperature in degrees Fahrenheit
whatever the athlete's settings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from zoneinfo import ZoneInfo

from spotter.units import METRES_PER_FOOT, METRES_PER_KILOMETRE, METRES_PER_MILE, celsius_from_fahrenheit

Metadata = Mapping[str, object]

ELEVATION_ASCENDED = "HKElevationAscended"
ELEVATION_DESCENDED = "HKElevationDescended"
WEATHER_TEMPERATURE = "HKWeatherTemperature"
WEATHER_HUMIDITY = "HKWeatherHumidity"
INDOOR_WORKOUT = "HKIndoorWorkout"
TIME_ZONE = "HKTimeZone"

# No quantity is longer than this as text.
LONGEST_TEXT = 64

QUANTITY = re.compile(r"\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*(\S*)\s*")

METRES_PER: dict[str, float] = {
    "m": 1.0,
    "cm": 0.01,
    "km": METRES_PER_KILOMETRE,
    "in": METRES_PER_FOOT / 12.0,
    "ft": METRES_PER_FOOT,
    "yd": METRES_PER_FOOT * 3.0,
    "mi": METRES_PER_MILE,
}

CELSIUS_FROM: dict[str, Callable[[float], float]] = {
    "degC": float,
    "degF": celsius_from_fahrenheit,
    "K": lambda temperature_k: temperature_k - 273.15,
}

# Beyond the highest climb of a day and the extremes of weather ever recorded, a value is a mistake.
HIGHEST_CLIMB_M = 20_000.0
COLDEST_C, HOTTEST_C = -90.0, 60.0


def elevation_m(metadata: Metadata, key: str) -> float | None:
    """Metres climbed or descended, 0 to 20,000; None where absent or without a length's unit."""
    value, unit = _quantity(metadata.get(key))
    if value is None or unit not in METRES_PER:
        return None
    metres = value * METRES_PER[unit]
    return metres if 0.0 <= metres <= HIGHEST_CLIMB_M else None


def temperature_c(metadata: Metadata) -> float | None:
    """Degrees Celsius of the weather, -90 to 60; None where absent or without a temperature's unit."""
    value, unit = _quantity(metadata.get(WEATHER_TEMPERATURE))
    if value is None or unit not in CELSIUS_FROM:
        return None
    celsius = CELSIUS_FROM[unit](value)
    return celsius if COLDEST_C <= celsius <= HOTTEST_C else None


def humidity_fraction(metadata: Metadata) -> float | None:
    """Relative humidity 0..1, from any of the ways in which it is written: 0.94, 94, "94 %" and Apple's "9400 %"."""
    value, unit = _quantity(metadata.get(WEATHER_HUMIDITY))
    if value is None or unit not in ("", "%"):
        return None
    percent = value * 100.0 if value <= 1.0 else value / 100.0 if value > 100.0 else value
    return percent / 100.0 if 0.0 <= percent <= 100.0 else None


def is_indoor(metadata: Metadata) -> bool:
    """Whether the workout was marked as indoor: 1, true or "1"."""
    value, _ = _value_and_unit(metadata.get(INDOOR_WORKOUT))
    return _text(value).strip().casefold() in ("1", "1.0", "true")


def time_zone(metadata: Metadata) -> str | None:
    """The IANA name of the time zone, None where absent or unknown."""
    name, _ = _value_and_unit(metadata.get(TIME_ZONE))
    if not isinstance(name, str):
        return None
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        return None


def _quantity(given: object) -> tuple[float | None, str]:
    value, unit = _value_and_unit(given)
    match = QUANTITY.fullmatch(f"{_text(value)} {_text(unit)}")
    if match is None or isinstance(value, bool):
        return None, ""
    try:
        number = float(match[1])
    except ValueError:
        return None, ""
    return (number, match[2]) if isfinite(number) else (None, "")


def _value_and_unit(given: object) -> tuple[object, object]:
    """The parts of an object such as `{"value": 85, "unit": "degF"}`; anything else is all value."""
    return (given.get("value"), given.get("unit")) if isinstance(given, Mapping) else (given, None)


def _text(value: object) -> str:
    """A text, number or truth value as text; empty for anything else, and for what is too long or too large."""
    if isinstance(value, str):
        return value if len(value) <= LONGEST_TEXT else ""
    try:
        return str(float(value)) if isinstance(value, int | float) else ""
    except OverflowError:
        return ""
