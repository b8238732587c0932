"""Outdoor WBGT where the sun is known: the heat balances of a wet wick and of a black globe.

Each thermometer settles at the temperature where what it takes in (sun, sky, ground) equals what it gives off.
Source: Liljegren, Carhart, Lawday, Tschopp and Sharp 2008, J Occup Environ Hyg 5:645, with the guards that weather
services apply to it (least wind, direct beam only while the sun is up).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import acos, pi, pow, sqrt, tan

from spotter.errors import InvalidInput
from spotter.running.formulas.moist_air import (
    cylinder_transfer,
    evaporative_cooling_k,
    saturated_at_k,
    saturation_hpa,
    sphere_transfer,
)
from spotter.valid_range import require_within

STEFAN_BOLTZMANN = 5.6696e-8  # W/m2/K4
ZERO_C_IN_K = 273.15

WICK_DIAMETER_M = 0.007
WICK_LENGTH_M = 0.0254
WICK_EMISSIVITY = 0.95
WICK_ALBEDO = 0.4
GLOBE_DIAMETER_M = 0.0508
GLOBE_EMISSIVITY = 0.95
GLOBE_ALBEDO = 0.05
GROUND_EMISSIVITY = 0.999
GROUND_ALBEDO = 0.45

LEAST_WIND_10M_M_S = 0.62
LEAST_WIND_2M_M_S = 0.13
MOST_DIRECT_FRACTION = 0.9
SUN_IS_UP_COS_ZENITH = 0.00873  # half a degree above the horizon
SENSOR_TO_FORECAST_HEIGHT = 0.2  # 2 m to 10 m

# Exponent of the wind profile over built-up ground by Pasquill stability class, A (1) to F (6).
WIND_EXPONENT = {1: 0.15, 2: 0.15, 3: 0.20, 4: 0.25, 5: 0.30, 6: 0.30}
# Stability class by day: rows by the least wind in m/s, columns by the least sunshine in W/m2.
SUNSHINE_STEPS_W_M2 = (925.0, 675.0, 175.0, 0.0)
DAY_CLASSES: tuple[tuple[float, tuple[int, int, int, int]], ...] = (
    (6.0, (3, 4, 4, 4)),
    (5.0, (3, 3, 4, 4)),
    (3.0, (2, 2, 3, 4)),
    (2.0, (1, 2, 3, 4)),
    (0.0, (1, 1, 2, 4)),
)
NIGHT_CLASSES: tuple[tuple[float, int], ...] = ((2.5, 4), (0.0, 5))

# The authors' own iteration, so that the answers are theirs to the last digit and not only to its 0.1 K.
SETTLED_WITHIN_K = 0.02
STEP_SHARE = 0.1
MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Air:
    """The air and sun around the thermometers: kelvin, relative humidity 0..1, hPa, m/s at 2 m, W/m2."""

    temp_k: float
    rh: float
    pressure_hpa: float
    wind_m_s: float
    solar_w_m2: float
    direct_fraction: float
    cos_zenith: float

    @property
    def vapour_hpa(self) -> float:
        return self.rh * saturation_hpa(self.temp_k)

    @property
    def longwave_w_m2(self) -> float:
        """Mean of what sky and ground (at air temperature) radiate onto a small body."""
        sky_emissivity = 0.575 * pow(self.vapour_hpa, 0.143)
        return STEFAN_BOLTZMANN * self.temp_k**4 * (sky_emissivity + GROUND_EMISSIVITY) / 2.0


def wbgt_liljegren_c(
    temp_c: float,
    rh_pct: float,
    pressure_hpa: float,
    wind10m_m_s: float,
    ssrd_w_m2: float,
    direct_fraction: float,
    cos_zenith: float,
) -> float:
    """Outdoor WBGT in C from the sun's radiation.

    `ssrd_w_m2` is the downward shortwave radiation on level ground (0..1500), `direct_fraction` the part of it that
    comes straight from the sun (0..1), `cos_zenith` the cosine of the sun's angle from overhead (-1..1); temperature
    -40..50 C, humidity 1..100 %, pressure 500..1100 hPa, wind at 10 m 0..60 m/s. Source: Liljegren et al. 2008.
    """
    require_within("temp_c", temp_c, -40.0, 50.0)
    require_within("rh_pct", rh_pct, 1.0, 100.0)
    require_within("pressure_hpa", pressure_hpa, 500.0, 1100.0)
    require_within("wind10m_m_s", wind10m_m_s, 0.0, 60.0)
    require_within("ssrd_w_m2", ssrd_w_m2, 0.0, 1500.0)
    require_within("direct_fraction", direct_fraction, 0.0, 1.0)
    require_within("cos_zenith", cos_zenith, -1.0, 1.0)
    sun_is_up = cos_zenith > SUN_IS_UP_COS_ZENITH
    air = Air(
        temp_k=temp_c + ZERO_C_IN_K,
        rh=rh_pct / 100.0,
        pressure_hpa=pressure_hpa,
        wind_m_s=wind_2m_m_s(wind10m_m_s, ssrd_w_m2, cos_zenith),
        solar_w_m2=ssrd_w_m2,
        direct_fraction=min(direct_fraction, MOST_DIRECT_FRACTION) if sun_is_up else 0.0,
        cos_zenith=cos_zenith if sun_is_up else 1.0,
    )
    return 0.7 * natural_wet_bulb_c(air) + 0.2 * globe_c(air) + 0.1 * temp_c


def wind_2m_m_s(wind10m_m_s: float, ssrd_w_m2: float, cos_zenith: float) -> float:
    """Wind in m/s at the thermometers' 2 m from the wind at 10 m: a power law by how stable the air is."""
    wind = max(wind10m_m_s, LEAST_WIND_10M_M_S)
    stability = _day_class(wind, ssrd_w_m2) if cos_zenith > 0.0 else _night_class(wind)
    return max(wind * pow(SENSOR_TO_FORECAST_HEIGHT, WIND_EXPONENT[stability]), LEAST_WIND_2M_M_S)


