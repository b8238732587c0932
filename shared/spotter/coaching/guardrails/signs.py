"""Signs of a concern: words that stand near each other in a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from spotter.coaching.guardrails.words import Group, Span, Text, group

_NEAR_WORDS = 8


class Sign(Protocol):
    """Something to look for in a text."""

    def is_in(self, text: Text) -> bool:
        """Whether the text gives the sign."""


@dataclass(frozen=True, slots=True)
class Near:
    """Each group stands within so many words of one place of the first, and `unless` is nowhere."""

    groups: tuple[Group, ...]
    within: int
    unless: Sign | None

    def is_in(self, text: Text) -> bool:
        """Whether the text gives the sign."""
        first, *others = self.groups
        spans = first.spans(text)
        if not spans:
            return False
        places = [[start for start, _ in each.spans(text)] for each in others]
        near = any(
            all(_has_between(at, start - self.within, end + self.within) for at in places) for start, end in spans
        )
        return near and not _holds(self.unless, text)


@dataclass(frozen=True, slots=True)
class InOrder:
    """Each group follows the one before it within so many words, and `unless` is nowhere."""

    groups: tuple[Group, ...]
    within: int
    unless: Sign | None

    def is_in(self, text: Text) -> bool:
        """Whether the text gives the sign."""
        first, *others = self.groups
        reached = first.spans(text)
        for each in others:
            reached = _following(reached, each.spans(text), self.within) if reached else []
        return bool(reached) and not _holds(self.unless, text)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of several signs."""

    signs: tuple[Sign, ...]

    def is_in(self, text: Text) -> bool:
        """Whether the text gives one of them."""
        return any(sign.is_in(text) for sign in self.signs)


@dataclass(frozen=True, slots=True)
class Written:
    """A pattern of signs, which words do not tell; it has to match in linear time."""

    pattern: re.Pattern[str]

    def is_in(self, text: Text) -> bool:
        """Whether the text gives the sign."""
        return self.pattern.search(text.written) is not None


@dataclass(frozen=True, slots=True)
class Containing:
    """A group of each kind stands somewhere, also inside words, for scripts that put no spaces between them."""

    parts: tuple[tuple[str, ...], ...]

    def is_in(self, text: Text) -> bool:
        """Whether the text gives the sign."""
        return all(any(part in text.written for part in parts) for parts in self.parts)


def near(*tables: str | Group, within: int = _NEAR_WORDS, unless: str | Sign = "", misspelt: bool = False) -> Near:
    """The groups of these tables near each other, in any order; `misspelt` is about the first."""
    return Near(_groups(tables, misspelt), within, _cancelling(unless))


def in_order(
    *tables: str | Group, within: int = _NEAR_WORDS, unless: str | Sign = "", misspelt: bool = False
) -> InOrder:
    """The groups of these tables, each after the one before it; `misspelt` is about the first."""
    return InOrder(_groups(tables, misspelt), within, _cancelling(unless))


def said(table: str | Group, *, unless: str | Sign = "", misspelt: bool = False) -> Near:
    """Any phrase of the table."""
    return near(table, unless=unless, misspelt=misspelt)


def _groups(tables: Sequence[str | Group], misspelt: bool) -> tuple[Group, ...]:
    return tuple(
        group(table, misspelt=misspelt and number == 0) if isinstance(table, str) else table
        for number, table in enumerate(tables)
    )


def _cancelling(unless: str | Sign) -> Sign | None:
    return (said(unless) if unless else None) if isinstance(unless, str) else unless


def _holds(sought: Sign | None, text: Text) -> bool:
    return sought is not None and sought.is_in(text)


def _has_between(places: Sequence[int], lowest: int, highest: int) -> bool:
    at = bisect_left(places, lowest)
    return at < len(places) and places[at] <= highest


def _following(before: Sequence[Span], after: Sequence[Span], within: int) -> list[Span]:
    ends = sorted(end for _, end in before)
    return [span for span in after if bisect_right(ends, span[0]) > bisect_left(ends, span[0] - within)]
