"""Keeping workouts: posted or spoken, as a whole or set by set while they go on, corrected and taken back.

Whatever is written is decided again when another write of the athlete has come in between, and written together with
the weeks that it changes.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from spotter.clock import week_start_date
from spotter.errors import Conflict, NotFound
from spotter.strength.models import StrengthEntry, Workout
from spotter.strength.ports import After, Change, Logbook, WorkoutStore
from spotter.strength.weekly_strength import weeks_after
from spotter.strength.workout_id import mark_of, workout_id_of

# Each attempt lost means that another run or workout of the athlete was written meanwhile; so many may come at once.
_ATTEMPTS = 10

# As long as the answer to a request is kept, to be given out when it is sent again.
TOKEN_HOLDS = timedelta(days=1)


def keep_workout(
    athlete_id: str, workout: Workout, logbook: Logbook, *, token: str | None = None, home_timezone: str | None = None
) -> Workout:
    """Keep a new workout, and return it as it is kept: with its id and its week.

    Its week is that of its own time zone, else of the offset of its beginning, else of the athlete's `home_timezone`,
    else of UTC. One that is kept already is returned as it is now: one with the same `token`, a mark of the request
    (any text) that holds for a day, or without a token one of the same content. Raises Conflict when the athlete's
    workouts keep changing faster than this one can be kept.
    """
    new = new_workout(athlete_id, workout, token, home_timezone)

    def decide() -> Change[Workout]:
        known = known_as(athlete_id, new, logbook.workouts)
        return Change(known, known or new)

    return change_workout(athlete_id, decide, logbook)


def new_workout(athlete_id: str, workout: Workout, token: str | None, home_timezone: str | None) -> Workout:
    """The workout with all that it has when it is first kept."""
    return replace(
        workout,
        id=workout_id_of(athlete_id, workout, token),
        week_start_date=local_week(workout, home_timezone),
        tokens=() if token is None else (mark_of(athlete_id, token),),
    )


def local_week(workout: Workout, home_timezone: str | None) -> date:
    """The Monday of the week in which the workout began on the athlete's calendar."""
    offset = f"{workout.performed_at:%z}" if workout.performed_at.utcoffset() else None
    return week_start_date(workout.performed_at, workout.timezone, offset, home_timezone)


def known_as(athlete_id: str, new: Workout, workouts: WorkoutStore) -> Workout | None:
    """The kept workout that a new one repeats: by its id, else by its token within a day."""
    same = workouts.get(athlete_id, str(new.id))
    if same is not None or not new.tokens:
        return same
    near = workouts.performed_between(athlete_id, new.performed_at - TOKEN_HOLDS, new.performed_at + TOKEN_HOLDS)
    return next((workout for workout in near if not set(new.tokens).isdisjoint(workout.tokens)), None)


def workout_of(athlete_id: str, workout_id: str, workouts: WorkoutStore) -> Workout:
    """The athlete's workout of that id. Raises NotFound, also for another athlete's."""
    workout = workouts.get(athlete_id, workout_id)
    if workout is None:
        raise NotFound("There is no such workout.")
    return workout


def delete_workout(athlete_id: str, workout_id: str, logbook: Logbook) -> None:
    """Forget a workout. Raises NotFound when there is none, Conflict when others keep being written."""
    change_workout(athlete_id, lambda: Change(workout_of(athlete_id, workout_id, logbook.workouts), None), logbook)


def previous_sets(athlete_id: str, workouts: WorkoutStore) -> tuple[StrengthEntry, ...]:
    """The exercises of the athlete's last workout with their sets, in the order in which they were done."""
    return next((workout.entries for workout in workouts.page(athlete_id, limit=1, cursor=None).items), ())


def change_workout(athlete_id: str, decide: Callable[[], Change[After]], logbook: Logbook) -> After:
    """Make the change that `decide` finds to be right as things stand; what there is then.

    It is asked again whenever another write of the athlete has come in between. Raises Conflict when that happens
    again and again.
    """
    for _ in range(_ATTEMPTS):
        revision = logbook.workouts.revision(athlete_id)
        change = decide()
        if change.before == change.after:
            return change.after
        weeks = weeks_after(athlete_id, change, logbook.workouts, logbook.exercises)
        with suppress(Conflict):
            logbook.workouts.write(athlete_id, change, weeks, revision=revision)
            return change.after
    raise Conflict("Too many workouts are changing at once.", retry_after_s=1)
