"""Parting a text into chunks of 60 to 200 words where what holds it together is weakest."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

from spotter.knowledge.chunks import FEWEST_WORDS, MOST_WORDS


def part(words: Sequence[int], ties: Sequence[float]) -> list[slice]:
    """Which pieces, one after the other, make each chunk; nothing where they cannot be parted into such chunks.

    `words` are the lengths of the pieces. `ties` say how strongly each piece is tied to the one before it, 0 being
    neither here nor there: the sum of the ties that are cut is the least that there is (by dynamic programming), so a
    cut is made wherever a tie is negative, as far as the lengths allow it.
    """
    ends = [0, *accumulate(words)]
    costs, begins = [0.0] + [math.inf] * len(words), [0] * len(ends)
    earliest = 0
    for last in range(1, len(ends)):
        while ends[last] - ends[earliest] > MOST_WORDS:
            earliest += 1
        for first in range(earliest, last):
            if ends[last] - ends[first] < FEWEST_WORDS:
                break
            cost = costs[first] + (ties[first] if first else 0.0)
            if cost < costs[last]:
                costs[last], begins[last] = cost, first
    return _slices(begins) if math.isfinite(costs[-1]) else []


def _slices(begins: Sequence[int]) -> list[slice]:
    slices = []
    last = len(begins) - 1
    while last:
        slices.append(slice(begins[last], last))
        last = begins[last]
    return slices[::-1]
