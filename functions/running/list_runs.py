"""GET /api/runs"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from spotter import wiring
from spotter.running.ports import RunPage
from spotter.runtime.http import SignedIn, endpoint


@endpoint("GET", "/api/runs")
async def handler(
    caller: SignedIn, limit: Annotated[int, Query(ge=1, le=100)] = 20, cursor: str | None = None
) -> RunPage:
    """The athlete's runs, newest first."""
    return wiring.runs().page(caller.athlete_id, limit=limit, cursor=cursor)
