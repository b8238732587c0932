"""Whether two entries are of one run: two recordings that overlap, or a recording and what the athlete told of it.

A told run has no samples and often no time of day: it may be told hours later, and distance and time are rounded in the
telling. So the day and the distance decide, or the time where no distance was told. A recording knows more than words:
it stands for a told run like it, whichever of the two came first, and a told run never takes the place of a recording.
Two told runs are two runs, unless they were told in one request that was sent twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from spotter.clock import local_date
from spotter.running.models import Run
from spotter.running.ports import RunStore
from spotter.running.recordings.recording import MAX_ELAPSED_S
from spotter.running.weekly_running import week_of

# How far the words may be off what was recorded, as a share of that.
TOLERANCE = 0.05
# Who tells when a run began rounds it. A run is told once it is over, so one that begins later than this is another.
LATEST_START = timedelta(hours=1)
# As long as the longest recording, and farther than two moments of one date are apart anywhere on earth.
REACH = timedelta(seconds=MAX_ELAPSED_S)

# What no device records. Where it did all the same, the recording counts.
ONLY_TOLD = ("run_type", "segments", "rpe", "temperature_c", "humidity", "notes")


def is_told(run: Run) -> bool:
    """Whether the run was told in words and not recorded."""
    return run.source == "text"


def are_same(one: Run, other: Run) -> bool:
    """Whether the two are of one run, recorded or told."""
    return is_same_recording(one, other) or tells_of(one, other) or tells_of(other, one)


def is_same_recording(one: Run, other: Run) -> bool:
    """Whether two recordings are of one run: they overlap in time by more than half of the shorter."""
    if one.id == other.id or is_told(one) or is_told(other):
        return one.id == other.id
    overlap = min(one.ended_at, other.ended_at) - max(one.started_at, other.started_at)
    return overlap > min(one.ended_at - one.started_at, other.ended_at - other.started_at) / 2


def tells_of(told: Run, recorded: Run) -> bool:
    """Whether a told run is a recorded one: of the same local day, not told before it, and alike within 5 %.

    They are alike by distance, or where none was told by the moving or the elapsed time.
    """
    if not is_told(told) or is_told(recorded):
        return False
    day = local_date(recorded.started_at, recorded.timezone, told.timezone)
    same_day = day == local_date(told.started_at, told.timezone) and week_of(told) == week_of(recorded)
    return same_day and recorded.started_at <= told.ended_at + LATEST_START and _are_alike(told, recorded)


def runs_near(athlete_id: str, run: Run, runs: RunStore) -> tuple[Run, ...]:
    """The athlete's kept runs that may be the same as this one, oldest first."""
    return tuple(runs.started_between(athlete_id, run.started_at - REACH, run.started_at + REACH))


def told_of(recorded: Run, near: Iterable[Run]) -> Run | None:
    """What was told of a recorded run: of several told runs like it the one nearest to it, as the others are others."""
    told = [run for run in near if tells_of(run, recorded)]
    return min(told, key=lambda run: abs(run.started_at - recorded.started_at), default=None)


def recorded_of(told: Run, near: Iterable[Run]) -> Run | None:
    """The recording of a told run: the nearest of those like it."""
    recorded = [run for run in near if tells_of(told, run)]
    return min(recorded, key=lambda run: abs(run.started_at - told.started_at), default=None)


def completed(recorded: Run, told: Run) -> Run:
    """The recorded run with what only the athlete could tell of it, as far as it lacks that."""
    lacking = [name for name in ONLY_TOLD if getattr(recorded, name) in (None, ())]
    return replace(recorded, **{name: getattr(told, name) for name in lacking})


def _are_alike(told: Run, recorded: Run) -> bool:
    if told.distance_m is not None:
        return _is_about(told.distance_m, recorded.distance_m)
    return any(_is_about(told.duration_s, time_s) for time_s in (recorded.moving_time_s, recorded.elapsed_time_s))


def _is_about(told: float | None, recorded: float | None) -> bool:
    return told is not None and recorded is not None and abs(told - recorded) <= TOLERANCE * recorded
