"""The knowledge base as it is asked: what was found for a question lately is not looked up again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256

from spotter.errors import InvalidInput
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
        key = _key(question, count)
        kept, mark = self.cache.get_all(key, VERSION_KEY)
        known = _passages_of(kept, mark) if kept is not None else None
        if known is not None:
            return known
        found = retrieve(question, self.index, count=count)
        self.cache.put(key, _text(found, mark), KEPT_S)
        return found


def mark_changed(cache: TextCache, mark: str) -> None:
    """Let nothing that was found before be found again; `mark` is another one for every change of the contents."""
    cache.put(VERSION_KEY, mark, _VERSION_KEPT_S)


def _key(question: str, count: int) -> str:
    asked = json.dumps([" ".join(question.lower().split()), count])
    return f"passages:{sha256(asked.encode()).hexdigest()}"


def _text(passages: Sequence[Passage], mark: str | None) -> str:
    return json.dumps([mark, [[record_of(each.chunk), each.score, each.nearness] for each in passages]])


def _passages_of(text: str, mark: str | None) -> tuple[Passage, ...] | None:
    """The passages, unless they were found before the last change, or written down by a version with other records."""
    found_at, passages = json.loads(text)
    if found_at != mark:
        return None
    with suppress(InvalidInput):
        return tuple(Passage(chunk_from(record), score, nearness) for record, score, nearness in passages)
    return None
