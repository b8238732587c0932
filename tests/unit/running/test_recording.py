"""What a recording may hold, so that the run it becomes can be kept."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pytest

from spotter.errors import UnreadableActivity
from spotter.running.course.summarise import FARTHEST_RUN_M
from spotter.running.models import Pause, Split
from spotter.running.recordings.recording import MAX_PAUSES, Recording, Sample, activity_from
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from tests.support.runs import run_at

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
START_S = NOW.timestamp() - 200_000.0
# DynamoDB takes 400 kB.
SMALL_BYTES = 250_000


def with_pauses(count):
    samples = [Sample(START_S + 10.0 * i, distance_m=30.0 * i) for i in range(10)]
    pauses = [(START_S + i, START_S + i + 0.5) for i in range(count)]
    return Recording(source="fit", declared=True, samples=samples, pauses=pauses)


def test_as_many_pauses_as_can_be_kept():
    assert len(activity_from(with_pauses(MAX_PAUSES), lambda: NOW).pauses) == MAX_PAUSES


@pytest.mark.parametrize("count", [MAX_PAUSES + 1, 30_000])
def test_more_pauses_than_can_be_kept_are_refused(count):
    with pytest.raises(UnreadableActivity, match="more than 1,000 pauses"):
        activity_from(with_pauses(count), lambda: NOW)


def test_the_fullest_run_is_far_from_too_large_to_be_kept():
    split = Split(1000.0, 359.9, 359.9, 359.9, 123.4, 123.4, 150.1)
    fullest = replace(
        run_at(NOW),
        splits=(split,) * int(FARTHEST_RUN_M / METRES_PER_KILOMETRE),
        mile_splits=(split,) * int(FARTHEST_RUN_M / METRES_PER_MILE),
        paused=(Pause(259_100.1, 259_199.9),) * MAX_PAUSES,
    )
    assert len(json.dumps(asdict(fullest), default=str, separators=(",", ":"))) < SMALL_BYTES
