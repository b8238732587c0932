"""A recorded course in the wind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import cos, hypot, radians

from spotter.running.formulas.earth import EARTH_RADIUS_M
from spotter.running.formulas.wind_effect import (
    ADULT_MASS_KG,
    RUNNER_HEIGHT_SHARE,
    WIND_RANGE_M_S,
    course_legs,
    wind_effect_pct,
)
from spotter.running.models import Stream

# Sheltered between trees and houses, in suburbs, and on open ground.
HEIGHT_SHARES = (0.4, RUNNER_HEIGHT_SHARE, 0.8)

# Shorter legs would show the wandering of the positions instead of the course.
SHORTEST_LEG_M = 30.0

# The studies are of adults; for a much lighter runner in a gale the formula has no answer.
MASS_RANGE_KG = (40.0, 150.0)

METRES_PER_DEGREE = radians(EARTH_RADIUS_M)

Point = tuple[float, float]


def wind_range_pct(
    stream: Stream, wind_m_s: float, wind_from_deg: float, speed_m_s: float, weight_kg: float | None
) -> tuple[float, float, float] | None:
    """Lowest, likely and highest percent by which a wind at 10 m height slowed a run at `speed_m_s` (1..8 m/s).

    Negative where it helped. None without positions that lead anywhere. Winds beyond what the formula was made for
    count as the strongest that it takes.
    """
    points = list(thinned(positions(stream)))
    if len(points) < 2:
        return None
    if wind_m_s == 0.0:
        return 0.0, 0.0, 0.0
    mass_kg = ADULT_MASS_KG if weight_kg is None else min(max(weight_kg, MASS_RANGE_KG[0]), MASS_RANGE_KG[1])
    winds_m_s = [min(share * wind_m_s, WIND_RANGE_M_S[1]) for share in HEIGHT_SHARES]
    effects = [wind_effect_pct(speed_m_s, course_legs(points, wind, wind_from_deg), mass_kg) for wind in winds_m_s]
    return min(effects), effects[1], max(effects)


def positions(stream: Stream) -> Iterator[Point]:
    """The known positions of a recording, in degrees."""
    if stream.latitude_deg is None or stream.longitude_deg is None:
        return
    for latitude, longitude in zip(stream.latitude_deg, stream.longitude_deg, strict=True):
        if latitude is not None and longitude is not None:
            yield latitude, longitude


def thinned(points: Iterable[Point], apart_m: float = SHORTEST_LEG_M) -> Iterator[Point]:
    """The first point and each that is at least so far from the one before it."""
    here: Point | None = None
    metres_east = METRES_PER_DEGREE
    for point in points:
        if here is None:
            metres_east = METRES_PER_DEGREE * cos(radians(point[0]))
        elif hypot((point[0] - here[0]) * METRES_PER_DEGREE, (point[1] - here[1]) * metres_east) < apart_m:
            continue
        here = point
        yield point
