"""GET /api/workouts"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from spotter import wiring
from spotter.runtime.http import SignedIn, endpoint
from spotter.strength.ports import WorkoutPage


@endpoint("GET", "/api/workouts")
async def handler(
    caller: SignedIn, limit: Annotated[int, Query(ge=1, le=100)] = 20, cursor: str | None = None
) -> WorkoutPage:
    """The athlete's workouts, newest first."""
    return wiring.workouts().page(caller.athlete_id, limit=limit, cursor=cursor)
