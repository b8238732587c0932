"""Exports of the app Strong: one row per set, and rows that remark on the set before.

Older files name no units, newer ones have columns for them or name them in the header; where decimals have a comma,
fields are delimited by semicolons.
"""

from __future__ import annotations

from spotter.errors import InvalidInput
from spotter.strength.imports.csv_rows import Cells
from spotter.strength.imports.logged import LoggedRow, Unsaid, amount, duration_of, moment_of, name_of, performed_set
from spotter.strength.models import MAX_REST_S, SetType

COLUMNS = frozenset(("date", "exercise name", "set order"))

_REST = "rest timer"
_REMARKS = (_REST, "note")
_LETTERS: dict[str, SetType] = {"w": "warmup", "d": "drop", "f": "failure"}


def read_strong(cells: Cells, unsaid: Unsaid) -> LoggedRow:
    """What a row of Strong's says. Raises InvalidInput, saying why, where it cannot be read."""
    order = cells.get("set order", "").casefold()
    return LoggedRow(
        begun_at=moment_of(cells["date"]),
        title=cells.get("workout name", ""),
        exercise=name_of(cells, "exercise name"),
        performed=None if order in _REMARKS else performed_set(cells, _type_of(order), "seconds", unsaid),
        rest_s=amount(cells, "seconds", most=MAX_REST_S) if order == _REST else None,
        duration_s=duration_of(cells.get("workout duration") or cells.get("duration", "")),
        workout_notes=cells.get("workout notes", ""),
        notes=cells.get("notes", ""),
    )


def _type_of(order: str) -> SetType:
    if order.isdecimal():
        return "working"
    if order not in _LETTERS:
        raise InvalidInput(f"this is no kind of set: {order[:40]}")
    return _LETTERS[order]
