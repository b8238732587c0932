"""Files that the owner drops into the bucket for the knowledge base, `knowledge/inbox/<path>`."""

from __future__ import annotations

from collections.abc import Iterator

from spotter.storage.objects import ObjectStore

PREFIX = "knowledge/"

_PAGE = 1000


class StoredInbox:
    """See spotter.knowledge.ingest.files.Files. A file's name is its key without the prefix."""

    collection = "inbox/"

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    def size_bytes(self, name: str) -> int | None:
        """See Files."""
        head = self._objects.head(PREFIX + name)
        return None if head is None else head.size_bytes

    def read(self, name: str) -> bytes | None:
        """See Files."""
        found = self._objects.get(PREFIX + name)
        return None if found is None else found.body

    def names(self, prefix: str) -> Iterator[str]:
        """See Files."""
        after: str | None = None
        while page := self._objects.page(PREFIX + prefix, limit=_PAGE, after=after):
            yield from (entry.key.removeprefix(PREFIX) for entry in page)
            after = page[-1].key
