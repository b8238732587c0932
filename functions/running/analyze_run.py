"""POST /api/running/analyze"""

from __future__ import annotations

from spotter import wiring
from spotter.clock import system_clock
from spotter.running.analysis.analyze import AnalysisRequest, Recordings, analyze
from spotter.running.analysis.records import RunAnalysis
from spotter.runtime.http import SignedIn, endpoint


@endpoint("POST", "/api/running/analyze")
async def handler(caller: SignedIn, body: AnalysisRequest) -> RunAnalysis:
    """What a run was really worth."""
    athlete = caller.athlete_id
    recordings = Recordings(wiring.runs(), wiring.streams())
    return analyze(athlete, body, wiring.runner_of(athlete), recordings, wiring.wordsmith(), system_clock)
