"""The starter corpus: what the knowledge base holds before anything of the owner's own is added."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from spotter.knowledge.chunk_records import chunk_from
from spotter.knowledge.chunks import Chunk


def starter_chunks() -> Iterator[Chunk]:
    """The chunks of the starter corpus, topic by topic."""
    for domain in _sorted(files("spotter.knowledge").joinpath("corpus")):
        for topic in _sorted(domain):
            yield from (chunk_from(json.loads(line)) for line in topic.read_text("utf-8").splitlines())


def _sorted(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda entry: entry.name)
