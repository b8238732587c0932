"""What happened along a run, at even distances: pace, grade-adjusted pace and altitude, calm enough to be drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

from spotter.running.course.elevation import moving_mean, without_spikes
from spotter.running.course.grade_profile import grade_profile
from spotter.running.course.interpolation import at
from spotter.running.course.moving_time import SHORTEST_STOP_S, outside_pauses
from spotter.running.course.splits import pace_s_per_km
from spotter.running.course.track import Track, course, track_of_run
from spotter.running.models import MeasuredRun, Run, Stream

STEPS = 400
"""More than a screen of this width can show of a line."""

WINDOW_M = 150.0
"""Positions are a few metres wrong, which over less than this looks like a change of pace."""

LEAST_WINDOW_SHARE = 1.0 / 150.0
MOST_WINDOW_SHARE = 0.2

_PAUSE_STEPS = 1.5
"""How far on either side of a pause a line is broken, so that the gap can be seen."""

_ALTITUDE_REACH = 2
"""Over how many steps on either side altitudes are averaged."""

Series = tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class RunSeries:
    """Values at each of `distance_m`, which rise evenly from the start to the end of the run.

    Paces are over moving time and None at pauses, or where nothing was covered. `grade_adjusted_pace_s_per_km` and
    `altitude_m` are None for a run whose course is not known by its altitudes, as indoors.
    """

    distance_m: tuple[float, ...]
    pace_s_per_km: Series
    grade_adjusted_pace_s_per_km: Series | None
    altitude_m: tuple[float, ...] | None


def run_series(run: MeasuredRun, stream: Stream) -> RunSeries | None:
    """The series of a kept run and its samples; None when the samples do not tell the distance.

    A pace is the mean over 150 m around a point: over more on a run of more than 22.5 km, so that the line stays
    legible, and over at most a fifth of a very short one.
    """
    track = track_of_run(run, stream)
    if track is None:
        return None
    total_m = track.distance_m[-1]
    places_m = tuple(total_m * i / STEPS for i in range(STEPS + 1))
    window_m = window_of_m(total_m)
    gaps_m = _pauses_m(run, stream, track)
    moving_s = _Channel(track.distance_m, track.moving_s)
    known_course = course(track)
    profile = grade_profile(*known_course) if known_course else None
    along_m = _Channel(track.distance_m, track.distance_m)

    def paces(covered_m: _Channel) -> Series:
        return _paces(places_m, window_m, moving_s, covered_m, gaps_m)

    return RunSeries(
        distance_m=places_m,
        pace_s_per_km=paces(along_m),
        grade_adjusted_pace_s_per_km=paces(_Channel(profile.edges_m, profile.flat_m)) if profile else None,
        altitude_m=_altitudes(places_m, *known_course) if known_course else None,
    )


def window_of_m(total_m: float) -> float:
    """The length of a run over which its pace is drawn as one."""
    return min(max(WINDOW_M, LEAST_WINDOW_SHARE * total_m), MOST_WINDOW_SHARE * total_m)


@dataclass(frozen=True, slots=True)
class _Channel:
    """Something that adds up along the run."""

    distance_m: Sequence[float]
    total: Sequence[float]

    def within(self, from_m: float, to_m: float) -> float:
        return at(to_m, self.distance_m, self.total) - at(from_m, self.distance_m, self.total)


def _paces(
    places_m: Sequence[float], window_m: float, moving_s: _Channel, covered_m: _Channel, gaps_m: Sequence[float]
) -> Series:
    reach_m = _PAUSE_STEPS * places_m[1]
    return tuple(
        None if any(abs(place - gap) < reach_m for gap in gaps_m) else _pace(place, window_m, moving_s, covered_m)
        for place in places_m
    )


def _pace(place_m: float, window_m: float, moving_s: _Channel, covered_m: _Channel) -> float | None:
    around = (place_m - window_m / 2.0, place_m + window_m / 2.0)
    duration_s, distance_m = moving_s.within(*around), covered_m.within(*around)
    return pace_s_per_km(duration_s, distance_m) if duration_s > 0.0 and distance_m > 0.0 else None


def _altitudes(
    places_m: Sequence[float], distance_m: Sequence[float], altitude_m: Sequence[float]
) -> tuple[float, ...]:
    calm = without_spikes(altitude_m)
    return tuple(moving_mean([at(place, distance_m, calm) for place in places_m], _ALTITUDE_REACH))


def _pauses_m(run: Run, stream: Stream, track: Track) -> list[float]:
    """Where the watch was stopped for as long as it takes to count as a stop."""
    times_s = list(compress(stream.time_s, outside_pauses(stream.time_s, run.paused)))
    put_before = len(track.distance_m) - len(times_s)
    long = [pause for pause in run.paused if pause.end_s - pause.start_s >= SHORTEST_STOP_S]
    last = [max(0, bisect_right(times_s, pause.start_s) - 1 + put_before) for pause in long]
    return [track.distance_m[i] for i in last]
