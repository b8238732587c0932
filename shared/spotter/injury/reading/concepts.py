"""Things that people tell, each with the phrases that tell it.

A phrase is words in small letters without apostrophes. `a|b` is one or the other, `swell*` any word that begins so,
`up?` may be left out, `my` alone is any
such word (the, his, a), and `_` stands for up to two words of anything but a denial.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_GAP = 2
_WHOSE = frozenset({"my", "the", "a", "an", "his", "her", "your", "their", "our", "this", "that", "me"})


# Compared by what they are, not by what they say: they are constants, and looked up often.
@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """Something that may be told: by one of its phrases, or by what tells one of its parts.

    What is `literal` is never a figure of speech: there is no chest in "chest workout", but a workout. What is
    `lasting` counts even where it was long ago.
    """

    name: str
    phrases: tuple[str, ...]
    parts: tuple[Concept, ...] = ()
    literal: bool = False
    lasting: bool = False

    def leaves(self) -> tuple[Concept, ...]:
        """The concepts that have the phrases: itself, and all that it is made of."""
        own = (self,) if self.phrases else ()
        return own + tuple(leaf for part in self.parts for leaf in part.leaves())


def concept(name: str, *phrases: str) -> Concept:
    """A concept that is told by any of these phrases."""
    return Concept(name, phrases)


def circumstance(name: str, *phrases: str) -> Concept:
    """A concept that is meant literally even where it is a part of a figure of speech."""
    return Concept(name, phrases, literal=True)


def history(name: str, *phrases: str) -> Concept:
    """A concept that counts even where it was long ago: an operation, a disease in the family."""
    return Concept(name, phrases, lasting=True)


def any_of(name: str, *parts: Concept) -> Concept:
    """A concept that is told by whatever tells one of the parts."""
    return Concept(name, (), parts)


@dataclass(frozen=True, slots=True)
class Token:
    """One place of a phrase, `gap` words or fewer after the one before it."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    gap: int = 0

    def fits(self, word: str) -> bool:
        """Whether the word may stand here."""
        return word in self.words or (bool(self.beginnings) and word.startswith(self.beginnings))


def tokens_of(phrase: str) -> Iterable[tuple[Token, ...]]:
    """The phrase as tokens: once for every choice of what may be left out."""
    forms: list[tuple[Token, ...]] = [()]
    gap = 0
    for part in phrase.split():
        if part == "_":
            gap += _GAP
            continue
        token = _token(part.removesuffix("?"), gap)
        longer = [(*form, token) for form in forms]
        forms = longer + forms if part.endswith("?") else longer
        gap = 0
    return forms


def _token(part: str, gap: int) -> Token:
    if part == "my":
        return Token(_WHOSE, (), gap)
    choices = part.split("|")
    whole = frozenset(choice for choice in choices if not choice.endswith("*"))
    return Token(whole, tuple(choice[:-1] for choice in choices if choice.endswith("*")), gap)
