"""A database in memory, held to the same contract as DynamoDB's: for tests and for trying things out."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Callable, Sequence

from spotter.clock import Clock, system_clock
from spotter.errors import Conflict
from spotter.storage.items import (
    EXPIRY,
    HASH_KEY,
    RANGE_KEY,
    VERSION,
    Absent,
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
    """Items in dictionaries, one per table name."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._tables: defaultdict[str, dict[Key, Item]] = defaultdict(dict)

    def get(self, table: TableSpec, key: Key) -> Item | None:
        """See Database."""
        item = self._tables[table.name].get(key)
        return copy.deepcopy(item) if item is not None and self._living(item) else None

    def write(self, writes: Sequence[Write]) -> None:
        """See Database."""
        if not all(self._holds(write) for write in writes):
            raise Conflict("Somebody else changed this at the same moment.")
        for write in writes:
            self._carry_out(write)

    def query(
        self, table: TableSpec, user_id: str, keys: KeyRange, *, after: str | None, limit: int, newest_first: bool
    ) -> list[Item]:
        """See Database."""
        own = {key.id or "": item for key, item in self._tables[table.name].items() if key.user_id == user_id}
        ids = sorted((item_id for item_id in own if keys.covers(item_id)), reverse=newest_first)
        behind = _behind(after, newest_first=newest_first)
        found = [own[item_id] for item_id in ids if behind(item_id) and self._living(own[item_id])]
        return copy.deepcopy(found[:limit])

    def erase(self, table: TableSpec, user_id: str) -> int:
        """See Database."""
        own = [key for key in self._tables[table.name] if key.user_id == user_id]
        for key in own:
            del self._tables[table.name][key]
        return len(own)

    def _living(self, item: Item) -> bool:
        return EXPIRY not in item or item[EXPIRY] > self._clock().timestamp()

    def _holds(self, write: Write) -> bool:
        item = self._tables[write.table.name].get(_key_of(write))
        match write.condition:
            case Absent():
                return item is None or not self._living(item)
            case Present():
                return item is not None
            case VersionIs(version):
                return item is not None and item.get(VERSION) == version
        return True

    def _carry_out(self, write: Write) -> None:
        items = self._tables[write.table.name]
        if isinstance(write, Put):
            kept = {name: value for name, value in write.item.items() if value is not None}
            items[_key_of(write)] = copy.deepcopy(kept)
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
