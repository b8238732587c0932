"""Open-Meteo's columns as its documentation shows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from spotter.errors import Refused, Unavailable
from spotter.providers.open_meteo import OpenMeteo, OpenMeteoHosts
from spotter.running.weather_hours import HourOfWeather
from tests.support.prepared_service import PreparedService

SIX = datetime(2026, 7, 1, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
HOSTS = OpenMeteoHosts("https://archive.example", "https://forecast.example/")
COLUMNS = {
    "time": ["2026-07-01T05:00", "2026-07-01T06:00", "2026-07-01T07:00", "2026-07-01T08:00"],
    "temperature_2m": [20.0, 21.0, 22.0, 23.0],
    "apparent_temperature": [20.5, 21.5, 22.5, 23.5],
    "dew_point_2m": [15.0, 15.1, 15.2, 15.3],
    "relative_humidity_2m": [73, 69, 65, 61],
    "wind_speed_10m": [3.6, 7.2, 10.8, 14.4],
    "wind_direction_10m": [10, 20, 30, 40],
    "wind_gusts_10m": [7.2, 18.0, 21.6, 25.2],
    "precipitation": [0.1, 0.2, 0.3, 0.4],
    "weather_code": [0, 2, 61, 95],
    "pressure_msl": [1015.0, 1014.0, 1013.0, 1012.0],
    "cloud_cover": [0, 50, 90, 100],
    "shortwave_radiation": [-0.2, 100.0, 300.0, 480.0],
    "direct_radiation": [0.0, 60.0, 200.0, 320.0],
}


def ask(service: PreparedService, *, now=SIX + timedelta(days=60), end=SIX + HOUR):
    return OpenMeteo(service.http(), HOSTS, lambda: now).hourly(40.71, -74.01, SIX, end)


def body(**changed):
    return {"utc_offset_seconds": 0, "hourly": {**COLUMNS, **changed}}


def test_an_hour_is_read_into_si_units_with_the_rain_that_follows():
    first, second = ask(PreparedService(body())).hours
    assert first == HourOfWeather(
        observed_at=SIX,
        temperature_c=21.0,
        apparent_temperature_c=21.5,
        dew_point_c=15.1,
        humidity=0.69,
        wind_speed_m_s=2.0,
        wind_direction_deg=20,
        wind_gust_m_s=5.0,
        precipitation_mm_h=0.3,
        condition="PartlyCloudy",
        pressure_hpa=1014.0,
        cloud_cover=0.5,
        shortwave_radiation_w_m2=200.0,
        direct_radiation_w_m2=130.0,
    )
    assert (second.observed_at, second.precipitation_mm_h, second.condition) == (SIX + HOUR, 0.4, "Rain")


def test_a_null_is_unknown_and_an_hour_without_temperature_is_none():
    hours = ask(
        PreparedService(body(temperature_2m=[20, None, 22, 23], relative_humidity_2m=[None] * 4, weather_code=[7] * 4))
    ).hours
    assert [(hour.observed_at, hour.humidity, hour.condition) for hour in hours] == [(SIX + HOUR, None, None)]


def test_the_sun_on_the_hour_is_between_the_hours_around_it():
    hours = ask(PreparedService(body())).hours
    assert [hour.shortwave_radiation_w_m2 for hour in hours] == [200.0, 390.0]
    assert [hour.direct_radiation_w_m2 for hour in hours] == [130.0, 260.0]


def test_a_hair_below_no_sun_is_none():
    service = PreparedService(body(shortwave_radiation=[-0.4] * 4, direct_radiation=[0.0] * 4))
    assert {hour.shortwave_radiation_w_m2 for hour in ask(service).hours} == {0.0}


@pytest.mark.parametrize(
    ("column", "known"),
    [
        ([None, None, 300.0, 480.0], [None, 390.0]),
        ([0.0, 100.0, None, 480.0], [None, None]),
        ([0.0, 100.0, 300.0, None], [200.0, None]),
        ([None] * 4, [None, None]),
        ([], [None, None]),
    ],
)
def test_sun_that_is_not_known_on_both_sides_is_unknown(column, known):
    hours = ask(PreparedService(body(shortwave_radiation=column, direct_radiation=column))).hours
    assert [hour.shortwave_radiation_w_m2 for hour in hours] == known
    assert [hour.direct_radiation_w_m2 for hour in hours] == known
    assert all(hour.temperature_c > 20.0 for hour in hours)


def test_missing_columns_are_unknown():
    hours = ask(PreparedService({"hourly": {name: COLUMNS[name] for name in ("time", "temperature_2m")}})).hours
    assert hours[0] == HourOfWeather(SIX, 21.0)


@pytest.mark.parametrize(
    ("age", "address"),
    [
        (timedelta(hours=1), "https://forecast.example/v1/forecast"),
        (timedelta(days=6), "https://forecast.example/v1/forecast"),
        (timedelta(days=6, hours=1), "https://archive.example/v1/archive"),
        (timedelta(days=9000), "https://archive.example/v1/archive"),
    ],
)
def test_the_host_is_chosen_by_age(age, address):
    service = PreparedService(body())
    ask(service, now=SIX + HOUR + age)
    assert str(service.asked[0].copy_with(query=None)) == address


def test_the_next_day_is_asked_for_when_its_first_hour_is_needed():
    service = PreparedService(body())
    ask(service, end=SIX + 17 * HOUR)
    ask(service, end=SIX + 16 * HOUR)
    asked = [(url.params["start_date"], url.params["end_date"]) for url in service.asked]
    assert asked == [("2026-07-01", "2026-07-02"), ("2026-07-01", "2026-07-01")]
    assert service.asked[0].params["timezone"] == "UTC"


def test_a_date_it_does_not_have_is_no_weather():
    reason = "Parameter 'end_date' is out of allowed range from 1940-01-01 to 2026-11-21"
    assert ask(PreparedService({"error": True, "reason": reason}, status=400)).hours == ()


@pytest.mark.parametrize("problem", [{"error": True, "reason": "Latitude must be in range of -90 to 90°."}, ["?"], {}])
def test_other_problems_are_refusals(problem):
    with pytest.raises(Refused):
        ask(PreparedService(problem, status=400))


@pytest.mark.parametrize(
    "changed",
    [
        {"temperature_2m": [20.0]},
        {"relative_humidity_2m": [73, 69]},
        {"relative_humidity_2m": [173] * 4},
        {"wind_speed_10m": [-1.0] * 4},
        {"shortwave_radiation": [-20.0] * 4},
        {"direct_radiation": [2000.0] * 4},
        {"time": ["noon"] * 4},
        {"temperature_2m": "warm"},
    ],
)
def test_what_cannot_be_is_not_taken_for_weather(changed):
    with pytest.raises(Unavailable):
        ask(PreparedService(body(**changed)))
