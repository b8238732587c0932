"""The catalogue of exercises as a whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import get_args

import pytest

from spotter.strength.exercises.catalogue import EXERCISES, MOST_SUBSTITUTES, by_id, substitutes
from spotter.strength.exercises.names import key_of, written_names
from spotter.strength.exercises.records import Equipment, Movement, Pattern
from spotter.strength.muscles import MUSCLES

SQUAT = Movement(pattern="squat", primary=("quads",), secondary=(("glutes", 0.5),))


def test_the_catalogue_is_broad():
    assert len(EXERCISES) >= 900
    assert {exercise.pattern for exercise in EXERCISES} == set(get_args(Pattern))
    assert {muscle for exercise in EXERCISES for muscle in exercise.primary} == set(MUSCLES)
    assert {item for exercise in EXERCISES for item in exercise.equipment} == set(get_args(Equipment))


def test_ids_and_names_are_unique():
    assert len(by_id()) == len(EXERCISES)
    assert max(Counter(exercise.name for exercise in EXERCISES).values()) == 1


def test_no_name_means_two_exercises_and_none_is_written_twice():
    meant = defaultdict(list)
    for tokens, called in written_names():
        meant[key_of(tokens)].append(called.exercise.id)
    assert {key: ids for key, ids in meant.items() if len(ids) > 1} == {}


def test_a_muscle_is_credited_once_and_a_secondary_one_with_part_of_a_set():
    for exercise in EXERCISES:
        muscles = [*exercise.primary, *(muscle for muscle, _ in exercise.secondary)]
        assert exercise.primary, exercise.id
        assert len(set(muscles)) == len(muscles), exercise.id
        assert all(0 < share < 1 for _, share in exercise.secondary), exercise.id


def test_what_is_measured_in_reps_has_a_usual_range_and_nothing_else_has():
    for exercise in EXERCISES:
        assert (exercise.reps is not None) == (exercise.measured_in == "reps"), exercise.id
        assert exercise.reps is None or 1 <= exercise.reps[0] <= exercise.reps[1], exercise.id


def test_two_implements_are_held_in_the_hands():
    for exercise in EXERCISES:
        if exercise.two_hands:
            assert {"dumbbells", "kettlebells", "plates"} & set(exercise.equipment), exercise.id


def test_substitutes_are_other_exercises_of_the_same_pattern_with_another_implement():
    exercises = by_id()
    for exercise in EXERCISES:
        others = [exercises[other] for other in substitutes(exercise.id)]
        assert len(others) <= MOST_SUBSTITUTES
        assert exercise not in others
        assert all(other.pattern == exercise.pattern for other in others)
        implements = [exercise.equipment[0], *(other.equipment[0] for other in others)]
        assert len(set(implements)) == len(implements)


@pytest.mark.parametrize(
    ("exercise_id", "substitute"),
    [
        ("bench_press", "dumbbell_bench_press"),
        ("lat_pulldown", "pull_up"),
        ("lying_leg_curl", "nordic_curl"),
        ("farmers_walk", "kettlebell_farmers_walk"),
    ],
)
def test_a_main_lift_can_be_done_with_other_equipment(exercise_id, substitute):
    assert substitute in substitutes(exercise_id)


@pytest.mark.parametrize(
    ("name", "exercise_id"),
    [("Farmer's Walk", "farmers_walk"), ("Pull-Up", "pull_up"), ("45-Degree Side Bend", "45_degree_side_bend")],
)
def test_an_id_is_the_name_in_snake_case(name, exercise_id):
    assert SQUAT.named(name).id == exercise_id


def test_a_variant_is_its_movement_with_what_is_different():
    exercise = SQUAT.named("Wall Sit", "wall squat", load="bodyweight", measured_in="time")
    assert (exercise.pattern, exercise.primary, exercise.aliases) == ("squat", ("quads",), ("wall squat",))
    assert (exercise.load, exercise.measured_in, exercise.reps) == ("bodyweight", "time", None)


def test_a_primary_muscle_is_credited_with_whole_sets():
    assert SQUAT.named("Squat").shares == {"quads": 1.0, "glutes": 0.5}


@pytest.mark.parametrize(
    ("exercise_id", "load", "measured_in", "two_hands"),
    [
        ("squat", "external", "reps", False),
        ("pull_up", "bodyweight", "reps", False),
        ("push_up", "bodyweight", "reps", False),
        ("dip", "bodyweight", "reps", False),
        ("glute_ham_raise", "bodyweight", "reps", False),
        ("burpee", "bodyweight", "reps", False),
        ("weighted_pull_up", "external", "reps", False),
        ("plank", "bodyweight", "time", False),
        ("farmers_walk", "external", "distance", True),
        ("sled_push", "external", "distance", False),
        ("dumbbell_bench_press", "external", "reps", True),
        ("goblet_squat", "external", "reps", False),
    ],
)
def test_how_an_exercise_is_loaded_and_measured(exercise_id, load, measured_in, two_hands):
    exercise = by_id()[exercise_id]
    assert (exercise.load, exercise.measured_in, exercise.two_hands) == (load, measured_in, two_hands)
