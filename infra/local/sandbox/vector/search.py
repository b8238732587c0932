"""What of a store is near: by meaning, by words, or both fused."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import numpy as np

from infra.local.sandbox.vector.conditions import Filter
from infra.local.sandbox.vector.entries import dense, sparse
from infra.local.sandbox.vector.filters import read_filter
from infra.local.sandbox.vector.fusion import FUSIONS
from infra.local.sandbox.vector.packing import directions
from infra.local.sandbox.vector.refusals import IndexRefusal
from infra.local.sandbox.vector.store import Entry, EntryStore
from infra.local.sandbox.vector.weights import Floats
from infra.local.sandbox.vector.wire import Query
from infra.local.sandbox.vector.words import dot_products, inverse_document_frequencies, match_expression

# How far down each ranking fusion looks.
FUSED_DEPTH = 100

_FILTERED_AT_ONCE = 100

Row = tuple[int, float]


class Search:
    """The directions of all vectors are kept in memory, by namespace, until they are said to have changed."""

    def __init__(self, store: EntryStore) -> None:
        self._store = store
        self._directions: dict[str, tuple[list[int], Floats]] = {}

    def changed(self, namespace: str) -> None:
        """Read the namespace's vectors anew when they are needed."""
        self._directions.pop(namespace, None)

    def nearest(self, namespace: str, query: Query, meaning: Floats | None) -> list[tuple[Entry, float]]:
        """What is near, with scores, best first; `meaning` is the vector of the query's text where it is asked for."""
        wanted = read_filter(query.filter)
        rankings = self._rankings(namespace, query, meaning)
        depth = query.top_k if len(rankings) == 1 else max(query.top_k, FUSED_DEPTH)
        best = [list(islice(self._kept(ranking, wanted), depth)) for ranking in rankings]
        fused = best[0] if len(best) == 1 else FUSIONS[query.fusion_algorithm](best)
        entries = self._store.numbered([number for number, _ in fused[: query.top_k]])
        return [(entries[number], score) for number, score in fused[: query.top_k]]

    def _rankings(self, namespace: str, query: Query, meaning: Floats | None) -> list[Iterator[Row]]:
        direction = dense(query.vector) if query.vector is not None else meaning
        found = [] if direction is None else [self._by_meaning(namespace, direction)]
        if query.sparse_vector is not None:
            found.append(self._by_indices(namespace, query))
        if query.data is not None and query.query_mode != "DENSE":
            found.append(self._by_words(namespace, query.data))
        if not found:
            raise IndexRefusal("The query has neither a vector nor a sparse vector")
        return found

    def _by_meaning(self, namespace: str, direction: Floats) -> Iterator[Row]:
        """All entries by the cosine of the angle between, which becomes a score from 0 to 1."""
        if namespace not in self._directions:
            numbers, vectors = self._store.vectors(namespace)
            self._directions[namespace] = numbers, directions(vectors)
        numbers, rows = self._directions[namespace]
        cosines = np.clip(rows @ directions(direction[np.newaxis])[0], -1, 1)
        for row in np.argsort(-cosines, kind="stable"):
            yield numbers[row], (1 + float(cosines[row])) / 2

    def _by_words(self, namespace: str, text: str) -> Iterator[Row]:
        expression = match_expression(text)
        return iter(()) if expression is None else self._store.with_words(namespace, expression)

    def _by_indices(self, namespace: str, query: Query) -> Iterator[Row]:
        assert query.sparse_vector is not None
        asked, kept = sparse(query.sparse_vector), self._store.sparse_vectors(namespace)
        weights = inverse_document_frequencies(asked, kept.values()) if query.weighting_strategy else None
        return iter(dot_products(asked, kept.items(), weights))

    def _kept(self, ranking: Iterator[Row], wanted: Filter | None) -> Iterator[Row]:
        """The rows whose metadata fulfil the filter, read from the store only as far as they are asked for."""
        if wanted is None:
            yield from ranking
            return
        while rows := list(islice(ranking, _FILTERED_AT_ONCE)):
            metadata = self._store.metadata([number for number, _ in rows])
            yield from (row for row in rows if wanted.holds(metadata[row[0]]))
