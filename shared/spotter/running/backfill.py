"""Weather that comes later: asked for again, and filled in where the run is, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Literal

from spotter.errors import Conflict, Unavailable
from spotter.running.models import Run, WhyNoWeather
from spotter.running.ports import RunKey, RunStore, StreamStore, WaitingRuns
from spotter.running.run_weather import PastWeather, awaits_weather, put_off, with_weather

# A run takes a few seconds when the service is slow, and the function has ten minutes.
MOST_AT_ONCE = 100
# A place that the service will not hear of is one run's trouble; so many in one round are a key that is wrong.
MOST_REFUSALS = 5
# Each attempt lost means that another of the athlete's runs was written meanwhile.
_ATTEMPTS = 10

Outcome = Literal["filled", "given_up", "unknown", "unanswered", "refused", "failed", "gone"]


@dataclass(frozen=True, slots=True)
class Backfill:
    """How many of the runs that were due have their weather now, will never have it, and still wait for it.

    `failed` counts the runs that something was wrong with on our side: they wait, and somebody has to look at them.
    """

    filled: int = 0
    given_up: int = 0
    waiting: int = 0
    failed: int = 0


def fill_in_weather(runs: WaitingRuns, streams: StreamStore, past: PastWeather, limit: int = MOST_AT_ONCE) -> Backfill:
    """Ask for the weather of up to `limit` runs that are due, or until the service does not answer or refuses many.

    Several of these may go on at once: each run is filled in, and counted, by one of them. Raises Unavailable when the
    stores cannot be reached; what was filled in until then stays.
    """
    if past.provider is None:
        return Backfill()
    due = runs.due_for_weather(past.clock(), limit=limit)
    counts = Counter(_outcomes(due, runs, streams, past))
    settled = counts["filled"] + counts["given_up"] + counts["failed"] + counts["gone"]
    return Backfill(counts["filled"], counts["given_up"], len(due) - settled, counts["failed"])


def settle_weather(key: RunKey, runs: RunStore, streams: StreamStore, past: PastWeather) -> Run | None:
    """Ask for the weather of a run that waits for it and keep what comes of that: the run as it is then.

    None when the run does not wait any longer: it is gone, or somebody else has been faster.
    """
    run = runs.get(key.athlete_id, key.run_id)
    if run is None or not awaits_weather(run):
        return None
    return _keep(key.athlete_id, run, with_weather(run, streams.get(key.athlete_id, key.run_id), past), runs)


def _outcomes(due: Sequence[RunKey], runs: RunStore, streams: StreamStore, past: PastWeather) -> Iterator[Outcome]:
    """What became of each run. Ends with the first for which the service does not answer, or when it refuses many."""
    refusals = 0
    for key in due:
        outcome = _outcome(key, runs, streams, past)
        yield outcome
        refusals += outcome == "refused"
        if outcome == "unanswered" or refusals == MOST_REFUSALS:
            return


def _outcome(key: RunKey, runs: RunStore, streams: StreamStore, past: PastWeather) -> Outcome:
    try:
        return _named(settle_weather(key, runs, streams, past))
    except Unavailable:
        raise
    # Whatever else is wrong, samples that are no gzip or an item that is no run, is wrong with this run only. A list
    # of errors would be as long as the ways to spoil a file, and one left out would stop the weather of everybody.
    except Exception:
        _put_off(key, runs, past)
        return "failed"


_WAITING: dict[WhyNoWeather, Outcome] = {"unavailable": "unanswered", "refused": "refused"}


def _named(run: Run | None) -> Outcome:
    if run is None:
        return "gone"
    if run.weather_missing is None:
        return "filled"
    return _WAITING.get(run.weather_missing.why, "unknown") if awaits_weather(run) else "given_up"


def _put_off(key: RunKey, runs: RunStore, past: PastWeather) -> None:
    """Let the run wait behind the others. One that cannot be read stays in its place; it is counted all the same."""
    with suppress(Exception):
        run = runs.get(key.athlete_id, key.run_id)
        if run is not None and awaits_weather(run):
            _keep(key.athlete_id, run, put_off(run, past.clock()), runs)


def _keep(athlete_id: str, before: Run, after: Run, runs: RunStore) -> Run | None:
    for _ in range(_ATTEMPTS):
        revision = runs.revision(athlete_id)
        now = runs.get(athlete_id, str(before.id))
        if now is None or now.weather_missing != before.weather_missing:
            return None
        changed = replace(now, weather_data=after.weather_data, weather_missing=after.weather_missing)
        try:
            runs.change(athlete_id, changed, revision=revision)
        except Conflict:
            continue
        return changed
    return before
