"""How the effort was spread over the run. The chart shows the paces, so the hills are taken out of them first."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from spotter.running.analysis.records import RunFacts
from spotter.running.insights.effort_findings import UNEVEN, run_type_of, splits_of
from spotter.running.insights.finding import FindingKey
from spotter.running.insights.halves import halves
from spotter.running.models import Split
from spotter.running.wording import pace_change_text, pace_gap_text, pace_text, split_text
from spotter.units import METRES_PER_UNIT
from spotter.wording.finding import Finding, rising

FEWEST_SPLITS = 4
EVEN_PCT = 1.0
SLOWED_PCT = 2.0
LARGE_PCT = 8.0
# A clock that says something else than the effort by this much is the hills' doing.
HILLS_PCT = 2.0
OUTLIER_PCT = 12.0
# On a race the pacing is half the story.
RACE_EXTRA = 0.2
SEEN_ON_THE_CHART = 0.1


def halves_finding(facts: RunFacts) -> Finding | None:
    """Whether the second half was run faster, slower or as fast as the first, by the effort and not by the clock."""
    splits = splits_of(facts)
    if run_type_of(facts) in UNEVEN or len(splits) < FEWEST_SPLITS:
        return None
    first, second = halves(splits)
    effort_pct = 100.0 * (second.effort_pace_s_per_km / first.effort_pace_s_per_km - 1.0)
    clock_pct = 100.0 * (second.pace_s_per_km / first.pace_s_per_km - 1.0)
    kind = _pacing(effort_pct)
    if kind is None:
        return None
    key, interest = kind
    if run_type_of(facts) == "race":
        interest += RACE_EXTRA
    gap_s_per_km = second.effort_pace_s_per_km - first.effort_pace_s_per_km
    unit = facts.runner.distance_unit
    write = pace_gap_text if key == "even_pacing" else pace_change_text
    numbers = {"difference": write(gap_s_per_km, unit)}
    if numbers["difference"] == pace_gap_text(0.0, unit):
        key, numbers = "equal_halves", {}
    if first.flat_m is not None and second.flat_m is not None:
        numbers["hills"] = "hills taken out"
    if abs(clock_pct - effort_pct) >= HILLS_PCT:
        interest += 0.1
        numbers["clock_difference"] = pace_change_text(second.pace_s_per_km - first.pace_s_per_km, unit)
    return Finding(key, interest, numbers, "halves by distance, on the flat where the grade is known")


def strongest_split_finding(facts: RunFacts) -> Finding | None:
    """The split of the best effort: news where the clock says another one."""
    splits = _whole_splits(facts)
    if len(splits) < FEWEST_SPLITS or run_type_of(facts) in UNEVEN:
        return None
    strongest, fastest = min(splits, key=_effort_pace), min(splits, key=lambda split: split.pace_s_per_km)
    numbers = _split_numbers(strongest, splits, facts)
    if strongest is fastest:
        return Finding("fastest_split", SEEN_ON_THE_CHART, numbers, "the splits as run")
    numbers["flat_pace"] = pace_text(_effort_pace(strongest), facts.runner.distance_unit)
    return Finding("strongest_split", 0.45, numbers, "the splits with the hills taken out")


def slowest_split_finding(facts: RunFacts) -> Finding | None:
    """A split that stands out as slow, and whether it was a hill."""
    splits = _whole_splits(facts)
    if len(splits) < FEWEST_SPLITS or run_type_of(facts) in UNEVEN:
        return None
    slowest = max(splits, key=lambda split: split.pace_s_per_km)
    if _above_median_pct(slowest.pace_s_per_km, [split.pace_s_per_km for split in splits]) < OUTLIER_PCT:
        return None
    numbers = _split_numbers(slowest, splits, facts)
    left_pct = _above_median_pct(_effort_pace(slowest), [_effort_pace(split) for split in splits])
    if left_pct >= OUTLIER_PCT / 2.0:
        return Finding("slowest_split", 2 * SEEN_ON_THE_CHART, numbers, "the splits as run")
    numbers["flat_pace"] = pace_text(_effort_pace(slowest), facts.runner.distance_unit)
    return Finding("slowest_split_was_a_hill", 0.4, numbers, "the splits with the hills taken out")


def _pacing(effort_pct: float) -> tuple[FindingKey, float] | None:
    if effort_pct <= -EVEN_PCT:
        return "negative_split", rising(-effort_pct, (EVEN_PCT, LARGE_PCT), (0.3, 0.5))
    if effort_pct >= SLOWED_PCT:
        return "positive_split", rising(effort_pct, (SLOWED_PCT, LARGE_PCT), (0.3, 0.6))
    return ("even_pacing", 0.28) if effort_pct < EVEN_PCT else None


def _whole_splits(facts: RunFacts) -> list[Split]:
    """Without the rest at the end, which may be a few steps."""
    unit_m = METRES_PER_UNIT[facts.runner.distance_unit]
    return [split for split in splits_of(facts) if split.distance_m >= 0.99 * unit_m]


def _effort_pace(split: Split) -> float:
    return split.grade_adjusted_pace_s_per_km or split.pace_s_per_km


def _split_numbers(split: Split, splits: Sequence[Split], facts: RunFacts) -> dict[str, str]:
    unit = facts.runner.distance_unit
    return {"split": split_text(splits.index(split) + 1, unit), "pace": pace_text(split.pace_s_per_km, unit)}


def _above_median_pct(value: float, values: Sequence[float]) -> float:
    return 100.0 * (value / median(values) - 1.0)
