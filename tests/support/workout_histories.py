"""Histories of workouts that come, change and go among runs, and what their weeks must then be, worked out in decimals
and not in the way of the product."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_EVEN, Decimal

from spotter.storage.items import Database, TableSpec
from spotter.storage.table import Table
from spotter.strength.corrections import correct_workout
from spotter.strength.models import StrengthEntry, Workout
from spotter.strength.ports import Logbook
from spotter.strength.posted_workout import PostedEntry, PostedMention, PostedWorkout
from spotter.strength.sessions import add_to_session
from spotter.strength.workouts import delete_workout, keep_workout
from tests.support.run_histories import TIME_ZONES
from tests.support.runs import WEEKS_TABLE
from tests.support.workouts import EXERCISES, stored_workouts, workout_at

LATER = datetime(2027, 2, 1, tzinfo=UTC)
KG_PER_LB = Decimal("0.45359237")
_BY_ID = {exercise.id: exercise for exercise in EXERCISES}


@dataclass(frozen=True)
class Posted:
    """A whole workout that an athlete sends."""

    athlete: str
    performed_at: datetime
    entries: tuple[StrengthEntry, ...]
    timezone: str | None = None
    home_timezone: str | None = None

    @property
    def week(self) -> date:
        """The Monday of the ISO week that the athlete's calendar shows."""
        zone = TIME_ZONES[self.timezone] or TIME_ZONES[self.home_timezone] or UTC
        year, week, _ = self.performed_at.astimezone(zone).isocalendar()
        return date.fromisocalendar(year, week, 1)


@dataclass(frozen=True)
class Told:
    """Sets that an athlete tells while training."""

    athlete: str
    performed_at: datetime
    entries: tuple[StrengthEntry, ...]
    home_timezone: str | None = None


@dataclass(frozen=True)
class Corrected:
    """One of the athlete's workouts, if there is any, becomes another one: the one at this place, counted around."""

    athlete: str
    place: int
    to: Posted


@dataclass(frozen=True)
class Undone:
    """One of the athlete's workouts is deleted, if there is any."""

    athlete: str
    place: int


WorkoutStep = Posted | Told | Corrected | Undone


def all_workouts(database: Database, athlete: str) -> list[Workout]:
    """The athlete's workouts as they are stored."""
    return list(stored_workouts(database).page(athlete, limit=1000, cursor=None).items)


def carry_out(step: WorkoutStep, logbook: Logbook, known: list[Workout]) -> Workout | None:
    """Do what the step says; the workout that there is then. `known` are the athlete's workouts before."""
    if isinstance(step, Posted):
        workout = workout_at(step.performed_at, *step.entries, timezone=step.timezone)
        return keep_workout(step.athlete, workout, logbook, home_timezone=step.home_timezone)
    if isinstance(step, Told):
        return add_to_session(step.athlete, step.entries, step.performed_at, logbook, home_timezone=step.home_timezone)
    if not known:
        return None
    chosen = str(known[step.place % len(known)].id)
    if isinstance(step, Undone):
        delete_workout(step.athlete, chosen, logbook)
        return None
    return correct_workout(step.athlete, chosen, as_posted(step.to), logbook, lambda: LATER, step.to.home_timezone)


def as_posted(posted: Posted) -> PostedWorkout:
    """The body in which a correction to this workout is sent, without a time zone that would be refused."""
    entries = tuple(
        PostedEntry(exercise=PostedMention(id=each.exercise.id, name=each.exercise.name), sets=each.sets)
        for each in posted.entries
    )
    zone = posted.timezone if TIME_ZONES[posted.timezone] else None
    return PostedWorkout(entries=entries, performed_at=posted.performed_at, timezone=zone)


def strength_of(workouts: Iterable[Workout]) -> dict[str, dict]:
    """What the table has to say of the weeks of these workouts."""
    weeks: defaultdict[str, list[Workout]] = defaultdict(list)
    for workout in workouts:
        weeks[str(workout.week_start_date)].append(workout)
    return {week: _summed(done) for week, done in weeks.items()}


def stored_strength(database: Database, athlete: str) -> dict[str, dict]:
    """The strength part of the athlete's weeks in which there is one."""
    items = list(Table(database, TableSpec(WEEKS_TABLE), dict).walk(athlete))
    assert all(item["id"] == item["week_start_date"] for item in items)
    assert all(item["workout_count"] or item["running_count"] for item in items), "no week is empty"
    names = ("total_sets", "exercises_performed", "workout_count")
    return {
        item["id"]: {
            **{name: item[name] for name in names},
            "kg": Decimal(str(item["total_volume_kg"])),
            "lb": Decimal(str(item["total_volume_lbs"])),
            "rpe": None if item["avg_rpe"] is None else Decimal(str(item["avg_rpe"])),
            "muscles": {name: Decimal(str(sets)) for name, sets in item["hard_sets_by_muscle"].items()},
        }
        for item in items
        if item["workout_count"]
    }


def _summed(workouts: list[Workout]) -> dict:
    kg, muscles, efforts, names = Decimal(), Counter[str](), [], set()
    sets = 0
    for each in (one for workout in workouts for one in workout.entries):
        exercise = _BY_ID.get(each.exercise.id or "")
        for done in each.sets:
            if not done.completed or done.type == "warmup" or done.reps == 0:
                continue
            sets += 1
            names.add(each.exercise.name)
            effort = None if done.rpe is None else Decimal(str(done.rpe))
            efforts += [] if effort is None else [effort]
            if done.load not in ("bodyweight", "assisted") and done.weight is not None and done.reps is not None:
                unit = KG_PER_LB if done.unit == "lb" else Decimal(1)
                hands = 2 if exercise is not None and exercise.two_hands else 1
                kg += Decimal(str(done.weight)) * unit * done.reps * hands
            if exercise is not None and (effort is None or effort >= 6 or done.type == "failure"):
                muscles.update({name: Decimal(str(share)) for name, share in exercise.shares.items()})
    return {
        "total_sets": sets,
        "exercises_performed": sorted(names),
        "workout_count": len(workouts),
        "kg": _to(kg, "0.000001"),
        "lb": _to(kg / KG_PER_LB, "0.000001"),
        "rpe": _to(sum(efforts, Decimal()) / len(efforts), "0.01") if efforts else None,
        "muscles": dict(muscles),
    }


def _to(number: Decimal, digits: str) -> Decimal:
    return number.quantize(Decimal(digits), ROUND_HALF_EVEN)
