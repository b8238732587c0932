"""Workouts that are told while they go on: what is said within one session becomes one workout."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from spotter.strength.models import MAX_ENTRIES, MAX_SETS, MAX_WORKOUT_SETS, ExerciseMention, StrengthEntry, Workout
from spotter.strength.ports import Change, Logbook, WorkoutStore
from spotter.strength.workouts import change_workout, known_as, new_workout

# Longer than anybody rests, shorter than the time between two sessions of a day. Coaching practice.
SESSION_GAP = timedelta(minutes=90)

_TOLD = {"voice", "app"}
_LONGEST_SESSION = timedelta(days=1)
_MOST_TOKENS = 100


def add_to_session(
    athlete_id: str,
    entries: tuple[StrengthEntry, ...],
    performed_at: datetime,
    logbook: Logbook,
    *,
    token: str | None = None,
    timezone: str | None = None,
    home_timezone: str | None = None,
    gap: timedelta = SESSION_GAP,
) -> Workout:
    """Add what was done at this aware moment to the workout that was going on, or begin one; the workout as it is then.

    Going on is the spoken or posted workout with less than `gap` between the moment and its last activity, or its
    beginning where the moment lies before that, because what is told may arrive late. Sets of the exercise that was
    done last are added to that. What came with the same `token` (any text) within a day is not added again; without a
    token that is said of the same sets at the same moment. Without a session a new workout begins as `keep_workout`
    says. Raises Conflict as that does.
    """
    told = Workout(id=None, performed_at=performed_at, entries=entries, source="voice", timezone=timezone)
    own_token = repr((performed_at, entries)) if token is None else token
    new = replace(new_workout(athlete_id, told, own_token, home_timezone), last_logged_at=performed_at)

    def decide() -> Change[Workout]:
        known = known_as(athlete_id, new, logbook.workouts)
        if known is not None:
            return Change(known, known)
        session = session_at(athlete_id, performed_at, logbook.workouts, gap)
        longer = None if session is None else _continued(session, new)
        return Change(None, new) if longer is None else Change(session, longer)

    return change_workout(athlete_id, decide, logbook)


def session_at(
    athlete_id: str, moment: datetime, workouts: WorkoutStore, gap: timedelta = SESSION_GAP
) -> Workout | None:
    """The spoken or posted workout that was going on at this aware moment, the latest if several were; None without."""
    near = workouts.performed_between(athlete_id, moment - _LONGEST_SESSION, moment + gap)
    going_on = [each for each in near if each.source in _TOLD and _goes_on(each, moment, gap)]
    return max(going_on, key=last_activity, default=None)


def last_activity(workout: Workout) -> datetime:
    """When something was last done in the workout, as far as is known."""
    lasted = timedelta(seconds=workout.duration_s or 0.0)
    return max(workout.last_logged_at or workout.performed_at, workout.performed_at + lasted)


def joined(entries: tuple[StrengthEntry, ...], more: tuple[StrengthEntry, ...]) -> tuple[StrengthEntry, ...]:
    """The entries, then more: sets of the exercise that was done last are added to its own, up to `MAX_SETS`."""
    if entries and more and _is_same(entries[-1].exercise, more[0].exercise):
        sets = entries[-1].sets + more[0].sets
        if len(sets) <= MAX_SETS:
            return (*entries[:-1], replace(entries[-1], sets=sets), *more[1:])
    return entries + more


def _goes_on(workout: Workout, moment: datetime, gap: timedelta) -> bool:
    return workout.performed_at - gap < moment < last_activity(workout) + gap


def _continued(session: Workout, new: Workout) -> Workout | None:
    """The session with what is new, from the earlier beginning to the later end; None where that is more than fits."""
    entries = joined(session.entries, new.entries)
    if len(entries) > MAX_ENTRIES or sum(len(entry.sets) for entry in entries) > MAX_WORKOUT_SETS:
        return None
    first = min(session, new, key=lambda each: each.performed_at)
    return replace(
        session,
        entries=entries,
        performed_at=first.performed_at,
        week_start_date=first.week_start_date,
        last_logged_at=max(last_activity(session), new.performed_at),
        tokens=(*session.tokens, *new.tokens)[-_MOST_TOKENS:],
    )


def _is_same(one: ExerciseMention, other: ExerciseMention) -> bool:
    if one.id is None and other.id is None:
        return one.name.casefold() == other.name.casefold()
    return one.id == other.id
