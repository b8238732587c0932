"""A workout as a client sends it, and the workout that it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

from annotated_types import Interval, Len

from spotter.clock import Clock, time_zone
from spotter.errors import FieldError, InvalidInput
from spotter.strength.models import (
    MAX_ENTRIES,
    MAX_WORKOUT_SETS,
    ExerciseMention,
    StrengthEntry,
    Workout,
)
from spotter.strength.ports import ExerciseBook

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
# Clocks are not all right, and a time without an offset may be up to a day away from what was meant.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedMention(ExerciseMention):
    """An exercise by its id in the catalogue, or only by the athlete's name for it."""

    id: Annotated[str, Len(1, 120)] | None = None
    spoken: Annotated[str, Len(0, 500)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedEntry(StrengthEntry):
    """An exercise of a posted workout with its sets."""

    exercise: PostedMention


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedWorkout:
    """As `Workout`, where only the entries must be known."""

    entries: Annotated[tuple[PostedEntry, ...], Len(1, MAX_ENTRIES)]
    performed_at: datetime | None = None
    duration_s: Annotated[float, Interval(gt=0, le=24 * 3600.0)] | None = None
    timezone: Annotated[str, Len(1, 64)] | None = None
    notes: Annotated[str, Len(0, 2000)] | None = None


def workout_from(posted: PostedWorkout, exercises: ExerciseBook, clock: Clock) -> Workout:
    """The workout that was sent, which began now where nothing is said of it; not kept yet.

    A beginning without an offset is in the workout's time zone, else in UTC. An exercise whose id is not in the
    catalogue is looked for by its name, and stays what the athlete called it where that is not there either. Raises
    InvalidInput, naming the field, for a beginning before 1970 or more than a day ahead, a time zone that does not
    exist, and more sets than `MAX_WORKOUT_SETS`.
    """
    performed_at = _aware(posted.performed_at or clock(), posted.timezone)
    errors = [*_time_errors(posted, performed_at, clock()), *_size_errors(posted)]
    if errors:
        raise InvalidInput(" ".join(f"{error.field}: {error.message}." for error in errors), errors=errors)
    return Workout(
        id=None,
        performed_at=performed_at,
        entries=tuple(_entry(entry, exercises) for entry in posted.entries),
        source="app",
        timezone=posted.timezone,
        duration_s=posted.duration_s,
        notes=posted.notes,
    )


def named_by(exercises: ExerciseBook, mention: ExerciseMention) -> ExerciseMention:
    """The mention with the id and the name that the catalogue has for it, and without an id where it has none."""
    by_id = exercises.by_id(mention.id) if mention.id else None
    known = by_id or exercises.match(mention.name)
    name = mention.name if known is None else known.name
    spoken = mention.spoken if mention.spoken or name == mention.name else mention.name
    return ExerciseMention(
        id=None if known is None else known.id, name=name, spoken=spoken, confidence=mention.confidence
    )


def _entry(posted: PostedEntry, exercises: ExerciseBook) -> StrengthEntry:
    return StrengthEntry(exercise=named_by(exercises, posted.exercise), sets=posted.sets)


def _aware(moment: datetime, timezone: str | None) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=time_zone(timezone) or UTC)


def _time_errors(posted: PostedWorkout, performed_at: datetime, now: datetime) -> Iterator[FieldError]:
    if not EARLIEST <= performed_at <= now + _AHEAD:
        yield FieldError("performed_at", "must not be before 1970 nor in the future")
    if posted.timezone is not None and time_zone(posted.timezone) is None:
        yield FieldError("timezone", "not a time zone of the IANA database nor an offset such as +05:45")


def _size_errors(posted: PostedWorkout) -> Iterator[FieldError]:
    if sum(len(entry.sets) for entry in posted.entries) > MAX_WORKOUT_SETS:
        yield FieldError("entries", f"a workout holds up to {MAX_WORKOUT_SETS} sets")
