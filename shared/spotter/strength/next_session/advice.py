"""What to do next time of each exercise of a workout, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from spotter.strength.analysis.facts import ExerciseFacts, WorkoutFacts
from spotter.strength.next_session.back_off import back_off_for, backed_off
from spotter.strength.next_session.lift import Lift, Progression, lift_of
from spotter.strength.next_session.pain import painful
from spotter.strength.next_session.progression import Plan, planned, rule_for
from spotter.strength.wording import amount_text, count_text, plain
from spotter.units import WeightUnit

STOP = "Stop where it hurts, and have pain that stays looked at."


@dataclass(frozen=True, slots=True)
class Wish:
    """How the athlete wants to go on: by one rule for all exercises, and what hurt, in the athlete's words."""

    progression: Progression | None = None
    pain: str = ""


@dataclass(frozen=True, slots=True)
class NextSession:
    """What to do next of an exercise, in words and in numbers. `rule` is that of progression, also where it backs off.

    `weight` is in `unit`; with `backs_off_percent` it is less than the last time, None where nothing calls for that.
    """

    exercise_id: str | None
    exercise: str
    suggestion: str
    reason: str
    rule: Progression
    sets: int
    reps: tuple[int, int] | None
    weight: float | None
    unit: WeightUnit
    duration_s: float | None
    backs_off_percent: int | None


def next_session(facts: WorkoutFacts, wish: Wish, now: datetime) -> tuple[NextSession, ...]:
    """The next session of each exercise that has a working set in reps or seconds, in the order of the workout."""
    return tuple(_all(facts.exercises, facts, wish, now))


def _all(exercises: Sequence[ExerciseFacts], facts: WorkoutFacts, wish: Wish, now: datetime) -> Iterator[NextSession]:
    told = f"{facts.workout.notes or ''}\n{f'Pain: {wish.pain}' if wish.pain else ''}"
    hurting = painful(told, [each.today for each in exercises])
    for each in exercises:
        lift = lift_of(each, facts.unit, facts.lifter.experience)
        if lift is not None:
            yield _next(lift, wish.progression, each.today.key in hurting, now)


def _next(lift: Lift, asked: Progression | None, hurts: bool, now: datetime) -> NextSession:
    rule = rule_for(lift, asked)
    plan, back_off = planned(lift, rule), back_off_for(lift, hurts, now)
    if back_off is not None:
        plan = backed_off(plan, lift, back_off)
    reason = f"{plan.reason[0].upper()}{plan.reason[1:]}."
    return NextSession(
        exercise_id=lift.facts.today.exercise.id,
        exercise=lift.facts.name,
        suggestion=suggestion_text(plan, lift),
        reason=f"{reason} {STOP}" if hurts else reason,
        rule=rule,
        sets=plan.sets,
        reps=plan.reps,
        weight=plan.weight,
        unit=lift.unit,
        duration_s=plan.duration_s,
        backs_off_percent=None if back_off is None else back_off.percent,
    )


def suggestion_text(plan: Plan, lift: Lift) -> str:
    """A plan in words, such as `3 sets of 8 to 12 reps at 62.5 kg`."""
    work = f"{count_text(plan.sets, 'set')} of {_work_text(plan)}"
    if plan.weight is None:
        return work
    preposition = {"bodyweight_plus": "with", "assisted": "with help of"}.get(lift.load, "at")
    return f"{work} {preposition} {amount_text(plan.weight, lift.unit)}"


def _work_text(plan: Plan) -> str:
    if plan.reps is None:
        return f"{plain(plan.duration_s or 0.0)} s"
    low, high = plan.reps
    return count_text(low, "rep") if low == high else f"{low} to {high} reps"
