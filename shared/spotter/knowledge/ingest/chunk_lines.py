"""Chunks written as JSON objects, one a line (JSONL); see chunk_records for their fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import StringIO

from spotter.errors import InvalidInput
from spotter.knowledge.chunk_records import chunk_from
from spotter.knowledge.chunks import Chunk
from spotter.knowledge.ingest.documents import STARTER, Document
from spotter.knowledge.ingest.refusals import Refusal


def read_chunk_lines(document: Document) -> Iterator[Chunk | Refusal]:
    """The chunks that the lines tell, and the lines that tell none; empty lines are left out.

    A chunk keeps its id behind the document's own part, so that it never takes the place of another document's.
    """
    owner = "" if document.name.startswith(STARTER) else f"{document.slug}."
    known: set[str] = set()
    for number, line in enumerate(StringIO(document.text, newline=None), start=1):
        if line.strip():
            try:
                chunk = _chunk(line, known)
            except InvalidInput as error:
                yield Refusal(document.name, number, error.detail)
            else:
                known.add(chunk.id)
                yield replace(chunk, id=owner + chunk.id)


def _chunk(line: str, known: set[str]) -> Chunk:
    chunk = chunk_from(_record(line))
    if chunk.id in known:
        raise InvalidInput(f"The id {chunk.id!r} is used above.")
    return chunk


def _record(line: str) -> Mapping[str, object]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise InvalidInput("It is no JSON that can be read.") from None
    if not isinstance(record, Mapping):
        raise InvalidInput("It is no JSON object.")
    return record
