"""An index of the knowledge base in memory that can be told how to fail. It knows words only, not what they mean."""

from __future__ import annotations

import math
import re

from spotter.errors import Refused, Unavailable
from spotter.knowledge.ports import Near, Nearest

PASSING = frozenset({"429", "500", "503", "slow", "cut_off", "malformed", "nonsense", "bad_gateway"})
REFUSING = frozenset({"400", "401", "403", "404", "retired"})

_LONGEST_COMMON_WORD = 3
_STEM = 5


class MemoryIndex:
    """A KnowledgeIndex, held to the same contract as the real one; `requests` counts what it was asked for.

    By meaning, the score is the share of the question's words that a chunk has; by words, rare words count more. A
    passing failure that lasts for some `times` is one that the real client gets over by trying again.
    """

    def __init__(self, chunks=()):
        self.requests = 0
        self._chunks = {chunk.id: chunk for chunk in chunks}
        self.instruct()

    def instruct(self, mode="ok", *, times=None):
        assert mode in {"ok", *PASSING, *REFUSING}
        self._mode = mode if times is None else "ok"

    def nearest(self, question, *, domains=(), count=30):
        """See KnowledgeIndex."""
        self._ask()
        asked = _words(question)
        kept = [chunk for chunk in self._chunks.values() if not domains or chunk.domain in domains]
        shared = [(chunk, asked & _words(chunk.searched_text)) for chunk in kept]
        weights = {word: math.log(1 + len(kept) / sum(word in words for _, words in shared)) for word in _any(shared)}
        return Nearest(
            by_meaning=_best(((chunk, len(words) / max(len(asked), 1)) for chunk, words in shared), count),
            by_words=_best(((chunk, sum(map(weights.get, words))) for chunk, words in shared if words), count),
        )

    def put(self, chunks):
        """See KnowledgeIndex."""
        self._ask()
        self._chunks |= {chunk.id: chunk for chunk in chunks}

    def remove(self, ids):
        """See KnowledgeIndex."""
        self._ask()
        for id_ in ids:
            self._chunks.pop(id_, None)

    def _ask(self):
        self.requests += 1
        if self._mode in PASSING:
            raise Unavailable("The fake is down.")
        if self._mode in REFUSING:
            raise Refused("The fake will not.")


def _words(text):
    found = re.findall(r"[a-z0-9]+", text.lower())
    return {word[:_STEM] for word in found if len(word) > _LONGEST_COMMON_WORD or word.isdigit()}


def _any(shared):
    return set().union(*(words for _, words in shared))


def _best(scored, count):
    ordered = sorted(scored, key=lambda pair: -pair[1])
    return tuple(Near(chunk, score) for chunk, score in ordered[:count])