def _day_class(wind_m_s: float, ssrd_w_m2: float) -> int:
    row = next(classes for least, classes in DAY_CLASSES if wind_m_s >= least)
    column = next(index for index, least in enumerate(SUNSHINE_STEPS_W_M2) if ssrd_w_m2 >= least)
    return row[column]


def _night_class(wind_m_s: float) -> int:
    return next(stability for least, stability in NIGHT_CLASSES if wind_m_s >= least)


def globe_c(air: Air) -> float:
    """Temperature in C of a 5 cm black globe."""
    beam = air.direct_fraction * (1.0 / (2.0 * air.cos_zenith) - 1.0)
    sunshine = air.solar_w_m2 / 2.0 * (1.0 - GLOBE_ALBEDO) * (beam + 1.0 + GROUND_ALBEDO)

    def balanced(globe_k: float) -> float:
        film_k = (globe_k + air.temp_k) / 2.0
        lost = sphere_transfer(GLOBE_DIAMETER_M, film_k, air.pressure_hpa, air.wind_m_s) * (globe_k - air.temp_k)
        radiated = air.longwave_w_m2 + (sunshine - lost) / GLOBE_EMISSIVITY
        # A step too far asks for less than no radiation.
        return sqrt(sqrt(max(radiated, 0.0) / STEFAN_BOLTZMANN))

    return _settled_k(balanced, air.temp_k) - ZERO_C_IN_K


def natural_wet_bulb_c(air: Air) -> float:
    """Temperature in C of a wet wick in wind and sun."""
    end_face = WICK_DIAMETER_M / WICK_LENGTH_M / 4.0
    direct = air.direct_fraction * (tan(acos(air.cos_zenith)) / pi + end_face)
    diffuse = (1.0 - air.direct_fraction) * (1.0 + end_face)
    sunshine = (1.0 - WICK_ALBEDO) * air.solar_w_m2 * (direct + diffuse + GROUND_ALBEDO)

    def balanced(wick_k: float) -> float:
        film_k = (wick_k + air.temp_k) / 2.0
        radiated = WICK_EMISSIVITY * (air.longwave_w_m2 - STEFAN_BOLTZMANN * wick_k**4)
        warmed_k = (radiated + sunshine) / cylinder_transfer(WICK_DIAMETER_M, film_k, air.pressure_hpa, air.wind_m_s)
        return (
            air.temp_k
            + warmed_k
            - evaporative_cooling_k(saturation_hpa(wick_k), air.vapour_hpa, air.pressure_hpa, film_k)
        )

    return _settled_k(balanced, saturated_at_k(air.vapour_hpa)) - ZERO_C_IN_K


def _settled_k(balanced: Callable[[float], float], start_k: float) -> float:
    """The temperature that balances itself, approached in small steps from `start_k`."""
    temp_k = start_k
    for _ in range(MOST_STEPS):
        next_k = balanced(temp_k)
        if abs(next_k - temp_k) < SETTLED_WITHIN_K:
            return next_k
        temp_k += STEP_SHARE * (next_k - temp_k)
    raise InvalidInput("The heat balance has no solution for this weather")
