"""What single sets count for."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from spotter.strength.set_volume import counted_sets, is_hard, muscle_credit, rpe_of, volume_kg
from tests.support.workouts import BENCH, DUMBBELL_PRESS, PULL_UP, SQUAT, entry, lifted


@pytest.mark.parametrize(
    ("done", "exercise", "kilograms"),
    [
        (lifted(5, 100.0), SQUAT, 500),
        (lifted(5, 100.0, "lb"), SQUAT, Fraction("226.796185")),
        (lifted(5, 100.0, None), SQUAT, 500),
        (lifted(10, 22.5), DUMBBELL_PRESS, 450),
        (lifted(10, 22.5), None, 225),
        (lifted(8, None, None, load="bodyweight"), PULL_UP, 0),
        (lifted(8, 20.0, load="bodyweight_plus"), PULL_UP, 160),
        (lifted(8, 20.0, load="assisted"), PULL_UP, 0),
        (replace(lifted(5, 40.0), reps=None, duration_s=30.0), None, 0),
        (replace(lifted(5, 40.0), reps=None, distance_m=20.0), None, 0),
        (lifted(10, 30.0, side="left"), None, 300),
        (lifted(3, 0.1), SQUAT, Fraction("0.3")),
    ],
)
def test_volume_is_repetitions_times_the_weight_besides_the_body(done, exercise, kilograms):
    assert volume_kg(done, exercise) == kilograms


def test_warm_ups_and_failed_attempts_do_not_count():
    kinds = [lifted(5, 60.0, type="warmup"), lifted(0, 100.0), lifted(1, 100.0, completed=False)]
    counted = [lifted(5, 100.0, type=kind) for kind in ("working", "drop", "amrap", "failure")]
    timed = replace(lifted(5, 0.0), reps=None, duration_s=60.0)
    assert list(counted_sets(entry(SQUAT, *kinds, *counted, timed))) == [*counted, timed]


@pytest.mark.parametrize(
    ("said", "rpe", "hard"),
    [
        ({}, None, True),
        ({"rpe": 6.0}, 6.0, True),
        ({"rpe": 5.5}, 5.5, False),
        ({"rir": 4.0}, 6.0, True),
        ({"rir": 4.5}, 5.5, False),
        ({"rir": 20.0}, 1.0, False),
        ({"rpe": 9.0, "rir": 5.0}, 9.0, True),
        ({"rpe": 5.0, "type": "failure"}, 5.0, True),
    ],
)
def test_a_set_is_hard_within_four_repetitions_of_failure_or_where_nothing_was_said(said, rpe, hard):
    done = lifted(8, 60.0, **said)
    assert (rpe_of(done), is_hard(done)) == (rpe, hard)


def test_muscles_are_credited_by_their_share_and_by_half_for_one_side():
    assert muscle_credit(lifted(8, 60.0), BENCH) == {
        "chest": 1,
        "triceps": Fraction(1, 2),
        "front_delts": Fraction(1, 4),
    }
    assert muscle_credit(lifted(8, 60.0, side="left"), SQUAT) == {"quads": Fraction(1, 2), "glutes": Fraction(1, 4)}
    assert muscle_credit(lifted(8, 60.0, rpe=5.0), BENCH) == {}
    assert muscle_credit(lifted(8, 60.0), None) == {}
