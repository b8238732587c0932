"""Recorded runs made to order, one sample a second, and the run that each of them is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import accumulate
from typing import Any

from spotter.running.course.summarise import summarise
from spotter.running.models import Activity, Run, Stream, WeatherData
from spotter.running.run_id import run_id_of
from tests.support.activities import METRES_PER_DEGREE, START

HOT = WeatherData(30.0, None, None, 0.6, None, None, None, None, "a weather service", None)
MILD = replace(HOT, temperature_c=4.0)
SUNNY = replace(
    HOT,
    wind_speed_m_s=2.0,
    wind_direction_deg=90.0,
    pressure_hpa=1015.0,
    shortwave_radiation_w_m2=800.0,
    direct_radiation_w_m2=600.0,
)


def stream_of(speeds_m_s: Iterable[float], *, altitude_m: float | None = None, **channels: Any) -> Stream:
    """A straight course due north at a speed for each second."""
    distance_m = list(accumulate(speeds_m_s, initial=0.0))
    count = len(distance_m)
    return Stream(
        time_s=[float(second) for second in range(count)],
        distance_m=distance_m,
        latitude_deg=[48.0 + metres / METRES_PER_DEGREE for metres in distance_m],
        longitude_deg=[11.0] * count,
        altitude_m=None if altitude_m is None else [altitude_m] * count,
        **channels,
    )


def steady(seconds: int = 3600, speed_m_s: float = 3.0, **channels: Any) -> Stream:
    """An even run; `bpm` is its heart rate."""
    bpm = channels.pop("bpm", None)
    beats = {} if bpm is None else {"heart_rate_bpm": [float(bpm)] * (seconds + 1)}
    return stream_of([speed_m_s] * seconds, **beats, **channels)


def parts(*stretches: tuple[int, float]) -> list[float]:
    """Speeds second by second from stretches of (seconds, m/s)."""
    return [speed for seconds, speed in stretches for _ in range(seconds)]


def run_of(stream: Stream, *, days_ago: float = 0.0, **changes: Any) -> Run:
    """The run in a recording that ended so many days before the others."""
    started_at = START - timedelta(days=days_ago)
    activity = Activity("fit", "running", started_at, stream.time_s[-1], stream=stream)
    return replace(summarise(activity, run_id_of(activity, "ann")), **changes)
