"""Pictures as answers, which a client may keep for a moment and then only asks whether they have changed."""

from __future__ import annotations

import hashlib

from fastapi import Request, Response

MAX_AGE_S = 60

_NOT_MODIFIED = 304


class SvgResponse(Response):
    """An answer that is a drawing."""

    media_type = "image/svg+xml"


def picture(svg: str, request: Request) -> SvgResponse:
    """The drawing with its entity tag, or 304 for a client that has this very one (RFC 9110, section 13.1.2).

    Private, since it is an athlete's own.
    """
    tag = f'"{hashlib.sha256(svg.encode()).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": f"private, max-age={MAX_AGE_S}"}
    if _matches(request.headers.get("if-none-match", ""), tag):
        return SvgResponse(status_code=_NOT_MODIFIED, headers=headers)
    return SvgResponse(svg, headers=headers)


def _matches(if_none_match: str, tag: str) -> bool:
    known = {each.strip().removeprefix("W/") for each in if_none_match.split(",")}
    return tag in known or "*" in known
