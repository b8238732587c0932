"""GET /api/volume/weekly"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from spotter import wiring
from spotter.athlete.weekly_volume import WeeklyVolumes, weekly_volumes
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint


@endpoint("GET", "/api/volume/weekly")
async def handler(caller: SignedIn, weeks: Annotated[int, Query(ge=1, le=104)] = 8) -> WeeklyVolumes:
    """What the athlete has done in each of the last weeks, newest first, those without training included."""
    return weekly_volumes(caller.athlete_id, weeks, wiring.weekly_volumes(), wiring.profiles(), system_clock)
