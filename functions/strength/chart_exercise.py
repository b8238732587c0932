"""GET /api/exercises/{exercise_id}/chart.svg"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.pictures import SvgResponse, picture
from spotter.strength.charts.exercise_chart import draw_exercise


@endpoint("GET", "/api/exercises/{exercise_id}/chart.svg", answers_with=SvgResponse)
async def handler(
    request: Request, caller: SignedIn, exercise_id: str, weeks: Annotated[int, Query(ge=1, le=104)] = 26
) -> SvgResponse:
    """The athlete's estimated maximum and heaviest sets of an exercise over the last weeks."""
    athlete = caller.athlete_id
    svg = draw_exercise(athlete, exercise_id, weeks, wiring.lifter_of(athlete), wiring.logbook(), system_clock)
    return picture(svg, request)
