"""This run beside the earlier ones: whether fitness changed, and whether the jump in distance was large."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from spotter.running.analysis.records import EarlierRun, Paces, RunFacts
from spotter.running.formulas.training_load import SPIKE_RULES, spike_rule
from spotter.running.wording import day_text, distance_text, heart_rate_text, pace_change_text, percent_text
from spotter.wording.finding import Finding, rising

SAME_HEART_RATE_BPM = 4.0
CHANGED_PCT = 1.5
LARGE_CHANGE_PCT = 6.0
FEWEST_FOR_A_TREND = 3
INTEREST_LOST_BY_FEW = 0.2
UNCHANGED_INTEREST = 0.42

SPIKE_FROM_RATIO = SPIKE_RULES[0].up_to_ratio
SPIKE_DAYS = 30


def same_heart_rate_finding(facts: RunFacts) -> Finding | None:
    """The pace at the same heart rate against earlier comparable runs: the plainest sign of fitness there is."""
    bpm = facts.run.avg_heart_rate_bpm
    if bpm is None:
        return None
    earlier = [run for run in _alike(facts) if _is_same(run.avg_heart_rate_bpm, bpm)]
    change = _change(facts, earlier)
    if change is None:
        return None
    percent, numbers = change
    numbers |= {"heart_rate": heart_rate_text(bpm)}
    evidence = f"median of {len(earlier)} earlier, heart rate within {SAME_HEART_RATE_BPM:.0f} bpm, like for like"
    if abs(percent) >= CHANGED_PCT:
        interest = rising(abs(percent), (CHANGED_PCT, LARGE_CHANGE_PCT), (0.65, 0.9)) - _lost_by_few(earlier)
        return Finding("pace_at_same_heart_rate", interest, numbers, evidence)
    if len(earlier) < FEWEST_FOR_A_TREND:
        return None
    del numbers["difference"]
    numbers |= {"margin": percent_text(CHANGED_PCT)}
    return Finding("same_pace_at_same_heart_rate", UNCHANGED_INTEREST, numbers, evidence)


def similar_runs_finding(facts: RunFacts) -> Finding | None:
    """The pace against earlier runs of this kind, whatever the heart rate was."""
    earlier = _alike(facts)
    change = _change(facts, earlier)
    if change is None or abs(change[0]) < CHANGED_PCT:
        return None
    interest = rising(abs(change[0]), (CHANGED_PCT, LARGE_CHANGE_PCT), (0.4, 0.6)) - _lost_by_few(earlier)
    return Finding("against_similar_runs", interest, change[1], f"median of {len(earlier)} earlier, like for like")


def session_spike_finding(facts: RunFacts) -> Finding | None:
    """A jump over the longest run of the 30 days before, or that this run is now the longest."""
    longest_m, distance_m = facts.longest_last_30_days_m, facts.run.distance_m
    if longest_m is None or distance_m <= longest_m:
        return None
    rule = spike_rule(longest_m, distance_m)
    numbers = {"window": f"{SPIKE_DAYS} days"}
    evidence = "Frandsen et al. 2025, Br J Sports Med 59:1203 (observed in runners, not proven to be the cause)"
    if rule is None or rule.category == "reference":
        return Finding("longest_in_30_days", 0.35, numbers, "the runs before this one")
    jump_pct = 100.0 * (distance_m / longest_m - 1.0)
    numbers |= {
        "jump": percent_text(jump_pct),
        "longest": distance_text(longest_m, facts.runner.distance_unit),
        "limit": f"{100.0 * (SPIKE_FROM_RATIO - 1.0):.0f} %",
    }
    return Finding("session_spike", rising(jump_pct, (10.0, 60.0), (0.8, 1.0)), numbers, evidence)


def _alike(facts: RunFacts) -> list[EarlierRun]:
    """The earlier runs of which the same is known: a pace without the heat says nothing beside one with it."""
    known = _known(facts.comparable_paces)
    return [run for run in facts.earlier if _known(run.paces) == known]


def _known(paces: Paces) -> tuple[bool, bool]:
    return paces.grade_adjusted_s_per_km is None, paces.weather_adjusted_s_per_km is None


def _worth_s_per_km(paces: Paces) -> float:
    return paces.equivalent_s_per_km or paces.actual_s_per_km


def _is_same(earlier_bpm: float | None, bpm: float) -> bool:
    return earlier_bpm is not None and abs(earlier_bpm - bpm) <= SAME_HEART_RATE_BPM


def _change(facts: RunFacts, earlier: Sequence[EarlierRun]) -> tuple[float, dict[str, str]] | None:
    """Percent slower than the median of the earlier runs, and the numbers of that; None without any."""
    if not earlier:
        return None
    before_s_per_km = median(_worth_s_per_km(run.paces) for run in earlier)
    gap_s_per_km = _worth_s_per_km(facts.comparable_paces) - before_s_per_km
    numbers = {
        "difference": pace_change_text(gap_s_per_km, facts.runner.distance_unit),
        "earlier": _earlier_text(earlier, facts.runner.timezone),
    }
    return 100.0 * gap_s_per_km / before_s_per_km, numbers


def _earlier_text(earlier: Sequence[EarlierRun], timezone: str | None) -> str:
    first = day_text(min(run.started_at for run in earlier), timezone)
    return f"a comparable run on {first}" if len(earlier) == 1 else f"{len(earlier)} comparable runs since {first}"


def _lost_by_few(earlier: Sequence[EarlierRun]) -> float:
    return 0.0 if len(earlier) >= FEWEST_FOR_A_TREND else INTEREST_LOST_BY_FEW
