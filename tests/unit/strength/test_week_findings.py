from dataclasses import replace

import pytest

from spotter.strength.formulas.landmarks import LANDMARKS
from spotter.strength.insights.week_findings import (
    MUSCLE_NAMES,
    balance_finding,
    volume_above_finding,
    volume_below_finding,
)
from tests.support.lifting import LIFTER, day, done, facts, run_before, sets_of


def volume(found, group):
    return next(each for each in found.volumes if each.muscle == group)


def benched(*counts, every_days=7, exercise="bench_press"):
    return [day(i * every_days, done(exercise, *sets_of(count, 8, 60.0))) for i, count in enumerate(counts)]


def test_every_group_is_told_with_its_band():
    found = facts(*benched(12))
    assert {each.muscle for each in found.volumes} == set(LANDMARKS) == set(MUSCLE_NAMES)
    chest = volume(found, "chest")
    assert (chest.sets_this_week, chest.mev, chest.mav_low, chest.mav_high, chest.mrv) == (12.0, 10, 12, 20, 22)
    assert (chest.status, chest.basis) == ("within", "coaching practice")
    assert volume(found, "triceps").sets_this_week == 6.0


def test_all_workouts_of_the_calendar_week_count_and_no_others():
    assert volume(facts(*benched(3, 4, every_days=2)), "chest").sets_this_week == 7.0
    assert volume(facts(*benched(3, 4)), "chest").sets_this_week == 4.0


def test_an_easy_set_is_no_hard_one():
    found = facts(day(0, done("bench_press", *sets_of(3, 8, 60.0, rpe=5.0))))
    assert volume(found, "chest").sets_this_week == 0.0


def test_legs_that_run_bear_fewer_sets():
    workout = day(0, done("squat", *sets_of(3, 5, 100.0)))
    rested = volume(facts(workout), "quads")
    running = volume(facts(workout, runs=[run_before(workout, 24 * days, km=15.0) for days in range(1, 17)]), "quads")
    assert (rested.mrv, running.mrv) == (20, 15)


def test_beginners_have_lower_bands():
    found = facts(*benched(12), lifter=replace(LIFTER, experience="beginner"))
    assert volume(found, "chest").mrv == 13


class TestAbove:
    def test_more_than_can_be_recovered_from(self):
        found = volume_above_finding(facts(*benched(23)))
        assert found.numbers == {"muscle": "the chest", "sets": "23 hard sets", "limit": "22"}
        assert found.interest >= 0.75

    def test_up_to_the_limit_is_fine(self):
        assert volume_above_finding(facts(*benched(22))) is None


class TestBelow:
    def test_full_weeks_are_judged(self):
        found = volume_below_finding(facts(*benched(4, 4, 4)))
        assert found.numbers["weeks"] == "2 weeks"
        assert found.numbers["sets"] == "0 hard sets", "a muscle that was never trained is the shortest of all"

    def test_the_week_that_is_not_over_is_not(self):
        assert volume_below_finding(facts(*benched(4, 4))) is None

    def test_holidays_are_not_a_habit(self):
        assert volume_below_finding(facts(*benched(4, 4, every_days=28))) is None


class TestBalance:
    @pytest.mark.parametrize(
        ("pushes", "pulls", "key"),
        [(18, 12, "more_push"), (17, 12, None), (12, 18, "more_pull"), (11, 0, None), (12, 0, "more_push")],
    )
    def test_one_and_a_half_times_as_much_is_too_uneven(self, pushes, pulls, key):
        entries = [done("bench_press", *sets_of(pushes, 8, 60.0))]
        entries += [done("barbell_row", *sets_of(pulls, 8, 60.0))] if pulls else []
        found = balance_finding(facts(day(0, *entries)))
        assert (found and found.key) == key

    def test_older_sets_do_not_count(self):
        assert balance_finding(facts(*benched(12, 6, every_days=29))) is None
