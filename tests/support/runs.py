"""Runs without a recording behind them, and somewhere to keep them."""

from __future__ import annotations

from datetime import datetime

from spotter.clock import moment_prefix, system_clock, week_start_date
from spotter.running.models import Run, Split, WeatherData
from spotter.running.run_weather import PastWeather
from spotter.running.weekly_running import runs_of_week, totals_of, week_of
from spotter.storage.items import Database
from spotter.storage.memory import MemoryDatabase
from spotter.storage.runs import StoredRuns
from spotter.storage.weekly_volumes import StoredWeeklyVolumes

RUNS_TABLE = "runs"
WEEKS_TABLE = "weekly_volume_tracking"
NO_WEATHER = PastWeather(None, system_clock)


def stored_runs(database: Database | None = None, table: str = RUNS_TABLE) -> StoredRuns:
    """The runs in a database, or in a new one in memory."""
    chosen = database or MemoryDatabase()
    return StoredRuns(chosen, table, StoredWeeklyVolumes(chosen, WEEKS_TABLE))


def keep(runs: StoredRuns, run: Run, *, revision: int | None = None, athlete: str = "ann") -> None:
    """Keep a run without taking it in, as the next write after `revision` (the last one when None)."""
    seen = runs.revision(athlete) if revision is None else revision
    week = week_of(run)
    runs.add(athlete, run, totals_of(week, [*runs_of_week(athlete, week, runs), run]), revision=seen)


def run_at(start: datetime, *, seconds: float = 600.0, mark: str = "00000000") -> Run:
    """A run of five minutes a kilometre that starts at this moment."""
    distance_m = round(seconds / 0.3, 1)
    return Run(
        id=f"{moment_prefix(start)}-{mark}",
        started_at=start,
        timezone=None,
        source="gpx",
        distance_m=distance_m,
        duration_s=seconds,
        moving_time_s=seconds,
        elapsed_time_s=seconds,
        pace_s_per_km=300.0,
        splits=(Split(1000.0, 300.0, 300.0), Split(distance_m - 1000.0, seconds - 300.0, 300.0)),
        weather_data=WeatherData(21.5, None, None, 0.4, None, None, None, None, "test", None),
        week_start_date=week_start_date(start),
    )
