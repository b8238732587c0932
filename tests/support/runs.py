"""Runs without a recording behind them."""

from __future__ import annotations

from datetime import datetime

from spotter.running.models import Run, Split, WeatherData
from spotter.running.run_id import moment_prefix


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
    )
