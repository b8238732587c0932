"""WeatherKit's answers as Apple documents them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from spotter.errors import Unavailable
from spotter.providers.apple_token import AppleIdentity, AppleTokens
from spotter.providers.weatherkit import ATTRIBUTION_URL, WeatherKit
from spotter.running.weather_hours import HourOfWeather
from tests.support.prepared_service import PreparedService

SIX = datetime(2026, 7, 1, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
PEM = (
    ec.generate_private_key(ec.SECP256R1())
    .private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    .decode()
)
FULL_HOUR = {
    "forecastStart": "2026-07-01T06:00:00Z",
    "cloudCover": 0.93,
    "conditionCode": "Cloudy",
    "daylight": True,
    "humidity": 0.52,
    "precipitationAmount": 0.4,
    "precipitationChance": 0.2,
    "precipitationType": "rain",
    "pressure": 1015.13,
    "pressureTrend": "falling",
    "temperature": 29.2,
    "temperatureApparent": 30.51,
    "temperatureDewPoint": 18.24,
    "uvIndex": 5,
    "visibility": 32456.24,
    "windDirection": 164,
    "windGust": 36.0,
    "windSpeed": 18.0,
}
SPARE_HOUR = {"forecastStart": "2026-07-01T07:00:00Z", "temperature": 30.0}


def weather(*hours, **metadata):
    return {"forecastHourly": {"name": "HourlyForecast", "metadata": metadata, "hours": list(hours)}}


def ask(service: PreparedService, end=SIX + HOUR):
    tokens = AppleTokens(AppleIdentity("TEAM", "service", "KEY"), lambda: PEM)
    return WeatherKit(service.http(), "https://weather.example/", tokens).hourly(40.71, -74.01, SIX, end)


def test_an_hour_is_read_into_si_units():
    assert ask(PreparedService(weather(FULL_HOUR))).hours == (
        HourOfWeather(
            observed_at=SIX,
            temperature_c=29.2,
            apparent_temperature_c=30.51,
            dew_point_c=18.24,
            humidity=0.52,
            wind_speed_m_s=5.0,
            wind_direction_deg=164,
            wind_gust_m_s=10.0,
            precipitation_mm_h=0.4,
            condition="Cloudy",
            pressure_hpa=1015.13,
            cloud_cover=0.93,
        ),
    )


def test_what_apple_leaves_out_stays_unknown():
    assert ask(PreparedService(weather(SPARE_HOUR))).hours == (HourOfWeather(SIX + HOUR, 30.0),)


def test_hours_outside_of_what_was_asked_are_left_out_and_the_rest_is_in_order():
    early, late = ({**SPARE_HOUR, "forecastStart": f"2026-07-01T{hour}:00:00Z"} for hour in ("05", "08"))
    hours = ask(PreparedService(weather(late, SPARE_HOUR, FULL_HOUR, early))).hours
    assert [hour.observed_at for hour in hours] == [SIX, SIX + HOUR]


@pytest.mark.parametrize("body", [{}, {"forecastHourly": None}, weather()])
def test_a_place_and_time_without_weather_has_no_hours(body):
    assert ask(PreparedService(body)).hours == ()


def test_the_link_of_the_answer_is_carried_through():
    assert ask(PreparedService(weather(FULL_HOUR, attributionURL="https://a.example"))).attribution.url == (
        "https://a.example"
    )
    assert ask(PreparedService(weather(FULL_HOUR))).attribution.url == ATTRIBUTION_URL


def test_times_are_sent_with_z_and_ten_days_at_most():
    service = PreparedService(weather())
    ask(service, SIX + timedelta(days=15))
    spans = [(url.params["hourlyStart"], url.params["hourlyEnd"]) for url in service.asked]
    assert spans == [
        ("2026-07-01T06:00:00Z", "2026-07-11T06:00:00Z"),
        ("2026-07-11T06:00:00Z", "2026-07-16T07:00:00Z"),
    ]
    assert service.asked[0].path == "/api/v1/weather/en/40.7100/-74.0100"
    assert (service.asked[0].params["dataSets"], service.asked[0].params["timezone"]) == ("forecastHourly", "UTC")


@pytest.mark.parametrize(
    "changed",
    [
        {"temperature": None},
        {"temperature": "NaN"},
        {"temperature": 290.0},
        {"humidity": 52},
        {"windSpeed": -1},
        {"windDirection": 400},
        {"forecastStart": "2026-07-01T06:00:00"},
        {"forecastStart": "yesterday"},
    ],
)
def test_what_cannot_be_is_not_taken_for_weather(changed):
    with pytest.raises(Unavailable):
        ask(PreparedService(weather({**FULL_HOUR, **changed})))
