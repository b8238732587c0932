"""Everything that is computed of a workout, gathered in one place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from statistics import median

from spotter.clock import local_date
from spotter.strength.analysis.exposures import best_set, exposures_of
from spotter.strength.analysis.facts import ExerciseFacts, Exposure, Lifter, RunDone, Scores, Totals, WorkoutFacts
from spotter.strength.analysis.history import TrainingHistory
from spotter.strength.analysis.personal_records import records_of
from spotter.strength.analysis.powerlifting import SCORE_DAYS, scores_of
from spotter.strength.analysis.weekly_sets import (
    PULLS,
    PUSHES,
    hard_sets_of,
    running_km_per_week,
    sets_by_group,
    volumes,
)
from spotter.strength.models import Workout
from spotter.strength.muscles import MuscleGroup
from spotter.strength.ports import ExerciseBook
from spotter.strength.set_volume import counted_sets
from spotter.strength.weekly_strength import totals_of, week_of
from spotter.units import WeightUnit

BASELINE_EXPOSURES = 3
PAST_WEEKS = 4
BALANCE_DAYS = 28
USUAL_WORKOUTS = 5
_SECONDS_PER_MINUTE = 60.0
_DAY = timedelta(days=1)


def facts_of(
    history: TrainingHistory, lifter: Lifter, runs: Sequence[RunDone], exercises: ExerciseBook
) -> WorkoutFacts:
    """The facts about the last workout of a history, with the runs of four weeks before and two days after."""
    workout = history.workout
    before = [exposure for each in history.before for exposure in exposures_of(each, exercises)]
    today = exposures_of(workout, exercises)
    km_per_week = running_km_per_week(run for run in runs if run.started_at <= workout.performed_at)
    recent = history.last_days(BALANCE_DAYS)
    return WorkoutFacts(
        workout=workout,
        lifter=lifter,
        unit=lifter.weight_unit or unit_said(workout),
        totals=totals(workout, exercises),
        exercises=tuple(_exercise(each, before, (workout.timezone, lifter.timezone)) for each in today),
        volumes=volumes(sets_by_group(history.of_week, exercises), lifter, km_per_week),
        past_weeks=tuple(_past_weeks(history, exercises)),
        pushes=hard_sets_of(PUSHES, recent, exercises),
        pulls=hard_sets_of(PULLS, recent, exercises),
        days_since_last=_days_since_last(history),
        minutes_per_set=minutes_per_set(workout),
        usual_minutes_per_set=_usual_minutes_per_set(history.before),
        runs=tuple(runs),
        scores=_scores(today, before, lifter),
    )


def unit_said(workout: Workout) -> WeightUnit:
    """The unit in which most weights of the workout were said; kilograms where none was."""
    units: list[WeightUnit] = [each.unit for entry in workout.entries for each in entry.sets if each.unit is not None]
    return max(sorted(set(units)), key=units.count, default="kg")


def totals(workout: Workout, exercises: ExerciseBook) -> Totals:
    """What the workout adds up to, as its week counts it."""
    week = totals_of(week_of(workout), [workout], exercises)
    reps = sum(each.reps or 0 for entry in workout.entries for each in counted_sets(entry))
    return Totals(week.total_sets, reps, week.total_volume_kg, week.total_volume_lbs, week.avg_rpe)


def minutes_per_set(workout: Workout) -> float | None:
    """Minutes that a set took with the rest around it; None where no duration was said or nothing counts."""
    sets = sum(1 for entry in workout.entries for _ in counted_sets(entry))
    return None if workout.duration_s is None or not sets else workout.duration_s / _SECONDS_PER_MINUTE / sets


def _exercise(today: Exposure, before: Iterable[Exposure], time_zones: tuple[str | None, ...]) -> ExerciseFacts:
    earlier = tuple(each for each in before if each.key == today.key)

    def day(moment: datetime) -> date:
        return local_date(moment, *time_zones)

    baseline = _baseline_kg(today, earlier)
    change = None
    if today.estimate is not None and baseline:
        change = 100.0 * (today.estimate.kg / median(baseline) - 1.0)
    return ExerciseFacts(today, earlier, best_set(today), change, len(baseline), records_of(today, earlier, day))


def _baseline_kg(today: Exposure, earlier: Iterable[Exposure]) -> list[float]:
    now = today.estimate
    if now is None:
        return []
    comparable = [like.kg for each in earlier if (like := each.estimate_like(now)) is not None]
    return comparable[-BASELINE_EXPOSURES:]


def _past_weeks(history: TrainingHistory, exercises: ExerciseBook) -> Iterator[dict[MuscleGroup, float]]:
    """The full weeks before, back to the one in which the history begins."""
    for weeks in range(1, PAST_WEEKS + 1):
        monday = week_of(history.workout) - weeks * timedelta(weeks=1)
        if history.first_week is None or monday < history.first_week:
            return
        yield sets_by_group(history.week_before(weeks), exercises)


def _days_since_last(history: TrainingHistory) -> float | None:
    if not history.before:
        return None
    return (history.workout.performed_at - history.before[-1].performed_at) / _DAY


def _usual_minutes_per_set(before: Iterable[Workout]) -> tuple[float, ...]:
    found = [minutes for each in before if (minutes := minutes_per_set(each)) is not None]
    return tuple(found[-USUAL_WORKOUTS:])


def _scores(today: Sequence[Exposure], before: Iterable[Exposure], lifter: Lifter) -> Scores | None:
    if not today:
        return None
    earliest = today[0].performed_at - SCORE_DAYS * _DAY
    return scores_of([*(each for each in before if each.performed_at >= earliest), *today], lifter)
