"""What is worth saying about a workout: the rules that look for it, and the order in which it interests the athlete."""

from __future__ import annotations

from types import MappingProxyType

from spotter.strength.analysis.facts import WorkoutFacts
from spotter.strength.insights.finding import FindingRule
from spotter.strength.insights.lift_findings import change_finding, effort_finding, record_finding, stall_finding
from spotter.strength.insights.session_findings import (
    comeback_finding,
    density_finding,
    first_workout_finding,
    hard_run_after_finding,
    hard_run_before_finding,
    total_finding,
)
from spotter.strength.insights.week_findings import balance_finding, volume_above_finding, volume_below_finding
from spotter.wording.finding import Finding, Redundant, ranked

RULES: tuple[FindingRule, ...] = (
    first_workout_finding,
    comeback_finding,
    hard_run_before_finding,
    hard_run_after_finding,
    record_finding,
    stall_finding,
    change_finding,
    effort_finding,
    volume_above_finding,
    volume_below_finding,
    balance_finding,
    density_finding,
    total_finding,
)

REDUNDANT_BESIDE: Redundant = MappingProxyType(
    {
        "record": frozenset({"stronger"}),
        "stall": frozenset({"weaker"}),
        "comeback": frozenset({"weaker", "volume_below"}),
    }
)


def findings_of(facts: WorkoutFacts) -> tuple[Finding, ...]:
    """All findings about a workout, the most interesting first, without those that another one makes redundant."""
    return ranked(filter(None, (rule(facts) for rule in RULES)), REDUNDANT_BESIDE)
