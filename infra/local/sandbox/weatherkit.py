"""WeatherKit as a laptop has it: Apple's protocol, checks of the token included, with made-up weather."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from fastapi import APIRouter, Request

from infra.local.sandbox.climate import SandboxHour
from infra.local.sandbox.control import Manners, Service
from infra.local.sandbox.keys import kept_key
from infra.local.sandbox.scripted_weather import WeatherInstruction

TEAM_ID = "SANDBOXTEM"
SERVICE_ID = "app.spotter.sandbox"
KEY_ID = "SANDBOXKEY"

CLAIMS = frozenset({"iss", "iat", "exp", "sub"})
# Apple's rules name the first three; tools add `typ`, and Apple lets them.
HEADER_FIELDS = frozenset({"alg", "kid", "id", "typ"})
LONGEST_TOKEN_LIFE_S = 3600 + 60

LONGEST_SPAN = timedelta(days=10)
KNOWN_FROM = datetime(2022, 8, 1, tzinfo=UTC)
KNOWN_AHEAD = timedelta(days=10)
HOUR = timedelta(hours=1)
KM_H_PER_M_S = 3.6

LOGOS = ("logoLight", "logoDark", "logoSquare")
MARKER = "Spotter sandbox: made-up weather"


def load_weatherkit_key(path: Path) -> ec.EllipticCurvePrivateKey:
    """The key that Apple would give out as a .p8 file, kept at `path`; made when there is none."""
    key = kept_key(path, lambda: ec.generate_private_key(ec.SECP256R1()))
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError(f"{path} holds no key of an elliptic curve; remove it and a new one is made")
    return key


def weatherkit_service() -> Service:
    """WeatherKit as the sandbox's control knows it."""
    return Service(WeatherInstruction, Manners(_apple_body))


def weatherkit_router(service: Service, key: ec.EllipticCurvePublicKey) -> APIRouter:
    """Routes of WeatherKit; tokens have to be signed with the private half of `key`."""
    router = APIRouter(route_class=service.routes())

    def check_token(request: Request) -> None:
        if not token_is_good(request.headers.get("Authorization", ""), key):
            raise service.problem(request, HTTPStatus.UNAUTHORIZED)

    def place_of(request: Request) -> tuple[float, float]:
        try:
            latitude, longitude = (float(request.path_params[name]) for name in ("latitude", "longitude"))
        except ValueError:
            raise service.problem(request, HTTPStatus.BAD_REQUEST) from None
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            raise service.problem(request, HTTPStatus.BAD_REQUEST)
        return latitude, longitude

    @router.get("/api/v1/weather/{language}/{latitude}/{longitude}")
    async def weather(request: Request) -> dict[str, Any]:
        check_token(request)
        latitude, longitude = place_of(request)
        query = request.query_params
        try:
            start, end = span_of(query.get("hourlyStart"), query.get("hourlyEnd"))
        except ValueError:
            raise service.problem(request, HTTPStatus.BAD_REQUEST) from None
        if "timezone" not in query:
            raise service.problem(request, HTTPStatus.BAD_REQUEST)
        if "forecastHourly" not in query.get("dataSets", "").split(","):
            return {}
        return hourly_forecast(request.state.instruction, latitude, longitude, start, end)

    @router.get("/api/v1/availability/{latitude}/{longitude}")
    async def availability(request: Request) -> list[str]:
        check_token(request)
        place_of(request)
        return ["forecastHourly"]

    @router.get("/attribution/{language}")
    async def attribution() -> dict[str, str]:
        logos = {f"{name}@{scale}x": f"/assets/{name}@{scale}x.png" for name in LOGOS for scale in (1, 2, 3)}
        return {**logos, "serviceName": MARKER}

    return router


