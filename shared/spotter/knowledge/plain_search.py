"""Search by words alone, in memory: Okapi BM25 over stems.

It stands in where an index cannot be asked, and is what an index has to be better than.
Source: Robertson S, Zaragoza H (2009). The Probabilistic Relevance Framework: BM25 and Beyond. Foundations and Trends
in Information Retrieval 3(4).
"""

from __future__ import annotations

import logging
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from spotter.errors import Unavailable
from spotter.knowledge.chunks import Chunk, Domain
from spotter.knowledge.corpus import starter_chunks
from spotter.knowledge.ports import Near, Nearest, Searched
from spotter.knowledge.words import stems

STOOD_IN = "knowledge_index_stood_in"

_K1 = 1.2
_B = 0.75

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Entry:
    chunk: Chunk
    counts: Counter[str]
    length: int


class PlainSearch:
    """Chunks searched by their words.

    Meaning it does not know: in its place stands the share of a question's words, weighted by their rarity, that a
    chunk has, stretched to 0.5..1 as the cosine of two unrelated to two equal texts is.
    """

    def __init__(self, chunks: Iterable[Chunk]) -> None:
        self._entries = [_entry(chunk) for chunk in chunks]
        self._mean_length = sum(entry.length for entry in self._entries) / max(len(self._entries), 1)
        self._holders = Counter(stem for entry in self._entries for stem in entry.counts)

    def nearest(self, question: str, *, domains: Sequence[Domain] = (), count: int = 30) -> Nearest:
        """See Searched."""
        asked = frozenset(stems(question))
        most = self._weight(asked) or 1.0
        entries = [entry for entry in self._entries if not domains or entry.chunk.domain in domains]
        shared = [(entry, found) for entry in entries if (found := asked & entry.counts.keys())]
        return Nearest(
            by_meaning=_best(((entry, (1 + self._weight(found) / most) / 2) for entry, found in shared), count),
            by_words=_best(((entry, self._score(entry, found)) for entry, found in shared), count),
        )

    def _score(self, entry: _Entry, found: Iterable[str]) -> float:
        length = _K1 * (1 - _B + _B * entry.length / self._mean_length)
        return sum(
            self._rarity(stem) * entry.counts[stem] * (_K1 + 1) / (entry.counts[stem] + length) for stem in found
        )

    def _weight(self, words: Iterable[str]) -> float:
        return sum(map(self._rarity, words))

    def _rarity(self, stem: str) -> float:
        """Its inverse document frequency."""
        holders = self._holders[stem]
        return math.log(1 + (len(self._entries) - holders + 0.5) / (holders + 0.5))


class StoodIn:
    """A Searched: the starter corpus searched by words where the index cannot be asked or has not been filled, which
    `count` is told."""

    def __init__(self, index: Searched, count: Callable[[str], None]) -> None:
        self._index = index
        self._count = count

    def nearest(self, question: str, *, domains: Sequence[Domain] = (), count: int = 30) -> Nearest:
        """See Searched; it is always answered."""
        try:
            found = self._index.nearest(question, domains=domains, count=count)
        except Unavailable as error:
            _log.warning("the starter corpus stands in for the index: %s", error)
        else:
            if found.by_meaning or found.by_words:
                return found
        self._count(STOOD_IN)
        return starter_search().nearest(question, domains=domains, count=count)


@cache
def starter_search() -> PlainSearch:
    """The starter corpus, searched by words; made on first use."""
    return PlainSearch(starter_chunks())


def _entry(chunk: Chunk) -> _Entry:
    words = stems(chunk.searched_text)
    return _Entry(chunk, Counter(words), len(words))


def _best(scored: Iterable[tuple[_Entry, float]], count: int) -> tuple[Near, ...]:
    ordered = sorted(scored, key=lambda pair: (-pair[1], pair[0].chunk.id))
    return tuple(Near(entry.chunk, score) for entry, score in ordered[:count])
