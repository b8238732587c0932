"""POST /api/running/parse"""

from __future__ import annotations

from fastapi import Request, Response

from spotter import wiring
from spotter.clock import system_clock
from spotter.running.intake import ParsedRun, RunMessage, Shelf, Sources, parse_only, read_recording, take_in
from spotter.running.ports import UploadedFile
from spotter.running.run_weather import PastWeather
from spotter.running.uploads import MEDIA_TYPES, media_type_of
from spotter.runtime.http import RawBody, SignedIn, endpoint
from spotter.runtime.json_body import reader

BODY = RawBody(MEDIA_TYPES, RunMessage)


@endpoint("POST", "/api/running/parse", status=201, idempotent=wiring.idempotency_records, raw_body=BODY)
async def handler(request: Request, response: Response, caller: SignedIn, save: bool = True) -> ParsedRun:
    """Read a recording and keep it as a run: 201 when it is new, 200 when it is known or not to be kept.

    A run whose weather cannot be had now is kept all the same and gets it later. Only a run that is kept is asked for.
    """
    file = UploadedFile(await request.body(), media_type_of(request.headers.get("content-type", "")))
    activity = read_recording(caller.athlete_id, file, Sources(wiring.uploads(), reader(RunMessage)))
    if not save:
        response.status_code = 200
        return parse_only(activity)
    shelf = Shelf(wiring.runs(), wiring.streams(), PastWeather(wiring.weather(), system_clock))
    parsed = take_in(caller.athlete_id, activity, shelf, wiring.timezone_of(caller.athlete_id))
    response.status_code = 200 if parsed.duplicate else 201
    return parsed
