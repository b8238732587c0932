"""How long a run was in each zone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

from spotter.running.analysis.records import ZoneTime
from spotter.running.analysis.zone_scale import Intensity, ZoneScale
from spotter.running.course.moving_time import outside_pauses
from spotter.running.course.track import Track
from spotter.running.formulas.zones import Zone, time_in_zones, zone_of
from spotter.running.models import Pause, Stream
from spotter.units import METRES_PER_KILOMETRE

# Over a shorter time a pace shows the wandering of the positions.
PIECE_S = 10.0
SLOWEST_S_PER_KM = 3600.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a run, in moving seconds and metres."""

    seconds: float
    distance_m: float

    @property
    def pace_s_per_km(self) -> float:
        """Seconds per kilometre, an hour where there was hardly any movement."""
        if self.distance_m * SLOWEST_S_PER_KM <= self.seconds * METRES_PER_KILOMETRE:
            return SLOWEST_S_PER_KM
        return self.seconds / self.distance_m * METRES_PER_KILOMETRE


def pieces_of(track: Track, at_least_s: float = PIECE_S) -> tuple[Piece, ...]:
    """The run in pieces of at least so many moving seconds; a rest at the end that is shorter is left out."""
    pieces = []
    start_s, start_m = track.moving_s[0], track.distance_m[0]
    for at_s, at_m in zip(track.moving_s, track.distance_m, strict=True):
        if at_s - start_s >= at_least_s:
            pieces.append(Piece(at_s - start_s, at_m - start_m))
            start_s, start_m = at_s, at_m
    return tuple(pieces)


def has_heart_rate(stream: Stream | None) -> bool:
    """Whether any sample has one."""
    return stream is not None and any(value is not None for value in stream.heart_rate_bpm or ())


def times_by_heart_rate(stream: Stream, pauses: Sequence[Pause], scale: ZoneScale) -> tuple[ZoneTime, ...]:
    """Seconds in every zone by the samples' heart rate, the pauses of the watch left out."""
    beats = stream.heart_rate_bpm or []
    running = outside_pauses(stream.time_s, pauses)
    values = [value if counts else None for value, counts in zip(beats, running, strict=True)] if pauses else beats
    return _zone_times(scale, time_in_zones(stream.time_s, values, scale.zones))


def times_by_pace(pieces: Sequence[Piece], scale: ZoneScale) -> tuple[ZoneTime, ...]:
    """Moving seconds in every zone by the pace of the pieces."""
    seconds = dict.fromkeys((zone.name for zone in scale.zones), 0.0)
    for piece in pieces:
        seconds[zone_of(piece.pace_s_per_km, scale.zones)] += piece.seconds
    return _zone_times(scale, seconds)


def intensity_shares(times: Sequence[ZoneTime], scale: ZoneScale) -> dict[Intensity, float] | None:
    """The share (0..1) of the time at each intensity; None where there is no time in any zone."""
    total_s = sum(time.seconds for time in times)
    if total_s <= 0.0:
        return None
    shares: dict[Intensity, float] = {}
    for time in times:
        intensity = scale.kinds[time.zone].intensity
        shares[intensity] = shares.get(intensity, 0.0) + time.seconds / total_s
    return shares


def _zone_times(scale: ZoneScale, seconds: Mapping[str, float]) -> tuple[ZoneTime, ...]:
    return tuple(_zone_time(scale, zone, seconds[zone.name]) for zone in scale.zones)


def _zone_time(scale: ZoneScale, zone: Zone, seconds: float) -> ZoneTime:
    low = None if zone.low == 0.0 else zone.low
    high = None if zone.high == inf else zone.high
    heart_rate = scale.measure == "heart_rate"
    return ZoneTime(
        zone=zone.name,
        name=scale.kinds[zone.name].name,
        low_bpm=low if heart_rate else None,
        high_bpm=high if heart_rate else None,
        low_pace_s_per_km=None if heart_rate else low,
        high_pace_s_per_km=None if heart_rate else high,
        seconds=seconds,
    )
