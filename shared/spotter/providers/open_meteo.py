"""Past weather from Open-Meteo, which needs no account (open-meteo.com/en/docs). Free for non-commercial use only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from spotter.clock import Clock, system_clock
from spotter.providers.http_service import Answer, HttpService
from spotter.providers.quantities import (
    AirTemperature,
    CompassDegrees,
    FeltTemperature,
    FractionFromPercent,
    MetresPerSecondFromKmH,
    Precipitation,
    SeaLevelPressure,
    SolarRadiation,
)
from spotter.running.weather_at_run import HOUR, first_and_last_hour
from spotter.running.weather_hours import Attribution, HourlyReport, HourOfWeather

NAME = "Open-Meteo"
ATTRIBUTION = Attribution("Weather data by Open-Meteo.com (CC BY 4.0)", "https://open-meteo.com/")
# The reanalysis that the archive is made of ends five days ago; a day more, because it ends within a day.
ARCHIVE_LAG = timedelta(days=6)
OUT_OF_RANGE = "out of allowed range"
# Where the archive's reanalysis begins (open-meteo.com/en/docs/historical-weather-api).
KNOWN_FROM = datetime(1940, 1, 1, tzinfo=UTC)

# WMO code table 4677 as Open-Meteo uses it, in the words of WeatherKit's condition codes.
CONDITIONS = {
    0: "Clear",
    1: "MostlyClear",
    2: "PartlyCloudy",
    3: "Cloudy",
    45: "Foggy",
    48: "Foggy",
    51: "Drizzle",
    53: "Drizzle",
    55: "Drizzle",
    56: "FreezingDrizzle",
    57: "FreezingDrizzle",
    61: "Rain",
    63: "Rain",
    65: "HeavyRain",
    66: "FreezingRain",
    67: "FreezingRain",
    71: "Snow",
    73: "Snow",
    75: "HeavySnow",
    77: "Snow",
    80: "Rain",
    81: "Rain",
    82: "HeavyRain",
    85: "Snow",
    86: "HeavySnow",
    95: "Thunderstorms",
    96: "Thunderstorms",
    99: "Thunderstorms",
}

Value = TypeVar("Value")


class _Columns(BaseModel):
    """One list per quantity, as long as `time`, with null where nothing is known."""

    model_config = ConfigDict(allow_inf_nan=False)

    time: list[datetime]
    temperature_2m: list[AirTemperature | None]
    apparent_temperature: list[FeltTemperature | None] = []
    dew_point_2m: list[AirTemperature | None] = []
    relative_humidity_2m: list[FractionFromPercent | None] = []
    wind_speed_10m: list[MetresPerSecondFromKmH | None] = []
    wind_direction_10m: list[CompassDegrees | None] = []
    wind_gusts_10m: list[MetresPerSecondFromKmH | None] = []
    precipitation: list[Precipitation | None] = []
    weather_code: list[int | None] = []
    pressure_msl: list[SeaLevelPressure | None] = []
    cloud_cover: list[FractionFromPercent | None] = []
    shortwave_radiation: list[SolarRadiation | None] = []
    direct_radiation: list[SolarRadiation | None] = []

    @model_validator(mode="after")
    def _be_of_one_length(self) -> Self:
        lengths = {len(column) for _, column in self if column}
        if lengths - {len(self.time)}:
            raise ValueError("columns of different lengths")
        return self


COLUMNS = ",".join(name for name in _Columns.model_fields if name != "time")


class _Weather(BaseModel):
    hourly: _Columns


class _Problem(BaseModel):
    error: bool
    reason: str = Field(max_length=1000)


@dataclass(frozen=True, slots=True)
class OpenMeteoHosts:
    """Where to ask for what is settled, and for what is of the last days."""

    archive_url: str = "https://archive-api.open-meteo.com"
    forecast_url: str = "https://api.open-meteo.com"

    def address(self, age: timedelta) -> str:
        """The address for hours of this age."""
        if age > ARCHIVE_LAG:
            return f"{self.archive_url.rstrip('/')}/v1/archive"
        return f"{self.forecast_url.rstrip('/')}/v1/forecast"


class OpenMeteo:
    """A WeatherProvider."""

    def __init__(self, service: HttpService, hosts: OpenMeteoHosts, clock: Clock = system_clock) -> None:
        self._service = service
        self._hosts = hosts
        self._clock = clock

    @property
    def known_from(self) -> datetime:
        """See WeatherProvider."""
        return KNOWN_FROM

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        """See WeatherProvider."""
        first, last = first_and_last_hour(start, end)
        answer = self._service.get(
            self._hosts.address(self._clock() - last),
            {
                "latitude": f"{latitude_deg:.4f}",
                "longitude": f"{longitude_deg:.4f}",
                "start_date": f"{first:%Y-%m-%d}",
                # Rain and sun are given for the hour before, so those of the last hour stand in the next one.
                "end_date": f"{last + HOUR:%Y-%m-%d}",
                "hourly": COLUMNS,
                "timezone": "UTC",
            },
            {},
        )
        hours = () if _is_out_of_range(answer) else _hours(self._service.read(answer, _Weather).hourly)
        return HourlyReport(
            hours=tuple(hour for hour in hours if first <= hour.observed_at <= last),
            source="open_meteo",
            attribution=ATTRIBUTION,
            sandbox=answer.sandbox,
        )


def _is_out_of_range(answer: Answer) -> bool:
    if answer.status != HTTPStatus.BAD_REQUEST:
        return False
    try:
        return OUT_OF_RANGE in _Problem.model_validate_json(answer.content).reason
    except ValidationError:
        return False


def _hours(columns: _Columns) -> tuple[HourOfWeather, ...]:
    hours = (_hour(columns, row) for row in range(len(columns.time)))
    return tuple(hour for hour in hours if hour is not None)


def _hour(columns: _Columns, row: int) -> HourOfWeather | None:
    temperature_c = _cell(columns.temperature_2m, row)
    if temperature_c is None:
        return None
    code = _cell(columns.weather_code, row)
    return HourOfWeather(
        # Asked for in UTC, times come without saying so.
        observed_at=columns.time[row].replace(tzinfo=UTC),
        temperature_c=temperature_c,
        apparent_temperature_c=_cell(columns.apparent_temperature, row),
        dew_point_c=_cell(columns.dew_point_2m, row),
        humidity=_cell(columns.relative_humidity_2m, row),
        wind_speed_m_s=_cell(columns.wind_speed_10m, row),
        wind_direction_deg=_cell(columns.wind_direction_10m, row),
        wind_gust_m_s=_cell(columns.wind_gusts_10m, row),
        precipitation_mm_h=_cell(columns.precipitation, row + 1),
        condition=None if code is None else CONDITIONS.get(code),
        pressure_hpa=_cell(columns.pressure_msl, row),
        cloud_cover=_cell(columns.cloud_cover, row),
        shortwave_radiation_w_m2=_on_the_hour(columns.shortwave_radiation, row),
        direct_radiation_w_m2=_on_the_hour(columns.direct_radiation, row),
    )


def _on_the_hour(column: list[float | None], row: int) -> float | None:
    """What is given as the mean of the hour before, at the moment itself: between that hour and the one after."""
    before, after = _cell(column, row), _cell(column, row + 1)
    return None if before is None or after is None else (before + after) / 2


def _cell(column: list[Value | None], row: int) -> Value | None:
    return column[row] if row < len(column) else None
