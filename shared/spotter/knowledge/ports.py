"""What the knowledge base asks of an index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from spotter.knowledge.chunks import Chunk, Domain


@dataclass(frozen=True, slots=True)
class Near:
    """A chunk near a question; `score` is higher the nearer, on the index's own scale."""

    chunk: Chunk
    score: float


@dataclass(frozen=True, slots=True)
class Nearest:
    """What is near a question, nearest first: by what it means (scores from 0 to 1) and by its words."""

    by_meaning: tuple[Near, ...]
    by_words: tuple[Near, ...]


class Searched(Protocol):
    """Where chunks are found."""

    def nearest(self, question: str, *, domains: Sequence[Domain] = (), count: int = 30) -> Nearest:
        """At most `count` of each, from these domains only where any are named.

        Raises Unavailable when the index cannot be asked.
        """


class KnowledgeIndex(Searched, Protocol):
    """Where chunks are kept, and found."""

    def put(self, chunks: Iterable[Chunk]) -> None:
        """Keep the chunks, in place of those with the same ids. Raises Unavailable."""

    def remove(self, ids: Iterable[str]) -> None:
        """Remove the chunks with these ids, where there are any. Raises Unavailable."""


class TextCache(Protocol):
    """Texts that were worth finding, each kept for a while; it never raises, and may forget at any time."""

    def get(self, key: str) -> str | None:
        """What was kept under the key, if it still is. A key names all that the text depends on."""

    def get_all(self, *keys: str) -> tuple[str | None, ...]:
        """What `get` gives for each of the keys, asked for at once."""

    def put(self, key: str, text: str, seconds: int) -> None:
        """Keep the text for that many seconds, 1 or more."""