def token_is_good(authorization: str, key: ec.EllipticCurvePublicKey) -> bool:
    """Whether the header carries a token as Apple's rules want it, alive now."""
    scheme, _, token = authorization.partition(" ")
    try:
        header = jwt.get_unverified_header(token)
        claims = jwt.decode(token, key, algorithms=["ES256"], options={"require": sorted(CLAIMS)})
    except jwt.InvalidTokenError:
        return False
    return (
        scheme == "Bearer"
        and header.keys() <= HEADER_FIELDS
        and (header.get("kid"), header.get("id")) == (KEY_ID, f"{TEAM_ID}.{SERVICE_ID}")
        and claims.keys() == CLAIMS
        and (claims["iss"], claims["sub"]) == (TEAM_ID, SERVICE_ID)
        and 0 < claims["exp"] - claims["iat"] <= LONGEST_TOKEN_LIFE_S
        and claims["iat"] <= time.time()
    )


def span_of(start: str | None, end: str | None) -> tuple[datetime, datetime]:
    """The span that a request names: from the current hour, for a day, where it leaves that open.

    Raises ValueError for a time not of the form `2022-08-01T00:00:00Z` and for a span of more than ten days.
    """
    this_hour = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    first = this_hour if start is None else _time(start)
    last = first + timedelta(days=1) if end is None else _time(end)
    if not timedelta(0) <= last - first <= LONGEST_SPAN:
        raise ValueError("at most ten days, the end after the start")
    return first, last


def hourly_forecast(
    instruction: WeatherInstruction, latitude: float, longitude: float, start: datetime, end: datetime
) -> dict[str, Any]:
    """The body of an answer with the hours that begin from `start` on and before `end`."""
    hours = [moment for moment in _hours(start, end) if KNOWN_FROM <= moment <= datetime.now(UTC) + KNOWN_AHEAD]
    if not hours or instruction.mode == "out_of_range":
        return {}
    known = [] if instruction.mode == "empty" else hours
    return {
        "forecastHourly": {
            "name": "HourlyForecast",
            "metadata": _metadata(latitude, longitude),
            "hours": [_hour(moment, instruction.weather(latitude, longitude, moment)) for moment in known],
        }
    }


def _time(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _text(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _hours(start: datetime, end: datetime) -> Iterator[datetime]:
    moment = start.replace(minute=0, second=0)
    while moment < end:
        yield moment
        moment += HOUR


def _metadata(latitude: float, longitude: float) -> dict[str, Any]:
    now = datetime.now(UTC)
    return {
        "attributionURL": "https://developer.apple.com/weatherkit/data-source-attribution/",
        "expireTime": _text(now + HOUR),
        "latitude": round(latitude, 3),
        "longitude": round(longitude, 3),
        "providerName": MARKER,
        "readTime": _text(now),
        "reportedTime": _text(now),
        "units": "m",
        "version": 1,
    }


def _hour(moment: datetime, hour: SandboxHour) -> dict[str, Any]:
    rainy = hour.precipitation_mm_h > 0
    return {
        "forecastStart": _text(moment),
        "cloudCover": round(hour.cloud_cover, 2),
        "conditionCode": hour.condition,
        "daylight": 6 <= moment.hour < 18,
        "humidity": round(hour.humidity, 2),
        "precipitationAmount": round(hour.precipitation_mm_h, 2),
        "precipitationIntensity": round(hour.precipitation_mm_h, 2),
        "precipitationChance": 1.0 if rainy else 0.0,
        "precipitationType": "rain" if rainy else "clear",
        "pressure": round(hour.pressure_hpa, 2),
        "pressureTrend": "steady",
        "temperature": round(hour.temperature_c, 2),
        "temperatureApparent": round(hour.apparent_temperature_c, 2),
        "temperatureDewPoint": round(hour.dew_point_c, 2),
        "uvIndex": 0,
        "visibility": 24000.0,
        "windDirection": round(hour.wind_direction_deg) % 360,
        "windGust": round(hour.wind_gust_m_s * KM_H_PER_M_S, 2),
        "windSpeed": round(hour.wind_speed_m_s * KM_H_PER_M_S, 2),
    }


def _apple_body(request: Request, status: int) -> dict[str, Any]:
    if status == HTTPStatus.UNAUTHORIZED:
        return {"reason": "NOT_ENABLED"}
    phrase = HTTPStatus(status).phrase
    now = _text(datetime.now(UTC))
    return {"timestamp": now, "status": status, "error": phrase, "message": phrase, "path": request.url.path}
