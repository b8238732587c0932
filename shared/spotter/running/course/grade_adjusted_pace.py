"""Grade-adjusted pace: what the same effort would have been on the flat.

A curve gives the pace factor of a grade: time per kilometre on the slope over time per kilometre on the flat at equal
effort. A stretch of `d` metres at grade `i` is worth `factor(i) * d` flat metres, and the grade-adjusted pace of a run
is its moving time over its flat-equivalent distance. Sample paces are never averaged. Grades are rise over run as a
decimal (0.10 is 10 %).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Literal

from spotter.units import METRES_PER_KILOMETRE

GapModel = Literal["strava", "minetti"]
Curve = Callable[[float], float]

MAX_GRADE = 0.45
"""The steepest grade Minetti measured; grades beyond it are treated as this one."""

STRAVA_FIT_LIMIT = 0.32
# Coefficients of the powers of the grade, the highest first.
_STRAVA_FIT = (-395.834, -89.765, 13.5759, 7.6313, 16.8431, 2.8455, 1.0)
_STRAVA_SLOPE_ABOVE = 7.5
_STRAVA_SLOPE_BELOW = -4.0

_MINETTI_RUNNING = (155.4, -30.4, -43.3, 46.3, 19.5, 3.6)
_MINETTI_WALKING = (280.5, -58.7, -76.8, 51.9, 19.6, 2.5)
_MINETTI_FLAT_J_PER_KG_M = 3.6
STEEP_GRADE = 0.20
"""Above this most runners walk."""

TOTALS_GRADE = 0.04
"""The grade at which climbs are assumed to be run when only a run's totals are known."""

MOST_CLIMB_PER_METRE = 0.5
"""The steepest races climb half of their length."""

_CURVATURE_STEP = 0.02


def _polynomial(coefficients: tuple[float, ...], x: float) -> float:
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def clip_grade(grade: float) -> float:
    """The grade, held within the range that was ever measured (+/-0.45)."""
    return max(-MAX_GRADE, min(MAX_GRADE, grade))


def strava_factor(grade: float) -> float:
    """Pace factor of equal heart rate; about 1.46 at +10 %, lowest about 0.88 near -9 %.

    Our own fit (within 1.5 %) to the chart in Strava Engineering, "An Improved GAP Model" (2017), which shows runs of
    some 240,000 athletes. Fitted for grades within +/-0.32, carried on as straight lines to +/-0.45 and held beyond.
    """
    grade = clip_grade(grade)
    fitted = max(-STRAVA_FIT_LIMIT, min(STRAVA_FIT_LIMIT, grade))
    beyond = grade - fitted
    slope = _STRAVA_SLOPE_ABOVE if beyond > 0 else _STRAVA_SLOPE_BELOW
    return _polynomial(_STRAVA_FIT, fitted) + slope * beyond


def minetti_cost_running_j_per_kg_m(grade: float) -> float:
    """Metabolic cost of running one metre, J/(kg m), for grades within +/-0.45 (held beyond).

    Minetti, Moia, Roi, Susta, Ferretti, J Appl Physiol 93:1039-1046 (2002): ten mountain runners on a treadmill.
    """
    return _polynomial(_MINETTI_RUNNING, clip_grade(grade))


def minetti_cost_walking_j_per_kg_m(grade: float) -> float:
    """Metabolic cost of walking one metre at the cheapest speed, J/(kg m), for grades within +/-0.45 (held beyond).

    Same source. Not for gentle slopes: on the flat the polynomial says 2.5 where 1.64 was measured.
    """
    return _polynomial(_MINETTI_WALKING, clip_grade(grade))


def minetti_factor(grade: float) -> float:
    """Cost of running at a grade over the same polynomial's cost on the flat (3.6 J/(kg m)); +/-0.45, held beyond."""
    return minetti_cost_running_j_per_kg_m(grade) / _MINETTI_FLAT_J_PER_KG_M


def minetti_factor_with_walking(grade: float) -> float:
    """`minetti_factor`, capped above +20 % where runners walk.

    From +20 % on the factor stays that of +20 % until walking costs more than that, then follows the cost of walking
    (from about +23 %), so that it never falls on a steeper slope.
    """
    if grade <= STEEP_GRADE:
        return minetti_factor(grade)
    return max(minetti_factor(STEEP_GRADE), minetti_cost_walking_j_per_kg_m(grade) / _MINETTI_FLAT_J_PER_KG_M)


CURVES: dict[GapModel, Curve] = {"strava": strava_factor, "minetti": minetti_factor_with_walking}


def curve_of(model: GapModel = "strava") -> Curve:
    """The pace factor as a function of grade that a model name stands for."""
    return CURVES[model]


def adjusted_pace(pace: float, grade: float, model: GapModel = "strava") -> float:
    """The flat pace of equal effort, in whatever time per distance `pace` is in."""
    return pace / curve_of(model)(grade)


def flat_equivalent_distance_m(grades: Sequence[float], step_m: float, model: GapModel = "strava") -> float:
    """Flat metres worth the same effort as a course of equal steps with these grades."""
    factor = curve_of(model)
    return step_m * sum(factor(grade) for grade in grades)


def curvature(factor: Curve, grade: float) -> float:
    """Second derivative of a curve by grade, at the nearest whole per cent and smoothed over two to either side."""
    return _curvature_at_percent(factor, round(100.0 * grade))


@lru_cache(maxsize=512)
def _curvature_at_percent(factor: Curve, percent: int) -> float:
    grade, step = percent / 100.0, _CURVATURE_STEP
    return (factor(grade + step) - 2.0 * factor(grade) + factor(grade - step)) / (step * step)


def equivalent_distance_from_totals_m(
    distance_m: float, gain_m: float, loss_m: float, g_min: float = TOTALS_GRADE, model: GapModel = "strava"
) -> float:
    """Flat-equivalent distance in metres when only distance, gain and loss are known; an estimate of about +/-2 %.

    Climbs and descents are taken to be as steep as `g_min`, or as the mean steepness where that is more, and the rest
    flat. Spreading them evenly instead would give a lower bound, because the curve is convex. Our own construction.
    `distance_m` must be positive, the others not negative.
    """
    grade = max((gain_m + loss_m) / distance_m, g_min)
    up_m, down_m = gain_m / grade, loss_m / grade
    factor = curve_of(model)
    return up_m * factor(grade) + down_m * factor(-grade) + (distance_m - up_m - down_m)


def pace_from_totals_s_per_km(distance_m: float, duration_s: float, gain_m: float, loss_m: float | None) -> float:
    """Grade-adjusted pace of a run of which only totals are known; see `equivalent_distance_from_totals_m`.

    Who tells only of the way up is taken to have come down again, as most runs end where they began.
    """
    flat_m = equivalent_distance_from_totals_m(distance_m, gain_m, gain_m if loss_m is None else loss_m)
    return duration_s / flat_m * METRES_PER_KILOMETRE
