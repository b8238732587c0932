"""The samples of runs as objects."""

from __future__ import annotations

import pytest

from spotter.running.models import Stream
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.streams import StoredStreams

RUN_ID = "20260504T080000Z-00000000"
STREAM = Stream(time_s=[0.0, 1.0, 2.5], distance_m=[0.0, None, 7.5], heart_rate_bpm=[120.0, 121.0, None])


@pytest.fixture
def streams():
    return StoredStreams(MemoryObjects())


def test_samples_come_back_as_they_were(streams):
    streams.put("ann", RUN_ID, STREAM)
    assert streams.get("ann", RUN_ID) == STREAM


def test_samples_are_the_athletes_own(streams):
    streams.put("ann", RUN_ID, STREAM)
    assert streams.get("bob", RUN_ID) is None


def test_samples_that_were_deleted_are_gone(streams):
    streams.put("ann", RUN_ID, STREAM)
    streams.delete("ann", RUN_ID)
    assert streams.get("ann", RUN_ID) is None
