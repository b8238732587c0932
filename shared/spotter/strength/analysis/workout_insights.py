"""What did that workout show, and what comes next?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Annotated

from annotated_types import Len

from spotter.citations import Citation
from spotter.clock import Clock
from spotter.errors import FieldError, InvalidInput
from spotter.strength.analysis.facts import (
    ExerciseFacts,
    Lifter,
    MuscleVolume,
    PersonalRecord,
    RunLog,
    Scores,
    Totals,
    WorkoutFacts,
)
from spotter.strength.analysis.history import HISTORY_DAYS, history_around
from spotter.strength.analysis.strength_citations import citations_of
from spotter.strength.analysis.weekly_sets import RUNNING_WEEKS
from spotter.strength.analysis.workout_facts import facts_of
from spotter.strength.analysis.workout_warnings import warnings_of
from spotter.strength.formulas.one_rep_max import Method
from spotter.strength.insights.insight import insight_of
from spotter.strength.models import StrengthSet, Workout
from spotter.strength.next_session.advice import NextSession, Wish, next_session
from spotter.strength.next_session.lift import Progression
from spotter.strength.ports import Logbook
from spotter.strength.posted_workout import PostedWorkout, workout_from
from spotter.strength.workouts import local_week, workout_of
from spotter.wording.insight import Insight, Wordsmith

# A workout and the day after it, in which a run may still have to do with it.
_AFTER = timedelta(days=2)

_DIGITS_OF_KG = 2
_DIGITS_OF_PERCENT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsRequest:
    """Which workout to look at: one that is kept, by its id, or one that is sent; exactly one of the two.

    `progression` is the rule by which all exercises are to go on, chosen for each where nothing is said; `pain` is what
    hurt, in the athlete's words.
    """

    workout_id: str | None = None
    workout: PostedWorkout | None = None
    progression: Progression | None = None
    pain: Annotated[str, Len(0, 500)] = ""


@dataclass(frozen=True, slots=True)
class ExerciseInsight:
    """An exercise of the workout. `best_set` is the one with the highest estimate, else the heaviest or longest.

    `change_percent` is that of the estimated maximum against the median of the `compared_with` comparable ones before;
    None without any.
    """

    exercise_id: str | None
    exercise: str
    best_set: StrengthSet | None
    estimated_1rm_kg: float | None
    estimated_1rm_method: Method | None
    change_percent: float | None
    compared_with: int
    record: bool


@dataclass(frozen=True, slots=True)
class WorkoutInsights:
    """The answer about one workout. Records are against the `looked_back_days` before it.

    `engine` is the id of the model that wrote `insight`, or `rules`; `degraded`: a model was wanted and not usable.
    """

    workout: Workout
    totals: Totals
    exercises: tuple[ExerciseInsight, ...]
    volume_by_muscle: tuple[MuscleVolume, ...]
    records: tuple[PersonalRecord, ...]
    looked_back_days: int
    scores: Scores | None
    warnings: tuple[str, ...]
    insight: str
    next_session: tuple[NextSession, ...]
    citations: tuple[Citation, ...]
    engine: str
    degraded: bool


def workout_insights(
    athlete_id: str,
    request: InsightsRequest,
    lifter: Lifter,
    logbook: Logbook,
    runs_between: RunLog,
    wordsmith: Wordsmith | None,
    clock: Clock,
) -> WorkoutInsights:
    """What a workout showed against the athlete's history, in numbers and in words, and what comes next.

    Raises InvalidInput for anything but exactly one workout and for one that cannot be, and NotFound for one that the
    athlete does not have.
    """
    workout = _requested(athlete_id, request, lifter, logbook, clock)
    begun = workout.performed_at
    runs = runs_between(athlete_id, begun - timedelta(weeks=RUNNING_WEEKS), begun + _AFTER)
    history = history_around(athlete_id, workout, logbook.workouts)
    facts = facts_of(history, lifter, runs, logbook.exercises)
    advice = next_session(facts, Wish(request.progression, request.pain), clock())
    return _answer(facts, advice, insight_of(facts, wordsmith))


def _requested(athlete_id: str, request: InsightsRequest, lifter: Lifter, logbook: Logbook, clock: Clock) -> Workout:
    if request.workout is not None and request.workout_id is None:
        sent = workout_from(request.workout, logbook.exercises, clock)
        return replace(sent, week_start_date=local_week(sent, lifter.timezone))
    if request.workout_id is None or request.workout is not None:
        message = "give either the id of a workout that is kept, or a workout"
        errors = [FieldError(field, message) for field in ("workout_id", "workout")]
        raise InvalidInput("Exactly one workout can be looked at at a time.", errors=errors)
    return workout_of(athlete_id, request.workout_id, logbook.workouts)


def _answer(facts: WorkoutFacts, advice: tuple[NextSession, ...], insight: Insight) -> WorkoutInsights:
    return WorkoutInsights(
        workout=facts.workout,
        totals=facts.totals,
        exercises=tuple(map(_exercise, facts.exercises)),
        volume_by_muscle=facts.volumes,
        records=tuple(map(_rounded_record, facts.records)),
        looked_back_days=HISTORY_DAYS,
        scores=None if facts.scores is None else _rounded_scores(facts.scores),
        warnings=warnings_of(facts, advice),
        insight=insight.text,
        next_session=advice,
        citations=citations_of(facts, advice),
        engine=insight.engine,
        degraded=insight.degraded,
    )


def _exercise(facts: ExerciseFacts) -> ExerciseInsight:
    estimate, change = facts.today.estimate, facts.change_percent
    return ExerciseInsight(
        exercise_id=facts.today.exercise.id,
        exercise=facts.name,
        best_set=facts.best_set,
        estimated_1rm_kg=None if estimate is None else round(estimate.kg, _DIGITS_OF_KG),
        estimated_1rm_method=None if estimate is None else estimate.method,
        change_percent=None if change is None else round(change, _DIGITS_OF_PERCENT),
        compared_with=facts.compared_with,
        record=bool(facts.records),
    )


def _rounded_record(record: PersonalRecord) -> PersonalRecord:
    weight_kg = None if record.weight_kg is None else round(record.weight_kg, _DIGITS_OF_KG)
    value, previous = (round(each, _DIGITS_OF_KG) for each in (record.value, record.previous))
    return replace(record, value=value, previous=previous, weight_kg=weight_kg)


def _rounded_scores(scores: Scores) -> Scores:
    points = (scores.total_kg, scores.dots, scores.wilks, scores.ipf_gl)
    return Scores(*(round(each, _DIGITS_OF_KG) for each in points))
