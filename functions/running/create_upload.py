"""POST /api/uploads"""

from __future__ import annotations

from dataclasses import dataclass

from spotter import wiring
from spotter.running.ports import Upload
from spotter.running.uploads import offer_upload
from spotter.runtime.http import SignedIn, endpoint


@dataclass(frozen=True, slots=True)
class UploadRequest:
    """What is going to be uploaded, 1 to 50,000,000 bytes."""

    content_type: str
    size_bytes: int


@endpoint("POST", "/api/uploads", status=201)
async def handler(caller: SignedIn, body: UploadRequest) -> Upload:
    """Where to send a file that is too large for the body of a request."""
    return offer_upload(caller.athlete_id, body.content_type, body.size_bytes, wiring.uploads())
