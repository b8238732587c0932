"""DELETE /api/runs/{run_id}"""

from __future__ import annotations

from spotter import wiring
from spotter.running.intake import delete_run
from spotter.runtime.http import SignedIn, endpoint


@endpoint("DELETE", "/api/runs/{run_id}", status=204)
async def handler(caller: SignedIn, run_id: str) -> None:
    """Forget one of the athlete's runs and its samples."""
    delete_run(caller.athlete_id, run_id, wiring.runs(), wiring.streams())
