"""Which reader a file is for, by the end of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import PurePosixPath

from spotter.knowledge.chunks import Chunk
from spotter.knowledge.ingest.captions import read_captions
from spotter.knowledge.ingest.chunk_lines import read_chunk_lines
from spotter.knowledge.ingest.cues import Transcript
from spotter.knowledge.ingest.documents import MOST_BYTES, Document
from spotter.knowledge.ingest.json_transcript import read_json
from spotter.knowledge.ingest.markdown import read_markdown
from spotter.knowledge.ingest.plain_transcript import read_plain
from spotter.knowledge.ingest.refusals import Refusal
from spotter.knowledge.ingest.transcripts import transcript_chunks

Reader = Callable[[Document, date], Iterator[Chunk | Refusal]]


def _of_transcript(read: Callable[[str], Transcript]) -> Reader:
    return lambda document, since: transcript_chunks(document, read(document.text), since)


READERS: Mapping[str, Reader] = {
    ".jsonl": lambda document, _since: read_chunk_lines(document),
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".vtt": _of_transcript(read_captions),
    ".srt": _of_transcript(read_captions),
    ".txt": _of_transcript(read_plain),
    ".json": _of_transcript(read_json),
}


def why_not(name: str, size_bytes: int) -> str | None:
    """Why a file of that name and size is not read at all; None where it is."""
    if _suffix(name) not in READERS:
        return f"Its name ends in none of {', '.join(READERS)}."
    return f"It is larger than {MOST_BYTES // 1_000_000} MB." if size_bytes > MOST_BYTES else None


def chunks_of(document: Document, since: date) -> Iterator[Chunk | Refusal]:
    """What the document holds. Raises InvalidInput where it cannot be read as what its name says."""
    yield from READERS[_suffix(document.name)](document, since)


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
