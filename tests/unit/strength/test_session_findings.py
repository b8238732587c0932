from dataclasses import replace

import pytest

from spotter.strength.insights.findings import findings_of
from spotter.strength.insights.session_findings import (
    comeback_finding,
    density_finding,
    first_workout_finding,
    hard_run_after_finding,
    hard_run_before_finding,
    total_finding,
)
from tests.support.lifting import LIFTER, day, done, facts, run_before, sets_of, squats


def test_the_first_workout_is_told_so_and_no_other():
    assert first_workout_finding(facts(*squats(100.0))) is not None
    assert first_workout_finding(facts(*squats(100.0, 100.0))) is None


@pytest.mark.parametrize(("days", "gap"), [(14, None), (15, "15 days"), (40, "40 days")])
def test_more_than_two_weeks_away_are_a_comeback(days, gap):
    found = comeback_finding(facts(*squats(100.0, 100.0, every_days=days)))
    assert (found and found.numbers["gap"]) == gap


class TestRuns:
    legs = day(0, done("squat", *sets_of(3, 5, 100.0)), duration_s=3600)
    arms = day(0, done("bench_press", *sets_of(3, 5, 60.0)))

    @pytest.mark.parametrize(("hours", "found"), [(1, True), (24, True), (25, False), (-2, False)])
    def test_a_hard_run_within_a_day_before(self, hours, found):
        told = hard_run_before_finding(facts(self.legs, runs=[run_before(self.legs, hours)]))
        assert (told is not None) == found

    @pytest.mark.parametrize(("hours", "found"), [(-2, True), (-12, True), (-26, True), (-27, False), (2, False)])
    def test_a_hard_run_within_a_day_after(self, hours, found):
        # The workout takes an hour, and the run is over an hour after it began.
        told = hard_run_after_finding(facts(self.legs, runs=[run_before(self.legs, hours)]))
        assert (told is not None) == found

    def test_easy_runs_and_arms_do_not_mind(self):
        assert hard_run_before_finding(facts(self.legs, runs=[run_before(self.legs, 5, hard=False)])) is None
        assert hard_run_before_finding(facts(self.arms, runs=[run_before(self.arms, 5)])) is None


class TestDensity:
    def timed(self, *minutes):
        return [day(i, done("squat", *sets_of(6, 5, 100.0)), duration_s=60.0 * m) for i, m in enumerate(minutes)]

    @pytest.mark.parametrize(("last", "key"), [(23, "denser"), (25, None), (37, "slower"), (35, None)])
    def test_a_fifth_more_or_less_time_for_a_set_is_told(self, last, key):
        found = density_finding(facts(*self.timed(30, 30, 30, last)))
        assert (found and found.key) == key

    def test_it_takes_three_workouts_to_know_what_is_usual(self):
        assert density_finding(facts(*self.timed(30, 30, 20))) is None

    def test_without_a_duration_nothing_is_told(self):
        untimed = day(5, done("squat", *sets_of(6, 5, 100.0)))
        assert density_finding(facts(*self.timed(30, 30, 30), untimed)) is None


class TestTotal:
    lifts = (
        done("squat", *sets_of(1, 1, 200.0)),
        done("bench_press", *sets_of(1, 1, 140.0)),
        done("deadlift", *sets_of(1, 1, 240.0)),
    )
    known = replace(LIFTER, sex="m", weight_kg=90.0)

    def test_three_lifts_are_scored_at_the_body_weight(self):
        found = facts(day(0, *self.lifts), lifter=self.known)
        assert found.scores.total_kg == 580.0
        assert total_finding(found).numbers["total"] == "580 kg"

    def test_the_others_may_be_of_earlier_workouts(self):
        assert facts(day(0, *self.lifts[:2]), day(3, self.lifts[2]), lifter=self.known).scores.total_kg == 580.0
        assert facts(day(0, *self.lifts[:2]), day(91, self.lifts[2]), lifter=self.known).scores is None

    @pytest.mark.parametrize("changes", [{"sex": None}, {"weight_kg": None}])
    def test_without_body_weight_or_sex_there_is_no_score(self, changes):
        assert facts(day(0, *self.lifts), lifter=replace(self.known, **changes)).scores is None


def test_of_a_comeback_weakness_is_not_told():
    back = day(40, done("squat", *sets_of(3, 5, 80.0)))
    found = [finding.key for finding in findings_of(facts(*squats(100.0, 100.0, 100.0), back))]
    assert found[0] == "comeback"
    assert "weaker" not in found
