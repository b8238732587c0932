"""What could not be taken in, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A document, or one line of it, that was refused; `line` counts from 1 and is None for all of it."""

    document: str
    line: int | None
    reason: str

    def __str__(self) -> str:
        place = self.document if self.line is None else f"{self.document}, line {self.line}"
        return f"{place}: {self.reason}"
