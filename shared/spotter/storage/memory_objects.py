"""An object store in memory, held to the same contract as S3's."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import quote

from spotter.clock import Clock, system_clock
from spotter.storage.objects import ListedObject, ObjectHead, SignedRequest, StoredObject


class MemoryObjects:
    """Objects in a dictionary. Its signed requests name the object but nothing answers them."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._objects: dict[str, StoredObject] = {}

    def put(self, key: str, body: bytes, content_type: str, content_encoding: str | None = None) -> None:
        """See ObjectStore; the encoding only matters to a reader over HTTP."""
        del content_encoding
        self._objects[key] = StoredObject(body, content_type)

    def get(self, key: str) -> StoredObject | None:
        """See ObjectStore."""
        return self._objects.get(key)

    def head(self, key: str) -> ObjectHead | None:
        """See ObjectStore."""
        found = self._objects.get(key)
        return None if found is None else ObjectHead(len(found.body), found.content_type)

    def delete(self, key: str) -> None:
        """See ObjectStore."""
        self._objects.pop(key, None)

    def page(self, prefix: str, *, limit: int, after: str | None = None) -> list[ListedObject]:
        """See ObjectStore."""
        keys = sorted(key for key in self._objects if key.startswith(prefix) and (after is None or key > after))
        return [ListedObject(key, len(self._objects[key].body)) for key in keys[:limit]]

    def delete_prefix(self, prefix: str) -> int:
        """See ObjectStore."""
        keys = [key for key in self._objects if key.startswith(prefix)]
        for key in keys:
            del self._objects[key]
        return len(keys)

    def presigned_put(self, key: str, content_type: str, size_bytes: int, expires_s: int) -> SignedRequest:
        """See ObjectStore."""
        headers = {"Content-Type": content_type, "Content-Length": str(size_bytes)}
        return self._signed("PUT", key, headers, expires_s)

    def presigned_get(self, key: str, expires_s: int) -> SignedRequest:
        """See ObjectStore."""
        return self._signed("GET", key, {}, expires_s)

    def _signed(self, method: str, key: str, headers: dict[str, str], expires_s: int) -> SignedRequest:
        expires_at = self._clock() + timedelta(seconds=expires_s)
        return SignedRequest(method, f"memory://{quote(key)}", headers, expires_at)
