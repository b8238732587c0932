"""From what a reader found in a file to a checked `Activity`: order, limits, and a stream of channels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import chain, pairwise
from operator import itemgetter
from typing import NamedTuple

from spotter.clock import Clock
from spotter.errors import UnreadableActivity
from spotter.running.models import Activity, Pause, RunSource, Stream
from spotter.running.recordings.plausibility import check_speed_of_a_run, has_moved

MAX_SAMPLES = 200_000
MAX_PARTS = 5_000
# One every four minutes of the longest recording. They are kept in the run itself, which must stay small.
MAX_PAUSES = 1_000
MAX_ELAPSED_S = 72 * 3600.0
MAX_DISTANCE_M = 1_000_000.0
EARLIEST_S = datetime(2000, 1, 1, tzinfo=UTC).timestamp()
CLOCK_TOLERANCE_S = timedelta(days=1).total_seconds()

# A new segment or lap that starts this soon is a mark in the recording, not a pause.
SHORTEST_PAUSE_S = 2.0

# A fix worse than this is more than a street away, and would add distance that was never run.
WORST_HORIZONTAL_ACCURACY_M = 50.0

# Nobody turns their legs over 120 times a minute each, so a higher value already counts both.
FASTEST_ONE_LEG_RPM = 120.0


class Sample(NamedTuple):
    """One moment of a recording: `at_s` in seconds since 1970 UTC, the rest as in `Stream`."""

    at_s: float
    distance_m: float | None = None
    latitude_deg: float | None = None
    longitude_deg: float | None = None
    altitude_m: float | None = None
    heart_rate_bpm: float | None = None
    cadence_spm: float | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """A recording's own totals, named as in `Activity`."""

    total_distance_m: float | None = None
    timer_time_s: float | None = None
    elevation_gain_m: float | None = None
    elevation_loss_m: float | None = None
    avg_heart_rate_bpm: float | None = None
    max_heart_rate_bpm: float | None = None
    temperature_c: float | None = None
    humidity: float | None = None


@dataclass(frozen=True, slots=True)
class Recording:
    """What a reader found. `pauses` are pairs of seconds since 1970 UTC; `declared` is whether it names the sport."""

    source: RunSource
    declared: bool
    samples: Sequence[Sample]
    pauses: Sequence[tuple[float, float]] = ()
    started_at_s: float | None = None
    elapsed_time_s: float | None = None
    timezone: str | None = None
    indoor: bool = False
    totals: Totals = field(default_factory=Totals)


@dataclass(frozen=True, slots=True)
class Channel:
    """The values a channel can have. One outside is a sensor's fault and not recorded, or a reason to refuse it all."""

    name: str
    low: float
    high: float
    refused_outside: bool = False


HEART_RATE = Channel("heart_rate_bpm", 20.0, 250.0)

CHANNELS = (
    Channel("distance_m", 0.0, MAX_DISTANCE_M),
    Channel("latitude_deg", -90.0, 90.0, refused_outside=True),
    Channel("longitude_deg", -180.0, 180.0, refused_outside=True),
    Channel("altitude_m", -500.0, 9_000.0),
    HEART_RATE,
    Channel("cadence_spm", 0.0, 300.0),
)


def activity_from(recording: Recording, clock: Clock) -> Activity:
    """The activity that a recording describes, its samples in order and its times counted from the start.

    Raises UnreadableActivity when it is too long, too short, in too many pieces, undated or without movement, and
    NotARun when it does not name its sport and is faster than anyone runs.
    """
    check_sample_count(len(recording.samples))
    if len(recording.pauses) > MAX_PAUSES:
        raise UnreadableActivity(f"The recording has more than {MAX_PAUSES:,} pauses.")
    samples = in_order(recording.samples)
    start_s, elapsed_s = _span(recording, samples)
    _check_span(start_s, elapsed_s, clock().timestamp())
    stream = _stream(samples, start_s) if samples else None
    totals = _totals(recording.totals, stream)
    if not has_moved(stream, totals.total_distance_m):
        raise UnreadableActivity("The recording has no movement in it: no distance and no change of position.")
    if not recording.declared:
        check_speed_of_a_run(stream)
    return Activity(
        source=recording.source,
        sport="running",
        sport_assumed=not recording.declared,
        started_at=datetime.fromtimestamp(start_s, UTC),
        elapsed_time_s=elapsed_s,
        timezone=recording.timezone,
        stream=stream,
        pauses=tuple(Pause(round(begin - start_s, 3), round(end - start_s, 3)) for begin, end in recording.pauses),
        indoor=recording.indoor,
        **asdict(totals),
    )


