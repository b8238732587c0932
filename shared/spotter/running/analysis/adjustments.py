"""What grade, heat, wind and altitude did to a run's pace, each by itself, and the paces without them.

Every circumstance that is known gives one adjustment, also one of nothing. An adjustment of `p` percent says that the
run's pace is `1 + p / 100` times the pace of the same effort without the circumstance. Such factors multiply, so the
order in which they are taken off does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import prod

from spotter.running.analysis.conditions import outdoor_weather
from spotter.running.analysis.place import mean_altitude_m
from spotter.running.analysis.records import Adjustment, Conditions, Factor, Paces
from spotter.running.analysis.wind_course import wind_range_pct
from spotter.running.formulas.altitude_effect import ALTITUDE_RANGE_M, altitude_effect_pct
from spotter.running.formulas.heat_effect import HeatEffect, heat_effect
from spotter.running.formulas.wind_effect import SPEED_RANGE_M_S
from spotter.running.models import MeasuredRun, RunType, Stream
from spotter.units import METRES_PER_KILOMETRE
from spotter.valid_range import held_within

WEATHER: frozenset[Factor] = frozenset({"heat", "wind"})

# Percent of the pace by which the curve (fit) and totals (what they cannot tell) may be off.
GRADE_UNCERTAINTY_PCT = {"stream": 1.5, "totals": 2.0}
GRADE_METHODS = {
    "stream": "curve of equal heart rate over the samples",
    "totals": "curve of equal heart rate over total climb and descent (estimate)",
}
GRADE_SOURCE = "Strava 2017"

HEAT_METHOD = "mean of the heat index and the temperature plus dew point methods, give or take a third (estimate)"
HEAT_SOURCE = "Davis 2025; Hadley 2013"
# What the air may have been where nobody knows its humidity.
ASSUMED_HUMIDITY_RANGE_PCT = (40.0, 80.0)

WIND_METHOD = "drag along the course, with 0.4 to 0.8 of the wind at 10 m reaching the runner (estimate)"
WIND_SOURCE = "da Silva, Kram & Hoogkamer 2021 (preprint); Daniels & Gilbert 1979"

ALTITUDE_METHOD = "loss of aerobic power, between acclimatised and not acclimatised (estimate)"
ALTITUDE_SOURCE = "Bassett et al. 1999; Daniels & Gilbert 1979"

# Hard runs in pieces leave time to cool down in between.
IN_PIECES: frozenset[RunType] = frozenset({"interval", "fartlek", "hill"})
FAR_FROM_THE_LIMIT: frozenset[RunType] = frozenset({"easy", "recovery", "long"})

MARATHON_RANGE_M = (41_500.0, 43_500.0)
LONGEST_MIN = 48 * 60.0


def adjustments_of(
    run: MeasuredRun, stream: Stream | None, conditions: Conditions | None, weight_kg: float | None
) -> tuple[Adjustment, ...]:
    """The adjustments for everything that is known of the run; its `run_type` counts where it is given."""
    found = (
        _grade(run),
        _heat(run, conditions),
        None if stream is None else _wind(run, stream, weight_kg),
        None if stream is None else _altitude(run, stream),
    )
    return tuple(adjustment for adjustment in found if adjustment is not None)


def paces_of(run: MeasuredRun, adjustments: Iterable[Adjustment]) -> Paces:
    """The paces that the same effort would have been worth on the flat, in neutral weather, and with all taken off."""
    known = tuple(adjustments)
    return Paces(
        actual_s_per_km=run.pace_s_per_km,
        grade_adjusted_s_per_km=None if run.treadmill else run.grade_adjusted_pace_s_per_km,
        weather_adjusted_s_per_km=_without(run.pace_s_per_km, [a for a in known if a.factor in WEATHER]),
        equivalent_s_per_km=_without(run.pace_s_per_km, known),
    )


def _without(pace_s_per_km: float, adjustments: Iterable[Adjustment]) -> float | None:
    factors = [1.0 + adjustment.percent / 100.0 for adjustment in adjustments]
    return pace_s_per_km / prod(factors) if factors else None


def _grade(run: MeasuredRun) -> Adjustment | None:
    flat_s_per_km = run.grade_adjusted_pace_s_per_km
    if flat_s_per_km is None or run.gap_method is None or run.treadmill:
        return None
    percent = 100.0 * (run.pace_s_per_km / flat_s_per_km - 1.0)
    # Never so unsure that a climb might have made the run faster.
    spread = min(GRADE_UNCERTAINTY_PCT[run.gap_method], abs(percent))
    spanned = (percent - spread, percent, percent + spread)
    return _adjustment(run, "grade", spanned, GRADE_METHODS[run.gap_method], GRADE_SOURCE)


def _heat(run: MeasuredRun, conditions: Conditions | None) -> Adjustment | None:
    if conditions is None:
        return None
    effect = _heat_effect(run, conditions, 100.0 * conditions.humidity)
    low_pct, high_pct = effect.low_pct, effect.high_pct
    if conditions.humidity_assumed:
        dry, damp = (_heat_effect(run, conditions, humidity) for humidity in ASSUMED_HUMIDITY_RANGE_PCT)
        low_pct, high_pct = dry.low_pct, damp.high_pct
    origin = "as said" if conditions.said or run.weather_data is None else f"weather from {run.weather_data.source}"
    humidity = ", humidity assumed" if conditions.humidity_assumed else ""
    source = f"{HEAT_SOURCE}; {origin}{humidity}"
    return _adjustment(run, "heat", (low_pct, effect.mean_pct, high_pct), HEAT_METHOD, source)


def heat_warning(run: MeasuredRun, conditions: Conditions) -> str | None:
    """What the heat tables say where they end; None up to there."""
    return _heat_effect(run, conditions, 100.0 * conditions.humidity).warning


def _heat_effect(run: MeasuredRun, conditions: Conditions, humidity_pct: float) -> HeatEffect:
    low_m, high_m = MARATHON_RANGE_M
    marathon = run.run_type == "race" and low_m <= run.distance_m <= high_m
    return heat_effect(
        conditions.temperature_c,
        humidity_pct,
        min(run.moving_time_s / 60.0, LONGEST_MIN),
        repeats=run.run_type in IN_PIECES,
        marathon_goal_s=run.moving_time_s if marathon else None,
    )


def _wind(run: MeasuredRun, stream: Stream, weight_kg: float | None) -> Adjustment | None:
    weather = outdoor_weather(run)
    if weather is None or weather.wind_speed_m_s is None or weather.wind_direction_deg is None:
        return None
    spanned = wind_range_pct(stream, weather.wind_speed_m_s, weather.wind_direction_deg, _speed_m_s(run), weight_kg)
    source = f"{WIND_SOURCE}; weather from {weather.source}"
    return None if spanned is None else _adjustment(run, "wind", spanned, WIND_METHOD, source)


def _altitude(run: MeasuredRun, stream: Stream) -> Adjustment | None:
    mean_m = None if run.treadmill else mean_altitude_m(stream)
    if mean_m is None:
        return None
    height_m = held_within(mean_m, ALTITUDE_RANGE_M)
    easy = run.run_type in FAR_FROM_THE_LIMIT
    used, new = (
        altitude_effect_pct(_speed_m_s(run), height_m, acclimatised=acclimatised, easy=easy)
        for acclimatised in (True, False)
    )
    spanned = (min(used, new), (used + new) / 2.0, max(used, new))
    return _adjustment(run, "altitude", spanned, ALTITUDE_METHOD, ALTITUDE_SOURCE)


def _adjustment(
    run: MeasuredRun, factor: Factor, spanned_pct: tuple[float, float, float], method: str, source: str
) -> Adjustment:
    low_pct, percent, high_pct = spanned_pct
    cost_s_per_km = run.pace_s_per_km - run.pace_s_per_km / (1.0 + percent / 100.0)
    return Adjustment(factor, percent, cost_s_per_km, low_pct, high_pct, method, source)


def _speed_m_s(run: MeasuredRun) -> float:
    return held_within(METRES_PER_KILOMETRE / run.pace_s_per_km, SPEED_RANGE_M_S)
