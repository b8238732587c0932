"""The size of the Earth, and the short ways on it."""

from __future__ import annotations

from math import cos, radians

# Mean Earth radius R1 of the WGS84 ellipsoid.
EARTH_RADIUS_M = 6_371_008.8


def step_north_east_m(from_point: tuple[float, float], to_point: tuple[float, float]) -> tuple[float, float]:
    """Metres north and east from one (latitude, longitude) in degrees to another, the short way around.

    Flat-earth, which over the gap between two samples is exact to the millimetre.
    """
    latitude = radians((from_point[0] + to_point[0]) / 2.0)
    east_deg = (to_point[1] - from_point[1] + 180.0) % 360.0 - 180.0
    north_m = EARTH_RADIUS_M * radians(to_point[0] - from_point[0])
    return north_m, EARTH_RADIUS_M * radians(east_deg) * cos(latitude)
