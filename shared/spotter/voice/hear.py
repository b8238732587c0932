"""Hearing a log: read once, kept if that is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated

from annotated_types import Len

from spotter.clock import Clock, time_zone
from spotter.errors import FieldError, InvalidInput
from spotter.strength.models import StrengthEntry
from spotter.strength.ports import WorkoutStore
from spotter.strength.workouts import previous_sets
from spotter.units import DistanceUnit, WeightUnit
from spotter.voice.keeping import Saved, Utterance, keep_log
from spotter.voice.listening import Ears, listen
from spotter.voice.models import ASKS_BELOW, Clarification, LogEntry, PreviousSet, Reading, SpokenContext
from spotter.voice.ports import Diary, Speaker

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
# Clocks are not all right, and a time without an offset may be up to a day away from what was meant.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenContext:
    """What the client knows of what an utterance leans on; None where the athlete's own data tell it."""

    unit_preference: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None
    previous_sets: Annotated[tuple[PreviousSet, ...], Len(0, 200)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRequest:
    """What was said, 1 to 4000 characters; `performed_at` is when it was done, now where nothing is said of it.

    A moment without an offset is in the athlete's time zone, else in UTC.
    """

    transcript: Annotated[str, Len(1, 4000)]
    context: GivenContext | None = None
    save: bool = False
    performed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HeardLog:
    """What an utterance logs, how sure that is (0..1) and why, who read it, and what of it was kept."""

    entries: tuple[LogEntry, ...]
    confidence: float
    reasoning: tuple[str, ...]
    clarifications: tuple[Clarification, ...]
    engine: str
    saved: Saved | None
    degraded: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an utterance meets: who speaks, the workouts before, where logs are kept and what time it is."""

    speaker: Speaker
    workouts: WorkoutStore
    diary: Diary
    clock: Clock


def hear_log(
    athlete_id: str, request: VoiceRequest, ears: Ears, around: Surroundings, request_key: str | None = None
) -> HeardLog:
    """What the athlete's utterance logs, kept where the request wants that and the reading is sure enough.

    `request_key` is the client's own mark of the request. Raises InvalidInput, naming the field, for a transcript
    without words and a moment before 1970 or more than a day ahead, Unavailable when something cannot be reached, and
    Conflict when the athlete's entries keep changing.
    """
    utterance = Utterance(
        athlete_id, request.transcript, _moment(request, around), request.performed_at is not None, request_key
    )
    if not request.transcript.strip():
        raise _invalid("transcript", "say what you did")
    context = context_of(athlete_id, request.context or GivenContext(), around.speaker, around.workouts)
    heard = listen(request.transcript, context, ears)
    reading = heard.reading
    saved, why_not = _saved(utterance, reading, around.diary) if request.save else (None, ())
    return HeardLog(
        entries=reading.entries,
        confidence=reading.confidence,
        reasoning=(*reading.reasoning, *why_not),
        clarifications=reading.clarifications,
        engine=heard.engine,
        saved=saved,
        degraded=heard.degraded,
    )


def context_of(athlete_id: str, given: GivenContext, speaker: Speaker, workouts: WorkoutStore) -> SpokenContext:
    """What was given, and for the rest the athlete's own units and the sets of the last workout."""
    before = given.previous_sets
    if before is None:
        before = tuple(each for entry in previous_sets(athlete_id, workouts) for each in _as_previous(entry))
    return SpokenContext(
        unit_preference=given.unit_preference or speaker.weight_unit,
        distance_unit=given.distance_unit or speaker.distance_unit,
        previous_sets=before,
    )


def _as_previous(entry: StrengthEntry) -> list[PreviousSet]:
    return [
        PreviousSet(
            exercise=entry.exercise.name,
            reps=each.reps,
            weight=each.weight,
            unit=each.unit,
            load=each.load,
            duration_s=each.duration_s,
            distance_m=each.distance_m,
        )
        for each in entry.sets
    ]


def _saved(utterance: Utterance, reading: Reading, diary: Diary) -> tuple[Saved | None, tuple[str, ...]]:
    """What was kept, or why nothing was."""
    if not reading.entries:
        return None, ("Nothing is saved, as nothing was logged.",)
    if reading.confidence < ASKS_BELOW:
        return None, ("Nothing is saved before the question is answered.",)
    try:
        return keep_log(utterance, reading.entries, diary), ()
    except InvalidInput as error:
        impossible = (f"{each.field}: {each.message}." for each in error.errors)
        return None, (f"Nothing is saved. {error.detail}", *impossible)


def _moment(request: VoiceRequest, around: Surroundings) -> datetime:
    now = around.clock()
    moment = request.performed_at or now
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=time_zone(around.speaker.timezone) or UTC)
    if not EARLIEST <= moment <= now + _AHEAD:
        raise _invalid("performed_at", "must not be before 1970 nor in the future")
    return moment


def _invalid(field: str, message: str) -> InvalidInput:
    return InvalidInput(f"Not valid: {field}.", errors=[FieldError(field, message)])
