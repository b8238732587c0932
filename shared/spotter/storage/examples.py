"""Labelled examples of spoken logs as JSON objects, `corrections/<athlete>/<mark of what was put right>.json`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from datetime import UTC, datetime

from spotter.storage.athlete_path import athlete_path
from spotter.storage.objects import ObjectStore
from spotter.voice.ports import LabelledExample

_LENGTH_OF_MARK = 32
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


def corrections_prefix(athlete_id: str) -> str:
    """What the keys of all the athlete's examples begin with."""
    return f"corrections/{athlete_path(athlete_id)}/"


class StoredExamples:
    """See spotter.voice.ports.ExampleStore."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    def put(self, athlete_id: str, example: LabelledExample) -> None:
        """See ExampleStore."""
        # Named without its time, so that the same correction sent again takes the place of the first.
        mark = hashlib.sha256(_json(replace(example, at=_NO_TIME))).hexdigest()[:_LENGTH_OF_MARK]
        self._objects.put(f"{corrections_prefix(athlete_id)}{mark}.json", _json(example), "application/json")


def _json(example: LabelledExample) -> bytes:
    values = {**asdict(example), "at": example.at.isoformat()}
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
