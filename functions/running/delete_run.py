"""DELETE /api/runs/{run_id}"""

from __future__ import annotations

from spotter import wiring
from spotter.running.intake import delete_run
from spotter.runtime.http import SignedIn, endpoint


@endpoint("DELETE", "/api/runs/{run_id}", status=204)
async def handler(caller: SignedIn, run_id: str) -> None:
    """Forget one of the athlete's runs, its samples, and the answers kept for repeated requests, which hold runs."""
    try:
        delete_run(caller.athlete_id, run_id, wiring.runs(), wiring.streams())
    finally:
        # Also when there is no such run any more: the deletion before this one may have ended here.
        wiring.forget_answers(caller.athlete_id)
