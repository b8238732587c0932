"""Kilometres and miles of a run, cut where they end and not at the nearest sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from spotter.running.course.grade_profile import GradeProfile
from spotter.running.course.interpolation import at
from spotter.running.course.track import Track, cumulative_seconds_and_sum
from spotter.running.models import Split
from spotter.units import METRES_PER_KILOMETRE

SHORTEST_SPLIT_M = 1.0


def split_bounds_m(total_m: float, unit_m: float) -> list[float]:
    """Where splits begin and end, from 0 to the total; a rest shorter than a metre belongs to the split before it."""
    whole = int(total_m // unit_m)
    bounds = [unit_m * i for i in range(whole + 1)]
    if whole and total_m - bounds[-1] < SHORTEST_SPLIT_M:
        bounds.pop()
    return [*bounds, total_m]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What has added up by one bound."""

    distance_m: float
    moving_s: float
    heart_rate_s: float
    heart_beat_sum: float
    flat_m: float | None
    gain_m: float | None
    loss_m: float | None


def splits_of(track: Track, profile: GradeProfile | None, unit_m: float = METRES_PER_KILOMETRE) -> tuple[Split, ...]:
    """The splits of a track, the last one shorter as it falls out. Durations, distances, gain and loss add up.

    A stop at the very end of a split counts to the next one.
    """
    heart_rate_s, beats = cumulative_seconds_and_sum(track.moving_s, track.heart_rate_bpm)
    bounds = split_bounds_m(track.distance_m[-1], unit_m)
    readings = [_reading(track, profile, heart_rate_s, beats, bound) for bound in bounds[:-1]]
    last = _Reading(
        bounds[-1], track.moving_s[-1], heart_rate_s[-1], beats[-1], *_profile_at(profile, track.distance_m[-1])
    )
    return tuple(_split(a, b) for a, b in pairwise([*readings, last]))


def _reading(
    track: Track,
    profile: GradeProfile | None,
    heart_rate_s: Sequence[float],
    beats: Sequence[float],
    distance_m: float,
) -> _Reading:
    channels = (track.moving_s, heart_rate_s, beats)
    values = (at(distance_m, track.distance_m, channel) for channel in channels)
    return _Reading(distance_m, *values, *_profile_at(profile, distance_m))


def _profile_at(
    profile: GradeProfile | None, distance_m: float
) -> tuple[float, float, float] | tuple[None, None, None]:
    if profile is None:
        return None, None, None
    flat_m, gain_m, loss_m = (
        at(distance_m, profile.edges_m, channel) for channel in (profile.flat_m, profile.gain_m, profile.loss_m)
    )
    return flat_m, gain_m, loss_m


def _split(a: _Reading, b: _Reading) -> Split:
    duration_s, flat_m = b.moving_s - a.moving_s, _change(a.flat_m, b.flat_m)
    heart_rate_s = b.heart_rate_s - a.heart_rate_s
    return Split(
        distance_m=b.distance_m - a.distance_m,
        duration_s=duration_s,
        pace_s_per_km=pace_s_per_km(duration_s, b.distance_m - a.distance_m),
        grade_adjusted_pace_s_per_km=pace_s_per_km(duration_s, flat_m) if flat_m else None,
        elevation_gain_m=_change(a.gain_m, b.gain_m),
        elevation_loss_m=_change(a.loss_m, b.loss_m),
        avg_heart_rate_bpm=(b.heart_beat_sum - a.heart_beat_sum) / heart_rate_s if heart_rate_s > 0.0 else None,
    )


def _change(a: float | None, b: float | None) -> float | None:
    return None if a is None or b is None else b - a


def pace_s_per_km(duration_s: float, distance_m: float) -> float:
    """Seconds per kilometre of a positive distance."""
    return duration_s / distance_m * METRES_PER_KILOMETRE
