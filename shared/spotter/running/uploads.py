"""Files too large for the body of a request: offered a place, then taken from there."""

from __future__ import annotations

from spotter.errors import FieldError, InvalidInput, NotFound, TooLarge
from spotter.running.ports import Upload, UploadedFile, UploadStore

GPX = "application/gpx+xml"
TCX = "application/vnd.garmin.tcx+xml"
FIT = "application/vnd.ant.fit"
JSON = "application/json"
MEDIA_TYPES = (GPX, TCX, FIT, JSON)

MAX_UPLOAD_BYTES = 50_000_000


def offer_upload(athlete_id: str, content_type: str, size_bytes: int, uploads: UploadStore) -> Upload:
    """Let the athlete upload a file of 1 to 50,000,000 bytes.

    Raises InvalidInput for a type that no reader takes and for a size of nothing, TooLarge beyond the limit.
    """
    media_type = media_type_of(content_type)
    if media_type not in MEDIA_TYPES:
        raise _invalid("content_type", f"one of {', '.join(MEDIA_TYPES)}")
    if size_bytes < 1:
        raise _invalid("size_bytes", "at least 1")
    _check_size(size_bytes)
    return uploads.offer(athlete_id, media_type, size_bytes)


def uploaded_file(athlete_id: str, upload_key: str, uploads: UploadStore) -> UploadedFile:
    """The file that the athlete has uploaded. Raises NotFound, or TooLarge before it is read."""
    size_bytes = uploads.size_bytes(athlete_id, upload_key)
    if size_bytes is not None:
        _check_size(size_bytes)
    found = uploads.fetch(athlete_id, upload_key)
    if found is None:
        message = "nothing has been uploaded under this key, or it has expired"
        raise NotFound("There is no such upload.", errors=[FieldError("upload_key", message)])
    return found


def media_type_of(content_type: str) -> str:
    """The media type of a Content-Type header, in lower case and without parameters; empty for an empty header."""
    return content_type.partition(";")[0].strip().lower()


def _check_size(size_bytes: int) -> None:
    if size_bytes > MAX_UPLOAD_BYTES:
        raise TooLarge(f"An upload may have up to {MAX_UPLOAD_BYTES} bytes.")


def _invalid(field: str, message: str) -> InvalidInput:
    return InvalidInput(f"{field} must be {message}.", errors=[FieldError(field, message)])
