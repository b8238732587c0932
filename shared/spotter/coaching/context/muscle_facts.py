"""How many hard sets a week the muscles that a question names have had, beside what is practised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from spotter.athlete.profile import ExperienceLevel
from spotter.clock import week_start_date
from spotter.coaching.context.ports import Asker
from spotter.coaching.models import Fact
from spotter.running.wording import distance_text
from spotter.strength.analysis.weekly_sets import sets_by_group
from spotter.strength.formulas.landmarks import LANDMARKS_LABEL, VolumeLandmarks, volume_landmarks
from spotter.strength.insights.week_findings import MUSCLE_NAMES
from spotter.strength.models import StrengthEntry, Workout
from spotter.strength.muscles import MUSCLES_OF_GROUP, Muscle, MuscleGroup
from spotter.strength.ports import ExerciseBook
from spotter.strength.weekly_strength import week_of
from spotter.strength.wording import count_text, day_text
from spotter.units import METRES_PER_KILOMETRE

FULL_WEEKS = 4

_WEEK = timedelta(weeks=1)
_TOPICS = frozenset({"muscle"})
_LIFTERS: dict[ExperienceLevel, str] = {
    "beginner": "a beginner",
    "intermediate": "an intermediate lifter",
    "advanced": "an advanced lifter",
}


def muscle_facts(
    groups: Sequence[MuscleGroup], done: Sequence[Workout], km_per_week: float, asker: Asker, exercises: ExerciseBook
) -> Iterator[Fact]:
    """The mean of each group over up to four full weeks, none before the first workout: this week is not over.

    `done` are the workouts of twelve weeks, oldest first; `km_per_week` is how far the athlete runs (0..400).
    """
    this_monday = week_start_date(asker.now, asker.profile.timezone)
    first = max(this_monday - FULL_WEEKS * _WEEK, week_of(done[0]))
    weeks = (this_monday - first) // _WEEK
    if weeks < 1:
        return
    muscles = frozenset(muscle for group in groups for muscle in MUSCLES_OF_GROUP[group])
    of_weeks = [workout for workout in done if first <= week_of(workout) < this_monday]
    sets = sets_by_group((_only(muscles, workout, exercises) for workout in of_weeks), exercises)
    last_day = this_monday - timedelta(days=1)
    for group in groups:
        had = f"In the {_weeks_text(weeks, last_day)} {MUSCLE_NAMES[group].replace('the ', 'your ', 1)} had "
        mean = count_text(round(sets.get(group, 0.0) / weeks, 1), "hard set")
        yield Fact(f"{had}{mean} a week; {_practice(group, km_per_week, asker)}.", last_day, _TOPICS)


def _only(muscles: frozenset[Muscle], workout: Workout, exercises: ExerciseBook) -> Workout:
    """The workout without what works none of the muscles, which need not be counted."""
    return replace(workout, entries=tuple(each for each in workout.entries if _works(muscles, each, exercises)))


def _works(muscles: frozenset[Muscle], entry: StrengthEntry, exercises: ExerciseBook) -> bool:
    exercise = exercises.by_id(entry.exercise.id) if entry.exercise.id else None
    return exercise is not None and not muscles.isdisjoint(exercise.shares)


def _weeks_text(weeks: int, last_day: date) -> str:
    return f"{weeks} full weeks to {day_text(last_day)}" if weeks > 1 else f"full week to {day_text(last_day)}"


def _practice(group: MuscleGroup, km_per_week: float, asker: Asker) -> str:
    level = asker.profile.experience_level
    marks = volume_landmarks(group, level, km_per_week)
    runs = f" who runs {distance_text(km_per_week * METRES_PER_KILOMETRE, asker.distance_unit)} a week"
    who = _LIFTERS[level] + (runs if marks != volume_landmarks(group, level) else "")
    return f"for {who}, {_marks_text(marks)} ({LANDMARKS_LABEL})"


def _marks_text(marks: VolumeLandmarks) -> str:
    begins = f"growth usually begins at about {marks.mev}, " if marks.mev else ""
    return f"{begins}{marks.mav_low} to {marks.mav_high} are usual and {marks.mrv} about the most to recover from"
