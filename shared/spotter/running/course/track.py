"""A recording reduced to the samples that count, with one clock and one distance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import accumulate, compress, pairwise

from spotter.running.course.distance import cumulative_distance_m, settled_total_m
from spotter.running.course.moving_time import moving_clock_s, outside_pauses, paused_seconds, scaled_to
from spotter.running.models import Activity, MeasuredRun, Pause, Stream

Channel = list[float | None]

SHORTEST_SPACING_M = 0.2
"""Altitudes nearer together than this, as while standing, say nothing about the course."""

LEAST_ALTITUDES = 0.5
"""The share of samples that must have an altitude for the course to be known by them."""


@dataclass(frozen=True, slots=True)
class Track:
    """Moving seconds and metres run at each sample; both begin at 0, never fall and end at the run's totals."""

    moving_s: list[float]
    distance_m: list[float]
    altitude_m: Channel
    heart_rate_bpm: Channel
    cadence_spm: Channel


def track_of(activity: Activity) -> Track | None:
    """The track of an activity; None when its stream does not tell the distance.

    Samples within pauses are left out. Where the first sample comes after the start with some distance already run, a
    sample without values is put at the start.
    """
    if activity.stream is None:
        return None
    stream = _without_pauses(activity.stream, activity.pauses)
    paused_s = paused_seconds(stream.time_s, activity.pauses)
    distance_m = cumulative_distance_m(stream, paused_s, indoor=activity.indoor)
    if distance_m is None or len(distance_m) < 2 or distance_m[-1] <= 0.0:
        return None
    unpaused_s = [at_s - paused for at_s, paused in zip(stream.time_s, paused_s, strict=True)]
    late = distance_m[0] > 0.0
    if late:
        distance_m, unpaused_s = [0.0, *distance_m], [0.0, *unpaused_s]
    return Track(
        moving_s=moving_clock_s(unpaused_s, distance_m, activity.timer_time_s),
        distance_m=scaled_to(distance_m, settled_total_m(distance_m[-1], activity.total_distance_m)),
        altitude_m=_channel(None if activity.indoor else stream.altitude_m, stream, late=late),
        heart_rate_bpm=_channel(stream.heart_rate_bpm, stream, late=late),
        cadence_spm=_channel(stream.cadence_spm, stream, late=late),
    )


def track_of_run(run: MeasuredRun, stream: Stream | None) -> Track | None:
    """The track of a run that is kept, from its own totals and the samples kept with it; None without distances."""
    recording = Activity(
        source=run.source,
        sport="running",
        started_at=run.started_at,
        elapsed_time_s=run.elapsed_time_s,
        stream=stream,
        pauses=run.paused,
        indoor=run.treadmill,
        total_distance_m=run.distance_m,
        timer_time_s=run.moving_time_s,
    )
    return track_of(recording)


def _without_pauses(stream: Stream, pauses: Sequence[Pause]) -> Stream:
    """The stream's samples outside the pauses."""
    if not pauses:
        return stream
    kept = outside_pauses(stream.time_s, pauses)
    channels = {field.name: getattr(stream, field.name) for field in fields(stream)}
    return Stream(**{name: values and list(compress(values, kept)) for name, values in channels.items()})


def _channel(values: Channel | None, stream: Stream, *, late: bool) -> Channel:
    nothing: Channel = [None]
    recorded = nothing * len(stream.time_s) if values is None else values
    return nothing + recorded if late else recorded


def course(track: Track) -> tuple[list[float], list[float]] | None:
    """(distances that rise strictly, altitudes) from the start to the end; None where most altitudes are missing.

    Before the first and after the last known altitude the course counts as flat.
    """
    known = [(d, z) for d, z in zip(track.distance_m, track.altitude_m, strict=True) if z is not None]
    if len(known) < max(2.0, LEAST_ALTITUDES * len(track.distance_m)):
        return None
    distances, altitudes = [0.0], [known[0][1]]
    for distance, altitude in known:
        if distance - distances[-1] >= SHORTEST_SPACING_M:
            distances.append(distance)
            altitudes.append(altitude)
    if track.distance_m[-1] > distances[-1]:
        distances.append(track.distance_m[-1])
        altitudes.append(altitudes[-1])
    return distances, altitudes


def cumulative_seconds_and_sum(
    moving_s: Sequence[float], values: Sequence[float | None]
) -> tuple[list[float], list[float]]:
    """(seconds with a value, value times seconds) up to each sample; a value holds for the time that led up to it."""
    durations = [b - a for a, b in pairwise(moving_s)]
    seconds = [0.0 if v is None else d for v, d in zip(values[1:], durations, strict=True)]
    sums = [0.0 if v is None else v * d for v, d in zip(values[1:], durations, strict=True)]
    return list(accumulate(seconds, initial=0.0)), list(accumulate(sums, initial=0.0))
