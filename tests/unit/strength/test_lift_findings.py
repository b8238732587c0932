import pytest

from spotter.strength.insights.lift_findings import (
    change_finding,
    effort_finding,
    record_finding,
    stall_finding,
)
from tests.support.lifting import day, done, facts, sets_of, squats


def kinds(found):
    return [record.kind for record in found.records]


class TestRecords:
    def test_a_heavier_set_is_a_record_against_all_that_came_before(self):
        found = facts(*squats(100.0, 102.5, 101.0, 105.0))
        assert kinds(found) == ["weight", "estimated_1rm", "set_volume"]
        weight = found.records[0]
        assert (weight.value, weight.previous, weight.sessions) == (105.0, 102.5, 3)
        assert (weight.previous_on.isoformat(), weight.since.isoformat()) == ("2026-05-07", "2026-05-04")
        assert found.exercises[0].records == found.records

    def test_more_reps_with_the_same_weight_are_a_record_at_it(self):
        found = facts(day(0, done("squat", *sets_of(1, 5, 100.0))), day(3, done("squat", *sets_of(1, 6, 100.0))))
        reps = found.records[0]
        assert (reps.kind, reps.value, reps.previous, reps.weight_kg) == ("reps", 6, 5, 100.0)

    def test_more_reps_are_none_where_as_many_were_done_with_more(self):
        found = facts(day(0, done("squat", *sets_of(1, 8, 100.0))), day(3, done("squat", *sets_of(1, 8, 90.0))))
        assert found.records == ()

    def test_what_is_done_for_the_first_time_is_no_record(self):
        assert facts(*squats(100.0)).records == ()
        other_lift = day(2, done("deadlift", *sets_of(1, 5, 180.0)))
        assert facts(*squats(100.0), other_lift).records == ()

    def test_what_is_older_than_a_year_is_not_looked_at(self):
        assert facts(*squats(200.0, 100.0, every_days=366)).records == ()

    def test_the_same_weight_in_the_other_unit_is_no_record(self):
        found = facts(day(0, done("squat", *sets_of(1, 5, 102.0))), day(3, done("squat", *sets_of(1, 5, 225.0, "lb"))))
        assert found.records == ()

    def test_saying_an_effort_does_not_make_an_estimate_a_record(self):
        found = facts(day(0, done("squat", *sets_of(1, 5, 100.0))), day(3, done("squat", *sets_of(1, 5, 100.0, rpe=7))))
        assert (found.records, found.exercises[0].change_percent) == ((), None)

    def test_less_help_is_compared_as_less(self):
        dips = [day(i, done("dip", *sets_of(1, 8, kg, load="assisted"))) for i, kg in enumerate((20.0, 30.0))]
        assert facts(*dips).records == ()

    def test_it_is_told_with_what_was_before(self):
        numbers = record_finding(facts(*squats(100.0, 102.5, 105.0))).numbers
        assert numbers == {
            "exercise": "Squat",
            "what": "the highest estimated maximum, 120.3 kg",
            "previous": "117.4 kg",
            "day": "7 May 2026",
            "sessions": "2 workouts",
            "since": "4 May 2026",
        }

    def test_without_one_nothing_is_told(self):
        assert record_finding(facts(*squats(100.0, 95.0))) is None


class TestStall:
    @pytest.mark.parametrize(("weights", "sessions"), [((100, 100, 100), None), ((100, 100, 100, 100), "3 workouts")])
    def test_three_times_without_progress_are_a_stall(self, weights, sessions):
        found = stall_finding(facts(*squats(*map(float, weights))))
        assert (found and found.numbers["sessions"]) == sessions

    def test_it_counts_from_the_best(self):
        numbers = stall_finding(facts(*squats(100.0, 105.0, 100.0, 102.5, 100.0, 102.5))).numbers
        assert (numbers["sessions"], numbers["best"], numbers["day"]) == ("4 workouts", "120.3 kg", "7 May 2026")

    def test_progress_ends_it(self):
        assert stall_finding(facts(*squats(100.0, 100.0, 100.0, 100.0, 102.5))) is None

    def test_weeks_away_are_no_stall(self):
        assert stall_finding(facts(*squats(100.0, 100.0, 100.0, 100.0, every_days=22))) is None

    def test_it_takes_more_interest_the_longer_it_lasts(self):
        short, long = (stall_finding(facts(*squats(*[100.0] * count))) for count in (4, 8))
        assert short.interest < long.interest


class TestChange:
    @pytest.mark.parametrize(("last", "key"), [(110.0, "stronger"), (90.0, "weaker"), (101.0, None)])
    def test_the_median_of_the_last_three_is_the_measure(self, last, key):
        found = facts(*squats(60.0, 100.0, 100.0, 100.0, last))
        told = change_finding(found)
        assert (told and told.key) == key
        assert found.exercises[0].change_percent == pytest.approx(last - 100.0)

    def test_a_single_time_before_says_too_little(self):
        assert change_finding(facts(*squats(100.0, 90.0))) is None


class TestEffort:
    @pytest.mark.parametrize(("rpe", "key"), [(9.0, "felt_harder"), (7.0, "felt_easier"), (8.5, None)])
    def test_the_same_load_that_feels_different(self, rpe, key):
        workouts = [*squats(100.0, 100.0, rpe=8.0), day(9, done("squat", *sets_of(3, 5, 100.0, rpe=rpe)))]
        found = effort_finding(facts(*workouts))
        assert (found and found.key) == key

    def test_reps_in_reserve_are_an_effort_too(self):
        workouts = [*squats(100.0, rir=3.0), day(9, done("squat", *sets_of(3, 5, 100.0, rpe=9.0)))]
        assert effort_finding(facts(*workouts)).numbers["usual"] == "RPE 7"

    def test_another_load_is_not_compared(self):
        workouts = [*squats(100.0, rpe=7.0), day(9, done("squat", *sets_of(3, 5, 102.5, rpe=9.0)))]
        assert effort_finding(facts(*workouts)) is None
