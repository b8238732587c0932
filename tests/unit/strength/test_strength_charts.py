from datetime import timedelta

import pytest

from spotter.errors import NotFound
from spotter.strength.charts.exercise_chart import draw_exercise
from spotter.strength.charts.weekly_sets_chart import draw_weekly_sets
from tests.support.lifting import ATHLETE, LIFTER, START, day, done, logbook_of, sets_of, squats
from tests.support.svg import assert_stands_alone, parsed, strokes, texts, with_class
from tests.support.workouts import lifted

NOW = START + timedelta(weeks=4)


def drawn(exercise_id, *workouts, weeks=8, lifter=LIFTER):
    svg = draw_exercise(ATHLETE, exercise_id, weeks, lifter, logbook_of(*workouts)[0], lambda: NOW)
    assert_stands_alone(svg)
    return parsed(svg)


class TestExercise:
    def test_estimates_and_heaviest_sets_are_drawn(self):
        root = drawn("squat", *squats(100.0, 102.5, 105.0, every_days=7))
        estimates, heaviest = (strokes(with_class(root, "path", ink)[0])[0] for ink in ("first", "second"))
        assert [x for x, _ in estimates] == [x for x, _ in heaviest]
        assert sorted((y for _, y in estimates), reverse=True) == [y for _, y in estimates], "it rises"
        assert texts(root)[0] == "●Estimated maximum, kg●Heaviest set, kg"
        assert texts(root)[-1] == "now"

    def test_estimates_that_cannot_be_compared_are_not_joined(self):
        workouts = [*squats(100.0, 100.0, every_days=7), day(14, done("squat", *sets_of(1, 5, 100.0, rpe=8.0)))]
        root = drawn("squat", *workouts)
        assert (len(with_class(root, "circle", "first")), len(with_class(root, "circle", "second"))) == (1, 3)

    def test_where_nothing_weighs_reps_are_drawn(self):
        root = drawn("pull_up", *(day(i, done("pull_up", lifted(6 + i, None, load="bodyweight"))) for i in range(3)))
        assert texts(root)[0] == "●Most reps in a set, reps"

    def test_only_the_weeks_asked_for_are_drawn(self):
        root = drawn("squat", *squats(100.0, 102.5, 105.0, every_days=7), weeks=3)
        assert len(with_class(root, "circle", "second")) == 1

    def test_before_the_first_time_there_is_a_friendly_word(self):
        assert texts(drawn("deadlift", *squats(100.0)))[0] == "No Deadlift in the last 8 weeks."

    def test_an_exercise_that_is_not_in_the_catalogue_is_not_found(self):
        with pytest.raises(NotFound):
            drawn("moon_press", *squats(100.0))


class TestWeeklySets:
    def drawn(self, *workouts, weeks=8, now=NOW):
        svg = draw_weekly_sets(ATHLETE, weeks, LIFTER, logbook_of(*workouts)[0], lambda *_: (), lambda: now)
        assert_stands_alone(svg)
        return parsed(svg)

    def test_a_panel_for_each_group_that_was_worked_with_its_band(self):
        root = self.drawn(*squats(100.0, 100.0, every_days=7))
        legends = [text for text in texts(root) if text.endswith("a week")]
        assert legends == ["●Glutes●0 to 16 a week", "●Quads●8 to 20 a week", "●Hamstrings●6 to 20 a week"]
        assert len(with_class(root, "rect", "ground")) == 3
        assert len(with_class(root, "rect", "bar")) == 3 * 7
        assert len(with_class(root, "rect", "unfinished")) == 3

    def test_the_bar_of_a_week_is_as_high_as_its_sets(self):
        root = self.drawn(*squats(100.0, every_days=7), weeks=5)
        heights = [float(bar.get("height")) for bar in with_class(root, "rect", "bar")]
        assert heights[0] > 0.0
        assert heights[1:4] == [0.0, 0.0, 0.0]

    def test_before_the_first_workout_there_is_a_friendly_word(self):
        root = self.drawn(*squats(100.0), weeks=2)
        assert texts(root)[0] == "No workouts in the last 2 weeks."
