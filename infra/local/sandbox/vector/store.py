"""What the index holds, in a file of SQLite: vectors, texts and metadata by namespace and id, texts also by words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.local.sandbox.vector.database import connect
from infra.local.sandbox.vector.packing import unpack
from infra.local.sandbox.vector.weights import Floats
from infra.local.sandbox.vector.words import SparseVector, sparse_vector

DEFAULT_NAMESPACE = ""

_PAGE = 1000
_SCHEMA = """
CREATE TABLE IF NOT EXISTS namespaces (name TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT OR IGNORE INTO namespaces VALUES ('');
CREATE TABLE IF NOT EXISTS entries (
    number INTEGER PRIMARY KEY,
    namespace TEXT NOT NULL,
    id TEXT NOT NULL,
    data TEXT,
    metadata TEXT NOT NULL,
    vector BLOB NOT NULL,
    sparse TEXT,
    UNIQUE (namespace, id)
);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, tokenize = 'porter unicode61');
"""
_COLUMNS = "number, id, data, metadata, vector, sparse"
_PUT = """
INSERT INTO entries (namespace, id, data, metadata, vector, sparse) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (namespace, id) DO UPDATE SET
    data = excluded.data, metadata = excluded.metadata, vector = excluded.vector, sparse = excluded.sparse
