"""DELETE /api/workouts/{workout_id}"""

from __future__ import annotations

from spotter import wiring
from spotter.runtime.http import SignedIn, endpoint
from spotter.strength.workouts import delete_workout


@endpoint("DELETE", "/api/workouts/{workout_id}", status=204)
async def handler(caller: SignedIn, workout_id: str) -> None:
    """Forget one of the athlete's workouts, and the answers kept for repeated requests, which hold workouts."""
    try:
        delete_workout(caller.athlete_id, workout_id, wiring.logbook())
    finally:
        # Also when there is no such workout any more: the deletion before this one may have ended here.
        wiring.forget_answers(caller.athlete_id)
