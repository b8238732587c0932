"""A run as it was told, made into a run as it is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta

from spotter.clock import moment_prefix, week_start_date
from spotter.errors import FieldError, InvalidInput
from spotter.running.course.distance import FASTEST_M_S
from spotter.running.course.grade_adjusted_pace import MOST_CLIMB_PER_METRE, pace_from_totals_s_per_km
from spotter.running.course.splits import pace_s_per_km
from spotter.running.course.summarise import FARTHEST_RUN_M, SHORTEST_RUN_M, SHORTEST_RUN_S
from spotter.running.models import Run, RunEntry
from spotter.running.recordings.recording import EARLIEST_S, MAX_ELAPSED_S
from spotter.running.recordings.utc_offset import utc_offset_of
from spotter.running.rounding import rounded
from spotter.units import METRES_PER_KILOMETRE

# What a run can have; what is beyond is a slip of the tongue or of the ear.
RANGES: dict[str, tuple[float, float]] = {
    "distance_m": (SHORTEST_RUN_M, FARTHEST_RUN_M),
    "duration_s": (SHORTEST_RUN_S, MAX_ELAPSED_S),
    "pace_s_per_km": (60.0, 36_000.0),
    "avg_heart_rate_bpm": (20.0, 250.0),
    "max_heart_rate_bpm": (20.0, 250.0),
    "rpe": (0.0, 10.0),
    "elevation_gain_m": (0.0, 30_000.0),
    "elevation_loss_m": (0.0, 30_000.0),
    "temperature_c": (-60.0, 60.0),
    "humidity": (0.0, 1.0),
}
CLIMBS = ("elevation_gain_m", "elevation_loss_m")
_LENGTH_OF_MARK = 8


@dataclass(frozen=True, slots=True)
class Telling:
    """When a run was told, and when it was run if that was told too; a moment without an offset is UTC.

    `timezone` is the athlete's own. `token` marks the request (any text), so that one that is sent again is known.
    `position` counts the runs that were told in it.
    """

    told_at: datetime
    performed_at: datetime | None = None
    timezone: str | None = None
    token: str | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class _Totals:
    """Distance, time and pace, each as told or as the two others make it; None where they do not."""

    distance_m: float | None
    duration_s: float | None
    pace_s_per_km: float | None


def run_told(athlete_id: str, entry: RunEntry, telling: Telling) -> Run:
    """The run that was told, with the id and the week that it is kept with.

    It began when it was said to have begun, else as long before it was told as it took. Grade-adjusted pace comes from
    the total climb where that was told. Raises InvalidInput naming each field that no run can have.
    """
    totals = _totals_of(entry)
    _require_possible(entry, totals)
    started_at = _started_at(telling, totals.duration_s or 0.0)
    timezone = telling.timezone if telling.performed_at is None else utc_offset_of(started_at) or telling.timezone
    gap_s_per_km = _grade_adjusted_s_per_km(entry, totals)
    settled = {
        "id": f"{moment_prefix(started_at)}-{mark_of(athlete_id, entry, telling)}",
        "started_at": started_at,
        "timezone": timezone,
        "source": "text",
        "distance_m": totals.distance_m,
        "duration_s": totals.duration_s,
        "moving_time_s": totals.duration_s,
        "elapsed_time_s": totals.duration_s,
        "pace_s_per_km": totals.pace_s_per_km,
        "grade_adjusted_pace_s_per_km": gap_s_per_km,
        "gap_method": None if gap_s_per_km is None else "totals",
        "week_start_date": week_start_date(started_at, timezone),
    }
    said = {field.name: getattr(entry, field.name) for field in fields(entry)}
    return rounded(Run(**(said | settled)))


def mark_of(athlete_id: str, entry: RunEntry, telling: Telling) -> str:
    """The end of the run's id: the same for what has the same token, else for the same told again of the same time.

    A token stands for what it came with, which may be read a little differently the next time.
    """
    moment = moment_prefix(_aware(telling.performed_at or telling.told_at))
    occasion = (moment, entry) if telling.token is None else telling.token
    content = (athlete_id, "text", occasion, telling.position)
    return hashlib.sha256(repr(content).encode()).hexdigest()[:_LENGTH_OF_MARK]


def _totals_of(entry: RunEntry) -> _Totals:
    distance_m, duration_s, pace = entry.distance_m, entry.duration_s, entry.pace_s_per_km
    if pace is not None and duration_s is None and distance_m is not None:
        duration_s = pace * distance_m / METRES_PER_KILOMETRE
    elif pace and distance_m is None and duration_s is not None:
        distance_m = duration_s / pace * METRES_PER_KILOMETRE
    if distance_m and duration_s is not None:
        pace = pace_s_per_km(duration_s, distance_m)
    return _Totals(distance_m, duration_s, pace)


def _grade_adjusted_s_per_km(entry: RunEntry, totals: _Totals) -> float | None:
    distance_m, duration_s, gain_m = totals.distance_m, totals.duration_s, entry.elevation_gain_m
    if distance_m is None or duration_s is None or gain_m is None or entry.treadmill:
        return None
    return pace_from_totals_s_per_km(distance_m, duration_s, gain_m, entry.elevation_loss_m)


def _started_at(telling: Telling, duration_s: float) -> datetime:
    told_at = _aware(telling.told_at)
    if telling.performed_at is None:
        return (told_at - timedelta(seconds=duration_s)).replace(microsecond=0)
    started_at = _aware(telling.performed_at).replace(microsecond=0)
    if not EARLIEST_S <= started_at.timestamp() <= (told_at + timedelta(days=1)).timestamp():
        raise _impossible([FieldError("performed_at", "must be after 1999 and not in the future")])
    return started_at


def _require_possible(entry: RunEntry, totals: _Totals) -> None:
    errors = [*_range_errors(entry, totals), *_sense_errors(entry, totals)]
    if errors:
        raise _impossible(errors)


def _impossible(errors: list[FieldError]) -> InvalidInput:
    return InvalidInput("What was told is not a run that can be.", errors=errors)


def _range_errors(entry: RunEntry, totals: _Totals) -> Iterator[FieldError]:
    told = {name: getattr(entry, name) for name in RANGES}
    made = {"distance_m": totals.distance_m, "duration_s": totals.duration_s}
    for name, value in (told | made).items():
        low, high = RANGES[name]
        if value is not None and not low <= value <= high:
            yield FieldError(name, f"must be between {low:g} and {high:g}")


def _sense_errors(entry: RunEntry, totals: _Totals) -> Iterator[FieldError]:
    distance_m, duration_s = totals.distance_m, totals.duration_s
    if distance_m is None:
        return
    if duration_s is not None and distance_m > FASTEST_M_S * duration_s:
        yield FieldError("distance_m", f"nobody runs this far in {duration_s:g} s")
    most_m = MOST_CLIMB_PER_METRE * distance_m
    for name in CLIMBS:
        if (getattr(entry, name) or 0.0) > most_m:
            yield FieldError(name, f"nobody runs up or down more than {most_m:g} m in {distance_m:g} m")


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
