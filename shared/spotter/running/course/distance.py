"""The distance run up to each sample: the device's own where it gives one, otherwise from its positions."""

from __future__ import annotations

from collections.abc import Sequence
from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from spotter.running.course.interpolation import filled
from spotter.running.formulas.earth import EARTH_RADIUS_M
from spotter.running.models import Stream

FASTEST_M_S = 12.0
"""Faster than anyone has run 100 m on average: a jump of the position, not a step."""

SHORTEST_STEP_M = 2.0
"""Positions wander this much while a runner stands; a shorter step waits until it has grown."""

FIXES_THAT_RELOCATE = 5
"""After so many jumps in a row it was the old position that was wrong."""

TOTAL_TOLERANCE = 0.03

_RESET_SHARE = 0.5


def haversine_m(latitude_a: float, longitude_a: float, latitude_b: float, longitude_b: float) -> float:
    """Great-circle distance in metres between two points in degrees, on a sphere of the Earth's mean radius."""
    phi_a, phi_b = radians(latitude_a), radians(latitude_b)
    half_north = sin((phi_b - phi_a) / 2.0)
    half_east = sin(radians(longitude_b - longitude_a) / 2.0)
    chord = half_north * half_north + cos(phi_a) * cos(phi_b) * half_east * half_east
    return 2.0 * EARTH_RADIUS_M * asin(min(1.0, sqrt(chord)))


def cumulative_distance_m(stream: Stream, paused_s: Sequence[float], *, indoor: bool = False) -> list[float] | None:
    """Metres run up to each sample, never falling; None when the stream has neither distances nor positions.

    Between samples that say nothing the distance grows evenly in time. Indoors positions are not used. `paused_s` is
    how long the watch had been stopped by each sample.
    """
    if stream.distance_m is not None:
        return filled(stream.time_s, device_distance_m(stream.time_s, stream.distance_m))
    if indoor or stream.latitude_deg is None or stream.longitude_deg is None:
        return None
    along_m = position_distance_m(stream.time_s, stream.latitude_deg, stream.longitude_deg, paused_s)
    return filled(stream.time_s, along_m)


def device_distance_m(time_s: Sequence[float], distance_m: Sequence[float | None]) -> list[float | None]:
    """The device's counter made never to fall: small steps back are held, a counter that begins again is carried on.

    A counter that starts ahead of what could have been run by then belongs to an earlier part and starts at 0.
    """
    cleaned: list[float | None] = []
    offset = total = previous = 0.0
    started = False
    for at_s, counted in zip(time_s, distance_m, strict=True):
        if counted is None:
            cleaned.append(None)
            continue
        if not started and counted > FASTEST_M_S * at_s:
            offset = -counted
        elif counted < _RESET_SHARE * previous:
            offset = total
        total = max(total, offset + counted)
        previous, started = counted, True
        cleaned.append(total)
    return cleaned


def position_distance_m(
    time_s: Sequence[float],
    latitude_deg: Sequence[float | None],
    longitude_deg: Sequence[float | None],
    paused_s: Sequence[float],
) -> list[float | None]:
    """Metres along the positions at those that count; None at those that are missing, too near or a jump.

    A way that leads across a pause is not counted: the watch was stopped.
    """
    along: list[float | None] = [None] * len(time_s)
    counted: _Fix | None = None
    total, jumps = 0.0, 0
    for i, fix in enumerate(map(_Fix, time_s, latitude_deg, longitude_deg, paused_s)):
        if fix.latitude is None or fix.longitude is None:
            continue
        step_m = _step_m(counted, fix)
        if step_m is None:
            jumps += 1
            if jumps < FIXES_THAT_RELOCATE:
                continue
        elif counted is not None and step_m < SHORTEST_STEP_M and fix.paused_s == counted.paused_s:
            jumps = 0
            continue
        total, jumps, counted = total + (step_m or 0.0), 0, fix
        along[i] = total
    return along


class _Fix(NamedTuple):
    at_s: float
    latitude: float | None
    longitude: float | None
    paused_s: float


def _step_m(a: _Fix | None, b: _Fix) -> float | None:
    """Metres run from one fix to the next, none across a pause; None when nobody could have run them."""
    if a is None or a.paused_s != b.paused_s:
        return 0.0
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    step_m = haversine_m(a.latitude, a.longitude, b.latitude, b.longitude)
    return step_m if step_m <= FASTEST_M_S * (b.at_s - a.at_s) else None


def settled_total_m(stream_m: float, total_m: float | None) -> float:
    """The run's distance in metres: the device's total when the stream agrees within 3 %, otherwise the stream's.

    Devices correct their total after the run (wheel, footpod, lost fixes); a total further off than that belongs to
    something else than the samples, and splits could not add up to it.
    """
    if total_m is not None and abs(stream_m - total_m) <= TOTAL_TOLERANCE * total_m:
        return total_m
    return stream_m
