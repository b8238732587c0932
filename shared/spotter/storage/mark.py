"""A short text in an object of its own."""

from __future__ import annotations

from spotter.storage.objects import ObjectStore


class StoredMark:
    """See spotter.coaching.guardrails.filling.Mark."""

    def __init__(self, objects: ObjectStore, key: str) -> None:
        self._objects = objects
        self._key = key

    def get(self) -> str | None:
        """See Mark."""
        found = self._objects.get(self._key)
        return None if found is None else found.body.decode()

    def put(self, text: str) -> None:
        """See Mark."""
        self._objects.put(self._key, text.encode(), "text/plain")
