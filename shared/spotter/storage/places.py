"""Every place that keeps something of athletes: what an export gives out and a deletion empties.

A new table or prefix is added to the list in `spotter.wiring`, made by one of these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spotter.athlete.ports import Place, Records
from spotter.storage.cursors import cursor_after, position_of
from spotter.storage.items import Database, KeyRange, TableSpec
from spotter.storage.objects import ListedObject, ObjectStore
from spotter.storage.table import Table

LINK_HOLDS_S = 60 * 60

# Greater than any character of a key.
_LAST = "\U0010ffff"

Record = dict[str, Any]


def table_place(name: str, database: Database, table_name: str, keys: KeyRange) -> Place:
    """A table with the athlete's own records in the range of `keys`; what else is there is erased but not counted."""
    spec = TableSpec(table_name)
    table: Table[Record] = Table(database, spec, Record)

    def read(athlete_id: str, cursor: str | None, limit: int) -> Records:
        page = table.query(athlete_id, keys, limit=limit, cursor=cursor)
        return Records(page.items, page.cursor)

    def erase(athlete_id: str) -> int:
        return sum(keys.covers(key.id or "") for key in database.erase(spec, athlete_id))

    return Place(name, erase, read)


def copies_place(name: str, database: Database, table_name: str) -> Place:
    """A table that holds only copies of what stands elsewhere: erased, but not given out."""
    spec = TableSpec(table_name)
    return Place(name, lambda athlete_id: len(database.erase(spec, athlete_id)), None)


def objects_place(name: str, objects: ObjectStore, prefix_of: Callable[[str], str]) -> Place:
    """The objects whose keys begin with the athlete's prefix, given out as links that hold for an hour."""

    def read(athlete_id: str, cursor: str | None, limit: int) -> Records:
        prefix = prefix_of(athlete_id)
        owner = (name, athlete_id)
        after = None if cursor is None else position_of(owner, cursor, KeyRange(prefix, prefix + _LAST))
        listed = objects.page(prefix, limit=limit + 1, after=after)
        shown = listed[:limit]
        following = cursor_after(owner, shown[-1].key) if len(listed) > limit else None
        return Records([_link(objects, entry) for entry in shown], following)

    return Place(name, lambda athlete_id: objects.delete_prefix(prefix_of(athlete_id)), read)


def _link(objects: ObjectStore, entry: ListedObject) -> Record:
    signed = objects.presigned_get(entry.key, LINK_HOLDS_S)
    return {
        "key": entry.key,
        "size_bytes": entry.size_bytes,
        "url": signed.url,
        "expires_at": signed.expires_at.isoformat(),
    }
