"""Weeks of lifting with the exercises of the catalogue, and the facts about the last workout of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from spotter.strength.analysis.facts import Lifter, RunDone
from spotter.strength.analysis.history import history_around
from spotter.strength.analysis.workout_facts import facts_of
from spotter.strength.exercises.book import CatalogueBook
from spotter.strength.models import ExerciseMention, StrengthEntry, Workout
from spotter.strength.ports import Logbook
from spotter.strength.workouts import keep_workout
from tests.support.workouts import lifted, stored_workouts

ATHLETE = "ann"
START = datetime(2026, 5, 4, 17, tzinfo=UTC)
BOOK = CatalogueBook()
LIFTER = Lifter(experience="intermediate", weight_unit="kg")


def done(exercise_id, *sets, name=None):
    """An exercise of the catalogue with these sets; with `name` one that the catalogue does not have."""
    if name is not None:
        return StrengthEntry(exercise=ExerciseMention(id=None, name=name), sets=sets)
    return StrengthEntry(exercise=ExerciseMention(id=exercise_id, name=BOOK.by_id(exercise_id).name), sets=sets)


def sets_of(count, reps, weight, unit="kg", **said):
    """So many equal sets."""
    return tuple(lifted(reps, weight, unit, **said) for _ in range(count))


def day(days, *entries, **said):
    """A workout so many days after the start."""
    return Workout(id=None, performed_at=START + timedelta(days=days), entries=entries, source="app", **said)


def logbook_of(*workouts):
    """A logbook with these workouts, and the last of them as it is kept."""
    logbook = Logbook(stored_workouts(), BOOK)
    kept = [keep_workout(ATHLETE, workout, logbook) for workout in workouts]
    return logbook, kept[-1]


def facts(*workouts, lifter=LIFTER, runs=()):
    """The facts about the last of the workouts."""
    logbook, last = logbook_of(*workouts)
    return facts_of(history_around(ATHLETE, last, logbook.workouts), lifter, runs, BOOK)


def squats(*weights, every_days=3, reps=5, **said):
    """Workouts of three sets of squats with these weights in kilograms."""
    return [day(i * every_days, done("squat", *sets_of(3, reps, kg, **said))) for i, kg in enumerate(weights)]


def run_before(workout, hours, *, hard=True, km=12.0):
    """A run of an hour that ended so many hours before a workout began; after it where that is below zero."""
    ended = workout.performed_at - timedelta(hours=hours)
    return RunDone(ended - timedelta(hours=1), ended, km * 1000.0, hard)


def with_notes(workout, notes):
    """The workout with what the athlete wrote about it."""
    return replace(workout, notes=notes)
