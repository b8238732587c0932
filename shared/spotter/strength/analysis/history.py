"""The workouts before and around a workout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from spotter.strength.models import Workout
from spotter.strength.ports import WorkoutStore
from spotter.strength.weekly_strength import week_of

HISTORY_DAYS = 365

_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class TrainingHistory:
    """A workout, the athlete's workouts of a year before it, and all of its week with itself; each oldest first."""

    workout: Workout
    before: tuple[Workout, ...]
    of_week: tuple[Workout, ...]

    def week_before(self, weeks: int) -> tuple[Workout, ...]:
        """The workouts of the calendar week so many weeks (1 or more) before that of the workout."""
        monday = week_of(self.workout) - weeks * _WEEK
        return tuple(each for each in self.before if week_of(each) == monday)

    def last_days(self, days: float) -> tuple[Workout, ...]:
        """The workouts of so many days up to this one, which is the last."""
        earliest = self.workout.performed_at - timedelta(days=days)
        return (*(each for each in self.before if each.performed_at >= earliest), self.workout)

    @property
    def first_week(self) -> date | None:
        """The Monday of the week in which the history begins; None where there is none."""
        return week_of(self.before[0]) if self.before else None


def history_around(athlete_id: str, workout: Workout, workouts: WorkoutStore) -> TrainingHistory:
    """What the athlete had done before this workout, of 365 days, and did in its week."""
    begun = workout.performed_at
    near = workouts.performed_between(athlete_id, begun - timedelta(days=HISTORY_DAYS), begun + _WEEK)
    others = sorted((each for each in near if not _is_same(each, workout)), key=_begun)
    of_week = sorted((workout, *(each for each in others if week_of(each) == week_of(workout))), key=_begun)
    return TrainingHistory(workout, tuple(each for each in others if _begun(each) < begun), tuple(of_week))


def _begun(workout: Workout) -> datetime:
    return workout.performed_at


def _is_same(kept: Workout, workout: Workout) -> bool:
    """Whether it is this workout again: one that is only sent to be looked at may be kept already."""
    if workout.id is not None:
        return kept.id == workout.id
    return kept.performed_at == workout.performed_at and kept.entries == workout.entries
