"""POST /api/coach/ask"""

from __future__ import annotations

from spotter import coach_wiring
from spotter.clock import system_clock
from spotter.coaching.ask import ask
from spotter.coaching.models import CoachAnswer, Question
from spotter.runtime.http import SignedIn, endpoint


@endpoint("POST", "/api/coach/ask", limited=coach_wiring.limit_asks)
async def handler(caller: SignedIn, body: Question) -> CoachAnswer:
    """A cited answer that knows who is asking."""
    return ask(caller.athlete_id, body, coach_wiring.coach(), system_clock)
