"""Axes of charts about runs, in the units in which the athlete reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.drawing.axes import widened
from spotter.drawing.picture import Axis
from spotter.drawing.ticks import clock_ticks, round_ticks
from spotter.units import METRES_PER_FOOT, METRES_PER_KILOMETRE, METRES_PER_UNIT, DistanceUnit

SMALLEST_PACE_SPAN_S = 40.0
SMALLEST_ALTITUDE_SPAN_M = 20.0
WHOLE_UNITS_FROM = 2.0
"""Shorter runs get ticks at fractions of the unit."""


def pace_in_unit(pace_s_per_km: float, unit: DistanceUnit) -> float:
    """Seconds per kilometre or per mile."""
    return pace_s_per_km * METRES_PER_UNIT[unit] / METRES_PER_KILOMETRE


def height_in_unit(height_m: float, unit: DistanceUnit) -> float:
    """Metres for who runs kilometres, feet for who runs miles."""
    return height_m if unit == "km" else height_m / METRES_PER_FOOT


def distance_axis(distance: float, unit: DistanceUnit) -> Axis:
    """From 0 to a positive distance in the unit, which the last tick names."""
    most, smallest_step = (9, 1.0) if distance >= WHOLE_UNITS_FROM else (6, 0.001)
    *ticks, last = round_ticks(0.0, distance, most, smallest_step)
    return Axis(0.0, distance, (*ticks, replace(last, label=f"{last.label} {unit}")))


def pace_axis(slowest_s: float, fastest_s: float, most_ticks: int) -> Axis:
    """Paces in seconds, the fastest at the top."""
    fast, slow = widened(fastest_s, slowest_s, SMALLEST_PACE_SPAN_S)
    return Axis(slow, max(0.0, fast), clock_ticks(max(0.0, fast), slow, most_ticks))


def height_axis(heights: Sequence[float], unit: DistanceUnit) -> Axis:
    """Heights in the unit, at least one of them."""
    low, high = widened(min(heights), max(heights), height_in_unit(SMALLEST_ALTITUDE_SPAN_M, unit))
    return Axis(low, high, round_ticks(low, high, most=5, smallest_step=1.0))
