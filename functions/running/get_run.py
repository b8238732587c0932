"""GET /api/runs/{run_id}"""

from __future__ import annotations

from spotter import wiring
from spotter.running.intake import run_of
from spotter.running.models import Run
from spotter.runtime.http import SignedIn, endpoint


@endpoint("GET", "/api/runs/{run_id}")
async def handler(caller: SignedIn, run_id: str) -> Run:
    """One of the athlete's runs."""
    return run_of(caller.athlete_id, run_id, wiring.runs())
