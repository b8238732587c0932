"""What has been said before: texts that share most of their turns of phrase with ones that are known already.

A text is marked by some of its shingles, runs of five words (Broder 1997, doi:10.1109/SEQUEN.1997.666900): a quarter
of them, chosen by their own hash, so that two texts that share a run of words share its mark or both have none. It does
not matter where the one or the other begins, so the same recording is found again in another format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from zlib import crc32

from spotter.knowledge.words import stems

SHINGLE_WORDS = 5
# The share of a text's marks that have to be known; a fifth of its words may have been heard otherwise.
REPEATED_SHARE = 0.8

_CHOSEN = 4
_BITS = 26

Marks = tuple[int, ...]


def marks_of(text: str) -> Marks:
    """The marks of a text, in no order that means something."""
    words = stems(text)
    runs = (" ".join(words[first : first + SHINGLE_WORDS]) for first in range(len(words) - SHINGLE_WORDS + 1))
    hashes = (crc32(run.encode()) for run in runs)
    return tuple(sorted({value >> 2 & (1 << _BITS) - 1 for value in hashes if value % _CHOSEN == 0}))


class Heard:
    """The marks of everything that is known, in eight megabytes however much that is.

    A hundred thousand chunks set two bits in a hundred, so a text is hardly ever taken for a known one by chance.
    """

    def __init__(self) -> None:
        self._bits = bytearray(1 << _BITS - 3)

    def add(self, marks: Iterable[int]) -> None:
        """Know these marks from now on."""
        for mark in marks:
            self._bits[mark >> 3] |= 1 << (mark & 7)

    def repeats(self, texts: Iterable[Marks]) -> Iterator[bool]:
        """Of texts by their marks, which repeat what is known or what those before them say. Adds none of them."""
        before: set[int] = set()
        for marks in texts:
            known = sum(mark in before or self._has(mark) for mark in marks)
            # A text too short to have any marks is new.
            is_repeat = known > 0 and known >= REPEATED_SHARE * len(marks)
            if not is_repeat:
                before.update(marks)
            yield is_repeat

    def _has(self, mark: int) -> bool:
        return bool(self._bits[mark >> 3] >> (mark & 7) & 1)
