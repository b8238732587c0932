"""Texts as the words that they are found by: SQLite's full text search (FTS5) ranks with them, BM25 over word stems."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from zlib import crc32

SparseVector = dict[int, float]

# A question of more words than these says nothing new with the rest.
MOST_WORDS = 64

_WORD = re.compile(r"\w+")
_LARGEST_INDEX = 0x7FFFFFFF
# Words that are in every text, and so tell none from another.
_FUNCTION_WORDS = """
a about after all also am an and any are as at be because been before being but by can could did do does doing
during each for from had has have having he her here him his how i if in into is it its itself just me more most my
no nor not of on once only or other our out over own same she should so some such than that the their them then
there these they this those through to too under until up very was we were what when where which while who whom why
will with would you your
"""
_EVERYWHERE = frozenset(_FUNCTION_WORDS.split())


def words_of(text: str) -> list[str]:
    """The words that tell texts apart; where there are none of these, all of them."""
    words = _WORD.findall(text.lower())
    return [word for word in words if word not in _EVERYWHERE] or words


def match_expression(text: str) -> str | None:
    """What FTS5 is asked to find texts with any of the words; None where there are no words.

    Each word is quoted, because FTS5 would take some of them for operators.
    """
    words = list(dict.fromkeys(words_of(text)))[:MOST_WORDS]
    return " OR ".join(f'"{word}"' for word in words) or None


def sparse_vector(text: str) -> SparseVector:
    """How often each word is in the text, words being numbered by their checksum."""
    counts = Counter(crc32(word.encode()) & _LARGEST_INDEX for word in words_of(text))
    return {index: float(count) for index, count in counts.items()}


def dot_products(
    asked: SparseVector, kept: Iterable[tuple[int, SparseVector]], weights: Mapping[int, float] | None = None
) -> list[tuple[int, float]]:
    """The rows of sparse vectors that share an index with the one asked for, best first."""
    weighted = {index: value * (1.0 if weights is None else weights[index]) for index, value in asked.items()}
    products = [
        (row, math.fsum(value * vector[index] for index, value in weighted.items() if index in vector))
        for row, vector in kept
        if not weighted.keys().isdisjoint(vector)
    ]
    return sorted(products, key=lambda pair: -pair[1])


def inverse_document_frequencies(indices: Iterable[int], kept: Collection[SparseVector]) -> dict[int, float]:
    """The weight IDF of each index among the sparse vectors kept: ln((N - n + 0.5) / (n + 0.5) + 1)."""
    having = {index: sum(index in vector for vector in kept) for index in indices}
    return {index: math.log((len(kept) - count + 0.5) / (count + 0.5) + 1) for index, count in having.items()}
