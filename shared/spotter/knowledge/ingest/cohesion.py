"""How sentences hang together by their words, after TextTiling (Hearst 1997, Computational Linguistics 23(1):33-64)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from statistics import fmean, pstdev

from spotter.knowledge.words import stems

# Sentences that are compared on either side of a gap; Hearst compares blocks of about as many words.
SIDE = 4


def ties_between(sentences: Sequence[str]) -> list[float]:
    """How strongly each sentence is tied to those before it, about 0 where the subject may be taken to change.

    That is their cohesion less Hearst's cutoff for a change, the mean less half of the standard deviation. The first
    sentence, which has none before it, gets 0.
    """
    counted = [Counter(stems(sentence)) for sentence in sentences]
    found = [_cohesion(counted, gap) for gap in range(1, len(counted))]
    cutoff = fmean(found) - pstdev(found) / 2 if found else 0.0
    return [0.0, *(each - cutoff for each in found)]


def _cohesion(counted: Sequence[Counter[str]], gap: int) -> float:
    """The cosine of what is said on both sides of the gap, 0 to 1."""
    before, after = _sum(counted[max(0, gap - SIDE) : gap]), _sum(counted[gap : gap + SIDE])
    shared = sum(count * after[stem] for stem, count in before.items())
    lengths = math.sqrt(_square(before) * _square(after))
    return shared / lengths if lengths else 0.0


def _sum(counted: Sequence[Counter[str]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in counted:
        total.update(each)
    return total


def _square(counts: Counter[str]) -> int:
    return sum(count * count for count in counts.values())
