"""TCX (Garmin's TrainingCenterDatabase v2, with the ActivityExtension v2 for running cadence)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from spotter.clock import Clock
from spotter.errors import UnreadableActivity
from spotter.running.models import Activity
from spotter.running.recordings.activity_xml import Fields, Handlers, moment_of, number, read_records, unix_seconds
from spotter.running.recordings.recording import (
    HEART_RATE,
    SHORTEST_PAUSE_S,
    Recording,
    Sample,
    Totals,
    activity_from,
    check_part_count,
    check_sample_count,
    steps_per_minute,
)
from spotter.running.recordings.sports import choose_run
from spotter.running.recordings.utc_offset import utc_offset_of


@dataclass(frozen=True, slots=True)
class Lap:
    """One lap; `timer_s` is the time that the watch was running, `timezone` the offset of its start."""

    samples: list[Sample]
    start_s: float
    timezone: str | None
    timer_s: float | None
    distance_m: float | None
    avg_heart_rate_bpm: float | None
    max_heart_rate_bpm: float | None


@dataclass(slots=True)
class _Activities:
    """What a document holds so far: finished activities by their sport, each a list of laps."""

    activities: list[tuple[str, list[Lap]]] = field(default_factory=list)
    laps: list[Lap] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    points: int = 0

    def end_point(self, fields: Fields) -> None:
        self.points += 1
        check_sample_count(self.points)
        if "Time" in fields:
            self.samples.append(_sample(fields))

    def end_lap(self, fields: Fields) -> None:
        check_part_count(len(self.laps) + 1)
        self.laps.append(_lap(fields, self.samples))
        self.samples = []

    def end_activity(self, fields: Fields) -> None:
        check_part_count(len(self.activities) + 1)
        self.activities.append((fields.get("Sport", ""), self.laps))
        self.laps = []


def read_tcx(body: bytes, clock: Clock) -> Activity:
    """The first running activity of a TCX document; Garmin's sport "Other" may be one.

    The laps' timer times and distances add up to the totals; where a lap lasted longer than its timer ran, its longest
    gaps between samples are pauses. Raises UnreadableActivity (as NotARun where the activities are of other sports).
    """
    found = _Activities()
    on_record = {"Lap": found.end_lap, "Activity": found.end_activity}
    read_records(body, Handlers("TrainingCenterDatabase", "Trackpoint", found.end_point, on_record))
    if not found.activities:
        raise UnreadableActivity("The TCX file has no activity: it is a course or a workout plan, or empty.")
    chosen, declared = choose_run([sport for sport, _ in found.activities])
    return activity_from(_recording(found.activities[chosen][1], declared), clock)


def _recording(laps: Sequence[Lap], declared: bool) -> Recording:
    samples = [sample for lap in laps for sample in lap.samples]
    if not samples:
        raise UnreadableActivity("The TCX activity has no track points with times.")
    start_s = min(laps[0].start_s, samples[0].at_s)
    end_s = max(samples[-1].at_s, laps[-1].start_s + (laps[-1].timer_s or 0.0))
    return Recording(
        source="tcx",
        declared=declared,
        samples=samples,
        pauses=_pauses(laps),
        started_at_s=start_s,
        elapsed_time_s=end_s - start_s,
        timezone=laps[0].timezone,
        totals=_totals(laps),
    )


def _pauses(laps: Sequence[Lap]) -> list[tuple[float, float]]:
    ends = [lap.start_s for lap in laps[1:]] + [max((sample.at_s for sample in laps[-1].samples), default=0.0)]
    return [pause for lap, end_s in zip(laps, ends, strict=True) for pause in _pauses_of_lap(lap, end_s)]


def _pauses_of_lap(lap: Lap, end_s: float) -> list[tuple[float, float]]:
    """The longest gaps between the lap's samples, up to the time for which its timer did not run.

    A gap may be longer than the pause in it, as many watches only record when something changes: the pause then
    counts as the end of the gap.
    """
    off_s = end_s - lap.start_s - lap.timer_s if lap.timer_s is not None else 0.0
    gaps = sorted(pairwise([*(sample.at_s for sample in lap.samples), end_s]), key=lambda gap: gap[0] - gap[1])
    pauses = []
    for begin, end in gaps:
        length_s = min(end - begin, off_s)
        if length_s <= SHORTEST_PAUSE_S:
            break
        pauses.append((end - length_s, end))
        off_s -= length_s
    return sorted(pauses)


def _totals(laps: Sequence[Lap]) -> Totals:
    return Totals(
        total_distance_m=_sum_of([lap.distance_m for lap in laps]),
        timer_time_s=_sum_of([lap.timer_s for lap in laps]),
        avg_heart_rate_bpm=_average_heart_rate(laps),
        max_heart_rate_bpm=max((lap.max_heart_rate_bpm for lap in laps if lap.max_heart_rate_bpm), default=None),
    )


def _sum_of(values: Sequence[float | None]) -> float | None:
    """The sum; None where a value is missing or nothing was measured, as a part would pass for the whole."""
    known = [value for value in values if value is not None]
    return sum(known) or None if len(known) == len(values) else None


def _average_heart_rate(laps: Sequence[Lap]) -> float | None:
    weighted = [(lap.avg_heart_rate_bpm, lap.timer_s) for lap in laps if lap.avg_heart_rate_bpm and lap.timer_s]
    total_s = sum(timer_s for _, timer_s in weighted)
    return sum(bpm * timer_s for bpm, timer_s in weighted) / total_s if weighted else None


def _lap(fields: Fields, samples: list[Sample]) -> Lap:
    timer_s = number(fields, "TotalTimeSeconds")
    start = moment_of(fields.get("StartTime", ""))
    return Lap(
        samples=samples,
        start_s=start.timestamp(),
        timezone=utc_offset_of(start),
        timer_s=timer_s if timer_s is None or timer_s >= 0.0 else None,
        distance_m=number(fields, "DistanceMeters"),
        avg_heart_rate_bpm=_heart_rate_bpm(fields, "AverageHeartRateBpm"),
        max_heart_rate_bpm=_heart_rate_bpm(fields, "MaximumHeartRateBpm"),
    )


def _heart_rate_bpm(fields: Fields, name: str) -> float | None:
    """A lap's heart rate; one that no heart has is one not recorded, as in a sample."""
    bpm = number(fields, name)
    return bpm if bpm is not None and HEART_RATE.low <= bpm <= HEART_RATE.high else None


def _sample(fields: Fields) -> Sample:
    """A track point; its only `Value` is that of the heart rate."""
    one_leg_rpm = number(fields, "RunCadence")
    return Sample(
        at_s=unix_seconds(fields["Time"]),
        distance_m=number(fields, "DistanceMeters"),
        latitude_deg=number(fields, "LatitudeDegrees"),
        longitude_deg=number(fields, "LongitudeDegrees"),
        altitude_m=number(fields, "AltitudeMeters"),
        heart_rate_bpm=number(fields, "Value"),
        cadence_spm=steps_per_minute(one_leg_rpm if one_leg_rpm is not None else number(fields, "Cadence")),
    )
