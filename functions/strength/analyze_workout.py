"""POST /api/workout/insights"""

from __future__ import annotations

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.strength.analysis.workout_insights import InsightsRequest, WorkoutInsights, workout_insights


@endpoint("POST", "/api/workout/insights")
async def handler(caller: SignedIn, body: InsightsRequest) -> WorkoutInsights:
    """What a workout showed, and what to do next time."""
    athlete, logbook = caller.athlete_id, wiring.logbook()
    lifter, wordsmith = wiring.lifter_of(athlete), wiring.workout_wordsmith()
    return workout_insights(athlete, body, lifter, logbook, wiring.runs_done, wordsmith, system_clock)
