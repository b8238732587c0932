"""Objects: larger bodies under a key, in a bucket or in memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object with its body."""

    body: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class ObjectHead:
    """What is known of an object without reading it."""

    size_bytes: int
    content_type: str


@dataclass(frozen=True, slots=True)
class ListedObject:
    """An object in a listing."""

    key: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request that somebody without credentials may send until `expires_at`, with exactly these headers."""

    method: str
    url: str
    headers: dict[str, str]
    expires_at: datetime


class ObjectStore(Protocol):
    """Objects by key. Every method raises Unavailable when the store cannot be reached."""

    def put(self, key: str, body: bytes, content_type: str, content_encoding: str | None = None) -> None:
        """Store the object, replacing what is there."""

    def get(self, key: str) -> StoredObject | None:
        """The object, or None."""

    def head(self, key: str) -> ObjectHead | None:
        """Size and type of the object, or None."""

    def delete(self, key: str) -> None:
        """Remove the object if there is one."""

    def page(self, prefix: str, *, limit: int, after: str | None = None) -> list[ListedObject]:
        """Up to `limit` (1 to 1000) objects whose keys start with `prefix`, by key, starting behind the key `after`."""

    def delete_prefix(self, prefix: str) -> int:
        """Remove every object whose key starts with `prefix`; how many those were."""

    def presigned_put(self, key: str, content_type: str, size_bytes: int, expires_s: int) -> SignedRequest:
        """A request that uploads exactly `size_bytes` bytes of this type to the key."""

    def presigned_get(self, key: str, expires_s: int) -> SignedRequest:
        """A request that downloads the object."""
