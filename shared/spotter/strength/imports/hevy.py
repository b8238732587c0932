"""Exports of the app Hevy: one row per set, with the units in the header."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from spotter.errors import InvalidInput
from spotter.strength.imports.csv_rows import Cells
from spotter.strength.imports.logged import (
    LoggedRow,
    Unsaid,
    moment_of,
    name_of,
    performed_set,
    reasonable_duration_s,
)
from spotter.strength.models import SetType

COLUMNS = frozenset(("start_time", "exercise_title"))

_TYPES: dict[str, SetType] = {
    "": "working",
    "normal": "working",
    "warmup": "warmup",
    "dropset": "drop",
    "failure": "failure",
}


def read_hevy(cells: Cells, unsaid: Unsaid) -> LoggedRow:
    """What a row of Hevy's says. Raises InvalidInput, saying why, where it cannot be read."""
    begun_at = moment_of(cells["start_time"])
    return LoggedRow(
        begun_at=begun_at,
        title=cells.get("title", ""),
        exercise=name_of(cells, "exercise_title"),
        performed=performed_set(cells, _type_of(cells.get("set_type", "")), "duration", unsaid),
        duration_s=_duration_s(begun_at, cells.get("end_time", "")),
        workout_notes=cells.get("description", ""),
        notes=cells.get("exercise_notes", ""),
    )


def _type_of(text: str) -> SetType:
    kind = text.casefold()
    if kind not in _TYPES:
        raise InvalidInput(f"this is no kind of set: {text[:40]}")
    return _TYPES[kind]


def _duration_s(begun_at: datetime, end_time: str) -> float | None:
    # Without an end that can be read the workout is still one; a TypeError says that one time has an offset alone.
    with suppress(InvalidInput, TypeError):
        return reasonable_duration_s((moment_of(end_time) - begun_at).total_seconds())
    return None
