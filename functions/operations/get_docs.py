"""GET /docs and GET /docs/{asset}"""

from __future__ import annotations

from fastapi import Response

from spotter.runtime import docs
from spotter.runtime.http import endpoint


@endpoint("GET", "/docs", also=["/docs/{asset}"], public=True, documented=False)
async def handler(asset: str = docs.INDEX) -> Response:
    """The documentation page and its parts."""
    part = docs.asset(asset)
    return Response(part.body, media_type=part.content_type, headers={"Cache-Control": "public, max-age=3600"})
