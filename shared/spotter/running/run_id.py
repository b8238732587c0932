"""Names of runs: their start to the second, so that they sort by time, and a mark of what was recorded."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime

from spotter.running.models import Activity

_FORM = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}")


def run_id_of(activity: Activity) -> str:
    """The id of a recording, such as `20260504T080000Z-1f0c9a7e`: the same recording gets the same one again."""
    stream = activity.stream
    samples = 0 if stream is None else len(stream.time_s)
    content = (activity.source, activity.elapsed_time_s, activity.total_distance_m, activity.timer_time_s, samples)
    mark = hashlib.sha256(repr(content).encode()).hexdigest()[:8]
    return f"{moment_prefix(activity.started_at)}-{mark}"


def is_run_id(text: str) -> bool:
    """Whether the text has the form of a run's id."""
    return _FORM.fullmatch(text) is not None


def moment_prefix(moment: datetime) -> str:
    """What the ids of runs that start in this second begin with; an aware datetime."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
