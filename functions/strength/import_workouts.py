"""POST /api/workouts/import"""

from __future__ import annotations

from dataclasses import replace

from fastapi import Request, Response

from spotter import wiring
from spotter.clock import system_clock
from spotter.runtime.http import RawBody, SignedIn, endpoint
from spotter.strength.imports.import_workouts import MEDIA_TYPES, ImportedWorkouts, import_workouts
from spotter.units import WeightUnit

BODY = RawBody(MEDIA_TYPES)


@endpoint("POST", "/api/workouts/import", status=201, idempotent=wiring.idempotency_records, raw_body=BODY)
async def handler(
    request: Request, response: Response, caller: SignedIn, weight_unit: WeightUnit | None = None
) -> ImportedWorkouts:
    """Keep the workouts of a CSV export of Strong or Hevy: 201 when any is new, 200 when all are known.

    `weight_unit` is that of weights whose unit the file does not say.
    """
    athlete, media_type = caller.athlete_id, request.headers.get("content-type", "")
    unsaid = wiring.unsaid_of(athlete)
    unsaid = replace(unsaid, weight_unit=weight_unit or unsaid.weight_unit)
    done = import_workouts(athlete, await request.body(), media_type, wiring.logbook(), unsaid, system_clock)
    response.status_code = 201 if done.imported else 200
    return done
