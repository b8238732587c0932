"""What the workouts of a week add up to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from spotter.strength.models import StrengthWeek
from spotter.strength.weekly_strength import totals_of, workouts_of_week
from spotter.strength.workouts import keep_workout
from tests.support.workouts import (
    BENCH,
    DUMBBELL_PRESS,
    SQUAT,
    START,
    FewExercises,
    entry,
    lifted,
    logbook_in,
    workout_at,
)

MONDAY = date(2026, 5, 4)
BOOK = FewExercises()


def test_a_week_without_workouts_adds_up_to_nothing():
    assert totals_of(MONDAY, [], BOOK) == StrengthWeek(MONDAY)


def test_a_week_is_the_sum_of_its_sets():
    squats = entry(SQUAT, lifted(5, 60.0, type="warmup"), lifted(5, 100.0, rpe=8.0), lifted(5, 100.0, rir=1.0))
    presses = entry(BENCH, lifted(8, 185.0, "lb"), lifted(8, 185.0, "lb", rpe=5.0))
    week = totals_of(
        MONDAY, [workout_at(START, squats), workout_at(START, presses, entry("sled", lifted(1, 10.0)))], BOOK
    )
    assert week == StrengthWeek(
        week_start_date=MONDAY,
        workout_count=2,
        total_sets=5,
        total_volume_kg=2352.633415,
        total_volume_lbs=5186.668848,
        exercises_performed=("Bench Press", "Squat", "sled"),
        avg_rpe=7.33,
        hard_sets_by_muscle={"chest": 1.0, "front_delts": 0.25, "glutes": 1.0, "quads": 2.0, "triceps": 0.5},
    )


def test_pounds_come_back_as_they_were_lifted():
    sets = [lifted(1, 185.0, "lb"), lifted(1, 184.9, "lb"), lifted(1, 0.1, "lb")]
    assert totals_of(MONDAY, [workout_at(START, entry(SQUAT, *sets))], BOOK).total_volume_lbs == 370.0


def test_sums_do_not_depend_on_the_order():
    done = [workout_at(START, entry(DUMBBELL_PRESS, lifted(3, tenths / 10))) for tenths in (1, 2, 3, 8123, 1234)]
    assert totals_of(MONDAY, done, BOOK) == totals_of(MONDAY, reversed(done), BOOK)
    assert totals_of(MONDAY, done, BOOK).total_volume_kg == 5617.8


def test_an_exercise_with_nothing_but_warm_ups_was_not_performed():
    week = totals_of(MONDAY, [workout_at(START, entry(SQUAT, lifted(5, 60.0, type="warmup")))], BOOK)
    assert week == StrengthWeek(MONDAY, workout_count=1)


@pytest.mark.parametrize("offset_h", [-23.5, -12, 0, 14, 23.5])
def test_a_week_is_found_on_every_calendar(offset_h):
    """The first and the last second of a local week, and the seconds on either side of it."""
    logbook = logbook_in()
    start = datetime(2026, 5, 4, tzinfo=UTC) - timedelta(hours=offset_h)
    end = start + timedelta(weeks=1)
    zone = f"{'-' if offset_h < 0 else '+'}{int(abs(offset_h)):02d}:{int(abs(offset_h) % 1 * 60):02d}"
    inside = [start, end - timedelta(seconds=1)]
    for moment in (*inside, start - timedelta(seconds=1), end):
        keep_workout("ann", workout_at(moment, timezone=zone), logbook)
    assert [each.performed_at for each in workouts_of_week("ann", MONDAY, logbook.workouts)] == inside
