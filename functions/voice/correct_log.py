"""POST /api/voice/corrections"""

from __future__ import annotations

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.voice.corrections import Correction, CorrectionAnswer, take_correction


@endpoint("POST", "/api/voice/corrections", idempotent=wiring.idempotency_records)
async def handler(caller: SignedIn, body: Correction) -> CorrectionAnswer:
    """Learn from what an athlete puts right, if the athlete's profile allows it."""
    speaker = wiring.speaker_of(caller.athlete_id)
    return take_correction(caller.athlete_id, body, speaker, wiring.examples(), system_clock)
