"""A tiny endpoint of every kind, to try the runtime on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval
from botocore.exceptions import EndpointConnectionError
from fastapi import Query, Response

from spotter.errors import Conflict, FieldError, InvalidInput, TooManyRequests, Unavailable
from spotter.runtime.http import SignedIn, endpoint
from spotter.storage.aws_errors import aws_errors

STREAM = "https://s3.example/data/streams/ann/1.json.gz"
TIERS = {"paula": "premium"}


@dataclass(frozen=True)
class Shoe:
    size: Annotated[float, Interval(ge=30, le=50)]
    colour: str = "red"


@dataclass(frozen=True)
class Pair:
    left: Shoe
    right: Shoe


@endpoint("POST", "/pairs/{name}", status=201)
async def post_pair(
    caller: SignedIn, name: str, body: Pair, count: Annotated[int, Query(ge=1)] = 1
) -> dict[str, object]:
    """Keep a pair of shoes."""
    return {"athlete": caller.athlete_id, "name": name, "size": body.left.size, "count": count}


@endpoint("GET", "/premium", premium=lambda athlete_id: TIERS.get(athlete_id, "free"))
async def get_premium(caller: SignedIn) -> str:
    """For those who pay."""
    return caller.athlete_id


def no_more_of(athlete_id: str) -> None:
    """Anybody may ask but Greta, who has asked enough."""
    if athlete_id == "greta":
        raise TooManyRequests("More than 20 requests within a minute.", retry_after_s=17)


@endpoint("GET", "/limited", limited=no_more_of)
async def get_limited() -> str:
    """For those who do not ask too often."""
    return "in"


@endpoint("GET", "/admin", scope="spotter/admin")
async def get_admin() -> str:
    """For operators."""
    return "in"


@endpoint("GET", "/open", also=["/open/{part}"], public=True)
async def get_open(part: str = "") -> Response:
    """For everybody."""
    return Response(part.encode() + b"\xff", media_type="image/png")


ERRORS = {
    "conflict": Conflict("Somebody was faster.", retry_after_s=3),
    "down": Unavailable("Not now.", retry_after_s=7),
    "unsafe": InvalidInput("Too much.", errors=[FieldError("weeks", "at most 52")], reason="too_many_weeks"),
    "bug": RuntimeError("password=hunter2"),
}


@endpoint("GET", "/fails/{how}")
async def get_failure(how: str) -> str:
    """Fail in the way that is asked for."""
    if how == "unreachable":
        with aws_errors():
            raise EndpointConnectionError(endpoint_url=STREAM)
    raise ERRORS[how]
