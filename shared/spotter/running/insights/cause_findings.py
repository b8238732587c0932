"""What made a run slower or faster than its effort: heat, hills, wind and thin air, each with its price."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from spotter.running.analysis.records import Adjustment, Conditions, Factor, RunFacts
from spotter.running.formulas.weather import dew_point_c
from spotter.running.insights.finding import FindingKey
from spotter.running.wording import height_text, pace_gap_range_text, pace_gap_text, pace_text, temperature_text
from spotter.units import DistanceUnit
from spotter.wording.finding import Finding, rising

# Smaller effects are within what one day differs from the next.
SMALLEST_PCT = 0.5
LARGE_PCT = 6.0
DRIEST_PCT = 1.0
WEATHER_MISSING_INTEREST = 0.25


@dataclass(frozen=True, slots=True)
class Cause:
    """What a factor is called, what its cost and its help are, and how interesting small and large effects are."""

    name: str
    cost_key: FindingKey
    help_key: FindingKey | None
    interests: tuple[float, float]


# The grade ranks lower: the chart draws the hills, if not their price.
CAUSES: Mapping[Factor, Cause] = MappingProxyType(
    {
        "heat": Cause("the heat", "heat_cost", None, (0.55, 0.95)),
        "wind": Cause("the wind", "wind_cost", "wind_help", (0.45, 0.8)),
        "grade": Cause("the hills", "hill_cost", "hill_help", (0.4, 0.75)),
        "altitude": Cause("the thin air", "altitude_cost", None, (0.5, 0.8)),
    }
)


def heat_finding(facts: RunFacts) -> Finding | None:
    """What the heat cost, in what air."""
    return _cause(facts, "heat", _air(facts))


def wind_finding(facts: RunFacts) -> Finding | None:
    """What the wind cost or gave."""
    return _cause(facts, "wind", {})


def hill_finding(facts: RunFacts) -> Finding | None:
    """What the hills cost, or what a course downhill gave."""
    gain_m = facts.run.elevation_gain_m
    return _cause(facts, "grade", {} if gain_m is None else {"climb": height_text(gain_m, facts.runner.distance_unit)})


def altitude_finding(facts: RunFacts) -> Finding | None:
    """What thin air cost."""
    return _cause(facts, "altitude", {})


def equivalent_pace_finding(facts: RunFacts) -> Finding | None:
    """What the effort was worth once more than one cause is taken out; a single one says so itself."""
    causes = notable_adjustments(facts)
    pace_s_per_km = facts.paces.equivalent_s_per_km
    if len(causes) < 2 or pace_s_per_km is None:
        return None
    change_pct = 100.0 * (facts.paces.actual_s_per_km / pace_s_per_km - 1.0)
    return Finding(
        key="equivalent_pace",
        interest=rising(abs(change_pct), (SMALLEST_PCT, LARGE_PCT), (0.4, 0.85)),
        numbers={
            "pace": pace_text(pace_s_per_km, facts.runner.distance_unit),
            "causes": _listed([CAUSES[cause.factor].name for cause in causes]),
        },
        evidence="the causes taken out one after the other, which gives the same in any order",
    )


def weather_missing_finding(facts: RunFacts) -> Finding | None:
    """That the weather of an outdoor run is not known, so nothing about heat and wind can be said."""
    if facts.conditions is not None or facts.run.treadmill:
        return None
    return Finding("weather_missing", WEATHER_MISSING_INTEREST, {}, "no weather for the place and time of the run")


def notable_adjustments(facts: RunFacts) -> tuple[Adjustment, ...]:
    """The adjustments large enough to speak of."""
    return tuple(adjustment for adjustment in facts.adjustments if abs(adjustment.percent) >= SMALLEST_PCT)


def _cause(facts: RunFacts, factor: Factor, circumstances: dict[str, str]) -> Finding | None:
    notable = notable_adjustments(facts)
    adjustment = next((each for each in notable if each.factor == factor), None)
    if adjustment is None:
        return None
    cause, unit = CAUSES[factor], facts.runner.distance_unit
    key = cause.cost_key if adjustment.percent > 0 else cause.help_key
    if key is None:
        return None
    numbers = circumstances | _price(adjustment, unit)
    if len(notable) == 1:
        numbers["pace_without"] = pace_text(facts.paces.actual_s_per_km - adjustment.seconds_per_km, unit)
    return Finding(
        key=key,
        interest=rising(abs(adjustment.percent), (SMALLEST_PCT, LARGE_PCT), cause.interests),
        numbers=numbers,
        evidence=f"{adjustment.method}: {adjustment.source}",
    )


def _price(adjustment: Adjustment, unit: DistanceUnit) -> dict[str, str]:
    per_percent_s = abs(adjustment.seconds_per_km / adjustment.percent)
    direction = 1.0 if adjustment.percent > 0 else -1.0
    # The far side of no effect is not part of what a cost may be.
    ends = [max(direction * end, 0.0) for end in (adjustment.low_percent, adjustment.high_percent)]
    low_s, high_s = (end * per_percent_s for end in sorted(ends))
    cost, cost_range = pace_gap_text(adjustment.seconds_per_km, unit), pace_gap_range_text(low_s, high_s, unit)
    return {"cost": cost} if cost_range == cost else {"cost": cost, "cost_range": cost_range}


def _air(facts: RunFacts) -> dict[str, str]:
    conditions, unit = facts.conditions, facts.runner.distance_unit
    if conditions is None:
        return {}
    temperature = {"temperature": temperature_text(conditions.temperature_c, unit)}
    if conditions.humidity_assumed:
        return temperature
    return temperature | {"dew_point": temperature_text(_dew_point_c(conditions), unit)}


def _dew_point_c(conditions: Conditions) -> float:
    return dew_point_c(conditions.temperature_c, max(100.0 * conditions.humidity, DRIEST_PCT))


def _listed(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"
