"""What wind costs: the headwind along a course, and the calm-air speed of the same effort."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, degrees, hypot, radians

from spotter.running.formulas.earth import step_north_east_m
from spotter.running.formulas.vdot import speed_for_vo2_m_min, vo2_ml_kg_min
from spotter.valid_range import require_positive, require_within

# da Silva, Kram and Hoogkamer 2021, bioRxiv preprint: metabolic power rises 6.13 % per 1 % of body weight of drag.
METABOLIC_SHARE_PER_WEIGHT_SHARE = 6.13
GRAVITY_M_S2 = 9.81
AIR_DENSITY_KG_M3 = 1.2
# With it, still air costs a 59 kg marathoner at 2-hour pace the 8.5 % that the same paper reports.
DRAG_AREA_M2 = 0.39
ADULT_MASS_KG = 65.0

# Wind between houses at a runner's height as a share of the forecast's at 10 m (power-law profile).
RUNNER_HEIGHT_SHARE = 0.6

SPEED_RANGE_M_S = (1.0, 8.0)
WIND_RANGE_M_S = (-15.0, 15.0)  # a stronger tailwind would pay for the whole run, which the model cannot know
STRONGEST_WIND_M_S = 100.0


@dataclass(frozen=True, slots=True)
class CourseLeg:
    """A stretch of a course run in one direction: its length and the wind against it (negative: from behind)."""

    distance_m: float
    headwind_m_s: float


def headwind_m_s(bearing_deg: float, wind_m_s: float, wind_from_deg: float) -> float:
    """Wind in m/s against a runner heading `bearing_deg`; negative from behind.

    Degrees clockwise from north; `wind_from_deg` is where the wind comes from, as weather reports say it.
    """
    require_within("wind_m_s", wind_m_s, 0.0, STRONGEST_WIND_M_S)
    return wind_m_s * cos(radians(wind_from_deg - bearing_deg))


def bearing_deg(from_point: tuple[float, float], to_point: tuple[float, float]) -> float:
    """Direction in degrees clockwise from north (0..360) from one (latitude, longitude) in degrees to another."""
    north_m, east_m = step_north_east_m(from_point, to_point)
    return degrees(atan2(east_m, north_m)) % 360.0


def course_legs(points: Iterable[tuple[float, float]], wind_m_s: float, wind_from_deg: float) -> list[CourseLeg]:
    """The legs between (latitude, longitude) points in degrees, each with its headwind in m/s; standing still is none.

    The wind is what `wind_m_s` says, at its height: multiply by `RUNNER_HEIGHT_SHARE` to come from a forecast's 10 m.
    """
    legs = []
    for start, end in pairwise(points):
        distance_m = hypot(*step_north_east_m(start, end))
        if distance_m > 0.0:
            legs.append(CourseLeg(distance_m, headwind_m_s(bearing_deg(start, end), wind_m_s, wind_from_deg)))
    return legs


def mean_headwind_m_s(legs: Sequence[CourseLeg]) -> float:
    """Mean wind in m/s against the runner, by distance; 0 for a course without legs."""
    distance_m = sum(leg.distance_m for leg in legs)
    return sum(leg.distance_m * leg.headwind_m_s for leg in legs) / distance_m if distance_m else 0.0


def _drag_n(air_speed_m_s: float, cda_m2: float, air_density_kg_m3: float) -> float:
    return 0.5 * air_density_kg_m3 * cda_m2 * air_speed_m_s * abs(air_speed_m_s)


def wind_metabolic_ratio(
    speed_m_s: float,
    headwind_m_s_at_runner: float,
    mass_kg: float = ADULT_MASS_KG,
    cda_m2: float = DRAG_AREA_M2,
    air_density_kg_m3: float = AIR_DENSITY_KG_M3,
) -> float:
    """Metabolic power in the wind as a multiple of that in calm air at the same speed.

    Speed 1..8 m/s, headwind at the runner's height -15..15 m/s (tailwind negative).
    Source: da Silva, Kram and Hoogkamer 2021, bioRxiv preprint, with drag by the square of the air's speed.
    """
    require_within("speed_m_s", speed_m_s, *SPEED_RANGE_M_S)
    require_within("headwind_m_s_at_runner", headwind_m_s_at_runner, *WIND_RANGE_M_S)
    require_positive("mass_kg", mass_kg)
    weight_n = mass_kg * GRAVITY_M_S2
    windy = METABOLIC_SHARE_PER_WEIGHT_SHARE * _drag_n(speed_m_s + headwind_m_s_at_runner, cda_m2, air_density_kg_m3)
    calm = METABOLIC_SHARE_PER_WEIGHT_SHARE * _drag_n(speed_m_s, cda_m2, air_density_kg_m3)
    return (1.0 + windy / weight_n) / (1.0 + calm / weight_n)


def calm_air_speed_m_s(speed_m_s: float, headwind_m_s_at_runner: float, mass_kg: float = ADULT_MASS_KG) -> float:
    """Speed in m/s in calm air of the same effort as `speed_m_s` against the wind (ranges of `wind_metabolic_ratio`).

    Equal oxygen cost by Daniels and Gilbert's curve.
    """
    if headwind_m_s_at_runner == 0.0:
        return speed_m_s
    ratio = wind_metabolic_ratio(speed_m_s, headwind_m_s_at_runner, mass_kg)
    return speed_for_vo2_m_min(vo2_ml_kg_min(speed_m_s * 60.0) * ratio) / 60.0


def wind_effect_pct(speed_m_s: float, legs: Sequence[CourseLeg], mass_kg: float = ADULT_MASS_KG) -> float:
    """Percent by which wind made a course run at `speed_m_s` slower than the same effort in calm air.

    The headwinds of the legs are those at the runner's height. An out-and-back course in wind is always slower.
    """
    distance_m = sum(leg.distance_m for leg in legs)
    if distance_m == 0.0:
        return 0.0
    calm_s = sum(leg.distance_m / calm_air_speed_m_s(speed_m_s, leg.headwind_m_s, mass_kg) for leg in legs)
    return 100.0 * (distance_m / speed_m_s / calm_s - 1.0)
