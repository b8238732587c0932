"""GPX 1.0 and 1.1 (topografix.com/GPX/1/1) as Garmin, Apple, Strava and others write it.

Garmin's extensions (TrackPointExtension v1 and v2) bring heart rate and the cadence of one leg, Apple's bring the
accuracy of each fix.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from spotter.clock import Clock
from spotter.errors import UnreadableActivity
from spotter.running.models import Activity
from spotter.running.recordings.activity_xml import Fields, Handlers, moment_of, number, read_records, unix_seconds
from spotter.running.recordings.recording import (
    SHORTEST_PAUSE_S,
    Recording,
    Sample,
    activity_from,
    check_part_count,
    check_sample_count,
    is_good_fix,
    steps_per_minute,
)
from spotter.running.recordings.sports import choose_runs
from spotter.running.recordings.utc_offset import utc_offset_of
from spotter.units import SECONDS_PER_HOUR

# Strava's export numbers the sports; these are the ones whose number is certain.
STRAVA_TYPES = {"1": "ride", "4": "hike", "9": "run", "10": "walk"}

# Tracks that lie further apart are of different days.
WIDEST_GAP_S = 12 * SECONDS_PER_HOUR


@dataclass(frozen=True, slots=True)
class Track:
    """One track: the word for its sport, its local time zone, and its segments, of which none is empty."""

    sport: str
    timezone: str | None
    segments: Sequence[Sequence[Sample]]

    @property
    def start_s(self) -> float:
        """Its first moment, in seconds since 1970 UTC."""
        return min(sample.at_s for segment in self.segments for sample in segment)

    @property
    def end_s(self) -> float:
        """Its last moment, in seconds since 1970 UTC."""
        return max(sample.at_s for segment in self.segments for sample in segment)


class _Tracks:
    """What a document holds so far: finished tracks, and the segments and points of the open one."""

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self.points = self.parts = 0
        self._segments: list[list[Sample]] = []
        self._segment: list[Sample] = []
        self._timezone: str | None = None

    def end_point(self, fields: Fields) -> None:
        self.points += 1
        check_sample_count(self.points)
        if "time" in fields and is_good_fix(number(fields, "hAcc")):
            if not self._segment and not self._segments:
                self._timezone = utc_offset_of(moment_of(fields["time"]))
            self._segment.append(_sample(fields))

    def end_segment(self, _: Fields) -> None:
        self._count_part()
        if self._segment:
            self._segments.append(self._segment)
        self._segment = []

    def end_track(self, fields: Fields) -> None:
        self._count_part()
        word = fields.get("type", "").strip()
        if self._segments:
            self.tracks.append(Track(STRAVA_TYPES.get(word, word), self._timezone, self._segments))
        self._segments = []

    def _count_part(self) -> None:
        self.parts += 1
        check_part_count(self.parts)


def read_gpx(body: bytes, clock: Clock) -> Activity:
    """The running tracks of a GPX document as one recording; tracks that do not name their sport may be running.

    Between tracks, and between segments, are pauses. Raises UnreadableActivity (as NotARun where all are of other
    sports), also where running tracks overlap in time or lie more than 12 h apart, as these are several recordings.
    """
    tracks = _Tracks()
    on_record = {"trkseg": tracks.end_segment, "trk": tracks.end_track}
    read_records(body, Handlers("gpx", "trkpt", tracks.end_point, on_record))
    if not tracks.tracks:
        raise UnreadableActivity(_why_empty(tracks.points))
    chosen, declared = choose_runs([track.sport for track in tracks.tracks])
    running = _in_sequence([tracks.tracks[index] for index in chosen])
    segments = list(chain.from_iterable(track.segments for track in running))
    recording = Recording(
        source="gpx",
        declared=declared,
        samples=list(chain.from_iterable(segments)),
        pauses=[(end, begin) for end, begin in _gaps(segments) if begin - end > SHORTEST_PAUSE_S],
        timezone=running[0].timezone,
    )
    return activity_from(recording, clock)


def _sample(fields: Fields) -> Sample:
    altitude_is_valid = "vAcc" not in fields or (number(fields, "vAcc") or 0.0) > 0.0
    return Sample(
        at_s=unix_seconds(fields["time"]),
        latitude_deg=_coordinate(fields, "lat"),
        longitude_deg=_coordinate(fields, "lon"),
        altitude_m=number(fields, "ele") if altitude_is_valid else None,
        heart_rate_bpm=number(fields, "hr"),
        cadence_spm=steps_per_minute(number(fields, "cad")),
    )


def _coordinate(fields: Fields, name: str) -> float:
    value = number(fields, name)
    if value is None:
        raise UnreadableActivity(f"A track point has no {name}.")
    return value


def _in_sequence(tracks: Sequence[Track]) -> list[Track]:
    ordered = sorted(tracks, key=lambda track: track.start_s)
    for earlier, later in pairwise(ordered):
        gap_s = later.start_s - earlier.end_s
        if not 0.0 <= gap_s <= WIDEST_GAP_S:
            how = "overlap in time" if gap_s < 0.0 else "are more than 12 hours apart"
            raise UnreadableActivity(
                f"The file has {len(tracks):,} running tracks, of which some {how}: send each run as its own file."
            )
    return ordered


def _gaps(segments: Sequence[Sequence[Sample]]) -> list[tuple[float, float]]:
    return [(earlier[-1].at_s, later[0].at_s) for earlier, later in pairwise(segments)]


def _why_empty(points: int) -> str:
    if points:
        return "The track has no usable times: it is a course to follow or has no good fix, not a recording."
    return "The GPX file has no track with points: it is a route, a list of places, or empty."
