"""POST /api/voice/parse"""

from __future__ import annotations

from fastapi import Request

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.idempotency import HEADER
from spotter.voice.hear import HeardLog, Surroundings, VoiceRequest, hear_log


@endpoint("POST", "/api/voice/parse", idempotent=wiring.idempotency_records)
async def handler(request: Request, caller: SignedIn, body: VoiceRequest) -> HeardLog:
    """What a spoken or typed log says, kept when that is wanted."""
    speaker = wiring.speaker_of(caller.athlete_id)
    around = Surroundings(speaker, wiring.workouts(), wiring.diary(speaker), system_clock)
    return hear_log(caller.athlete_id, body, wiring.ears(), around, request.headers.get(HEADER))
