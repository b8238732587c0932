"""Files as documents, each with what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Protocol

from spotter.knowledge.ingest.documents import COMPANION, Document, companions_of, is_companion
from spotter.knowledge.ingest.formats import why_not
from spotter.knowledge.ingest.refusals import Refusal


class Files(Protocol):
    """The files of one collection, which is the first part of their names (`inbox/`).

    Every method raises Unavailable when they cannot be reached.
    """

    @property
    def collection(self) -> str:
        """What the names of all of them begin with."""

    def size_bytes(self, name: str) -> int | None:
        """How large the file is; None where there is none."""

    def read(self, name: str) -> bytes | None:
        """What is in the file; None where there is none."""

    def names(self, prefix: str) -> Iterator[str]:
        """The names that begin with the prefix, by name."""


def document_of(name: str, files: Files) -> Document | Refusal | None:
    """The document with its companion as they are now, why it is not read, or None where it is gone."""
    size_bytes = files.size_bytes(name)
    reason = None if size_bytes is None else why_not(name, size_bytes)
    if reason:
        return Refusal(name, None, reason)
    body = None if size_bytes is None else files.read(name)
    return None if body is None else Document(name, body, _companion(name, files))


def documents_of(files: Files) -> Iterator[Document | Refusal]:
    """All documents of the collection, one at a time; hidden files are none."""
    for name in files.names(files.collection):
        is_hidden = any(part.startswith(".") for part in PurePosixPath(name).parts)
        found = None if is_hidden or is_companion(name) else document_of(name, files)
        if found is not None:
            yield found


def names_told_of_by(companion: str, files: Files) -> Iterator[str]:
    """The names of the documents that a companion stands beside."""
    for name in files.names(companion.removesuffix(COMPANION)):
        if companion in companions_of(name) and not is_companion(name):
            yield name


def _companion(name: str, files: Files) -> bytes | None:
    bodies = (files.read(each) for each in companions_of(name))
    return next((body for body in bodies if body is not None), None)
