"""The samples of runs as compressed JSON objects, `streams/<athlete>/<run id>.json.gz`."""

from __future__ import annotations

import gzip
import json
from dataclasses import fields

from spotter.running.models import Stream
from spotter.storage.athlete_path import athlete_path
from spotter.storage.objects import ObjectStore

# Almost as small as the highest level in a fraction of its time.
_COMPRESSION_LEVEL = 5


def streams_prefix(athlete_id: str) -> str:
    """What the keys of all the athlete's samples begin with."""
    return f"streams/{athlete_path(athlete_id)}/"


class StoredStreams:
    """See spotter.running.ports.StreamStore."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    def put(self, athlete_id: str, run_id: str, stream: Stream) -> None:
        """See StreamStore."""
        channels = {field.name: getattr(stream, field.name) for field in fields(stream)}
        text = json.dumps(channels, separators=(",", ":"), allow_nan=False)
        # Without a time stamp, so that the same samples are the same bytes.
        body = gzip.compress(text.encode(), _COMPRESSION_LEVEL, mtime=0)
        self._objects.put(_key(athlete_id, run_id), body, "application/json", "gzip")

    def get(self, athlete_id: str, run_id: str) -> Stream | None:
        """See StreamStore."""
        found = self._objects.get(_key(athlete_id, run_id))
        return None if found is None else Stream(**json.loads(gzip.decompress(found.body)))

    def delete(self, athlete_id: str, run_id: str) -> None:
        """See StreamStore."""
        self._objects.delete(_key(athlete_id, run_id))


def _key(athlete_id: str, run_id: str) -> str:
    return f"{streams_prefix(athlete_id)}{run_id}.json.gz"
