"""A table of one kind of value: dataclass or pydantic model in, the same out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from spotter.errors import Conflict
from spotter.storage.cursors import cursor_after, position_of
from spotter.storage.items import (
    EXPIRY,
    HASH_KEY,
    RANGE_KEY,
    VERSION,
    Condition,
    Database,
    Delete,
    Item,
    Key,
    KeyRange,
    Present,
    Put,
    TableSpec,
)

T = TypeVar("T")

EVERY_KEY = KeyRange()
_log = logging.getLogger(__name__)
_ITEMS_PER_READ = 100


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of the items, and the cursor of what follows; None when nothing does."""

    items: tuple[T, ...]
    cursor: str | None


@cache
def _adapter(kind: Callable[..., T]) -> TypeAdapter[T]:
    return TypeAdapter(kind)


class Table(Generic[T]):
    """The values of one kind in one table, by user id and, where the table has one, the value's own `id`.

    Every method raises Unavailable when the database cannot be reached.
    """

    def __init__(self, database: Database, spec: TableSpec, kind: Callable[..., T]) -> None:
        self._database = database
        self._spec = spec
        self._adapter = _adapter(kind)

    def get(self, user_id: str, item_id: str | None = None) -> T | None:
        """The value at the key."""
        item = self._database.get(self._spec, Key(user_id, item_id))
        return None if item is None else self._value(item)

    def put(self, user_id: str, value: T, condition: Condition | None = None) -> None:
        """Store the value. Raises Conflict when the condition does not hold."""
        self._database.write([self.putting(user_id, value, condition)])

    def putting(self, user_id: str, value: T, condition: Condition | None = None) -> Put:
        """The write that `put` would make, to be carried out together with others."""
        fields: Item = self._adapter.dump_python(value, mode="json")
        return Put(self._spec, {**_without_empty_marks(fields), HASH_KEY: user_id}, condition)

    def delete(self, user_id: str, item_id: str | None = None) -> bool:
        """Remove the value at the key; whether there was one."""
        try:
            self._database.write([self.deleting(user_id, item_id, Present())])
        except Conflict:
            return False
        return True

    def deleting(self, user_id: str, item_id: str | None = None, condition: Condition | None = None) -> Delete:
        """The write that removes the value at the key, to be carried out together with others."""
        return Delete(self._spec, Key(user_id, item_id), condition)

    def query(
        self,
        user_id: str,
        keys: KeyRange = EVERY_KEY,
        *,
        limit: int,
        cursor: str | None = None,
        newest_first: bool = True,
    ) -> Page[T]:
        """A page of at least one and at most `limit` values, by id. Raises InvalidInput for a foreign cursor."""
        owner = (self._spec.name, user_id)
        after = None if cursor is None else position_of(owner, cursor, keys)
        found = self._database.query(self._spec, user_id, keys, after=after, limit=limit + 1, newest_first=newest_first)
        shown = found[:limit]
        more = len(found) > limit
        following = cursor_after(owner, shown[-1][RANGE_KEY]) if more else None
        return Page(tuple(self._value(item) for item in shown), following)

    def walk(self, user_id: str, keys: KeyRange = EVERY_KEY) -> Iterator[T]:
        """Every value in the range, oldest first."""
        cursor = None
        while True:
            page = self.query(user_id, keys, limit=_ITEMS_PER_READ, cursor=cursor, newest_first=False)
            yield from page.items
            if (cursor := page.cursor) is None:
                return

    def _value(self, item: Item) -> T:
        try:
            value: T = self._adapter.validate_python(item)
        except ValidationError as error:
            # Validation quotes what it has read, so only the places are logged.
            wrong = [entry["loc"] for entry in error.errors()]
            _log.error("an item of %s does not fit at %s", self._spec.name, wrong)
            raise ValueError(f"an item of {self._spec.name} does not fit at {wrong}") from None
        return value


def _without_empty_marks(fields: Item) -> Item:
    # Conditions and filters ask whether these attributes exist, and an attribute that says "nothing" does.
    return {name: value for name, value in fields.items() if value is not None or name not in (EXPIRY, VERSION)}
