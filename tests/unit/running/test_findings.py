from typing import get_args

from spotter.running.analysis.records import Conditions
from spotter.running.insights.finding import FindingKey
from spotter.running.insights.findings import REDUNDANT_BESIDE, findings_of
from tests.support.run_facts import adjustment, earlier, facts, splits

HOT = Conditions(29.0, 0.62, humidity_assumed=False, said=False, wbgt_c=28.0, wbgt_method="simplified (estimate)")


def keys(**changes):
    return [finding.key for finding in findings_of(facts(**changes))]


def test_a_run_like_any_other_has_no_findings():
    assert findings_of(facts()) == ()


def test_of_a_few_steps_nothing_is_said():
    hot = {"conditions": HOT, "adjustments": (adjustment("heat", 5.0),)}
    assert keys(**hot, run_changes={"distance_m": 1_000.0}) == ["heat_cost"]
    assert keys(**hot, run_changes={"distance_m": 999.0}) == []


def test_the_most_interesting_comes_first():
    found = findings_of(
        facts(
            conditions=HOT,
            adjustments=(adjustment("heat", 5.0), adjustment("grade", 1.0)),
            run_changes={"splits": splits([300.0, 310.0, 305.0, 312.0])},
            longest_last_30_days_m=5_000.0,
        )
    )
    assert [finding.key for finding in found] == ["session_spike", "heat_cost", "hill_cost", "fastest_split"]
    assert [finding.interest for finding in found] == sorted((f.interest for f in found), reverse=True)


def test_what_another_finding_says_better_is_dropped():
    at_148 = {"avg_heart_rate_bpm": 148.0}
    both = earlier(330.0, 330.0, 330.0)
    assert keys(run_changes=at_148, earlier=both) == ["pace_at_same_heart_rate"]
    assert keys(earlier=both) == ["against_similar_runs"]
    assert "fastest_split" not in keys(run_changes={"splits": splits([300.0, 300.0, 290.0, 288.0])})


def test_what_makes_redundant_is_a_finding_that_can_be_made():
    known = set(get_args(FindingKey))
    assert set(REDUNDANT_BESIDE) <= known
    assert set().union(*REDUNDANT_BESIDE.values()) <= known
