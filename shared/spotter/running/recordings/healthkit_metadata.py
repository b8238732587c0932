"""Workout metadata as HealthKit exports it: a value with its unit in one string, or a bare number.

A quantity without a unit is left out rather than guessed: Apple writes elevation in centimetres and temperature in
degrees Fahrenheit whatever the athlete's settings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from math import isfinite
from zoneinfo import ZoneInfo

from spotter.units import METRES_PER_FOOT, METRES_PER_KILOMETRE, METRES_PER_MILE, celsius_from_fahrenheit

MetadataValue = str | float | bool | None
Metadata = Mapping[str, MetadataValue]

ELEVATION_ASCENDED = "HKElevationAscended"
ELEVATION_DESCENDED = "HKElevationDescended"
WEATHER_TEMPERATURE = "HKWeatherTemperature"
WEATHER_HUMIDITY = "HKWeatherHumidity"
INDOOR_WORKOUT = "HKIndoorWorkout"
TIME_ZONE = "HKTimeZone"

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
    return str(metadata.get(INDOOR_WORKOUT)).strip().casefold() in ("1", "1.0", "true")


def time_zone(metadata: Metadata) -> str | None:
    """The IANA name of the time zone, None where absent or unknown."""
    name = metadata.get(TIME_ZONE)
    if not isinstance(name, str):
        return None
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        return None


def _quantity(value: MetadataValue) -> tuple[float | None, str]:
    match = QUANTITY.fullmatch(str(value))
    if match is None or isinstance(value, bool):
        return None, ""
    try:
        number = float(match[1])
    except ValueError:
        return None, ""
    return (number, match[2]) if isfinite(number) else (None, "")
