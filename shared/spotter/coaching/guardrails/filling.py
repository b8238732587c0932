"""Bringing the index to the labelled questions as this version has them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from spotter.coaching.guardrails.precedents import labelled_questions
from spotter.coaching.ports import Precedent


class PrecedentStore(Protocol):
    """Where precedents are kept."""

    def put(self, precedents: Iterable[Precedent]) -> int:
        """Keep the precedents, in place of those with the same questions; how many. Raises Unavailable."""


class Mark(Protocol):
    """A text that tells what has been done."""

    def get(self) -> str | None:
        """The text; None before the first one. Raises Unavailable."""

    def put(self, text: str) -> None:
        """Replace the text. Raises Unavailable."""


@dataclass(frozen=True, slots=True)
class Filled:
    """How many precedents were put; none where all were there."""

    put: int


def fill_precedents(store: PrecedentStore | None, mark: Mark) -> Filled:
    """Put the labelled questions where others are there, or none; without a store there is nothing to do.

    May be repeated, and may end half way.
    """
    if store is None:
        return Filled(0)
    precedents = tuple(labelled_questions())
    fingerprint = sha256(repr(precedents).encode()).hexdigest()
    if mark.get() == fingerprint:
        return Filled(0)
    kept = store.put(precedents)
    mark.put(fingerprint)
    return Filled(kept)
