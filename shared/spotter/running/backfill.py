"""Weather that comes later: asked for again, and filled in where the run is, once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spotter.errors import Conflict
from spotter.running.models import Run
from spotter.running.ports import RunKey, RunStore, StreamStore, WaitingRuns
from spotter.running.run_weather import PastWeather, awaits_weather, with_weather

# Asking for one run takes three seconds at most, and the function has ten minutes.
MOST_AT_ONCE = 100
# Each attempt lost means that another of the athlete's runs was written meanwhile.
_ATTEMPTS = 10


@dataclass(frozen=True, slots=True)
class Backfill:
    """How many of the runs that were due have their weather now, will never have it, and still wait for it."""

    filled: int = 0
    given_up: int = 0
    waiting: int = 0


def fill_in_weather(runs: WaitingRuns, streams: StreamStore, past: PastWeather, limit: int = MOST_AT_ONCE) -> Backfill:
    """Ask for the weather of up to `limit` runs that are due, or until the service does not answer.

    Several of these may go on at once: each run is filled in, and counted, by one of them. Raises Unavailable when the
    stores cannot be reached; what was filled in until then stays.
    """
    if past.provider is None:
        return Backfill()
    due = runs.due_for_weather(past.clock(), limit=limit)
    asked = list(_asked(due, runs, streams, past))
    settled = [run for run in asked if run is not None and not awaits_weather(run)]
    filled = sum(run.weather_data is not None for run in settled)
    gone = asked.count(None)
    return Backfill(filled, len(settled) - filled, len(due) - len(settled) - gone)


def settle_weather(key: RunKey, runs: RunStore, streams: StreamStore, past: PastWeather) -> Run | None:
    """Ask for the weather of a run that waits for it and keep what comes of that: the run as it is then.

    None when the run does not wait any longer: it is gone, or somebody else has been faster.
    """
    run = runs.get(key.athlete_id, key.run_id)
    if run is None or not awaits_weather(run):
        return None
    return _keep(key.athlete_id, run, with_weather(run, streams.get(key.athlete_id, key.run_id), past), runs)


def _asked(due: Sequence[RunKey], runs: RunStore, streams: StreamStore, past: PastWeather) -> Iterator[Run | None]:
    """Each run after it was asked for; None where it did not wait any longer. Ends with the first without answer."""
    for key in due:
        run = settle_weather(key, runs, streams, past)
        yield run
        if run is not None and run.weather_missing is not None and run.weather_missing.why == "unavailable":
            return


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
