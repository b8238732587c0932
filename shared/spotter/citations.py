"""The publications behind the numbers of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Publication:
    """Something published: what it is called, where it stands, and an address of it where one is sure to last."""

    title: str
    source: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A publication behind a number, `n` counting from 1; `url` is None where it has no lasting address."""

    n: int
    title: str
    source: str
    url: str | None


def numbered(publications: Iterable[Publication]) -> tuple[Citation, ...]:
    """The publications as citations in this order, each once, however many numbers it stands behind."""
    once = dict.fromkeys(publications)
    return tuple(Citation(n, entry.title, entry.source, entry.url) for n, entry in enumerate(once, start=1))
