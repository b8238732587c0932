"""What the knowledge base holds of each document, so that only what has changed is put and what is gone is removed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from spotter.knowledge.ingest.refusals import Refusal
from spotter.knowledge.ingest.repeats import Marks


@dataclass(frozen=True, slots=True)
class Entry:
    """A chunk of a document. `digest` stands for its record; a repeat of what another document says is not kept."""

    id: str
    digest: str
    marks: Marks
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """The chunks of a document since it was first taken in; while it is being worked on, all it may have in the index.

    `fingerprint` is that of the document once all is done, and empty until then.
    """

    fingerprint: str
    since: date
    entries: tuple[Entry, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @property
    def kept(self) -> dict[str, str]:
        """The digests of the chunks in the index, by id."""
        return {entry.id: entry.digest for entry in self.entries if not entry.is_repeat}


class Manifests(Protocol):
    """Manifests by the name of the document. Every method raises Unavailable when they cannot be reached."""

    def get(self, document: str) -> Manifest | None:
        """The document's manifest, or None."""

    def put(self, document: str, manifest: Manifest) -> None:
        """Keep the manifest in place of the one before."""

    def delete(self, document: str) -> None:
        """Remove the manifest if there is one."""

    def documents(self, collection: str = "") -> Iterator[str]:
        """The names of the documents that have one, by name: those of one collection, or all."""
