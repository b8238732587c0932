"""POST /api/running/parse"""

from __future__ import annotations

from fastapi import Request, Response

from spotter import wiring
from spotter.clock import system_clock
from spotter.running.intake import ParsedRun, Shelf, parse_only, take_in
from spotter.running.models import Activity
from spotter.running.ports import UploadedFile
from spotter.running.run_weather import PastWeather
from spotter.running.sent import RunMessage, Sources, Words, read_sent
from spotter.running.told_run import Telling
from spotter.running.told_runs import parse_told_only, read_told_runs, take_in_told
from spotter.running.uploads import MEDIA_TYPES, media_type_of
from spotter.runtime.http import RawBody, SignedIn, endpoint
from spotter.runtime.idempotency import HEADER
from spotter.runtime.json_body import reader

BODY = RawBody(MEDIA_TYPES, RunMessage)


@endpoint("POST", "/api/running/parse", status=201, idempotent=wiring.idempotency_records, raw_body=BODY)
async def handler(request: Request, response: Response, caller: SignedIn, save: bool = True) -> ParsedRun:
    """Read a recording, or words, and keep the run: 201 when it is new, 200 when it is known or not to be kept.

    A run whose weather cannot be had now is kept all the same and gets it later. Only a run that is kept is asked for.
    """
    athlete = caller.athlete_id
    file = UploadedFile(await request.body(), media_type_of(request.headers.get("content-type", "")))
    sent = read_sent(athlete, file, Sources(wiring.uploads(), reader(RunMessage)))
    if isinstance(sent, Words):
        parsed = _told(athlete, sent, request.headers.get(HEADER), save=save)
    else:
        parsed = _recorded(athlete, sent, save=save)
    response.status_code = 200 if parsed.duplicate or parsed.run.id is None else 201
    return parsed


def _recorded(athlete: str, activity: Activity, *, save: bool) -> ParsedRun:
    if not save:
        return parse_only(activity)
    shelf = Shelf(wiring.runs(), wiring.streams(), PastWeather(wiring.weather(), system_clock))
    return take_in(athlete, activity, shelf, wiring.timezone_of(athlete))


def _told(athlete: str, words: Words, token: str | None, *, save: bool) -> ParsedRun:
    told = read_told_runs(words.text, wiring.log_reader(athlete))
    telling = Telling(system_clock(), words.performed_at, wiring.timezone_of(athlete), token)
    return take_in_told(athlete, told, telling, wiring.runs()) if save else parse_told_only(athlete, told, telling)
