"""Names of runs: their start to the second, so that they sort by time, and a mark of what was recorded."""

from __future__ import annotations

import hashlib
import re

from spotter.clock import moment_prefix
from spotter.running.models import Activity

_FORM = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}")


def run_id_of(activity: Activity, athlete_id: str) -> str:
    """The id of an athlete's recording, such as `20260504T080000Z-1f0c9a7e`.

    The same recording of the same athlete gets the same one again; that of another athlete gets another one.
    """
    stream = activity.stream
    samples = 0 if stream is None else len(stream.time_s)
    totals = (activity.elapsed_time_s, activity.total_distance_m, activity.timer_time_s)
    content = (athlete_id, activity.source, *totals, samples)
    mark = hashlib.sha256(repr(content).encode()).hexdigest()[:8]
    return f"{moment_prefix(activity.started_at)}-{mark}"


def is_run_id(text: str) -> bool:
    """Whether the text has the form of a run's id."""
    return _FORM.fullmatch(text) is not None
