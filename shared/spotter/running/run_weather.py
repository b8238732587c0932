"""The weather of a run: asked for when the run is kept, and waited for where it cannot be had then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from spotter.clock import Clock
from spotter.errors import Refused, Unavailable
from spotter.running.models import MissingWeather, Run, Stream, WeatherData, WhyNoWeather
from spotter.running.ports import WeatherProvider
from spotter.running.rounding import rounded
from spotter.running.weather_at_run import weather_at_run

MISSING = ("weather",)
# Within the first hour at every occasion, then after as long again as it has been missing, at least once a day.
EAGER_FOR = timedelta(hours=1)
LONGEST_PAUSE = timedelta(days=1)
# What a service has not had for so long it will never have. A wrong key is refused like a place that is not served, and
# somebody may need weeks to mend it. A service that does not answer has said nothing yet.
GIVE_UP_AFTER: dict[WhyNoWeather, timedelta] = {
    "nothing_known": timedelta(days=7),
    "refused": timedelta(days=30),
    "unavailable": timedelta.max,
}

LATER = "it will be asked for again"
NOT_KEPT = "Weather is missing, as it is only asked for when a run is kept."
CLAUSES: dict[WhyNoWeather, str] = {
    "no_service": "there is no weather service here",
    "no_place": "the recording holds no positions",
    "before_records": "the weather service knows nothing that long ago",
    "nothing_known": "the weather service knows nothing of this place and time",
    "unavailable": "the weather service does not answer",
    "refused": "the weather service does not accept the question",
}


@dataclass(frozen=True, slots=True)
class PastWeather:
    """Who knows past weather, None where nobody does, and what time it is."""

    provider: WeatherProvider | None
    clock: Clock


def with_weather(run: Run, stream: Stream | None, past: PastWeather) -> Run:
    """The run with its weather, or with why it has none; on a treadmill unchanged. Trouble of a service never raises.

    Weather is that of the run's middle, for a run over two hours its mean, at the place where the runner was in the
    middle of the time. `stream` holds the run's own samples.
    """
    if run.treadmill:
        return run
    found = _ask(run, stream, past.provider)
    if isinstance(found, WeatherData):
        return replace(run, weather_data=rounded(found), weather_missing=None)
    return replace(run, weather_missing=_missing(found, run.weather_missing, past.clock().replace(microsecond=0)))


def awaits_weather(run: Run) -> bool:
    """Whether the run's weather is still to come."""
    return run.weather_missing is not None and run.weather_missing.due_at is not None


def put_off(run: Run, now: datetime) -> Run:
    """A run that waits for its weather, to be asked for later for the same reason; others unchanged."""
    missing = run.weather_missing
    if missing is None or missing.due_at is None:
        return run
    due_at = now.replace(microsecond=0) + _pause(now - missing.since)
    return replace(run, weather_missing=replace(missing, due_at=due_at))


def missing_parts(run: Run) -> tuple[str, ...]:
    """What an outdoor run should have and has not: `weather`, or nothing."""
    return () if run.treadmill or run.weather_data is not None else MISSING


def weather_clause(run: Run) -> str | None:
    """Where the run's weather is from, or why it has none; None on a treadmill."""
    if run.weather_data is not None:
        return f"Weather is from {run.weather_data.attribution or run.weather_data.source}."
    if run.treadmill:
        return None
    if run.weather_missing is None:
        return NOT_KEPT
    reason = CLAUSES[run.weather_missing.why]
    return f"Weather is missing, as {reason}; {LATER}." if awaits_weather(run) else f"Weather is missing, as {reason}."


def place_in_the_middle(stream: Stream | None, elapsed_time_s: float) -> tuple[float, float] | None:
    """Latitude and longitude in degrees of the sample nearest in time to the middle; None without positions."""
    if stream is None or stream.latitude_deg is None or stream.longitude_deg is None:
        return None
    samples = zip(stream.time_s, stream.latitude_deg, stream.longitude_deg, strict=True)
    middle_s = elapsed_time_s / 2
    near = [
        (abs(at_s - middle_s), north, east) for at_s, north, east in samples if north is not None and east is not None
    ]
    return min(near)[1:] if near else None


def _ask(run: Run, stream: Stream | None, provider: WeatherProvider | None) -> WeatherData | WhyNoWeather:
    elapsed_s = run.elapsed_time_s or 0.0
    place = place_in_the_middle(stream, elapsed_s)
    if provider is None:
        return "no_service"
    if place is None:
        return "no_place"
    if run.started_at < provider.known_from:
        return "before_records"
    try:
        report = provider.hourly(*place, run.started_at, run.ended_at)
    except Refused:
        return "refused"
    except Unavailable:
        return "unavailable"
    weather = weather_at_run(report, run.started_at, elapsed_s)
    return "nothing_known" if weather is None else weather.mean or weather.middle


def _missing(why: WhyNoWeather, before: MissingWeather | None, now: datetime) -> MissingWeather:
    since = now if before is None else before.since
    waited = now - since
    worth_asking = waited < GIVE_UP_AFTER.get(why, timedelta(0))
    return MissingWeather(why, since, now + _pause(waited) if worth_asking else None)


def _pause(waited: timedelta) -> timedelta:
    return timedelta(0) if waited < EAGER_FOR else min(waited, LONGEST_PAUSE)
