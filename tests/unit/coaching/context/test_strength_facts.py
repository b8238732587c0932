"""What an athlete has lifted lately."""

from __future__ import annotations

from datetime import date

from tests.support.athletes import Records, context_of, profile, week, workout
from tests.support.lifting import done, sets_of
from tests.support.workouts import lifted


def told(question, *workouts, weeks=(), **said):
    records = Records(profiles={"ann": profile(**said)}, workouts={"ann": list(workouts)}, weeks={"ann": list(weeks)})
    return context_of(records).facts("ann", question)


def texts(*args, **kwargs):
    return [fact.text for fact in told(*args, **kwargs)]


HEAVY = "how heavy should my squat be"
CHEST = "how many sets a week for my chest"


def squats(days_ago, kg, reps=5, **said):
    return workout(days_ago, done("squat", *sets_of(3, reps, kg, **said)))


def test_the_best_set_stands_beside_the_best_before():
    (fact,) = told(HEAVY, squats(60, 110.0), squats(20, 115.0), squats(3, 120.0), squats(1, 100.0))
    assert fact.text == (
        "Your best Squat set in the last 4 weeks was 5 reps at 120 kg on 20 November 2026, an estimated one-rep max of "
        "138 kg; the best in the 8 weeks before stood for 126 kg."
    )
    assert fact.on == date(2026, 11, 20)


def test_of_equal_sets_the_last_is_told():
    (fact,) = told(HEAVY, squats(9, 120.0), squats(3, 120.0))
    assert fact.on == date(2026, 11, 20)


def test_an_effort_that_was_said_is_not_compared_with_one_that_was_not():
    (text,) = texts(HEAVY, squats(60, 110.0), squats(3, 120.0, rpe=8.0))
    assert "the best in the 8 weeks before" not in text


def test_pounds_are_for_who_reads_pounds():
    (text,) = texts(HEAVY, squats(3, 225.0, unit="lb"), weight_unit="lb")
    assert text == (
        "Your best Squat set in the last 4 weeks was 5 reps at 225 lb on 20 November 2026, "
        "an estimated one-rep max of 258 lb."
    )


def test_a_lift_that_was_not_done_lately_or_has_no_maximum_is_told_as_it_was_last():
    assert texts(HEAVY, squats(50, 110.0)) == [
        "You last logged Squat on 4 October 2026, with a best set of 5 reps at 110 kg."
    ]
    pull_ups = workout(3, done("pull_up", lifted(8, None, None, load="bodyweight")))
    assert texts("how do i progress my pull ups", pull_ups)[0] == (
        "You last logged Pull-Up on 20 November 2026, with a best set of 8 reps."
    )


def test_a_weight_in_each_hand_is_called_so():
    dumbbells = workout(3, done("dumbbell_bench_press", lifted(8, 30.0)))
    (text,) = texts("how heavy should my dumbbell bench press be", dumbbells)
    assert "8 reps at 30 kg in each hand" in text


def test_only_the_lifts_that_are_asked_for_are_told_of():
    both = workout(3, done("squat", lifted(5, 100.0)), done("deadlift", lifted(5, 140.0)))
    (text,) = texts("how heavy should my deadlift be", both)
    assert "Deadlift" in text
    assert texts("how heavy should my overhead press be", both) == []


def test_hard_sets_are_the_mean_of_full_weeks_beside_what_is_practised():
    weekly = [workout(days, done("bench_press", *sets_of(4, 8, 60.0))) for days in (0, 3, 5, 10, 17, 24)]
    (fact,) = told(CHEST, *weekly, squats(70, 100.0), experience_level="intermediate")
    assert fact.text == (
        "In the 4 full weeks to 22 November 2026 your chest had 5 hard sets a week; for an intermediate lifter, growth "
        "usually begins at about 10, 12 to 20 are usual and 22 about the most to recover from (coaching practice)."
    )
    assert fact.on == date(2026, 11, 22)


def test_weeks_before_the_first_workout_do_not_count():
    (text,) = texts(CHEST, workout(3, done("bench_press", *sets_of(4, 8, 60.0))))
    assert text.startswith("In the full week to 22 November 2026 your chest had 4 hard sets a week; for a beginner,")
    assert texts(CHEST, workout(0, done("bench_press", lifted(8, 60.0)))) == []


def test_legs_that_run_are_given_fewer_sets():
    runs = [week(weeks_ago, 50.0) for weeks_ago in range(6)]
    (text,) = texts("how many sets for my quads", squats(3, 100.0), weeks=runs, experience_level="advanced")
    assert "for an advanced lifter who runs 50.0 km a week, growth usually begins at about 6, 9 to 14 are usual" in text
    (text,) = texts("how many sets for my quads", squats(3, 100.0), weeks=[week(1, 50.0)], experience_level="advanced")
    assert "for an advanced lifter, growth usually begins at about 8, 12 to 18 are usual" in text


def test_a_group_that_other_exercises_train_begins_nowhere():
    (text,) = texts("how many sets for my glutes", squats(3, 100.0))
    assert "growth usually begins" not in text


def test_the_last_workout_and_how_often_there_was_one():
    last = workout(
        1,
        done("squat", *sets_of(3, 5, 100.0)),
        done(None, lifted(10, 20.0), name="<i>Zottman</i> thing"),
        done("plank", lifted(None, None, None, duration_s=60.0)),
        done("bench_press", lifted(5, 80.0)),
        done("deadlift", lifted(5, 120.0, type="warmup")),
    )
    first, second = told("which split fits my gym workouts", last, squats(20, 100.0), squats(40, 100.0))
    assert first.text == (
        "Your last workout, on 22 November 2026, held Squat (best set 5 reps at 100 kg), "
        '"Zottman thing" (best set 10 reps at 20 kg), Plank (best set 60 s) and 1 more exercise.'
    )
    assert first.on == date(2026, 11, 22)
    assert second.text == "You logged 2 workouts in the 28 days to 23 November 2026."


def test_without_workouts_there_is_nothing_to_tell():
    assert texts(HEAVY) == []
    assert texts(HEAVY, squats(100, 100.0)) == []
