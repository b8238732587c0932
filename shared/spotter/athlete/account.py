"""Everything about one athlete: given out, and removed. Both walk one table of places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from spotter.athlete.ports import Place, ProfileStore, RecordReader
from spotter.athlete.profile import Profile, profile_of
from spotter.clock import Clock
from spotter.errors import FieldError, InvalidInput

# The largest record is a run of some hundred kilometres with about 100 kB of splits, and an answer ends at 6 MB.
RECORDS_PER_PAGE = 50

_SEPARATOR = "."


@dataclass(frozen=True, slots=True)
class AccountExport:
    """A page of everything about an athlete: `records` by place. The last page has no cursor."""

    exported_at: datetime
    profile: Profile
    records: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class DeletedAccount:
    """How many records were removed, by place."""

    deleted: dict[str, int]


def export_account(
    athlete_id: str,
    cursor: str | None,
    profiles: ProfileStore,
    places: Sequence[Place],
    clock: Clock,
    limit: int = RECORDS_PER_PAGE,
) -> AccountExport:
    """A page of at most `limit` records, from the cursor on. Raises InvalidInput for a cursor from elsewhere."""
    readers = {place.name: place.read for place in places if place.read is not None}
    records, following = _collect(athlete_id, readers, _position(cursor, readers), limit)
    return AccountExport(clock(), profile_of(athlete_id, profiles), records, following)


def delete_account(athlete_id: str, profiles: ProfileStore, places: Sequence[Place]) -> DeletedAccount:
    """Remove everything about the athlete; how much was removed from each place.

    The profile goes last: should this fail half way, it can be repeated.
    """
    removed = {place.name: place.erase(athlete_id) for place in places}
    return DeletedAccount({**removed, "profile": profiles.delete(athlete_id)})


def _collect(
    athlete_id: str, readers: dict[str, RecordReader], position: tuple[str, str | None], limit: int
) -> tuple[dict[str, list[dict[str, Any]]], str | None]:
    first, inner = position
    names = list(readers)
    records: dict[str, list[dict[str, Any]]] = {}
    room = limit
    for name in names[names.index(first) :]:
        if room == 0:
            return records, name + _SEPARATOR
        page = readers[name](athlete_id, inner, room)
        records[name] = list(page.items)
        if page.cursor is not None:
            return records, name + _SEPARATOR + page.cursor
        room -= len(page.items)
        inner = None
    return records, None


def _position(cursor: str | None, readers: dict[str, RecordReader]) -> tuple[str, str | None]:
    if cursor is None:
        return next(iter(readers)), None
    name, _, inner = cursor.partition(_SEPARATOR)
    if name not in readers:
        raise InvalidInput("The cursor cannot be used here.", errors=[FieldError("cursor", "not from this export")])
    return name, inner or None
