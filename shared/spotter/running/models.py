"""What a recorded activity and a run are. SI units; the unit is in the field's name.

`Activity` is what a file or a phone says, before anything is computed; `Run` is what Spotter keeps and answers with
(the field names are the HTTP contract's).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal, TypeGuard

RunSource = Literal["text", "healthkit", "gpx", "tcx", "fit"]
GapMethod = Literal["stream", "totals"]
RunType = Literal[
    "easy", "recovery", "long", "tempo", "threshold", "interval", "fartlek", "hill", "progression", "race"
]


@dataclass(frozen=True, slots=True)
class Stream:
    """Samples of one recording, one list per channel, all of the same length as `time_s`.

    `time_s` rises strictly and counts from the activity's start, pauses included. An element is None where the device
    recorded nothing; a whole channel is None where it never did. `distance_m` is the device's own cumulative distance.
    """

    time_s: list[float]
    distance_m: list[float | None] | None = None
    latitude_deg: list[float | None] | None = None
    longitude_deg: list[float | None] | None = None
    altitude_m: list[float | None] | None = None
    heart_rate_bpm: list[float | None] | None = None
    cadence_spm: list[float | None] | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """A stretch in which the athlete had stopped the watch, in seconds from the activity's start."""

    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Activity:
    """A recording as its source tells it. Totals are the device's own and None where it gives none.

    `sport_assumed` is true where the source does not name the sport and only its speed speaks for a run.
    """

    source: RunSource
    sport: str
    started_at: datetime
    elapsed_time_s: float
    timezone: str | None = None
    stream: Stream | None = None
    pauses: tuple[Pause, ...] = ()
    indoor: bool = False
    total_distance_m: float | None = None
    timer_time_s: float | None = None
    elevation_gain_m: float | None = None
    elevation_loss_m: float | None = None
    avg_heart_rate_bpm: float | None = None
    max_heart_rate_bpm: float | None = None
    temperature_c: float | None = None
    humidity: float | None = None
    sport_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Split:
    """One kilometre (or mile) of a run; the last one may be shorter. Times are moving times."""

    distance_m: float
    duration_s: float
    pace_s_per_km: float
    grade_adjusted_pace_s_per_km: float | None = None
    elevation_gain_m: float | None = None
    elevation_loss_m: float | None = None
    avg_heart_rate_bpm: float | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A repeated part of a structured session as the athlete told it."""

    repeat: int
    distance_m: float | None = None
    duration_s: float | None = None
    pace_s_per_km: float | None = None
    recovery_s: float | None = None
    recovery_distance_m: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEntry:
    """A run as the athlete told it; None where nothing was said. `humidity` 0..1; `rpe` 1..10.

    `segments` are the parts of a structured session; a warm-up or cool-down that was told is one of them.
    """

    kind: Literal["run"] = "run"
    distance_m: float | None = None
    duration_s: float | None = None
    pace_s_per_km: float | None = None
    run_type: RunType | None = None
    segments: tuple[Segment, ...] = ()
    avg_heart_rate_bpm: float | None = None
    max_heart_rate_bpm: float | None = None
    rpe: float | None = None
    elevation_gain_m: float | None = None
    elevation_loss_m: float | None = None
    temperature_c: float | None = None
    humidity: float | None = None
    treadmill: bool = False
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class WeatherData:
    """Weather around a run. `humidity` 0..1; `wind_direction_deg` is where the wind comes from.

    `attribution` and its link are what the source's licence wants shown; `sandbox` weather is made up. The pressure is
    reduced to sea level; radiation is that of the sun on level ground, all of it and what comes straight from the sun.
    """

    temperature_c: float
    apparent_temperature_c: float | None
    dew_point_c: float | None
    humidity: float | None
    wind_speed_m_s: float | None
    wind_direction_deg: float | None
    precipitation_mm_h: float | None
    condition: str | None
    source: str
    observed_at: datetime | None
    attribution: str | None = None
    attribution_url: str | None = None
    sandbox: bool = False
    pressure_hpa: float | None = None
    shortwave_radiation_w_m2: float | None = None
    direct_radiation_w_m2: float | None = None


WhyNoWeather = Literal["no_service", "no_place", "before_records", "nothing_known", "unavailable", "refused"]


@dataclass(frozen=True, slots=True)
class MissingWeather:
    """Why a run that was made outdoors has no weather, and since when; all times aware.

    `due_at` is the moment from which it is asked for again: None where that is given up or was of no use at all.
    """

    why: WhyNoWeather
    since: datetime
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Run:
    """A run as Spotter keeps it. `duration_s` is the moving time; `pace_s_per_km` is over the moving time.

    A recorded run has its distance, times and pace; of a told one they are None where nothing was said. See
    `MeasuredRun`.

    `id` and `week_start_date` are None for a run that was only read, not kept. The week is the athlete's local one,
    settled when the run is kept, so that it stays where it is whatever becomes of time zones and profile.

    `temperature_c` and `humidity` are what the athlete or the device said and count before those in `weather_data`,
    which are a service's own and stay as it gave them. `weather_missing` is None where `weather_data` is not, on a
    treadmill, and for a run whose weather nobody has asked for.
    """

    id: str | None
    started_at: datetime
    timezone: str | None
    source: RunSource
    distance_m: float | None
    duration_s: float | None
    moving_time_s: float | None
    elapsed_time_s: float | None
    pace_s_per_km: float | None
    kind: Literal["run"] = "run"
    run_type: RunType | None = None
    segments: tuple[Segment, ...] = ()
    avg_heart_rate_bpm: float | None = None
    max_heart_rate_bpm: float | None = None
    avg_cadence_spm: float | None = None
    rpe: float | None = None
    elevation_gain_m: float | None = None
    elevation_loss_m: float | None = None
    temperature_c: float | None = None
    humidity: float | None = None
    treadmill: bool = False
    notes: str | None = None
    grade_adjusted_pace_s_per_km: float | None = None
    gap_method: GapMethod | None = None
    weather_data: WeatherData | None = None
    splits: tuple[Split, ...] = ()
    mile_splits: tuple[Split, ...] = ()
    paused: tuple[Pause, ...] = field(default=())
    week_start_date: date | None = None
    weather_missing: MissingWeather | None = None

    @property
    def ended_at(self) -> datetime:
        """When the run was over: when it began, where nobody knows how long it took."""
        return self.started_at + timedelta(seconds=self.elapsed_time_s or 0.0)


@dataclass(frozen=True, slots=True)
class MeasuredRun(Run):
    """A run of which distance, times and pace are all known.

    Only the type checker knows it apart: no run is made as one, `is_measured` tells of any run that it is.
    """

    distance_m: float
    duration_s: float
    moving_time_s: float
    elapsed_time_s: float
    pace_s_per_km: float


def is_measured(run: Run) -> TypeGuard[MeasuredRun]:
    """Whether distance and times of the run are known, so that something can be computed from it."""
    known = (run.distance_m, run.duration_s, run.moving_time_s, run.elapsed_time_s, run.pace_s_per_km)
    return None not in known


@dataclass(frozen=True, slots=True)
class RunningWeek:
    """What an athlete has run in the week that begins on this Monday.

    A run whose distance or time nobody knows counts with what is known of it. `total_running_miles` is derived
    from the metres and rounded to 0.0001 mi (16 cm).
    """

    week_start_date: date
    total_running_m: float
    total_running_miles: float
    running_count: int
    running_moving_s: float
