"""A database in memory, held to the same contract as DynamoDB's: for tests and for trying things out."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import islice

from spotter.clock import Clock, system_clock
from spotter.errors import Conflict
from spotter.storage.attributes import Attributes, from_attributes, to_attributes
from spotter.storage.items import (
    EXPIRY,
    HASH_KEY,
    RANGE_KEY,
    VERSION,
    Absent,
    Index,
    Item,
    Key,
    KeyRange,
    Present,
    Put,
    TableSpec,
    VersionIs,
    Write,
)


class MemoryDatabase:
    """Items in dictionaries, one per table name, in the form in which DynamoDB would get them."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._tables: defaultdict[str, dict[Key, Attributes]] = defaultdict(dict)

    def get(self, table: TableSpec, key: Key) -> Item | None:
        """See Database."""
        return self._living(self._tables[table.name].get(key))

    def write(self, writes: Sequence[Write]) -> None:
        """See Database."""
        if not all(self._holds(write) for write in writes):
            raise Conflict("Somebody else changed this at the same moment.", retry_after_s=1)
        for write in writes:
            self._carry_out(write)

    def query(
        self, table: TableSpec, user_id: str, keys: KeyRange, *, after: str | None, limit: int, newest_first: bool
    ) -> list[Item]:
        """See Database."""
        own = {key.id or "": kept for key, kept in self._tables[table.name].items() if key.user_id == user_id}
        behind = _behind(after, newest_first=newest_first)
        ids = sorted((item_id for item_id in own if keys.covers(item_id) and behind(item_id)), reverse=newest_first)
        living = (self._living(own[item_id]) for item_id in ids)
        return list(islice((item for item in living if item is not None), limit))

    def marked(self, table: TableSpec, index: Index, mark: str, *, up_to: str, limit: int) -> list[Key]:
        """See Database."""
        kept = {key: from_attributes(attributes) for key, attributes in self._tables[table.name].items()}
        bearing = [key for key, item in kept.items() if item.get(index.mark) == mark and index.order in item]
        due = [key for key in bearing if kept[key][index.order] <= up_to]
        return sorted(due, key=lambda key: str(kept[key][index.order]))[:limit]

    def erase(self, table: TableSpec, user_id: str) -> set[Key]:
        """See Database."""
        own = {key for key in self._tables[table.name] if key.user_id == user_id}
        for key in own:
            del self._tables[table.name][key]
        return own

    def _living(self, kept: Attributes | None) -> Item | None:
        item = None if kept is None else from_attributes(kept)
        return item if item is None or item.get(EXPIRY, math.inf) > self._clock().timestamp() else None

    def _holds(self, write: Write) -> bool:
        kept = self._tables[write.table.name].get(_key_of(write))
        match write.condition:
            case Absent():
                return self._living(kept) is None
            case Present():
                return kept is not None
            case VersionIs(version):
                return bool(from_attributes(kept or {}).get(VERSION, 0) == version)
        return True

    def _carry_out(self, write: Write) -> None:
        items = self._tables[write.table.name]
        if isinstance(write, Put):
            items[_key_of(write)] = to_attributes(write.item)
        else:
            items.pop(_key_of(write), None)


def _key_of(write: Write) -> Key:
    if isinstance(write, Put):
        return Key(write.item[HASH_KEY], write.item[RANGE_KEY] if write.table.has_id else None)
    return write.key


def _behind(after: str | None, *, newest_first: bool) -> Callable[[str], bool]:
    if after is None:
        return lambda _: True
    return (lambda item_id: item_id < after) if newest_first else (lambda item_id: item_id > after)
