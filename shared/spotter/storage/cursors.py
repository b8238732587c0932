"""Opaque cursors: where a page ended, bound to the table and the athlete it was made for.

A cursor only chooses a position within the reader's own items, so it is bound, not signed.
"""

from __future__ import annotations

import base64
import hashlib
import json

from spotter.errors import FieldError, InvalidInput
from spotter.storage.items import KeyRange

_LONGEST = 2048
# That of a range key in DynamoDB, and of a key in S3.
_LONGEST_ID_BYTES = 1024


def cursor_after(owner: tuple[str, str], item_id: str) -> str:
    """The cursor of a page of `owner` (table name, user id) that ended with `item_id`."""
    text = json.dumps([_digest(owner), item_id], separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def position_of(owner: tuple[str, str], cursor: str, keys: KeyRange) -> str:
    """The id that the cursor stands behind. Raises InvalidInput for one that was not made for this owner and range."""
    try:
        digest, item_id = _unpacked(cursor)
    except (ValueError, TypeError, RecursionError) as error:
        raise _invalid() from error
    if digest != _digest(owner) or not keys.covers(item_id):
        raise _invalid()
    return item_id


def _unpacked(cursor: str) -> tuple[object, str]:
    if len(cursor) > _LONGEST:
        raise ValueError("too long")
    padded = cursor + "=" * (-len(cursor) % 4)
    digest, item_id = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    if not isinstance(item_id, str) or not 0 < len(item_id.encode()) <= _LONGEST_ID_BYTES:
        raise ValueError("not an id")
    return digest, item_id


def _digest(owner: tuple[str, str]) -> str:
    return hashlib.sha256("\n".join(owner).encode()).hexdigest()[:16]


def _invalid() -> InvalidInput:
    message = "not a cursor of this list; leave it out to start from the beginning"
    return InvalidInput("The cursor cannot be used here.", errors=[FieldError("cursor", message)])
