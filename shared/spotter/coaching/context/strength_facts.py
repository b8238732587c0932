"""What an athlete has lifted lately."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from spotter.athlete.ports import WeeklyVolumeStore
from spotter.clock import week_start_date
from spotter.coaching.context.lift_facts import lift_fact
from spotter.coaching.context.muscle_facts import FULL_WEEKS, muscle_facts
from spotter.coaching.context.ports import Asker, WorkoutsDone
from spotter.coaching.context.subjects import Asked, Topic
from spotter.coaching.context.workout_facts import workout_facts
from spotter.coaching.models import Fact
from spotter.strength.formulas.landmarks import LEG_GROUPS, MOST_KM_PER_WEEK
from spotter.strength.ports import ExerciseBook
from spotter.units import METRES_PER_KILOMETRE

HISTORY = timedelta(weeks=12)

_TOPICS: frozenset[Topic] = frozenset({"lift", "muscle", "training"})
_WEEK = timedelta(weeks=1)


class StrengthFacts:
    """See Source. Reads twelve weeks of workouts, and what was run in four, where that leaves legs less to train."""

    def __init__(self, workouts: WorkoutsDone, exercises: ExerciseBook, weeks: WeeklyVolumeStore) -> None:
        self._workouts = workouts
        self._exercises = exercises
        self._weeks = weeks

    def facts(self, asker: Asker, asked: Asked) -> Iterator[Fact]:
        """See Source."""
        if _TOPICS.isdisjoint(asked.topics):
            return
        done = list(self._workouts.performed_between(asker.athlete_id, asker.now - HISTORY, asker.now))
        if not done:
            return
        for exercise_id in asked.exercises:
            yield from lift_fact(exercise_id, done, asker, self._exercises)
        yield from workout_facts(done, asker, self._exercises)
        if asked.muscles:
            km_per_week = self._km_per_week(asker) if not LEG_GROUPS.isdisjoint(asked.muscles) else 0.0
            yield from muscle_facts(asked.muscles, done, km_per_week, asker, self._exercises)

    def _km_per_week(self, asker: Asker) -> float:
        monday = week_start_date(asker.now, asker.profile.timezone)
        weeks = self._weeks.between(asker.athlete_id, monday - FULL_WEEKS * _WEEK, monday - _WEEK)
        total_km = sum(week.total_running_m for week in weeks) / METRES_PER_KILOMETRE
        return min(total_km / FULL_WEEKS, MOST_KM_PER_WEEK)
