"""Uploaded files, `uploads/<athlete>/<random>`: only their own athlete's are ever found."""

from __future__ import annotations

import re
from secrets import token_hex

from spotter.running.ports import Upload, UploadedFile
from spotter.running.uploads import media_type_of
from spotter.storage.athlete_path import athlete_path
from spotter.storage.objects import ObjectHead, ObjectStore

OFFER_HOLDS_S = 15 * 60

_NAME_BYTES = 16
_NAME = re.compile(f"[0-9a-f]{{{_NAME_BYTES * 2}}}")


def uploads_prefix(athlete_id: str) -> str:
    """What the keys of all the athlete's uploads begin with."""
    return f"uploads/{athlete_path(athlete_id)}/"


class StoredUploads:
    """See spotter.running.ports.UploadStore."""

    def __init__(self, objects: ObjectStore) -> None:
        self._objects = objects

    def offer(self, athlete_id: str, content_type: str, size_bytes: int) -> Upload:
        """See UploadStore."""
        key = uploads_prefix(athlete_id) + token_hex(_NAME_BYTES)
        signed = self._objects.presigned_put(key, content_type, size_bytes, OFFER_HOLDS_S)
        return Upload(key, signed.url, signed.method, signed.headers, signed.expires_at)

    def size_bytes(self, athlete_id: str, upload_key: str) -> int | None:
        """See UploadStore."""
        head = self._head(athlete_id, upload_key)
        return None if head is None else head.size_bytes

    def fetch(self, athlete_id: str, upload_key: str) -> UploadedFile | None:
        """See UploadStore."""
        found = self._objects.get(upload_key) if _is_own(athlete_id, upload_key) else None
        return None if found is None else UploadedFile(found.body, media_type_of(found.content_type))

    def _head(self, athlete_id: str, upload_key: str) -> ObjectHead | None:
        return self._objects.head(upload_key) if _is_own(athlete_id, upload_key) else None


def _is_own(athlete_id: str, upload_key: str) -> bool:
    prefix = uploads_prefix(athlete_id)
    return upload_key.startswith(prefix) and _NAME.fullmatch(upload_key, len(prefix)) is not None
