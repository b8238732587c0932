"""A run that a client sends to have it analysed: its own answer sent back, or only what somebody said of a run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import Annotated

from annotated_types import Interval, Len

from spotter.clock import Clock
from spotter.errors import FieldError, InvalidInput
from spotter.running.course.distance import FASTEST_M_S
from spotter.running.course.grade_adjusted_pace import MOST_CLIMB_PER_METRE, pace_from_totals_s_per_km
from spotter.running.course.splits import pace_s_per_km
from spotter.running.models import GapMethod, Pause, Run, RunSource, RunType, Segment, Split, WeatherData
from spotter.running.recordings.recording import EARLIEST_S

MOST_PARTS = 1000

HeartRate = Annotated[float, Interval(ge=20, le=250)]
Pace = Annotated[float, Interval(ge=60, le=36_000)]
Height = Annotated[float, Interval(ge=0, le=30_000)]
Temperature = Annotated[float, Interval(ge=-60, le=60)]
Share = Annotated[float, Interval(ge=0, le=1)]
Radiation = Annotated[float, Interval(ge=0, le=2_000)]
# Of a part of a run, which may be short: a counter that jumps makes one that nobody could have run.
PartDistance = Annotated[float, Interval(gt=0, le=1_000_000)]
PartDuration = Annotated[float, Interval(gt=0, le=259_200)]
PartPace = Annotated[float, Interval(ge=0.01, le=1_000_000)]
# From the activity's start, or of a recovery, which may be nothing.
Seconds = Annotated[float, Interval(ge=0, le=259_200)]


@dataclass(frozen=True, slots=True)
class PostedSplit(Split):
    """A split whose numbers a run can have."""

    distance_m: PartDistance
    duration_s: PartDuration
    pace_s_per_km: PartPace
    grade_adjusted_pace_s_per_km: PartPace | None = None
    elevation_gain_m: Height | None = None
    elevation_loss_m: Height | None = None
    avg_heart_rate_bpm: HeartRate | None = None


@dataclass(frozen=True, slots=True)
class PostedSegment(Segment):
    """A segment whose numbers a session can have."""

    repeat: Annotated[int, Interval(ge=1, le=MOST_PARTS)]
    distance_m: PartDistance | None = None
    duration_s: PartDuration | None = None
    pace_s_per_km: PartPace | None = None
    recovery_s: Seconds | None = None
    recovery_distance_m: Annotated[float, Interval(ge=0, le=1_000_000)] | None = None


@dataclass(frozen=True, slots=True)
class PostedPause(Pause):
    """A pause within the longest run."""

    start_s: Seconds
    end_s: Seconds


@dataclass(frozen=True, slots=True)
class PostedWeather(WeatherData):
    """Weather that there can be on Earth, of which only the temperature must be known."""

    temperature_c: Temperature
    apparent_temperature_c: Annotated[float, Interval(ge=-100, le=100)] | None = None
    dew_point_c: Annotated[float, Interval(ge=-80, le=40)] | None = None
    humidity: Share | None = None
    wind_speed_m_s: Annotated[float, Interval(ge=0, le=60)] | None = None
    wind_direction_deg: Annotated[float, Interval(ge=0, le=360)] | None = None
    precipitation_mm_h: Annotated[float, Interval(ge=0, le=1_000)] | None = None
    condition: str | None = None
    source: str = "the request"
    observed_at: datetime | None = None
    pressure_hpa: Annotated[float, Interval(ge=850, le=1_100)] | None = None
    shortwave_radiation_w_m2: Radiation | None = None
    direct_radiation_w_m2: Radiation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedRun:
    """As `Run`, where only distance and time must be known; the pace is made from them and not taken over."""

    distance_m: Annotated[float, Interval(ge=10, le=1_000_000)]
    duration_s: Annotated[float, Interval(ge=5, le=259_200)]
    id: str | None = None
    started_at: datetime | None = None
    timezone: str | None = None
    source: RunSource = "text"
    moving_time_s: Annotated[float, Interval(ge=5, le=259_200)] | None = None
    elapsed_time_s: Annotated[float, Interval(ge=5, le=259_200)] | None = None
    run_type: RunType | None = None
    segments: Annotated[tuple[PostedSegment, ...], Len(0, MOST_PARTS)] = ()
    avg_heart_rate_bpm: HeartRate | None = None
    max_heart_rate_bpm: HeartRate | None = None
    avg_cadence_spm: Annotated[float, Interval(ge=0, le=400)] | None = None
    rpe: Annotated[float, Interval(ge=0, le=10)] | None = None
    elevation_gain_m: Height | None = None
    elevation_loss_m: Height | None = None
    temperature_c: Temperature | None = None
    humidity: Share | None = None
    treadmill: bool = False
    notes: str | None = None
    grade_adjusted_pace_s_per_km: Pace | None = None
    gap_method: GapMethod | None = None
    weather_data: PostedWeather | None = None
    splits: Annotated[tuple[PostedSplit, ...], Len(0, MOST_PARTS)] = ()
    mile_splits: Annotated[tuple[PostedSplit, ...], Len(0, MOST_PARTS)] = ()
    paused: Annotated[tuple[PostedPause, ...], Len(0, MOST_PARTS)] = ()


def run_from(posted: PostedRun, clock: Clock) -> Run:
    """The run that was sent, which started now where nothing is said of it.

    Grade-adjusted pace comes from the total climb where only that is sent. Raises InvalidInput for a start before 2000
    or after tomorrow, a speed that nobody runs, more time moving than there was, and a climb too steep to run.
    """
    started_at = _aware(posted.started_at or clock())
    _check(posted, started_at, clock())
    gap_s_per_km, method = _grade_adjusted(posted)
    sent = {field.name: getattr(posted, field.name) for field in fields(posted)}
    settled = {
        "started_at": started_at,
        "moving_time_s": posted.duration_s,
        "elapsed_time_s": posted.elapsed_time_s or posted.duration_s,
        "pace_s_per_km": pace_s_per_km(posted.duration_s, posted.distance_m),
        "grade_adjusted_pace_s_per_km": gap_s_per_km,
        "gap_method": method,
    }
    return Run(**(sent | settled))


def _grade_adjusted(posted: PostedRun) -> tuple[float | None, GapMethod | None]:
    known_s_per_km, gain_m = posted.grade_adjusted_pace_s_per_km, posted.elevation_gain_m
    if known_s_per_km is not None:
        return known_s_per_km, posted.gap_method or "totals"
    if gain_m is None or posted.treadmill:
        return None, None
    return pace_from_totals_s_per_km(posted.distance_m, posted.duration_s, gain_m, posted.elevation_loss_m), "totals"


def _check(posted: PostedRun, started_at: datetime, now: datetime) -> None:
    errors = []
    if not EARLIEST_S <= started_at.timestamp() <= (now + timedelta(days=1)).timestamp():
        errors.append(FieldError("run.started_at", "must be after 1999 and not in the future"))
    if posted.distance_m > FASTEST_M_S * posted.duration_s:
        errors.append(FieldError("run.distance_m", f"nobody runs this far in {posted.duration_s:g} s"))
    errors += [*_time_errors(posted), *_climb_errors(posted)]
    if errors:
        raise InvalidInput("The run is not one that can be analysed.", errors=errors)


def _time_errors(posted: PostedRun) -> Iterator[FieldError]:
    elapsed_s = posted.elapsed_time_s
    if elapsed_s is None:
        return
    if posted.duration_s > elapsed_s:
        yield FieldError("run.elapsed_time_s", "must not be less than duration_s")
    if posted.moving_time_s is not None and posted.moving_time_s > elapsed_s:
        yield FieldError("run.moving_time_s", "must not be more than elapsed_time_s")


def _climb_errors(posted: PostedRun) -> Iterator[FieldError]:
    # A climb that has gone into a grade-adjusted pace already was measured, however steep it is.
    if posted.gap_method is not None:
        return
    most_m = MOST_CLIMB_PER_METRE * posted.distance_m
    for name in ("elevation_gain_m", "elevation_loss_m"):
        if (getattr(posted, name) or 0.0) > most_m:
            yield FieldError(f"run.{name}", f"nobody runs up or down more than {most_m:g} m in {posted.distance_m:g} m")


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
