"""Taking in a run: reading what was sent, recognising what is already there, keeping what is new."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Literal

from spotter.clock import week_start_date
from spotter.errors import Conflict, FieldError, InvalidInput, NotFound
from spotter.running.backfill import settle_weather
from spotter.running.course.summarise import summarise
from spotter.running.models import Activity, Run, Stream
from spotter.running.origin import confidence_of, origin_of
from spotter.running.ports import RunKey, RunStore, StreamStore, UploadedFile, UploadStore
from spotter.running.recordings.import_activity import read_activity
from spotter.running.recordings.import_healthkit import HealthKitWorkout, activity_from_healthkit
from spotter.running.recordings.recording import MAX_ELAPSED_S
from spotter.running.rounding import rounded
from spotter.running.run_id import run_id_of
from spotter.running.run_weather import PastWeather, awaits_weather, missing_parts, weather_clause, with_weather
from spotter.running.uploads import JSON, uploaded_file
from spotter.running.weekly_running import runs_of_week, totals_of, week_of

# Each attempt lost means that another of the athlete's runs was written meanwhile, so this many may come at once.
_ATTEMPTS = 10


@dataclass(frozen=True, slots=True)
class RunMessage:
    """The JSON form of a recording: one of a HealthKit workout and the key of an uploaded file."""

    healthkit: HealthKitWorkout | None = None
    upload_key: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Clarification:
    """Something that only the athlete can say."""

    field: str
    question: str


@dataclass(frozen=True, slots=True)
class ParsedRun:
    """The answer to a recording. `duplicate` is whether the run was there before.

    `missing` names what the run should have and has not, such as `weather`; `reasoning` says why.
    """

    run: Run
    reasoning: tuple[str, ...]
    missing: tuple[str, ...]
    duplicate: bool = False
    confidence: float = 1.0
    clarifications: tuple[Clarification, ...] = ()
    engine: Literal["rules"] = "rules"


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a recording may come from; `read_message` reads and validates its JSON form."""

    uploads: UploadStore
    read_message: Callable[[bytes], RunMessage]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where runs and their samples are kept, and who knows the weather that goes with them."""

    runs: RunStore
    streams: StreamStore
    weather: PastWeather


def read_recording(athlete_id: str, file: UploadedFile, sources: Sources) -> Activity:
    """The activity in a file of any supported type, or in the upload that a JSON message names.

    Raises UnsupportedMediaType, UnreadableActivity, NotARun, InvalidInput, NotFound for a missing upload and
    TooLarge for one beyond the limit.
    """
    if file.media_type != JSON:
        return read_activity(file.body, file.media_type)
    message = sources.read_message(file.body)
    _require_one(message)
    if message.upload_key is None:
        return _activity_in(message)
    upload = uploaded_file(athlete_id, message.upload_key, sources.uploads)
    if upload.media_type != JSON:
        return read_activity(upload.body, upload.media_type)
    return _activity_in(sources.read_message(upload.body))


def parse_only(activity: Activity) -> ParsedRun:
    """The run in an activity, which is not kept and so has no id. No service outside is told where it was."""
    return _parsed(activity, _run_in(activity, None))


def take_in(athlete_id: str, activity: Activity, shelf: Shelf, home_timezone: str | None) -> ParsedRun:
    """Keep the activity as a run with its weather, unless the athlete already has it.

    Its week is that of its own time zone, else of the athlete's `home_timezone`, else of UTC. A run whose weather
    cannot be had is kept all the same, and so is one that was waiting for it. Raises Conflict when runs of the athlete
    keep arriving faster than this one can be kept.
    """
    week = week_start_date(activity.started_at, activity.timezone, home_timezone)
    run = replace(_run_in(activity, run_id_of(activity, athlete_id)), week_start_date=week)
    known = _same_run(athlete_id, run, shelf.runs)
    if known is not None:
        return _recognised(athlete_id, known, shelf)
    # Asked for before the attempts: the service is slow, and the athlete's runs must not change in between.
    run = with_weather(run, activity.stream, shelf.weather)
    known = _keep_with_samples(athlete_id, run, activity.stream, shelf)
    return _parsed(activity, run) if known is None else _duplicate(known)


def run_of(athlete_id: str, run_id: str, runs: RunStore) -> Run:
    """The athlete's run of that id. Raises NotFound, also for another athlete's."""
    run = runs.get(athlete_id, run_id)
    if run is None:
        raise _no_such_run()
    return run


def delete_run(athlete_id: str, run_id: str, runs: RunStore, streams: StreamStore) -> None:
    """Forget a run and its samples.

    Raises NotFound when the athlete has no such run, and Conflict when the athlete's runs keep being written.
    """
    run_of(athlete_id, run_id, runs)
    # The samples go first: if the second step fails, the run is still there to be deleted again.
    streams.delete(athlete_id, run_id)
    for _ in range(_ATTEMPTS):
        if _forget(athlete_id, run_id, runs):
            return
    raise Conflict("Too many runs are changing at once.", retry_after_s=1)


def are_same(one: Run, other: Run) -> bool:
    """Whether two recordings are of one run: they overlap in time by more than half of the shorter."""
    overlap_s = (min(_end(one), _end(other)) - max(one.started_at, other.started_at)).total_seconds()
    return one.id == other.id or overlap_s > min(one.elapsed_time_s, other.elapsed_time_s) / 2


def _run_in(activity: Activity, run_id: str | None) -> Run:
    return rounded(summarise(activity, run_id))


def _parsed(activity: Activity, run: Run) -> ParsedRun:
    weather = weather_clause(run)
    reasoning = (*origin_of(activity, run), *([] if weather is None else [weather]))
    return ParsedRun(run, reasoning, missing_parts(run), confidence=confidence_of(activity))


def _recognised(athlete_id: str, known: Run, shelf: Shelf) -> ParsedRun:
    if shelf.weather.provider is None or not awaits_weather(known):
        return _duplicate(known)
    key = RunKey(athlete_id, str(known.id))
    return _duplicate(settle_weather(key, shelf.runs, shelf.streams, shelf.weather) or known)


def _duplicate(known: Run) -> ParsedRun:
    weather = weather_clause(known) if known.weather_missing is not None else None
    reasoning = ("You already have this run.", *([] if weather is None else [weather]))
    return ParsedRun(known, reasoning, missing_parts(known), duplicate=True)


def _same_run(athlete_id: str, run: Run, runs: RunStore) -> Run | None:
    earliest = run.started_at - timedelta(seconds=MAX_ELAPSED_S)
    known = runs.started_between(athlete_id, earliest, _end(run))
    return next((one for one in known if are_same(one, run)), None)


def _keep_with_samples(athlete_id: str, run: Run, stream: Stream | None, shelf: Shelf) -> Run | None:
    """Keep the run, or say which one has been faster; the samples stay only where there is a run to them."""
    if stream is None:
        return _keep(athlete_id, run, shelf.runs)
    # The samples go first, so that no run is ever without them.
    shelf.streams.put(athlete_id, str(run.id), stream)
    try:
        known = _keep(athlete_id, run, shelf.runs)
    except Exception:
        # A write whose answer was lost may have happened all the same, as may one of the same recording.
        if shelf.runs.get(athlete_id, str(run.id)) is None:
            shelf.streams.delete(athlete_id, str(run.id))
        raise
    if known is not None and known.id != run.id:
        shelf.streams.delete(athlete_id, str(run.id))
    return known


def _keep(athlete_id: str, run: Run, runs: RunStore) -> Run | None:
    """Keep the run, or say which one has been faster. Raises Conflict when others keep arriving."""
    week = week_of(run)
    for _ in range(_ATTEMPTS):
        revision = runs.revision(athlete_id)
        known = _same_run(athlete_id, run, runs)
        if known is not None:
            return known
        totals = totals_of(week, [*runs_of_week(athlete_id, week, runs), run])
        with suppress(Conflict):
            runs.add(athlete_id, run, totals, revision=revision)
            return None
    raise Conflict("Too many runs are arriving at once.", retry_after_s=1)


def _forget(athlete_id: str, run_id: str, runs: RunStore) -> bool:
    revision = runs.revision(athlete_id)
    week = week_of(run_of(athlete_id, run_id, runs))
    left = [run for run in runs_of_week(athlete_id, week, runs) if run.id != run_id]
    try:
        runs.remove(athlete_id, run_id, totals_of(week, left), revision=revision)
    except Conflict:
        return False
    return True


def _end(run: Run) -> datetime:
    return run.started_at + timedelta(seconds=run.elapsed_time_s)


def _require_one(message: RunMessage) -> None:
    given = [field.name for field in fields(message) if getattr(message, field.name) is not None]
    if len(given) > 1:
        errors = [FieldError(name, "only one of these at a time") for name in given]
        raise InvalidInput("A message holds one recording.", errors=errors)


def _activity_in(message: RunMessage) -> Activity:
    if message.text is not None:
        raise _invalid("text", "a run told in words cannot be read yet; send a recording")
    if message.healthkit is None:
        raise _invalid("healthkit", "give a workout here, or the key of an uploaded file as upload_key")
    return activity_from_healthkit(message.healthkit)


def _invalid(field: str, message: str) -> InvalidInput:
    return InvalidInput("There is no recording in this message.", errors=[FieldError(field, message)])


def _no_such_run() -> NotFound:
    return NotFound("There is no such run.")
