"""Manifests of the knowledge base's documents as JSON objects, `knowledge/manifests/<name of the document>.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from spotter.knowledge.ingest.manifests import Entry, Manifest
from spotter.knowledge.ingest.refusals import Refusal
from spotter.storage.objects import ObjectStore

PREFIX = "knowledge/manifests/"

_SUFFIX = ".json"
_PAGE = 1000


class StoredManifests:
    """See spotter.knowledge.ingest.manifests.Manifests."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    def get(self, document: str) -> Manifest | None:
        """See Manifests."""
        found = self._objects.get(_key(document))
        return None if found is None else _manifest(found.body)

    def put(self, document: str, manifest: Manifest) -> None:
        """See Manifests."""
        self._objects.put(_key(document), _body(manifest), "application/json")

    def delete(self, document: str) -> None:
        """See Manifests."""
        self._objects.delete(_key(document))

    def documents(self, collection: str = "") -> Iterator[str]:
        """See Manifests."""
        after: str | None = None
        while page := self._objects.page(PREFIX + collection, limit=_PAGE, after=after):
            yield from (entry.key.removeprefix(PREFIX).removesuffix(_SUFFIX) for entry in page)
            after = page[-1].key


def _key(document: str) -> str:
    return f"{PREFIX}{document}{_SUFFIX}"


def _body(manifest: Manifest) -> bytes:
    value = {
        "fingerprint": manifest.fingerprint,
        "since": manifest.since.isoformat(),
        "entries": [[each.id, each.digest, each.marks, each.is_repeat] for each in manifest.entries],
        "refusals": [[each.document, each.line, each.reason] for each in manifest.refusals],
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _manifest(body: bytes) -> Manifest:
    value = json.loads(body)
    return Manifest(
        fingerprint=value["fingerprint"],
        since=date.fromisoformat(value["since"]),
        entries=tuple(Entry(id_, digest, tuple(marks), repeat) for id_, digest, marks, repeat in value["entries"]),
        refusals=tuple(Refusal(*each) for each in value["refusals"]),
    )
