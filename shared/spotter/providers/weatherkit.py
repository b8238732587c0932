"""Past weather from Apple's WeatherKit REST API (developer.apple.com/documentation/weatherkitrestapi)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from spotter.providers.apple_token import AppleTokens
from spotter.providers.http_service import Answer, HttpService
from spotter.providers.quantities import (
    AirTemperature,
    CompassDegrees,
    FeltTemperature,
    Fraction,
    MetresPerSecondFromKmH,
    Precipitation,
    SeaLevelPressure,
)
from spotter.running.weather_at_run import HOUR, first_and_last_hour
from spotter.running.weather_hours import Attribution, HourlyReport, HourOfWeather

NAME = "Apple Weather"
# The page that Apple's terms want linked, for answers that do not name it themselves.
ATTRIBUTION_URL = "https://developer.apple.com/weatherkit/data-source-attribution/"
LANGUAGE = "en"
LONGEST_SPAN = timedelta(days=10)
# As Apple's support says in its developer forums (thread 775730); the reference names no date.
KNOWN_FROM = datetime(2022, 8, 1, tzinfo=UTC)


class _Body(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, allow_inf_nan=False)


class _Hour(_Body):
    forecast_start: AwareDatetime
    temperature: AirTemperature
    temperature_apparent: FeltTemperature | None = None
    temperature_dew_point: AirTemperature | None = None
    humidity: Fraction | None = None
    wind_speed: MetresPerSecondFromKmH | None = None
    wind_direction: CompassDegrees | None = None
    wind_gust: MetresPerSecondFromKmH | None = None
    precipitation_amount: Precipitation | None = None
    condition_code: str | None = None
    pressure: SeaLevelPressure | None = None
    cloud_cover: Fraction | None = None


class _Metadata(_Body):
    attribution_url: str | None = Field(default=None, alias="attributionURL")


class _HourlyForecast(_Body):
    metadata: _Metadata = _Metadata()
    hours: list[_Hour]


class _Weather(_Body):
    # Apple leaves a data set out that it does not have for the place and time.
    forecast_hourly: _HourlyForecast | None = None


class WeatherKit:
    """A WeatherProvider. `base_url` is `https://weatherkit.apple.com`, or who speaks its protocol instead."""

    def __init__(self, service: HttpService, base_url: str, tokens: AppleTokens) -> None:
        self._service = service
        self._base_url = base_url.rstrip("/")
        self._tokens = tokens

    @property
    def known_from(self) -> datetime:
        """See WeatherProvider."""
        return KNOWN_FROM

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        """See WeatherProvider."""
        first, last = first_and_last_hour(start, end)
        # One hour more, because Apple does not say whether its end is included.
        answers = [self._ask(latitude_deg, longitude_deg, *span) for span in _spans(first, last + HOUR)]
        forecasts = [self._forecast(answer) for answer in answers]
        # Neighbouring spans may share an hour.
        hours = {hour.forecast_start: hour for forecast in forecasts for hour in forecast.hours}
        return HourlyReport(
            hours=tuple(_hour_of_weather(hours[moment]) for moment in sorted(hours) if first <= moment <= last),
            source="weatherkit",
            attribution=Attribution(NAME, forecasts[0].metadata.attribution_url or ATTRIBUTION_URL),
            sandbox=any(answer.sandbox for answer in answers),
        )

    def _ask(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> Answer:
        return self._service.get(
            f"{self._base_url}/api/v1/weather/{LANGUAGE}/{latitude_deg:.4f}/{longitude_deg:.4f}",
            {
                "dataSets": "forecastHourly",
                "timezone": "UTC",
                "hourlyStart": _utc_text(start),
                "hourlyEnd": _utc_text(end),
            },
            {"Authorization": f"Bearer {self._tokens.token()}"},
        )

    def _forecast(self, answer: Answer) -> _HourlyForecast:
        return self._service.read(answer, _Weather).forecast_hourly or _HourlyForecast(hours=[])


def _spans(start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    while end - start > LONGEST_SPAN:
        yield start, start + LONGEST_SPAN
        start += LONGEST_SPAN
    yield start, end


def _utc_text(moment: datetime) -> str:
    # With `Z`: the plus sign of `+00:00` reaches Apple as a space.
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _hour_of_weather(hour: _Hour) -> HourOfWeather:
    return HourOfWeather(
        observed_at=hour.forecast_start.astimezone(UTC),
        temperature_c=hour.temperature,
        apparent_temperature_c=hour.temperature_apparent,
        dew_point_c=hour.temperature_dew_point,
        humidity=hour.humidity,
        wind_speed_m_s=hour.wind_speed,
        wind_direction_deg=hour.wind_direction,
        wind_gust_m_s=hour.wind_gust,
        precipitation_mm_h=hour.precipitation_amount,
        condition=hour.condition_code,
        pressure_hpa=hour.pressure,
        cloud_cover=hour.cloud_cover,
    )
