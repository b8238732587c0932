"""Red flags as records: the signs that give them away, how urgent they are, and who says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from spotter.citations import Publication
from spotter.injury.models import Urgency
from spotter.injury.reading.concepts import Concept

_NEAR = 12


@dataclass(frozen=True, slots=True)
class Sign:
    """What gives a red flag away.

    All of `told` is told of the speaker now, in one sentence, no more than `within` words apart. `at` is the part of
    the body: told there, or what the text is about where that sentence names none. All of `given` is told anywhere, in
    earlier turns and what is known of the athlete as well. Nothing of `unless` is told in that sentence, in one beside
    it, or later. `even_gone`: it counts although it is over.
    """

    told: tuple[Concept, ...]
    at: Concept | None = None
    given: tuple[Concept, ...] = ()
    unless: tuple[Concept, ...] = ()
    within: int = _NEAR
    even_gone: bool = False

    def concepts(self) -> Iterable[Concept]:
        """All that it is made of."""
        at = () if self.at is None else (self.at,)
        return (*self.told, *at, *self.given, *self.unless)


@dataclass(frozen=True, slots=True)
class FlagRule:
    """A red flag that any of its signs raises. Of several records with a key the most urgent that is raised counts."""

    key: str
    urgency: Urgency
    signs: tuple[Sign, ...]
    source: Publication
