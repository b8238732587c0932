"""GET /api/progress/running.svg"""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Request

from spotter import wiring
from spotter.clock import system_clock
from spotter.running.charts.progress_chart import draw_progress
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.pictures import SvgResponse, picture


@endpoint("GET", "/api/progress/running.svg", answers_with=SvgResponse)
async def handler(request: Request, caller: SignedIn, weeks: Annotated[int, Query(ge=1, le=104)] = 12) -> SvgResponse:
    """Distance, pace and grade-adjusted pace of the athlete's last weeks, the one it is now included."""
    runner = wiring.runner_of(caller.athlete_id)
    return picture(draw_progress(caller.athlete_id, weeks, runner, wiring.runs(), system_clock), request)
