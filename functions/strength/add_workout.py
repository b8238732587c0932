"""POST /api/workouts"""

from __future__ import annotations

from fastapi import Request

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.idempotency import HEADER
from spotter.strength.models import Workout
from spotter.strength.posted_workout import PostedWorkout, workout_from
from spotter.strength.workouts import keep_workout


@endpoint("POST", "/api/workouts", status=201, idempotent=wiring.idempotency_records)
async def handler(request: Request, caller: SignedIn, body: PostedWorkout) -> Workout:
    """Keep a workout. One with the same Idempotency-Key, or without a key the same one again, is kept once."""
    athlete, logbook = caller.athlete_id, wiring.logbook()
    workout = workout_from(body, logbook.exercises, system_clock)
    # The key is kept with the workout too: the answer to a request that was cut off is not there to be given again.
    token = request.headers.get(HEADER)
    return keep_workout(athlete, workout, logbook, token=token, home_timezone=wiring.timezone_of(athlete))
