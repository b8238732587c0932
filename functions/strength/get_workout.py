"""GET /api/workouts/{workout_id}"""

from __future__ import annotations

from spotter import wiring
from spotter.runtime.http import SignedIn, endpoint
from spotter.strength.models import Workout
from spotter.strength.workouts import workout_of


@endpoint("GET", "/api/workouts/{workout_id}")
async def handler(caller: SignedIn, workout_id: str) -> Workout:
    """One of the athlete's workouts."""
    return workout_of(caller.athlete_id, workout_id, wiring.workouts())
