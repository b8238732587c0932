"""GET /api/volume/weekly/chart.svg"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.pictures import SvgResponse, picture
from spotter.strength.charts.weekly_sets_chart import draw_weekly_sets


@endpoint("GET", "/api/volume/weekly/chart.svg", answers_with=SvgResponse)
async def handler(request: Request, caller: SignedIn, weeks: Annotated[int, Query(ge=1, le=104)] = 8) -> SvgResponse:
    """The athlete's weekly hard sets of each group of muscles, over the bands that are practised."""
    athlete = caller.athlete_id
    lifter, logbook = wiring.lifter_of(athlete), wiring.logbook()
    return picture(draw_weekly_sets(athlete, weeks, lifter, logbook, wiring.runs_done, system_clock), request)
