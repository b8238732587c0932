"""Whether a recording moves at all, and whether it moves like somebody who runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from statistics import median

from spotter.errors import NotARun
from spotter.running.formulas.earth import step_north_east_m
from spotter.running.models import Stream

# The men's world record over 1,000 m (2:11.96, Noah Ngeny 1999) is 7.6 m/s; half of a recording above 7 m/s is a ride.
FASTEST_MEDIAN_M_S = 7.0
STANDING_M_S = 0.5


def has_moved(stream: Stream | None, total_distance_m: float | None) -> bool:
    """Whether the total, the device's own distances or the positions show any movement."""
    if total_distance_m:
        return True
    if stream is None:
        return False
    channels = (stream.distance_m, stream.latitude_deg, stream.longitude_deg)
    return any(len(set(channel or ()) - {None}) > 1 for channel in channels)


def check_speed_of_a_run(stream: Stream | None) -> None:
    """Raises NotARun when the median speed while moving is above 7 m/s; a stream without distances passes."""
    speeds = [speed for speed in _speeds_m_s(stream) if speed > STANDING_M_S] if stream else []
    if speeds and median(speeds) > FASTEST_MEDIAN_M_S:
        raise NotARun("This does not say which sport it is and is too fast for a run: it looks like a bike ride.")


def _speeds_m_s(stream: Stream) -> Iterator[float]:
    steps = _steps_from_distance(stream) if stream.distance_m is not None else _steps_from_positions(stream)
    return (distance_m / duration_s for duration_s, distance_m in steps)


def _steps_from_distance(stream: Stream) -> Iterator[tuple[float, float]]:
    for (time_a, distance_a), (time_b, distance_b) in pairwise(_known(stream.time_s, stream.distance_m)):
        yield time_b - time_a, distance_b - distance_a


def _steps_from_positions(stream: Stream) -> Iterator[tuple[float, float]]:
    """Durations and lengths of the steps."""
    places = _known(stream.time_s, stream.latitude_deg, stream.longitude_deg)
    for (time_a, *a), (time_b, *b) in pairwise(places):
        yield time_b - time_a, hypot(*step_north_east_m((a[0], a[1]), (b[0], b[1])))


def _known(*channels: Sequence[float | None] | None) -> Iterator[tuple[float, ...]]:
    """The rows of several channels where each of them has a value."""
    if None in channels:
        return
    for row in zip(*(channel for channel in channels if channel is not None), strict=True):
        known = tuple(value for value in row if value is not None)
        if len(known) == len(channels):
            yield known
