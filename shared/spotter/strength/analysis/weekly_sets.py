"""Hard sets by group of muscles, and how many of them pushed and pulled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from spotter.strength.analysis.facts import Lifter, MuscleVolume, RunDone
from spotter.strength.exercises.records import Exercise, Pattern
from spotter.strength.formulas.landmarks import LANDMARKS, MOST_KM_PER_WEEK, volume_landmarks, volume_status
from spotter.strength.models import StrengthSet, Workout
from spotter.strength.muscles import MuscleGroup, group_credits
from spotter.strength.ports import ExerciseBook
from spotter.strength.set_volume import counted_sets, is_hard, muscle_credit
from spotter.units import METRES_PER_KILOMETRE

PUSHES: frozenset[Pattern] = frozenset({"horizontal_push", "vertical_push"})
PULLS: frozenset[Pattern] = frozenset({"horizontal_pull", "vertical_pull"})

# A week's running is judged by what the last four weeks held.
RUNNING_WEEKS = 4

_DIGITS_OF_SETS = 3


def sets_by_group(workouts: Iterable[Workout], exercises: ExerciseBook) -> dict[MuscleGroup, float]:
    """Hard sets of each group that was worked: whole for what an exercise is done for, its share for what helps."""
    sets: defaultdict[MuscleGroup, float] = defaultdict(float)
    for each, exercise in _sets_with_exercise(workouts, exercises):
        credits = {muscle: float(credit) for muscle, credit in muscle_credit(each, exercise).items()}
        for group, credit in group_credits(credits).items():
            sets[group] += credit
    return {group: round(total, _DIGITS_OF_SETS) for group, total in sets.items()}


def volumes(sets: Mapping[MuscleGroup, float], lifter: Lifter, km_per_week: float) -> tuple[MuscleVolume, ...]:
    """Every group with its hard sets of a week beside what is practised by lifters of this kind."""
    return tuple(_volume(group, sets.get(group, 0.0), lifter, km_per_week) for group in LANDMARKS)


def running_km_per_week(runs: Iterable[RunDone]) -> float:
    """Kilometres a week of the runs of four weeks, held at the most that the landmarks know."""
    total_km = sum(run.distance_m for run in runs) / METRES_PER_KILOMETRE
    return min(total_km / RUNNING_WEEKS, MOST_KM_PER_WEEK)


def hard_sets_of(patterns: frozenset[Pattern], workouts: Iterable[Workout], exercises: ExerciseBook) -> int:
    """How many hard sets were of exercises of these patterns."""
    pairs = _sets_with_exercise(workouts, exercises)
    return sum(is_hard(each) and exercise.pattern in patterns for each, exercise in pairs)


def _sets_with_exercise(workouts: Iterable[Workout], exercises: ExerciseBook) -> Iterator[tuple[StrengthSet, Exercise]]:
    for workout in workouts:
        for entry in workout.entries:
            exercise = exercises.by_id(entry.exercise.id) if entry.exercise.id else None
            if exercise is not None:
                yield from ((each, exercise) for each in counted_sets(entry))


def _volume(group: MuscleGroup, sets: float, lifter: Lifter, km_per_week: float) -> MuscleVolume:
    marks = volume_landmarks(group, lifter.experience, km_per_week)
    status = volume_status(sets, marks)
    return MuscleVolume(group, sets, marks.mev, marks.mav_low, marks.mav_high, marks.mrv, status)
