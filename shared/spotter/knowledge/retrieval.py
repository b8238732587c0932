"""What the knowledge base has to say about a question: found by meaning and by words, ranked again, each thing once.

The two rankings are joined by a convex combination of their scores, each stretched to 0..1 over what was found, which
carries over between indexes whose scores have other scales.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from spotter.knowledge.chunks import Chunk, Domain
from spotter.knowledge.ports import Near, Searched
from spotter.knowledge.query_words import spelled_out
from spotter.knowledge.words import stems

_CANDIDATES = 30
# Meaning, words, and the questions that a chunk says it answers; they add up to 1.
_WEIGHTS = (0.45, 0.3, 0.25)
# How much of a chunk's score is taken off for what a better one has said already.
_REPETITION = 0.3


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that was found. `score` compares it with others found; `nearness` (0 to 1) is how near it is at all."""

    chunk: Chunk
    score: float
    nearness: float


def retrieve(question: str, index: Searched, *, domains: Sequence[Domain] = (), count: int = 5) -> tuple[Passage, ...]:
    """The chunks that answer the question best, best first. Raises Unavailable when the index cannot be asked."""
    nearest = index.nearest(spelled_out(question), domains=domains, count=_CANDIDATES)
    return diverse(ranked(question, nearest.by_meaning, nearest.by_words), count)


def ranked(question: str, by_meaning: Sequence[Near], by_words: Sequence[Near]) -> list[Passage]:
    """Everything found, best first."""
    meaning, words = _stretched(by_meaning), _stretched(by_words)
    nearness = {near.chunk.id: near.score for near in by_meaning}
    chunks = {near.chunk.id: near.chunk for near in (*by_meaning, *by_words)}
    asked = frozenset(stems(spelled_out(question)))

    def score(chunk: Chunk) -> float:
        parts = (meaning.get(chunk.id, 0.0), words.get(chunk.id, 0.0), _alike_question(asked, chunk))
        return sum(weight * part for weight, part in zip(_WEIGHTS, parts, strict=True))

    passages = [Passage(chunk, score(chunk), nearness.get(chunk.id, 0.0)) for chunk in chunks.values()]
    return sorted(passages, key=lambda passage: (-passage.score, passage.chunk.id))


def diverse(passages: Iterable[Passage], count: int) -> tuple[Passage, ...]:
    """The best passages, each of which adds something to those before it (maximal marginal relevance)."""
    left = sorted(passages, key=lambda passage: -passage.score)
    chosen: list[Passage] = []
    while left and len(chosen) < count:
        best = _best_addition(left, chosen)
        left.remove(best)
        chosen.append(best)
    return tuple(chosen)


def _best_addition(passages: Sequence[Passage], chosen: Sequence[Passage]) -> Passage:
    """The passage with the best score after what is taken off it; the passages stand in the order of their scores."""
    best, best_worth = passages[0], -math.inf
    for passage in passages:
        # Nothing is ever added to a score, so none of the rest can be worth more.
        if passage.score <= best_worth:
            break
        worth = passage.score - _REPETITION * _most_alike(passage, chosen)
        if worth > best_worth:
            best, best_worth = passage, worth
    return best


def _stretched(found: Sequence[Near]) -> Mapping[str, float]:
    if not found:
        return {}
    scores = [near.score for near in found]
    low, high = min(scores), max(scores)
    return {near.chunk.id: (near.score - low) / (high - low) if high > low else 1.0 for near in found}


def _alike_question(asked: frozenset[str], chunk: Chunk) -> float:
    return max((_overlap(asked, _stems(each)) for each in (chunk.title, *chunk.asked)), default=0.0)


def _most_alike(passage: Passage, chosen: Sequence[Passage]) -> float:
    words = _stems(passage.chunk.text)
    return max((_overlap(words, _stems(each.chunk.text)) for each in chosen), default=0.0)


# The same chunks are found again and again, and each is compared with several others.
@lru_cache(maxsize=8192)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stems(text))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Twice what they share over what they have (Dice's coefficient)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
