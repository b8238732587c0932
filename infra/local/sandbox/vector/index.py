"""A hybrid index that embeds texts itself, kept in a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

from infra.local.sandbox.vector.embeddings import Embeddings
from infra.local.sandbox.vector.entries import entry_of_text, entry_of_vector, updated
from infra.local.sandbox.vector.filters import read_filter
from infra.local.sandbox.vector.refusals import IndexRefusal
from infra.local.sandbox.vector.search import Search
from infra.local.sandbox.vector.store import Entry, EntryStore
from infra.local.sandbox.vector.wire import Query, SentText, SentVector, Update

INDEX_NAME = "sandbox"

_REMOVED_AT_ONCE = 1000


def open_index(state_dir: Path, embeddings_file: Path) -> VectorIndex:
    """The index in a folder; vectors of texts are kept in a file that may outlive it."""
    return VectorIndex(state_dir / "upstash-vector.db", Embeddings(embeddings_file))


class VectorIndex:
    """The index in a file. Any number of threads may use it."""

    def __init__(self, file: Path, embeddings: Embeddings) -> None:
        self._store = EntryStore(file)
        self._search = Search(self._store)
        self._embeddings = embeddings
        self._lock = threading.RLock()

    def put_vectors(self, namespace: str, sent: Sequence[SentVector]) -> None:
        """Keep vectors, in place of those with the same ids."""
        entries = [entry_of_vector(each) for each in sent]
        with self._changing(namespace):
            self._store.put(namespace, entries)

    def put_texts(self, namespace: str, sent: Sequence[SentText]) -> None:
        """Embed texts and keep them, in place of those with the same ids."""
        # Before the lock is taken, so that questions are answered meanwhile.
        packed = self._embeddings.of_texts([each.data for each in sent])
        entries = [entry_of_text(each, vector) for each, vector in zip(sent, packed, strict=True)]
        with self._changing(namespace):
            self._store.put(namespace, entries)

    def query(self, namespace: str, query: Query) -> list[tuple[Entry, float]]:
        """What is near, with scores, best first."""
        by_meaning = query.data is not None and query.query_mode != "SPARSE"
        meaning = self._embeddings.of_question(query.data or "") if by_meaning else None
        with self._lock:
            return self._search.nearest(namespace, query, meaning)

    def named(self, namespace: str, ids: Sequence[str]) -> list[Entry | None]:
        """The entries with these ids, in this order; None where there is none."""
        with self._lock:
            found = self._store.named(namespace, ids)
        return [found.get(id_) for id_ in ids]

    def page(self, namespace: str, after: int, limit: int, prefix: str) -> tuple[list[Entry], int | None]:
        """Entries whose ids begin with the prefix, and after which number the next page begins; None at the end."""
        with self._lock:
            found = self._store.page(namespace, after=after, limit=limit + 1, prefix=prefix)
        numbers = list(found)[:limit]
        return [found[number] for number in numbers], numbers[-1] if len(found) > limit else None

    def any_of(self, namespace: str) -> Entry | None:
        """Any entry; None where there is none."""
        with self._lock:
            return self._store.any_of(namespace)

    def remove(self, namespace: str, ids: Sequence[str]) -> int:
        """How many entries of these ids there were."""
        with self._changing(namespace):
            batches = range(0, len(ids), _REMOVED_AT_ONCE)
            return sum(self._store.remove(namespace, ids[start : start + _REMOVED_AT_ONCE]) for start in batches)

    def remove_by_prefix(self, namespace: str, prefix: str) -> int:
        """How many entries there were whose ids begin so."""
        return self._remove_where(namespace, lambda entry: entry.id.startswith(prefix))

    def remove_by_filter(self, namespace: str, text: str) -> int:
        """How many entries there were whose metadata fulfil the filter."""
        wanted = read_filter(text)
        if wanted is None:
            raise IndexRefusal("Invalid filter: unexpected end")
        return self._remove_where(namespace, lambda entry: wanted.holds(entry.metadata or {}))

    def update(self, namespace: str, update: Update) -> bool:
        """Change an entry; whether there is one."""
        packed = None if update.data is None else self._embeddings.of_texts([update.data])[0]
        with self._changing(namespace):
            entry = self._store.named(namespace, [update.id]).get(update.id)
            if entry is not None:
                self._store.put(namespace, [updated(entry, update, packed)])
        return entry is not None

    def counts(self) -> dict[str, int]:
        """How many entries each namespace has."""
        with self._lock:
            return self._store.counts()

    def size(self) -> int:
        """How many bytes the file has."""
        return self._store.size()

    def clear(self, namespace: str) -> None:
        """Remove every entry of a namespace."""
        with self._changing(namespace):
            self._store.clear(namespace)

    def drop(self, namespace: str) -> None:
        """Remove a namespace. Raises IndexRefusal where there is none."""
        with self._changing(namespace):
            self._require(namespace)
            self._store.drop(namespace)

    def rename(self, namespace: str, new: str, *, replacing: bool) -> None:
        """Call a namespace otherwise. Raises IndexRefusal where there is none, or one of that name is not replaced."""
        with self._changing(namespace), self._changing(new):
            self._require(namespace)
            if new == namespace or (new in self._store.counts() and not replacing):
                raise IndexRefusal(f"Namespace {new} for the index {INDEX_NAME} already exists")
            self._store.clear(new)
            self._store.rename(namespace, new)

    def _remove_where(self, namespace: str, goes: Callable[[Entry], bool]) -> int:
        with self._lock:
            return self.remove(namespace, [entry.id for entry in self._store.every(namespace) if goes(entry)])

    def _require(self, namespace: str) -> None:
        if namespace not in self._store.counts():
            raise IndexRefusal(f"Namespace {namespace} for the index {INDEX_NAME} does not exist", HTTPStatus.NOT_FOUND)

    @contextmanager
    def _changing(self, namespace: str) -> Iterator[None]:
        with self._lock:
            try:
                yield
            finally:
                self._search.changed(namespace)
