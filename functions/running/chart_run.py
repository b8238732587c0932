"""GET /api/runs/{run_id}/chart.svg"""

from __future__ import annotations

from fastapi import Request

from spotter import wiring
from spotter.running.charts.run_picture import draw_run
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.pictures import SvgResponse, picture


@endpoint("GET", "/api/runs/{run_id}/chart.svg", answers_with=SvgResponse)
async def handler(request: Request, caller: SignedIn, run_id: str) -> SvgResponse:
    """Pace, grade-adjusted pace and elevation over the distance of one of the athlete's runs."""
    unit = wiring.runner_of(caller.athlete_id).distance_unit
    return picture(draw_run(caller.athlete_id, run_id, unit, wiring.runs(), wiring.streams()), request)
