"""PUT /api/workouts/{workout_id}"""

from __future__ import annotations

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.strength.corrections import correct_workout
from spotter.strength.models import Workout
from spotter.strength.posted_workout import PostedWorkout


@endpoint("PUT", "/api/workouts/{workout_id}")
async def handler(caller: SignedIn, workout_id: str, body: PostedWorkout) -> Workout:
    """Put right what one of the athlete's workouts was, and when."""
    athlete = caller.athlete_id
    home_timezone = wiring.timezone_of(athlete)
    return correct_workout(athlete, workout_id, body, wiring.logbook(), system_clock, home_timezone)
