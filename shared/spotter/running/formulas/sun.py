"""How high the sun stands, without the air's refraction: half a degree at the horizon, nothing where it is high.

Source: the Astronomical Almanac's formulae of low precision, as in Michalsky 1988, Solar Energy 40:227. The direction
is within 0.01 degrees from 1950 to 2050.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import asin, atan2, cos, degrees, radians, sin
from statistics import fmean

from spotter.valid_range import require_within

J2000 = datetime(2000, 1, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)

# In so many parts the mean cosine over two hours is within 0.005 of itself.
PARTS = 24


@dataclass(frozen=True, slots=True)
class _Sun:
    """Where the sun is in the sky of the whole earth, in degrees of right ascension and declination."""

    right_ascension_deg: float
    declination_deg: float


def solar_declination_deg(moment: datetime) -> float:
    """The latitude in degrees (-23.5..23.5) at which the sun is overhead at the aware `moment`. See the module."""
    return _sun(_days_since_2000(moment)).declination_deg


def cos_solar_zenith(latitude_deg: float, longitude_deg: float, moment: datetime) -> float:
    """Cosine of the sun's angle from overhead: 1 overhead, 0 on the horizon, less at night. See the module.

    Latitude -90..90, longitude -180..180 (east positive), `moment` aware.
    """
    require_within("latitude_deg", latitude_deg, -90.0, 90.0)
    require_within("longitude_deg", longitude_deg, -180.0, 180.0)
    days = _days_since_2000(moment)
    sun = _sun(days)
    latitude, declination = radians(latitude_deg), radians(sun.declination_deg)
    hour_angle = radians(_greenwich_sidereal_deg(days) + longitude_deg - sun.right_ascension_deg)
    return sin(latitude) * sin(declination) + cos(latitude) * cos(declination) * cos(hour_angle)


def mean_daylight_cos_zenith(latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> float:
    """Mean of `cos_solar_zenith` over the part of `start` to `end` in which the sun is up; 0 where it never is.

    This is the angle that belongs to a mean of the sun's radiation: of an hour with a sunrise in it, the radiation came
    from the sun after the rise only. Source: Hogan & Hirahara 2016, Geophys Res Lett 43:482.
    """
    part = (end - start) / PARTS
    middles = (start + (index + 0.5) * part for index in range(PARTS))
    cosines = (cos_solar_zenith(latitude_deg, longitude_deg, moment) for moment in middles)
    by_day = [cosine for cosine in cosines if cosine > 0.0]
    return fmean(by_day) if by_day else 0.0


def _days_since_2000(moment: datetime) -> float:
    return (moment - J2000) / DAY


def _sun(days: float) -> _Sun:
    mean_anomaly = radians(357.528 + 0.9856003 * days)
    equation_of_centre_deg = 1.915 * sin(mean_anomaly) + 0.020 * sin(2.0 * mean_anomaly)
    ecliptic = radians(280.460 + 0.9856474 * days + equation_of_centre_deg)
    obliquity = radians(23.439 - 0.0000004 * days)
    return _Sun(
        right_ascension_deg=degrees(atan2(cos(obliquity) * sin(ecliptic), cos(ecliptic))),
        declination_deg=degrees(asin(sin(obliquity) * sin(ecliptic))),
    )


def _greenwich_sidereal_deg(days: float) -> float:
    # The almanac's 6.697375 h and 0.0657098242 h a day, with the hours of the day since noon of J2000 in one rate.
    return 280.460625 + 360.985647363 * days
