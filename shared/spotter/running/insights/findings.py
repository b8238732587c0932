"""What is worth saying about a run: the rules that look for it, and the order in which it interests the athlete."""

from __future__ import annotations

from types import MappingProxyType

from spotter.running.analysis.records import RunFacts
from spotter.running.insights.cause_findings import (
    altitude_finding,
    equivalent_pace_finding,
    heat_finding,
    hill_finding,
    weather_missing_finding,
    wind_finding,
)
from spotter.running.insights.effort_findings import cardiac_drift_finding, easy_effort_finding, felt_effort_finding
from spotter.running.insights.finding import FindingRule
from spotter.running.insights.history_findings import (
    same_heart_rate_finding,
    session_spike_finding,
    similar_runs_finding,
)
from spotter.running.insights.pacing_findings import halves_finding, slowest_split_finding, strongest_split_finding
from spotter.wording.finding import Finding, Redundant, ranked

RULES: tuple[FindingRule, ...] = (
    heat_finding,
    wind_finding,
    hill_finding,
    altitude_finding,
    equivalent_pace_finding,
    weather_missing_finding,
    same_heart_rate_finding,
    similar_runs_finding,
    cardiac_drift_finding,
    easy_effort_finding,
    felt_effort_finding,
    halves_finding,
    strongest_split_finding,
    slowest_split_finding,
    session_spike_finding,
)

# Over less than this nothing can be said of a run.
SHORTEST_M = 1000.0

REDUNDANT_BESIDE: Redundant = MappingProxyType(
    {
        "pace_at_same_heart_rate": frozenset({"against_similar_runs"}),
        "same_pace_at_same_heart_rate": frozenset({"against_similar_runs"}),
        "easy_too_hard": frozenset({"felt_harder_than_meant"}),
        "negative_split": frozenset({"fastest_split", "steady_heart"}),
        "positive_split": frozenset({"fastest_split", "slowest_split"}),
        "even_pacing": frozenset({"fastest_split"}),
        "equal_halves": frozenset({"fastest_split"}),
    }
)


def findings_of(facts: RunFacts) -> tuple[Finding, ...]:
    """All findings about a run, the most interesting first, without those that another one makes redundant."""
    if facts.run.distance_m < SHORTEST_M:
        return ()
    return ranked(filter(None, (rule(facts) for rule in RULES)), REDUNDANT_BESIDE)
