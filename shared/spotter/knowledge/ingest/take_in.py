"""Bringing the knowledge base to what the owner's documents say.

What a run leaves behind depends on the documents alone: run again, whatever ended it, it ends in the same state. Before
the first chunk of a document is put, its manifest lists every chunk that may be in the index from then on; only when
all is done does it carry the document's fingerprint.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from spotter.errors import InvalidInput
from spotter.knowledge.chunk_records import record_of
from spotter.knowledge.chunks import Chunk
from spotter.knowledge.ingest.documents import Document, short_hash
from spotter.knowledge.ingest.files import Files, documents_of
from spotter.knowledge.ingest.formats import chunks_of
from spotter.knowledge.ingest.manifests import Entry, Manifest, Manifests
from spotter.knowledge.ingest.refusals import Refusal
from spotter.knowledge.ingest.repeats import Heard, marks_of
from spotter.knowledge.ingest.reports import MOST_REFUSALS, Counts, Report
from spotter.knowledge.ports import KnowledgeIndex

# A digest that no record has: what carries it is put anew.
_UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Stores:
    """Where chunks go, where it is written down which, and who is told whenever the contents have changed."""

    index: KnowledgeIndex
    manifests: Manifests
    changed: Callable[[], None] = lambda: None


@dataclass(slots=True)
class _Reading:
    """What is made of a document: its chunks by id, in order, and what was refused, as far as it fits."""

    chunks: dict[str, Chunk] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    refused: int = 0

    def refuse(self, refusal: Refusal) -> None:
        self.refused += 1
        if len(self.refusals) < MOST_REFUSALS:
            self.refusals.append(refusal)


def take_in_all(files: Files, stores: Stores, today: date) -> Report:
    """Take in every document of a collection, by name, and take out those that are gone.

    Of what several say, the first that says it is kept. Raises Unavailable when the stores cannot be reached; a later
    run goes on where this one ended.
    """
    report, heard = Report(), heard_elsewhere(stores.manifests, lambda name: name.startswith(files.collection))
    names: set[str] = set()
    for each in documents_of(files):
        if isinstance(each, Refusal):
            report.add(Counts(documents=1, refused=1), (each,))
        else:
            names.add(each.name)
            report.add(*take_in(each, stores, heard, today))
    for name in stores.manifests.documents(files.collection):
        if name not in names:
            report.add(take_out(name, stores))
    return report


def take_in(document: Document, stores: Stores, heard: Heard, today: date) -> tuple[Counts, tuple[Refusal, ...]]:
    """Take in what the document says that is not heard yet, and add that to it; what was done, and what was refused.

    Raises Unavailable when the stores cannot be reached.
    """
    before = stores.manifests.get(document.name) or Manifest("", today)
    after, counts = before, Counts(documents=1, unchanged=1)
    if before.fingerprint != document.fingerprint or _decided(before.entries, heard) != before.entries:
        reading = _read(document, before.since)
        entries = _decided(tuple(map(_entry, reading.chunks.values())), heard)
        after = Manifest(document.fingerprint, before.since, entries, tuple(reading.refusals))
        counts = _bring_up(document.name, before, after, reading, stores)
    for entry in after.entries:
        if not entry.is_repeat:
            heard.add(entry.marks)
    return counts, () if after is before else after.refusals


def take_out(name: str, stores: Stores) -> Counts:
    """Remove what a document said that is there no longer. Raises Unavailable when the stores cannot be reached."""
    manifest = stores.manifests.get(name)
    if manifest is None:
        return Counts()
    if manifest.kept:
        stores.index.remove(manifest.kept)
        stores.changed()
    stores.manifests.delete(name)
    return Counts(documents=1, removed=1, chunks_removed=len(manifest.kept))


def heard_elsewhere(manifests: Manifests, is_own: Callable[[str], bool]) -> Heard:
    """What all other documents say: one look-up for each."""
    heard = Heard()
    for name in manifests.documents():
        manifest = None if is_own(name) else manifests.get(name)
        for entry in manifest.entries if manifest else ():
            if not entry.is_repeat:
                heard.add(entry.marks)
    return heard


def _read(document: Document, since: date) -> _Reading:
    reading = _Reading()
    try:
        for each in chunks_of(document, since):
            if isinstance(each, Refusal):
                reading.refuse(each)
            else:
                reading.chunks.setdefault(each.id, each)
    except InvalidInput as error:
        reading.refuse(Refusal(document.name, None, error.detail))
    # Whatever else is wrong with a file is wrong with this file only, and there may be a thousand behind it.
    except Exception as error:
        reading.refuse(Refusal(document.name, None, f"It cannot be read ({type(error).__name__})."))
    if not reading.chunks and not reading.refusals:
        reading.refuse(Refusal(document.name, None, "There is nothing in it that a chunk can be made of."))
    return reading


def _entry(chunk: Chunk) -> Entry:
    record = json.dumps(record_of(chunk), sort_keys=True, ensure_ascii=False)
    return Entry(chunk.id, short_hash(record), marks_of(chunk.text))


def _decided(entries: tuple[Entry, ...], heard: Heard) -> tuple[Entry, ...]:
    """The entries as they are with what has been heard by now."""
    repeats = heard.repeats(entry.marks for entry in entries)
    return tuple(
        entry if entry.is_repeat == is_repeat else replace(entry, is_repeat=is_repeat)
        for entry, is_repeat in zip(entries, repeats, strict=True)
    )


def _bring_up(name: str, before: Manifest, after: Manifest, reading: _Reading, stores: Stores) -> Counts:
    held, wanted = before.kept, after.kept
    new = [reading.chunks[each] for each, digest in wanted.items() if held.get(each) != digest]
    gone = [each for each in held if each not in wanted]
    if new or gone:
        may_be_there = tuple(Entry(each, _UNKNOWN, ()) for each in {**held, **wanted})
        stores.manifests.put(name, Manifest(_UNKNOWN, before.since, may_be_there))
        _change(new, gone, stores)
    stores.manifests.put(name, after)
    return Counts(
        documents=1,
        indexed=int(bool(reading.chunks)),
        refused=int(not reading.chunks),
        lines_refused=reading.refused if reading.chunks else 0,
        chunks_put=len(new),
        chunks_removed=len(gone),
        chunks_repeated=len(after.entries) - len(wanted),
    )


def _change(new: list[Chunk], gone: list[str], stores: Stores) -> None:
    if new:
        stores.index.put(new)
    if gone:
        stores.index.remove(gone)
    stores.changed()
