"""Workouts, a few exercises to make them of, and somewhere to keep them."""

from __future__ import annotations

from datetime import UTC, datetime

from spotter.storage.heads import StoredHeads
from spotter.storage.items import Database
from spotter.storage.memory import MemoryDatabase
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from spotter.storage.workouts import StoredWorkouts
from spotter.strength.exercises.records import Exercise, Movement
from spotter.strength.models import ExerciseMention, StrengthEntry, StrengthSet, Workout
from spotter.strength.ports import Logbook
from tests.support.runs import RUNS_TABLE, WEEKS_TABLE

WORKOUTS_TABLE = "workouts"
START = datetime(2026, 5, 4, 17, tzinfo=UTC)

SQUAT = Movement(pattern="squat", primary=("quads",), secondary=(("glutes", 0.5),)).named("Squat")
BENCH = Movement(
    pattern="horizontal_push", primary=("chest",), secondary=(("triceps", 0.5), ("front_delts", 0.25))
).named("Bench Press")
DUMBBELL_PRESS = Movement(
    pattern="horizontal_push", primary=("chest",), secondary=(("triceps", 0.5),), two_hands=True
).named("Dumbbell Press")
PULL_UP = Movement(pattern="vertical_pull", primary=("lats",), secondary=(("biceps", 0.5),), load="bodyweight").named(
    "Pull-Up"
)
EXERCISES = (SQUAT, BENCH, DUMBBELL_PRESS, PULL_UP)


class FewExercises:
    """A book of four exercises that knows them by their exact names."""

    def by_id(self, exercise_id: str) -> Exercise | None:
        return next((exercise for exercise in EXERCISES if exercise.id == exercise_id), None)

    def match(self, name: str) -> Exercise | None:
        return next((exercise for exercise in EXERCISES if exercise.name.casefold() == name.casefold()), None)


def stored_workouts(database: Database | None = None, table: str = WORKOUTS_TABLE) -> StoredWorkouts:
    """The workouts in a database, or in a new one in memory."""
    chosen = database or MemoryDatabase()
    return StoredWorkouts(chosen, table, StoredHeads(chosen, RUNS_TABLE), StoredWeeklyVolumes(chosen, WEEKS_TABLE))


def logbook_in(database: Database | None = None) -> Logbook:
    """The workouts in a database, or in a new one in memory, with the few exercises."""
    return Logbook(stored_workouts(database), FewExercises())


def mention(exercise: Exercise | str) -> ExerciseMention:
    """The exercise of the book, or one that the book does not know, as an athlete mentions it."""
    if isinstance(exercise, str):
        return ExerciseMention(id=None, name=exercise)
    return ExerciseMention(id=exercise.id, name=exercise.name)


def entry(exercise: Exercise | str, *sets: StrengthSet) -> StrengthEntry:
    """The exercise with these sets, or with one of five repetitions at 100 kg."""
    return StrengthEntry(exercise=mention(exercise), sets=sets or (lifted(5, 100.0),))


def lifted(reps: int, weight: float | None, unit: str = "kg", **said) -> StrengthSet:
    """A set as it was performed."""
    return StrengthSet(reps=reps, weight=weight, unit=unit, **said)


def workout_at(moment: datetime = START, *entries: StrengthEntry, **said) -> Workout:
    """A workout that began at this moment, of these entries or of one set of squats."""
    values = {"source": "app", **said}
    return Workout(id=None, performed_at=moment, entries=entries or (entry(SQUAT),), **values)
