"""What an athlete has lifted in a week, always added up anew from the workouts of that week, never carried on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

from spotter.clock import week_start_date
from spotter.strength.models import StrengthEntry, StrengthSet, StrengthWeek, Workout
from spotter.strength.muscles import Muscle
from spotter.strength.ports import AnyChange, ExerciseBook, WorkoutStore
from spotter.strength.set_volume import KG_PER_LB, counted_sets, muscle_credit, rpe_of, volume_kg

_WEEK = timedelta(weeks=1)
# No calendar is a whole day away from UTC's.
_FARTHEST_FROM_UTC = timedelta(days=1)

_DIGITS_OF_VOLUME = 6
_DIGITS_OF_SETS = 3
_DIGITS_OF_RPE = 2


def week_of(workout: Workout) -> date:
    """The Monday of the workout's week; for one that is not kept, by its own time zone."""
    return workout.week_start_date or week_start_date(workout.performed_at, workout.timezone)


def workouts_of_week(athlete_id: str, week: date, workouts: WorkoutStore) -> list[Workout]:
    """The athlete's workouts of the week that begins on this Monday, oldest first."""
    monday = datetime.combine(week, time(), UTC)
    near = workouts.performed_between(athlete_id, monday - _FARTHEST_FROM_UTC, monday + _WEEK + _FARTHEST_FROM_UTC)
    return [workout for workout in near if week_of(workout) == week]


def weeks_after(
    athlete_id: str, change: AnyChange, workouts: WorkoutStore, exercises: ExerciseBook
) -> list[StrengthWeek]:
    """What the weeks that a change touches, one or two, add up to once it has been made."""
    touched = {week_of(workout) for workout in (change.before, change.after) if workout is not None}
    return [_week_after(athlete_id, week, change, workouts, exercises) for week in sorted(touched)]


def totals_of(week: date, workouts: Iterable[Workout], exercises: ExerciseBook) -> StrengthWeek:
    """What these workouts, all of one week, add up to. Sums are exact, so their order does not matter."""
    done = list(workouts)
    entries = [entry for workout in done for entry in workout.entries if any(counted_sets(entry))]
    counted = [each for entry in entries for each in counted_sets(entry)]
    moved_kg = exact_volume_kg(entries, exercises)
    return StrengthWeek(
        week_start_date=week,
        workout_count=len(done),
        total_sets=len(counted),
        total_volume_kg=_rounded(moved_kg, _DIGITS_OF_VOLUME),
        total_volume_lbs=_rounded(moved_kg / KG_PER_LB, _DIGITS_OF_VOLUME),
        exercises_performed=tuple(sorted({entry.exercise.name for entry in entries})),
        avg_rpe=average_rpe(counted),
        hard_sets_by_muscle=hard_sets_by_muscle(entries, exercises),
    )


def exact_volume_kg(entries: Iterable[StrengthEntry], exercises: ExerciseBook) -> Fraction:
    """Kilograms moved in all counted sets of the entries."""
    pairs = [(entry.exercise.id, each) for entry in entries for each in counted_sets(entry)]
    return sum((volume_kg(each, exercises.by_id(known) if known else None) for known, each in pairs), Fraction(0))


def hard_sets_by_muscle(entries: Iterable[StrengthEntry], exercises: ExerciseBook) -> dict[str, float]:
    """Hard sets that the entries count for, by muscle in the order of the alphabet, to a thousandth of a set."""
    sets: defaultdict[Muscle, Fraction] = defaultdict(Fraction)
    for entry in entries:
        exercise = exercises.by_id(entry.exercise.id) if entry.exercise.id else None
        for each in counted_sets(entry):
            for muscle, credit in muscle_credit(each, exercise).items():
                sets[muscle] += credit
    return {muscle: _rounded(sets[muscle], _DIGITS_OF_SETS) for muscle in sorted(sets)}


def average_rpe(sets: Sequence[StrengthSet]) -> float | None:
    """The mean effort of the sets of which one was said, to 0.01; None where none was."""
    said = [Fraction(rpe) for rpe in map(rpe_of, sets) if rpe is not None]
    return _rounded(sum(said, Fraction(0)) / len(said), _DIGITS_OF_RPE) if said else None


def _week_after(
    athlete_id: str, week: date, change: AnyChange, workouts: WorkoutStore, exercises: ExerciseBook
) -> StrengthWeek:
    before, after = change.before, change.after
    others = [each for each in workouts_of_week(athlete_id, week, workouts) if before is None or each.id != before.id]
    own = [after] if after is not None and week_of(after) == week else []
    return totals_of(week, [*others, *own], exercises)


def _rounded(exact: Fraction, digits: int) -> float:
    return float(round(exact, digits))
