"""What the storage layer speaks of: keys, conditions and writes, and the database that carries them out.

Every table has the hash key `user_id`; every table but the profiles' also has the range key `id`. An attribute
`expires_at` (epoch seconds) hides an item from its moment on, because a database removes it only hours later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

HASH_KEY = "user_id"
RANGE_KEY = "id"
EXPIRY = "expires_at"
VERSION = "version"

Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table by name, and whether its items also have an `id`."""

    name: str
    has_id: bool = True


@dataclass(frozen=True, slots=True)
class Index:
    """Another way to find items: those that have both attributes (texts), by `mark` and in the order of `order`.

    It holds nothing but keys, follows its table within moments, and knows nothing of `expires_at`.
    """

    name: str
    mark: str
    order: str


@dataclass(frozen=True, slots=True)
class Key:
    """Where an item is; `id` is None in a table without one."""

    user_id: str
    id: str | None = None


@dataclass(frozen=True, slots=True)
class KeyRange:
    """Ids from `low` to `high`, both included; None leaves that side open."""

    low: str | None = None
    high: str | None = None

    def covers(self, item_id: str) -> bool:
        """Whether the id lies in the range."""
        return (self.low is None or item_id >= self.low) and (self.high is None or item_id <= self.high)


@dataclass(frozen=True, slots=True)
class Absent:
    """Write only where no living item is."""


@dataclass(frozen=True, slots=True)
class Present:
    """Write only where an item is."""


@dataclass(frozen=True, slots=True)
class VersionIs:
    """Write only over an item of exactly this `version`; 0 is that of an item without one, and of no item."""

    version: int


Condition = Absent | Present | VersionIs


@dataclass(frozen=True, slots=True)
class Put:
    """Store an item, replacing what is there."""

    table: TableSpec
    item: Item
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove an item."""

    table: TableSpec
    key: Key
    condition: Condition | None = None


Write = Put | Delete


class Database(Protocol):
    """Items by key. Reads see every write that was answered before them.

    Every method raises Unavailable when the database cannot be reached or is throttling.
    """

    def get(self, table: TableSpec, key: Key) -> Item | None:
        """The living item at the key."""

    def write(self, writes: Sequence[Write]) -> None:
        """Carry out all the writes (1 to 100) or none. Raises Conflict when a condition does not hold."""

    def query(
        self, table: TableSpec, user_id: str, keys: KeyRange, *, after: str | None, limit: int, newest_first: bool
    ) -> list[Item]:
        """Up to `limit` living items in the order of their ids, starting behind the id `after`."""

    def marked(self, table: TableSpec, index: Index, mark: str, *, up_to: str, limit: int) -> list[Key]:
        """Keys of up to `limit` (1 to 1000) items that bear the mark, in their order, which ends with `up_to`.

        What has just been written may be missing or still be there.
        """

    def erase(self, table: TableSpec, user_id: str) -> set[Key]:
        """Remove everything kept under the user id, expired or not; the keys of what there was."""