def check_sample_count(count: int) -> None:
    """Raises UnreadableActivity when a recording has more samples than any run."""
    if count > MAX_SAMPLES:
        raise UnreadableActivity(f"The recording has more than {MAX_SAMPLES:,} samples.")


def check_part_count(count: int) -> None:
    """Raises UnreadableActivity when a file has more tracks, segments or laps than any run."""
    if count > MAX_PARTS:
        raise UnreadableActivity(f"The file has more than {MAX_PARTS:,} tracks, segments or laps.")


def steps_per_minute(one_leg_rpm: float | None) -> float | None:
    """Steps per minute of a cadence counted for one leg, as Garmin's formats do for running."""
    if one_leg_rpm is None or one_leg_rpm > FASTEST_ONE_LEG_RPM:
        return one_leg_rpm
    return 2.0 * one_leg_rpm


def is_good_fix(horizontal_accuracy_m: float | None) -> bool:
    """Whether a position is worth keeping; a negative accuracy is Apple's mark of an invalid one."""
    return horizontal_accuracy_m is None or 0.0 <= horizontal_accuracy_m <= WORST_HORIZONTAL_ACCURACY_M


def pauses_between(marks: Iterable[tuple[float, bool]], start_s: float, end_s: float) -> list[tuple[float, float]]:
    """The pauses from marks (a moment, and whether the watch runs from then on) within a recording.

    A stop lasts to the next start. One without a start is the end of the recording, and no pause.
    """
    pauses = []
    stopped_s: float | None = None
    for at_s, runs in sorted(marks):
        if runs and stopped_s is not None:
            pauses.append((max(stopped_s, start_s), min(at_s, end_s)))
            stopped_s = None
        elif not runs and stopped_s is None:
            stopped_s = at_s
    return [(begin, end) for begin, end in pauses if begin < end]


def in_order(samples: Iterable[Sample]) -> list[Sample]:
    """The samples by time, without those that repeat a moment (to the millisecond)."""
    ordered = sorted(samples, key=itemgetter(0))
    moments = [round(sample.at_s, 3) for sample in ordered]
    changes = (later > earlier for earlier, later in pairwise(moments))
    return [sample for sample, is_new in zip(ordered, chain((True,), changes), strict=False) if is_new]


def _span(recording: Recording, samples: Sequence[Sample]) -> tuple[float, float]:
    starts = [samples[0].at_s] if samples else []
    if recording.started_at_s is not None:
        starts.append(recording.started_at_s)
    if not starts:
        raise UnreadableActivity("The recording has no samples and no start time.")
    if recording.elapsed_time_s is not None:
        return min(starts), recording.elapsed_time_s
    return min(starts), (samples[-1].at_s - min(starts)) if samples else 0.0


def _check_span(start_s: float, elapsed_s: float, now_s: float) -> None:
    if start_s < EARLIEST_S:
        raise UnreadableActivity("The recording is dated before the year 2000.")
    if start_s + max(elapsed_s, 0.0) > now_s + CLOCK_TOLERANCE_S:
        raise UnreadableActivity("The recording is dated in the future.")
    if elapsed_s <= 0.0:
        raise UnreadableActivity("The recording holds a single moment, so it has no duration.")
    if elapsed_s > MAX_ELAPSED_S:
        raise UnreadableActivity("The recording is longer than 72 hours.")


def _totals(totals: Totals, stream: Stream | None) -> Totals:
    """The totals, without an impossible distance where the samples know better."""
    if totals.total_distance_m is None or totals.total_distance_m <= MAX_DISTANCE_M:
        return totals
    if not has_moved(stream, None):
        raise UnreadableActivity("The recording says that it is longer than 1,000 km.")
    return replace(totals, total_distance_m=None)


def _stream(samples: Sequence[Sample], start_s: float) -> Stream:
    times, *columns = zip(*samples, strict=True)
    channels = {channel.name: _values(channel, column) for channel, column in zip(CHANNELS, columns, strict=True)}
    return Stream(time_s=[round(at_s - start_s, 3) for at_s in times], **channels)


def _values(channel: Channel, column: Sequence[float | None]) -> list[float | None] | None:
    low, high = channel.low, channel.high
    values = [value if value is not None and low <= value <= high else None for value in column]
    missing = values.count(None)
    if channel.refused_outside and missing > column.count(None):
        raise UnreadableActivity(f"The recording has a {channel.name} that is not between {low:g} and {high:g}.")
    return None if missing == len(values) else values
