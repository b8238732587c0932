"""Workouts put right by whoever did them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from spotter.clock import Clock, time_zone
from spotter.strength.models import Workout
from spotter.strength.ports import Change, Logbook
from spotter.strength.posted_workout import PostedWorkout, workout_from
from spotter.strength.workouts import change_workout, local_week, workout_of


def correct_workout(
    athlete_id: str,
    workout_id: str,
    correction: PostedWorkout,
    logbook: Logbook,
    clock: Clock,
    home_timezone: str | None = None,
) -> Workout:
    """Put the correction in the place of a kept workout, whose id stays; the workout as it is then.

    Entries, duration and notes are those of the correction; beginning and time zone are the old ones where it says
    nothing of them, and then the week stays too. A workout that began in another week leaves the old one and counts in
    the new one at once. Raises what `workout_from` raises, NotFound when there is no such workout, and Conflict when
    the athlete's workouts keep changing.
    """

    def decide() -> Change[Workout]:
        before = workout_of(athlete_id, workout_id, logbook.workouts)
        return Change(before, _corrected(before, correction, logbook, clock, home_timezone))

    return change_workout(athlete_id, decide, logbook)


def _corrected(
    before: Workout, correction: PostedWorkout, logbook: Logbook, clock: Clock, home_timezone: str | None
) -> Workout:
    # A time zone that has come to be unknown is no reason to refuse a correction that does not speak of it.
    zone = before.timezone if time_zone(before.timezone) is not None else None
    whole = replace(
        correction,
        performed_at=correction.performed_at or before.performed_at,
        timezone=correction.timezone or zone,
    )
    sent = workout_from(whole, logbook.exercises, clock)
    after = replace(
        before,
        performed_at=sent.performed_at,
        entries=sent.entries,
        timezone=sent.timezone or before.timezone,
        duration_s=sent.duration_s,
        notes=sent.notes,
        last_logged_at=_shifted(before, sent),
    )
    stays = (after.performed_at, after.timezone) == (before.performed_at, before.timezone)
    return after if stays else replace(after, week_start_date=local_week(after, home_timezone))


def _shifted(before: Workout, sent: Workout) -> datetime | None:
    if before.last_logged_at is None:
        return None
    return before.last_logged_at + (sent.performed_at - before.performed_at)
