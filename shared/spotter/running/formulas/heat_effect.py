"""How much heat and humidity slow a runner, in percent of pace, with a low-high range.

Every function answers with a slowdown: hotter or more humid is never faster, and cold earns no credit.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from spotter.running.formulas.weather import (
    DRIEST_PCT,
    HEAT_INDEX_RANGE_F,
    MAGNUS_RANGE_C,
    ROTHFUSZ_FROM_F,
    dew_point_f,
    heat_index_f,
    simple_heat_index_f,
)
from spotter.units import celsius_from_fahrenheit, fahrenheit_from_celsius
from spotter.valid_range import require_positive, require_within

PercentRange = tuple[float, float]

# Hadley 2013: the sum of air temperature and dew point in F up to which a band of slowdown in % holds.
HADLEY_BANDS: tuple[tuple[float, PercentRange], ...] = (
    (100.0, (0.0, 0.0)),
    (110.0, (0.0, 0.5)),
    (120.0, (0.5, 1.0)),
    (130.0, (1.0, 2.0)),
    (140.0, (2.0, 3.0)),
    (150.0, (3.0, 4.5)),
    (160.0, (4.5, 6.0)),
    (170.0, (6.0, 8.0)),
    (180.0, (8.0, 10.0)),
)
HADLEY_HOTTEST_SUM_F = HADLEY_BANDS[-1][0]
DEW_POINT_RANGE_F = (-120.0, 130.0)
HADLEY_TOO_HOT = "Hard running is not recommended: heat and humidity are beyond what the tables for runners cover."

# Cubic through Davis's published table of time multipliers, at most 0.001 off up to 45 C.
DAVIS_FROM_C = 9.0
DAVIS_COEFFICIENTS = (4.768e-4, 8.285e-5, -8.85e-7)
DAVIS_HOTTEST_C = 50.0
DAVIS_COLDEST_C = -50.0

MANTZIOS_BEST_WBGT_C = (7.5, 15.0)
MANTZIOS_PCT_PER_C: PercentRange = (0.3, 0.4)
MANTZIOS_RANGE_C = (-7.0, 33.0)

# Ely 2007: the top three men's mean distance from the course record in % by the WBGT in C up to which it holds.
ELY_FROM_C = 5.0
ELY_TOP_MEN: tuple[tuple[float, float], ...] = ((10.0, 1.7), (15.0, 2.5), (20.0, 3.3), (25.0, 4.5))

# How the two methods are joined (own choices, stated where the number is shown).
RANGE_SHARE = 1.0 / 3.0
FULL_EFFECT_AFTER_MIN = 30.0
SHORT_OR_REPEATS_SHARE = 0.5
SLOW_MARATHON_S = 3.5 * 3600.0
SLOW_MARATHON_FACTOR = 1.5
ACCLIMATISED_SHARE = 2.0 / 3.0
NO_HEAT_BELOW_C = 5.0
TYPICAL_RH_PCT = 60.0


@dataclass(frozen=True, slots=True)
class HeatEffect:
    """Percent by which heat makes a pace slower, with its range and, where running hard is unwise, a warning."""

    low_pct: float
    mean_pct: float
    high_pct: float
    warning: str | None = None


def hadley_pace_adjust_pct(temp_f: float, dew_point_f: float) -> PercentRange | str:
    """Hadley's range of slowdown in % for continuous running (half of it for repeats up to a mile).

    By the sum of air temperature and dew point in F, to the whole degree; above 180 the answer is a warning in words.
    Source: Hadley, Maximum Performance Running, July 2013 (maximumperformancerunning.blogspot.com).
    """
    require_within("temp_f", temp_f, *HEAT_INDEX_RANGE_F)
    require_within("dew_point_f", dew_point_f, *DEW_POINT_RANGE_F)
    whole_sum_f = round(temp_f + dew_point_f)
    return next((band for up_to, band in HADLEY_BANDS if whole_sum_f <= up_to), HADLEY_TOO_HOT)


def _hadley_within_bands_pct(sum_f: float) -> float:
    """The bands joined up: each begins at the percentage at which the one before it ends."""
    below_f, below_pct = HADLEY_BANDS[0][0], 0.0
    for up_to_f, (_, up_to_pct) in HADLEY_BANDS[1:]:
        if sum_f <= up_to_f:
            return below_pct + max(0.0, sum_f - below_f) / (up_to_f - below_f) * (up_to_pct - below_pct)
        below_f, below_pct = up_to_f, up_to_pct
    return below_pct


def davis_multiplier(heat_index_c: float) -> float:
    """Time in the heat as a multiple of the time in the cool, by the heat index in C (-50..50; 1 up to 9 C).

    Source: Davis 2025, heat-adjusted pace calculator (runningwritings.com), fitted to the marathons of Mantzios 2022.
    """
    require_within("heat_index_c", heat_index_c, DAVIS_COLDEST_C, DAVIS_HOTTEST_C)
    excess = max(heat_index_c - DAVIS_FROM_C, 0.0)
    linear, square, cubic = DAVIS_COEFFICIENTS
    return exp(linear * excess + square * excess**2 + cubic * excess**3)


def heat_adjusted_pace_s(heat_index_f: float, pace_s_per_mile: float) -> float:
    """The pace in s/mile in the heat that costs what `pace_s_per_mile` costs in the cool; see `davis_multiplier`."""
    require_positive("pace_s_per_mile", pace_s_per_mile)
    return pace_s_per_mile * davis_multiplier(celsius_from_fahrenheit(heat_index_f))


def mantzios_slowdown_pct(wbgt_c: float) -> PercentRange:
    """Range in % by which elite endurance performances decline outside 7.5-15 C WBGT (-7..33 C), heat and cold alike.

    Source: Mantzios et al. 2022, Med Sci Sports Exerc 54:153, doi 10.1249/MSS.0000000000002769.
    """
    require_within("wbgt_c", wbgt_c, *MANTZIOS_RANGE_C)
    best_from, best_to = MANTZIOS_BEST_WBGT_C
    outside_c = max(best_from - wbgt_c, wbgt_c - best_to, 0.0)
    return (MANTZIOS_PCT_PER_C[0] * outside_c, MANTZIOS_PCT_PER_C[1] * outside_c)


def ely_top_men_pct_off_course_record(wbgt_c: float) -> float | None:
    """Percent by which the top three men missed a marathon's record at `wbgt_c`; None outside the study's 5-25 C.

    Source: Ely et al. 2007, Med Sci Sports Exerc 39:487 (means of four bands of WBGT).
    """
    if wbgt_c < ELY_FROM_C:
        return None
    return next((pct for up_to, pct in ELY_TOP_MEN if wbgt_c <= up_to), None)


def heat_effect(
    temp_c: float,
    rh_pct: float,
    duration_min: float,
    *,
    repeats: bool = False,
    marathon_goal_s: float | None = None,
    acclimatised: bool = False,
) -> HeatEffect:
    """Percent by which `temp_c` (-40..50 C) and `rh_pct` (0..100) slow a run of `duration_min`.

    The mean of Davis and Hadley, give or take a third (individuals differ more than that). Whole for continuous runs
    over half an hour, half for shorter ones and for repeats, half as much again for a marathon goal slower than 3:30
    (Ely 2007: slower runners lose more), a third less after 10-14 days of heat. Beyond the last band and the hottest
    heat index the percentages stay where they end: then the number is the least to expect, and the warning counts.
    """
    require_within("temp_c", temp_c, *MAGNUS_RANGE_C)
    require_within("rh_pct", rh_pct, 0.0, 100.0)
    require_positive("duration_min", duration_min)
    if temp_c <= NO_HEAT_BELOW_C:
        return HeatEffect(0.0, 0.0, 0.0)
    temp_f = fahrenheit_from_celsius(temp_c)
    sum_f = temp_f + dew_point_f(temp_f, max(rh_pct, DRIEST_PCT))
    base_pct = (_davis_pct(temp_f, rh_pct) + _hadley_within_bands_pct(sum_f)) / 2.0
    mean_pct = base_pct * _share(duration_min, repeats, marathon_goal_s, acclimatised)
    warning = HADLEY_TOO_HOT if sum_f > HADLEY_HOTTEST_SUM_F else None
    return HeatEffect(mean_pct * (1.0 - RANGE_SHARE), mean_pct, mean_pct * (1.0 + RANGE_SHARE), warning)


def _davis_pct(temp_f: float, rh_pct: float) -> float:
    felt_c = celsius_from_fahrenheit(_heat_index_without_seam_f(temp_f, rh_pct))
    return 100.0 * (davis_multiplier(min(felt_c, DAVIS_HOTTEST_C)) - 1.0)


def _heat_index_without_seam_f(temp_f: float, rh_pct: float) -> float:
    """The heat index, never below its value where the regression takes over.

    In dry air the regression starts up to 1.4 F below the simple index that it follows: taken as it is, one degree
    more would seem to make a runner faster.
    """
    index_f = heat_index_f(temp_f, rh_pct)
    if (simple_heat_index_f(temp_f, rh_pct) + temp_f) / 2.0 < ROTHFUSZ_FROM_F:
        return index_f
    seam_temp_f = (2.0 * ROTHFUSZ_FROM_F - simple_heat_index_f(0.0, rh_pct)) / 2.1
    return max(index_f, 2.0 * ROTHFUSZ_FROM_F - seam_temp_f)


def _share(duration_min: float, repeats: bool, marathon_goal_s: float | None, acclimatised: bool) -> float:
    share = SHORT_OR_REPEATS_SHARE if repeats or duration_min <= FULL_EFFECT_AFTER_MIN else 1.0
    if marathon_goal_s is not None and marathon_goal_s > SLOW_MARATHON_S:
        share *= SLOW_MARATHON_FACTOR
    return share * ACCLIMATISED_SHARE if acclimatised else share


def temperature_adjusted_pace_s(temp_f: float, pace_s_per_mile: float) -> float:
    """The pace in s/mile at `temp_f` (-40..122 F) that costs what `pace_s_per_mile` costs in the cool.

    For a long race when nothing is known of the humidity: it assumes 60 %. Prefer `heat_effect` where it is known.
    """
    require_positive("pace_s_per_mile", pace_s_per_mile)
    effect = heat_effect(celsius_from_fahrenheit(temp_f), TYPICAL_RH_PCT, duration_min=2 * FULL_EFFECT_AFTER_MIN)
    return pace_s_per_mile * (1.0 + effect.mean_pct / 100.0)
