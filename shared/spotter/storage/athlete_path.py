"""An athlete's id as one segment of an object key."""

from __future__ import annotations

import base64
import re

_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_ENCODED = "~"


def athlete_path(athlete_id: str) -> str:
    """The id itself when it is made of letters, digits, `_` and `-`, else `~` and its base64url: never two the same."""
    if _PLAIN.fullmatch(athlete_id):
        return athlete_id
    encoded = base64.urlsafe_b64encode(athlete_id.encode()).decode().rstrip("=")
    return _ENCODED + encoded
