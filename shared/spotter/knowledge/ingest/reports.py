"""What a run has done."""

from __future__ import annotations

from dataclasses import astuple, dataclass, field

from spotter.knowledge.ingest.refusals import Refusal

# As many as somebody reads, however many files are wrong in the same way.
MOST_REFUSALS = 200


@dataclass(frozen=True, slots=True)
class Counts:
    """How many documents were seen, and what became of them and of their chunks.

    A document that was refused in part is among those that were indexed; `lines_refused` are its lines.
    """

    documents: int = 0
    unchanged: int = 0
    indexed: int = 0
    refused: int = 0
    removed: int = 0
    lines_refused: int = 0
    chunks_put: int = 0
    chunks_removed: int = 0
    chunks_repeated: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass(slots=True)
class Report:
    """A run so far: its counts, and why what was refused was, as far as it fits."""

    counts: Counts = field(default_factory=Counts)
    refusals: list[Refusal] = field(default_factory=list)

    def add(self, counts: Counts, refusals: tuple[Refusal, ...] = ()) -> None:
        """Count what was done with another document."""
        self.counts += counts
        self.refusals += refusals[: MOST_REFUSALS - len(self.refusals)]