RETURNING number
"""
_MATCHES = """
SELECT entries.number, -words.rank FROM words JOIN entries ON entries.number = words.rowid
WHERE words MATCH ? AND entries.namespace = ? ORDER BY words.rank
"""
_FORGET_NAMESPACE = "DELETE FROM namespaces WHERE name = ? AND name != ?"


@dataclass(frozen=True, slots=True)
class Entry:
    """A dense vector, packed, with what belongs to it. Without a sparse vector, both are those of the data."""

    id: str
    packed: bytes
    sparse: SparseVector | None = None
    metadata: dict[str, Any] | None = None
    data: str | None = None

    @property
    def dense_vector(self) -> Floats:
        """The dense vector."""
        row: Floats = unpack([self.packed])[0]
        return row

    @property
    def sparse_vector(self) -> SparseVector:
        """The sparse vector."""
        return sparse_vector(self.data or "") if self.sparse is None else self.sparse


class EntryStore:
    """The entries in a file. It does not keep threads apart: whoever shares it takes turns."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect(file)
        self._connection.executescript(_SCHEMA)

    def put(self, namespace: str, entries: Iterable[Entry]) -> None:
        """Keep the entries, in place of those with the same ids; the namespace is made where it is missing."""
        with self._connection as connection:
            connection.execute("INSERT OR IGNORE INTO namespaces VALUES (?)", (namespace,))
            for entry in entries:
                sparse = None if entry.sparse is None else json.dumps(entry.sparse)
                row = (namespace, entry.id, entry.data, json.dumps(entry.metadata), entry.packed, sparse)
                ((number,),) = connection.execute(_PUT, row).fetchall()
                connection.execute("DELETE FROM words WHERE rowid = ?", (number,))
                if entry.sparse is None:
                    connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, entry.data))

    def remove(self, namespace: str, ids: Sequence[str]) -> int:
        """How many entries of these ids there were."""
        with self._connection as connection:
            where = f"namespace = ? AND id IN ({_marks(ids)})"
            connection.execute(
                f"DELETE FROM words WHERE rowid IN (SELECT number FROM entries WHERE {where})",  # noqa: S608 - question marks
                (namespace, *ids),
            )
            return connection.execute(f"DELETE FROM entries WHERE {where}", (namespace, *ids)).rowcount  # noqa: S608

    def numbered(self, numbers: Sequence[int]) -> dict[int, Entry]:
        """The entries with these numbers."""
        return self._select(f"number IN ({_marks(numbers)})", numbers)

    def metadata(self, numbers: Sequence[int]) -> dict[int, dict[str, Any]]:
        """The metadata of the entries with these numbers, empty where they have none."""
        where = f"number IN ({_marks(numbers)})"
        rows = self._connection.execute(f"SELECT number, metadata FROM entries WHERE {where}", numbers)  # noqa: S608
        return {number: json.loads(text) or {} for number, text in rows}

    def named(self, namespace: str, ids: Sequence[str]) -> dict[str, Entry]:
        """The entries with these ids, as far as there are any."""
        found = self._select(f"namespace = ? AND id IN ({_marks(ids)})", (namespace, *ids))
        return {entry.id: entry for entry in found.values()}

    def page(self, namespace: str, *, after: int = 0, limit: int, prefix: str = "") -> dict[int, Entry]:
        """Entries by number, beyond a number, whose ids begin with the prefix; at most `limit`."""
        where = "namespace = ? AND number > ? AND substr(id, 1, ?) = ? ORDER BY number LIMIT ?"
        return self._select(where, (namespace, after, len(prefix), prefix, limit))

    def every(self, namespace: str) -> Iterator[Entry]:
        """All entries, a page at a time."""
        last = 0
        while page := self.page(namespace, after=last, limit=_PAGE):
            yield from page.values()
            last = max(page)

    def any_of(self, namespace: str) -> Entry | None:
        """Any entry; None where there is none."""
        found = self._select("namespace = ? ORDER BY random() LIMIT 1", (namespace,))
        return next(iter(found.values()), None)

    def with_words(self, namespace: str, expression: str) -> Iterator[tuple[int, float]]:
        """Numbers of the entries that FTS5 matches, best first, with BM25 scores that are higher the better."""
        yield from self._connection.execute(_MATCHES, (expression, namespace))

    def vectors(self, namespace: str) -> tuple[list[int], Floats]:
        """The numbers of all entries, and their dense vectors as the rows of a matrix."""
        rows = self._connection.execute(
            "SELECT number, vector FROM entries WHERE namespace = ? ORDER BY number", (namespace,)
        ).fetchall()
        return [number for number, _ in rows], unpack([packed for _, packed in rows])

    def sparse_vectors(self, namespace: str) -> dict[int, SparseVector]:
        """The sparse vectors of all entries by number."""
        found = self._select("namespace = ?", (namespace,))
        return {number: entry.sparse_vector for number, entry in found.items()}

    def counts(self) -> dict[str, int]:
        """How many entries each namespace has."""
        return dict(
            self._connection.execute(
                "SELECT name, count(entries.number) FROM namespaces LEFT JOIN entries ON namespace = name GROUP BY name"
            ).fetchall()
        )

    def clear(self, namespace: str) -> None:
        """Remove every entry of the namespace."""
        with self._connection as connection:
            connection.execute(
                "DELETE FROM words WHERE rowid IN (SELECT number FROM entries WHERE namespace = ?)", (namespace,)
            )
            connection.execute("DELETE FROM entries WHERE namespace = ?", (namespace,))

    def drop(self, namespace: str) -> None:
        """Remove the namespace with every entry of it."""
        self.clear(namespace)
        with self._connection as connection:
            connection.execute(_FORGET_NAMESPACE, (namespace, DEFAULT_NAMESPACE))

    def rename(self, namespace: str, new: str) -> None:
        """Give a namespace another name, which must not be taken by one with entries."""
        with self._connection as connection:
            connection.execute("INSERT OR IGNORE INTO namespaces VALUES (?)", (new,))
            connection.execute("UPDATE entries SET namespace = ? WHERE namespace = ?", (new, namespace))
            connection.execute(_FORGET_NAMESPACE, (namespace, DEFAULT_NAMESPACE))

    def size(self) -> int:
        """How many bytes the file has."""
        return self._file.stat().st_size

    def _select(self, where: str, values: Sequence[object]) -> dict[int, Entry]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM entries WHERE {where}", values)  # noqa: S608 - ours
        return {
            number: Entry(id_, packed, _sparse(sparse), json.loads(metadata), data)
            for number, id_, data, metadata, packed, sparse in rows.fetchall()
        }


def _sparse(text: str | None) -> SparseVector | None:
    return None if text is None else {int(index): value for index, value in json.loads(text).items()}


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
