"""The sun's place in the sky, and the air's weight on the way up to it, against published values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import acos, degrees

import pytest

from spotter.errors import InvalidInput
from spotter.running.analysis.sunlit_wbgt import pressure_at_altitude_hpa
from spotter.running.formulas.sun import cos_solar_zenith, mean_daylight_cos_zenith, solar_declination_deg

EQUINOX = datetime(2026, 3, 20, 14, 46, tzinfo=UTC)


def test_worked_example_of_the_solar_position_algorithm() -> None:
    # Reda & Andreas 2008, NREL/TP-560-34302, appendix A.5: elevation 39.872046 degrees before refraction. It is seen
    # from the earth's surface, which lowers the sun by 0.002 degrees; the almanac's formulae are good to 0.01.
    zenith_deg = degrees(acos(cos_solar_zenith(39.742476, -105.1786, datetime(2003, 10, 17, 19, 30, 30, tzinfo=UTC))))
    assert zenith_deg == pytest.approx(90.0 - 39.872046, abs=0.012)


@pytest.mark.parametrize(
    ("moment", "expected_deg"),
    [
        # Meeus, Astronomical Algorithms (1998), example 25.a.
        (datetime(1992, 10, 13, tzinfo=UTC), -7.78507),
        # Equinoxes and solstices of 2026, US Naval Observatory, to the minute; the obliquity is 23.44 degrees.
        (EQUINOX, 0.0),
        (datetime(2026, 6, 21, 8, 24, tzinfo=UTC), 23.44),
        (datetime(2026, 9, 23, 0, 5, tzinfo=UTC), 0.0),
        (datetime(2026, 12, 21, 20, 50, tzinfo=UTC), -23.44),
    ],
)
def test_declination(moment: datetime, expected_deg: float) -> None:
    # The almanac's formulae are good to 0.01 degrees.
    assert solar_declination_deg(moment) == pytest.approx(expected_deg, abs=0.01)


@pytest.mark.parametrize(
    ("latitude_deg", "expected_deg"),
    [(0.0, 0.0), (45.0, 45.0), (-30.0, 30.0), (90.0, 90.0), (-90.0, 90.0)],
)
def test_at_noon_of_the_equinox_the_sun_is_as_far_from_overhead_as_the_equator(
    latitude_deg: float, expected_deg: float
) -> None:
    # Noon is 12:00 less the equation of time, -7 min 25 s on that day (Astronomical Almanac 2026: sun slow).
    noon = datetime(2026, 3, 20, 12, 7, 25, tzinfo=UTC)
    # Between this noon and the equinox the sun moves 0.045 degrees northwards; a minute of time is 0.25 degrees.
    zenith_deg = degrees(acos(cos_solar_zenith(latitude_deg, 0.0, noon)))
    assert zenith_deg == pytest.approx(expected_deg, abs=0.1)


def test_at_midnight_of_the_equinox_it_is_as_far_below() -> None:
    assert cos_solar_zenith(0.0, 180.0, datetime(2026, 3, 20, 12, 7, 25, tzinfo=UTC)) == pytest.approx(-1.0, abs=1e-5)


def test_a_degree_west_is_four_minutes_later() -> None:
    later = EQUINOX + timedelta(minutes=4)
    assert cos_solar_zenith(20.0, -31.0, later) == pytest.approx(cos_solar_zenith(20.0, -30.0, EQUINOX), abs=1e-4)


def test_the_mean_of_an_hour_with_a_sunrise_is_that_of_the_time_after_it() -> None:
    # On the equator at an equinox the cosine is the sine of the hours since sunrise, whose mean over the first hour is
    # (1 - cos 15) / (15 in radians) = 0.13015.
    sunrise = datetime(2026, 3, 20, 6, 7, 25, tzinfo=UTC)
    hour = timedelta(hours=1)
    for start in (sunrise - hour, sunrise):
        assert mean_daylight_cos_zenith(0.0, 0.0, start, sunrise + hour) == pytest.approx(0.13015, abs=0.005)
    assert mean_daylight_cos_zenith(0.0, 0.0, sunrise - 3 * hour, sunrise - hour) == 0.0


def test_a_place_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidInput):
        cos_solar_zenith(90.1, 0.0, EQUINOX)
    with pytest.raises(InvalidInput):
        cos_solar_zenith(0.0, -180.1, EQUINOX)


@pytest.mark.parametrize(
    ("altitude_m", "expected_hpa"),
    [  # ICAO Doc 7488/3, Manual of the ICAO Standard Atmosphere, table 1, by geopotential height; to its last digit
        (0.0, 1013.25),
        (1000.0, 898.75),
        (2000.0, 794.95),
        (3000.0, 701.09),
        (5000.0, 540.20),
    ],
)
def test_pressure_of_the_standard_atmosphere(altitude_m: float, expected_hpa: float) -> None:
    assert pressure_at_altitude_hpa(1013.25, altitude_m) == pytest.approx(expected_hpa, abs=0.01)
