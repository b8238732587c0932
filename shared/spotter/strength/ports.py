"""What the use cases about workouts need from outside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from spotter.strength.exercises.records import Exercise
from spotter.strength.models import StrengthWeek, Workout

After = TypeVar("After", bound=Workout | None, covariant=True)


@dataclass(frozen=True, slots=True)
class WorkoutPage:
    """Some of an athlete's workouts, newest first, and the cursor of the older ones; None when there are none."""

    items: tuple[Workout, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Change(Generic[After]):
    """A workout as it was and as it is to be: without `before` a new one, without `after` one that goes."""

    before: Workout | None
    after: After


AnyChange = Change[Workout | None]


class WorkoutStore(Protocol):
    """The workouts of every athlete, and what they add up to by week.

    Every method raises Unavailable when the store cannot be reached.
    """

    def page(self, athlete_id: str, *, limit: int, cursor: str | None) -> WorkoutPage:
        """Up to `limit` workouts. Raises InvalidInput for a cursor that is not of this list."""

    def get(self, athlete_id: str, workout_id: str) -> Workout | None:
        """The athlete's workout of that id."""

    def performed_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Iterator[Workout]:
        """The workouts that began in this stretch of time, to the second, ends included, oldest first."""

    def revision(self, athlete_id: str) -> int:
        """How many times a run or a workout has been added, changed or removed; 0 before the first."""

    def write(self, athlete_id: str, change: AnyChange, weeks: Sequence[StrengthWeek], *, revision: int) -> None:
        """Carry out the change, and keep `weeks` as what the workouts of its weeks add up to with it: all or nothing.

        Raises Conflict when any run or workout of the athlete has been written since `revision` was read.
        """

    def add_to_week(self, athlete_id: str, workouts: Sequence[Workout], week: StrengthWeek, *, revision: int) -> None:
        """Keep 1 to 20 new workouts of one week, and `week` as what its workouts add up to with them: all or nothing.

        Raises Conflict as `write` does.
        """


class ExerciseBook(Protocol):
    """The exercises that are known."""

    def by_id(self, exercise_id: str) -> Exercise | None:
        """The exercise of that id."""

    def match(self, name: str) -> Exercise | None:
        """The exercise that is surely meant by the name; None where none is or several might be."""


@dataclass(frozen=True, slots=True)
class Logbook:
    """Where workouts are kept, and the exercises that they are made of."""

    workouts: WorkoutStore
    exercises: ExerciseBook
