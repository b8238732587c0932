"""The knowledge base as it is asked: what was found for a question lately is not looked up again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.knowledge.ports import Searched, TextCache
from spotter.knowledge.retrieval import Passage, retrieve

# Kept under this key: the mark of the knowledge base's contents, which every change of them replaces.
VERSION_KEY = "knowledge:version"
KEPT_S = 60 * 60
_VERSION_KEPT_S = 90 * 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Library:
    """An index, and a cache of what it was asked; None where nothing is cached."""

    index: Searched
    cache: TextCache | None = None

    def passages(self, question: str, count: int) -> tuple[Passage, ...]:
        """See retrieve."""
        if self.cache is None:
            return retrieve(question, self.index, count=count)
        key = self._key(question, count, self.cache)
        kept = self.cache.get(key)
        if kept is not None:
            return _passages(kept)
        found = retrieve(question, self.index, count=count)
        self.cache.put(key, _text(found), KEPT_S)
        return found

    def _key(self, question: str, count: int, cache: TextCache) -> str:
        asked = json.dumps([cache.get(VERSION_KEY), " ".join(question.lower().split()), count])
        return f"passages:{sha256(asked.encode()).hexdigest()}"


def mark_changed(cache: TextCache, mark: str) -> None:
    """Let nothing that was found before be found again; `mark` is another one for every change of the contents."""
    cache.put(VERSION_KEY, mark, _VERSION_KEPT_S)


def _text(passages: Sequence[Passage]) -> str:
    return json.dumps([[record_of(each.chunk), each.score, each.nearness] for each in passages])


def _passages(text: str) -> tuple[Passage, ...]:
    return tuple(Passage(chunk_from(record), score, nearness) for record, score, nearness in json.loads(text))
