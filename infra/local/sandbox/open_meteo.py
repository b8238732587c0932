"""Open-Meteo as a laptop has it: its archive and its forecast, with made-up weather."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.datastructures import QueryParams

from infra.local.sandbox.climate import SKIES, SandboxHour
from infra.local.sandbox.control import Manners, Problem, Service
from infra.local.sandbox.scripted_weather import WeatherInstruction

KM_H_PER_M_S = 3.6
HOUR = timedelta(hours=1)
HOURS_PER_DAY = 24
FIRST_DAY_OF_ARCHIVE = date(1940, 1, 1)
# The reanalysis lags behind; what it does not have yet is null.
ARCHIVE_LAG = timedelta(days=5)
FORECAST_BACK = timedelta(days=92)
FORECAST_AHEAD = timedelta(days=16)

REASONS = {
    HTTPStatus.TOO_MANY_REQUESTS: "Minutely API request limit exceeded. Please try again in one minute.",
    HTTPStatus.SERVICE_UNAVAILABLE: "The service is overloaded. Please try again later.",
}


def _tenths(value: float) -> float:
    return round(value, 1)


# Each variable with its unit and how it is read; rain and sun are those of the hour before.
VARIABLES: dict[str, tuple[str, Callable[[SandboxHour], float]]] = {
    "temperature_2m": ("°C", lambda hour: _tenths(hour.temperature_c)),
    "relative_humidity_2m": ("%", lambda hour: round(hour.humidity * 100)),
    "dew_point_2m": ("°C", lambda hour: _tenths(hour.dew_point_c)),
    "apparent_temperature": ("°C", lambda hour: _tenths(hour.apparent_temperature_c)),
    "precipitation": ("mm", lambda hour: _tenths(hour.precipitation_mm_h)),
    "weather_code": ("wmo code", lambda hour: SKIES[hour.condition].wmo),
    "pressure_msl": ("hPa", lambda hour: _tenths(hour.pressure_hpa)),
    "cloud_cover": ("%", lambda hour: round(hour.cloud_cover * 100)),
    "wind_speed_10m": ("km/h", lambda hour: _tenths(hour.wind_speed_m_s * KM_H_PER_M_S)),
    "wind_direction_10m": ("°", lambda hour: round(hour.wind_direction_deg)),
    "wind_gusts_10m": ("km/h", lambda hour: _tenths(hour.wind_gust_m_s * KM_H_PER_M_S)),
    "shortwave_radiation": ("W/m²", lambda hour: _tenths(hour.shortwave_radiation_w_m2)),
    "direct_radiation": ("W/m²", lambda hour: _tenths(hour.direct_radiation_w_m2)),
}
OF_THE_HOUR_BEFORE = frozenset({"precipitation", "shortwave_radiation", "direct_radiation"})


def open_meteo_service() -> Service:
    """Open-Meteo as the sandbox's control knows it."""
    return Service(WeatherInstruction, Manners(_meteo_body))


def open_meteo_router(service: Service) -> APIRouter:
    """Routes of Open-Meteo's two hosts."""
    router = APIRouter(route_class=service.routes())

    @router.get("/v1/archive")
    async def archive(request: Request) -> dict[str, Any]:
        today = datetime.now(UTC).date()
        known_until = datetime.now(UTC) - ARCHIVE_LAG
        return answer(request, FIRST_DAY_OF_ARCHIVE, today, known_until)

    @router.get("/v1/forecast")
    async def forecast(request: Request) -> dict[str, Any]:
        today = datetime.now(UTC).date()
        known_until = datetime.now(UTC) + FORECAST_AHEAD
        return answer(request, today - FORECAST_BACK, today + FORECAST_AHEAD, known_until)

    return router


def answer(request: Request, first_day: date, last_day: date, known_until: datetime) -> dict[str, Any]:
    """The body for a request to a host that has the days from `first_day` to `last_day`."""
    instruction: WeatherInstruction = request.state.instruction
    query = request.query_params
    latitude, longitude = _degrees(query, "latitude", "Latitude", 90), _degrees(query, "longitude", "Longitude", 180)
    start, end = _days(query)
    for name, day in (("start_date", start), ("end_date", end)):
        if instruction.mode == "out_of_range" or not first_day <= day <= last_day:
            raise _bad(f"Parameter '{name}' is out of allowed range from {first_day} to {last_day}")
    names = _variables(query)
    moments = _hours_of(start, end)
    known = 0 if instruction.mode == "empty" else sum(moment <= known_until for moment in moments)
    # One hour more in front, for what is told of the hour before.
    weather = [instruction.weather(latitude, longitude, moment) for moment in (moments[0] - HOUR, *moments[:known])]

    def column(name: str) -> list[float | None]:
        hours = weather[:-1] if name in OF_THE_HOUR_BEFORE else weather[1:]
        return [*map(VARIABLES[name][1], hours), *[None] * (len(moments) - known)]

    return {
        "latitude": latitude,
        "longitude": longitude,
        "generationtime_ms": 0.1,
        "utc_offset_seconds": 0,
        "timezone": "GMT",
        "timezone_abbreviation": "GMT",
        "elevation": 38.0,
        "hourly_units": {"time": "iso8601", **{name: VARIABLES[name][0] for name in names}},
        "hourly": {
            "time": [f"{moment:%Y-%m-%dT%H:%M}" for moment in moments],
            **{name: column(name) for name in names},
        },
    }


def _variables(query: QueryParams) -> list[str]:
    names = [name for name in query.get("hourly", "").split(",") if name]
    if unknown := [name for name in names if name not in VARIABLES]:
        raise _bad(f"Cannot initialize variable from invalid String value {unknown[0]} for key hourly")
    return names


def _hours_of(start: date, end: date) -> list[datetime]:
    midnight = datetime(start.year, start.month, start.day, tzinfo=UTC)
    return [midnight + hour * HOUR for hour in range(((end - start).days + 1) * HOURS_PER_DAY)]


def _degrees(query: QueryParams, key: str, name: str, limit: int) -> float:
    try:
        value = float(query[key])
    except (KeyError, ValueError):
        raise _bad(f"Value of type 'String' required for key '{key}'.") from None
    if abs(value) > limit:
        raise _bad(f"{name} must be in range of -{limit} to {limit}°. Given: {value}.")
    return value


def _days(query: QueryParams) -> tuple[date, date]:
    if "start_date" not in query or "end_date" not in query:
        raise _bad("Both 'start_date' and 'end_date' must be set in the url")
    try:
        start, end = date.fromisoformat(query["start_date"]), date.fromisoformat(query["end_date"])
    except ValueError:
        raise _bad("Invalid date format. Make sure to use 'YYYY-MM-DD'") from None
    if end < start:
        raise _bad("End-date must be larger or equals than start-date")
    return start, end


def _bad(reason: str) -> Problem:
    return Problem(JSONResponse({"error": True, "reason": reason}, HTTPStatus.BAD_REQUEST))


def _meteo_body(_request: Request, status: int) -> dict[str, Any]:
    return {"error": True, "reason": REASONS.get(HTTPStatus(status), HTTPStatus(status).phrase)}
