"""Taking in a recording: recognising what is already there, keeping what is new."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Literal

from spotter.clock import week_start_date
from spotter.errors import Conflict, NotFound
from spotter.running.backfill import settle_weather
from spotter.running.course.summarise import summarise
from spotter.running.models import Activity, Run, Stream
from spotter.running.origin import confidence_of, origin_of
from spotter.running.ports import RunKey, RunStore, StreamStore
from spotter.running.rounding import rounded
from spotter.running.run_id import run_id_of
from spotter.running.run_weather import PastWeather, awaits_weather, missing_parts, weather_clause, with_weather
from spotter.running.same_run import completed, is_same_recording, runs_near, told_of
from spotter.running.weekly_running import runs_of_week, totals_of, week_of

# Each attempt lost means that another of the athlete's runs was written meanwhile, so this many may come at once.
ATTEMPTS = 10

TOLD_BEFORE = "It takes the place of what you had told of this run."


@dataclass(frozen=True, slots=True)
class Clarification:
    """Something that only the athlete can say."""

    field: str
    question: str


@dataclass(frozen=True, slots=True)
class ParsedRun:
    """The answer to a recording or to words. `duplicate` is whether the run was there before.

    `runs` are all that words tell of, and `run` is the first of them. `confidence` is how sure the reading is (0..1).
    `missing` names what the run should have and has not, such as `weather`; `reasoning` says why.
    """

    run: Run
    reasoning: tuple[str, ...]
    missing: tuple[str, ...]
    duplicate: bool = False
    confidence: float = 1.0
    clarifications: tuple[Clarification, ...] = ()
    engine: Literal["rules"] = "rules"
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """A run as it is kept, whether it was there before, and the id of the told run whose place it took."""

    run: Run
    before: bool
    instead_of: str | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where runs and their samples are kept, and who knows the weather that goes with them."""

    runs: RunStore
    streams: StreamStore
    weather: PastWeather


def parse_only(activity: Activity) -> ParsedRun:
    """The run in an activity, which is not kept and so has no id. No service outside is told where it was."""
    return _parsed(activity, _run_in(activity, None))


def take_in(athlete_id: str, activity: Activity, shelf: Shelf, home_timezone: str | None) -> ParsedRun:
    """Keep the activity as a run with its weather, unless the athlete already has it.

    It takes the place of what the athlete had told of it in words. Its week is that of its own time zone, else of the
    athlete's `home_timezone`, else of UTC. A run whose weather cannot be had is kept all the same, and so is one that
    was waiting for it. Raises Conflict when runs of the athlete keep arriving faster than this one can be kept.
    """
    week = week_start_date(activity.started_at, activity.timezone, home_timezone)
    run = replace(_run_in(activity, run_id_of(activity, athlete_id)), week_start_date=week)
    known = _same_recording(run, runs_near(athlete_id, run, shelf.runs))
    if known is not None:
        return _recognised(athlete_id, known, shelf)
    # Asked for before the attempts: the service is slow, and the athlete's runs must not change in between.
    run = with_weather(run, activity.stream, shelf.weather)
    kept = _keep_with_samples(athlete_id, run, activity.stream, shelf)
    if kept.before:
        return _duplicate(kept.run)
    parsed = _parsed(activity, kept.run)
    return parsed if kept.instead_of is None else replace(parsed, reasoning=(*parsed.reasoning, TOLD_BEFORE))


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
    for _ in range(ATTEMPTS):
        if _forget(athlete_id, run_id, runs):
            return
    raise Conflict("Too many runs are changing at once.", retry_after_s=1)


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


def _same_recording(run: Run, near: Iterable[Run]) -> Run | None:
    return next((one for one in near if is_same_recording(one, run)), None)


def _keep_with_samples(athlete_id: str, run: Run, stream: Stream | None, shelf: Shelf) -> Kept:
    """Keep the run, or say which one has been faster; the samples stay only where there is a run to them."""
    if stream is None:
        return _keep(athlete_id, run, shelf.runs)
    # The samples go first, so that no run is ever without them.
    shelf.streams.put(athlete_id, str(run.id), stream)
    try:
        kept = _keep(athlete_id, run, shelf.runs)
    except Exception:
        # A write whose answer was lost may have happened all the same, as may one of the same recording.
        if shelf.runs.get(athlete_id, str(run.id)) is None:
            shelf.streams.delete(athlete_id, str(run.id))
        raise
    if kept.run.id != run.id:
        shelf.streams.delete(athlete_id, str(run.id))
    return kept


def _keep(athlete_id: str, run: Run, runs: RunStore) -> Kept:
    """Keep the run in the place of what was told of it, or say which recording has been faster.

    Raises Conflict when others keep arriving.
    """
    week = week_of(run)
    for _ in range(ATTEMPTS):
        revision = runs.revision(athlete_id)
        near = runs_near(athlete_id, run, runs)
        known = _same_recording(run, near)
        if known is not None:
            return Kept(known, before=True)
        told = told_of(run, near)
        kept, told_id = (run, None) if told is None else (completed(run, told), told.id)
        others = [other for other in runs_of_week(athlete_id, week, runs) if other.id != told_id]
        with suppress(Conflict):
            runs.add(athlete_id, kept, totals_of(week, [*others, kept]), revision=revision, instead_of=told_id)
            return Kept(kept, before=False, instead_of=told_id)
    raise too_many_runs()


def _forget(athlete_id: str, run_id: str, runs: RunStore) -> bool:
    revision = runs.revision(athlete_id)
    week = week_of(run_of(athlete_id, run_id, runs))
    left = [run for run in runs_of_week(athlete_id, week, runs) if run.id != run_id]
    try:
        runs.remove(athlete_id, run_id, totals_of(week, left), revision=revision)
    except Conflict:
        return False
    return True


def too_many_runs() -> Conflict:
    """The error for runs of an athlete that keep arriving faster than one of them can be kept."""
    return Conflict("Too many runs are arriving at once.", retry_after_s=1)


def _no_such_run() -> NotFound:
    return NotFound("There is no such run.")
