from dataclasses import replace

import pytest

from spotter.running.analysis.records import Paces
from spotter.running.insights.history_findings import (
    same_heart_rate_finding,
    session_spike_finding,
    similar_runs_finding,
)
from tests.support.run_facts import COOL, earlier, facts

AT_148 = {"avg_heart_rate_bpm": 148.0}


def beside(pace, runs):
    return facts(run_changes=AT_148, comparable_paces=replace(COOL, actual_s_per_km=pace), earlier=runs)


class TestSameHeartRate:
    def test_a_better_pace_is_found_with_what_it_is_compared_to(self):
        finding = same_heart_rate_finding(beside(306.0, earlier(314.0, 312.0, 318.0)))
        assert finding.key == "pace_at_same_heart_rate"
        assert finding.numbers == {
            "difference": "8 s per km faster",
            "earlier": "3 comparable runs since 30 June 2026",
            "heart_rate": "148 bpm",
        }

    def test_a_worse_pace_is_found_too(self):
        assert same_heart_rate_finding(beside(330.0, earlier(314.0))).numbers["difference"] == "16 s per km slower"

    def test_one_run_is_less_sure_than_three(self):
        one, three = (same_heart_rate_finding(beside(306.0, earlier(*[314.0] * count))) for count in (1, 3))
        assert one.interest < three.interest
        assert one.numbers["earlier"] == "a comparable run on 2 July 2026"

    @pytest.mark.parametrize(
        ("pace", "key"),
        [
            (295.4, "pace_at_same_heart_rate"),
            (295.6, "same_pace_at_same_heart_rate"),
            (304.4, "same_pace_at_same_heart_rate"),
            (304.6, "pace_at_same_heart_rate"),
        ],
    )
    def test_a_change_is_more_than_one_and_a_half_percent(self, pace, key):
        assert same_heart_rate_finding(beside(pace, earlier(300.0, 300.0, 300.0))).key == key

    def test_that_nothing_changed_takes_three_runs(self):
        assert same_heart_rate_finding(beside(300.0, earlier(300.0, 300.0))) is None

    @pytest.mark.parametrize(
        ("bpm", "found"), [(144.0, True), (143.9, False), (152.0, True), (152.1, False), (None, False)]
    )
    def test_only_the_same_heart_rate_is_compared(self, bpm, found):
        assert (same_heart_rate_finding(beside(306.0, earlier(314.0, heart_rate=bpm))) is not None) == found

    def test_a_pace_without_the_heat_is_not_compared_with_one_that_has_it(self):
        adjusted = Paces(314.0, 310.0, 302.0, 300.0)
        hot = facts(run_changes=AT_148, comparable_paces=adjusted, earlier=earlier(310.0, 310.0))
        assert same_heart_rate_finding(hot) is None
        both = replace(hot, earlier=earlier(310.0, 310.0, paces=adjusted))
        assert same_heart_rate_finding(both).numbers["difference"] == "10 s per km faster"

    def test_without_a_heart_rate_nothing_is_said(self):
        assert same_heart_rate_finding(facts(earlier=earlier(330.0))) is None


class TestSimilarRuns:
    def test_the_heart_rate_does_not_matter(self):
        finding = similar_runs_finding(facts(earlier=earlier(322.0, 320.0, 326.0, heart_rate=None)))
        assert finding.key == "against_similar_runs"
        assert finding.numbers["difference"] == "8 s per km faster"

    def test_about_as_ever_or_nothing_to_compare_says_nothing(self):
        assert similar_runs_finding(facts(earlier=earlier(316.0))) is None
        assert similar_runs_finding(facts()) is None


class TestSessionSpike:
    def test_a_jump_in_distance(self):
        finding = session_spike_finding(facts(longest_last_30_days_m=7_500.0))
        assert finding.key == "session_spike"
        assert finding.numbers == {"window": "30 days", "jump": "33 %", "longest": "7.5 km", "limit": "10 %"}
        assert finding.interest >= 0.8

    @pytest.mark.parametrize(
        ("longest_m", "key"),
        [
            (9_000.0, "session_spike"),
            (9_100.0, "longest_in_30_days"),
            (9_999.0, "longest_in_30_days"),
            (10_000.0, None),
            (None, None),
        ],
    )
    def test_the_bounds(self, longest_m, key):
        found = session_spike_finding(facts(longest_last_30_days_m=longest_m))
        assert (found and found.key) == key
