"""Where on the earth a run was, as its samples tell it."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

from spotter.running.models import MeasuredRun, Stream
from spotter.running.run_weather import place_in_the_middle


@dataclass(frozen=True, slots=True)
class Place:
    """The position in the middle of a run in degrees, and its mean height above the sea where that is known."""

    latitude_deg: float
    longitude_deg: float
    altitude_m: float | None = None


def place_of(run: MeasuredRun, stream: Stream | None) -> Place | None:
    """Where the run was; None on a treadmill and without positions. `stream` holds the run's own samples."""
    position = None if run.treadmill else place_in_the_middle(stream, run.elapsed_time_s)
    if stream is None or position is None:
        return None
    return Place(*position, mean_altitude_m(stream))


def mean_altitude_m(stream: Stream) -> float | None:
    """The mean of the known heights in m above the sea; None without any."""
    known = [height for height in stream.altitude_m or () if height is not None]
    return fmean(known) if known else None
