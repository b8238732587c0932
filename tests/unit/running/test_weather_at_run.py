"""Weather between the hours of a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from spotter.running.weather_at_run import (
    first_and_last_hour,
    hours_around,
    mean_direction_deg,
    rounded_place,
    weather_at,
    weather_at_run,
    weather_cache_key,
)
from spotter.running.weather_hours import Attribution, HourlyReport, HourOfWeather

SIX = datetime(2026, 7, 1, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
COOL = HourOfWeather(
    observed_at=SIX,
    temperature_c=16.0,
    apparent_temperature_c=15.0,
    dew_point_c=12.0,
    humidity=0.8,
    wind_speed_m_s=2.0,
    wind_direction_deg=350.0,
    wind_gust_m_s=4.0,
    precipitation_mm_h=0.0,
    condition="Clear",
    pressure_hpa=1016.0,
    cloud_cover=0.1,
    shortwave_radiation_w_m2=100.0,
    direct_radiation_w_m2=40.0,
)
WARM = replace(
    COOL,
    observed_at=SIX + HOUR,
    temperature_c=20.0,
    apparent_temperature_c=21.0,
    dew_point_c=13.0,
    humidity=0.6,
    wind_speed_m_s=4.0,
    wind_direction_deg=30.0,
    precipitation_mm_h=0.4,
    condition="Cloudy",
    pressure_hpa=1012.0,
    shortwave_radiation_w_m2=300.0,
    direct_radiation_w_m2=200.0,
)


def report(*hours: HourOfWeather) -> HourlyReport:
    return HourlyReport(hours, "weatherkit", Attribution("Apple Weather", "https://apple.example"), sandbox=True)


def hourly(*temperatures_c: float) -> HourlyReport:
    return report(*(HourOfWeather(SIX + count * HOUR, each) for count, each in enumerate(temperatures_c)))


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


class TestBetweenTwoHours:
    def test_every_quantity_lies_between_by_time(self):
        weather = weather_at(report(COOL, WARM), SIX + minutes(15))
        assert weather.temperature_c == pytest.approx(17.0)
        assert weather.apparent_temperature_c == pytest.approx(16.5)
        assert weather.dew_point_c == pytest.approx(12.25)
        assert weather.humidity == pytest.approx(0.75)
        assert weather.wind_speed_m_s == pytest.approx(2.5)
        assert weather.precipitation_mm_h == pytest.approx(0.1)
        assert weather.pressure_hpa == pytest.approx(1015.0)
        assert weather.shortwave_radiation_w_m2 == pytest.approx(150.0)
        assert weather.direct_radiation_w_m2 == pytest.approx(80.0)
        assert weather.observed_at == SIX + minutes(15)

    def test_the_wind_turns_the_short_way(self):
        assert weather_at(report(COOL, WARM), SIX + minutes(30)).wind_direction_deg == pytest.approx(10.0)

    def test_the_condition_is_that_of_the_nearer_hour(self):
        assert weather_at(report(COOL, WARM), SIX + minutes(20)).condition == "Clear"
        assert weather_at(report(COOL, WARM), SIX + minutes(40)).condition == "Cloudy"

    def test_on_the_hour_it_is_that_hour(self):
        assert weather_at(report(COOL, WARM), SIX + HOUR).temperature_c == 20.0

    def test_what_one_hour_lacks_the_other_gives(self):
        dry = replace(WARM, humidity=None, wind_direction_deg=None)
        weather = weather_at(report(COOL, dry), SIX + minutes(45))
        assert (weather.humidity, weather.wind_direction_deg) == (0.8, pytest.approx(350.0))

    def test_what_both_lack_stays_unknown(self):
        weather = weather_at(hourly(10, 12), SIX + minutes(30))
        assert (weather.humidity, weather.shortwave_radiation_w_m2, weather.pressure_hpa) == (None, None, None)

    def test_source_attribution_and_sandbox_go_along(self):
        weather = weather_at(report(COOL), SIX)
        assert (weather.source, weather.sandbox) == ("weatherkit", True)
        assert (weather.attribution, weather.attribution_url) == ("Apple Weather", "https://apple.example")

    def test_the_moment_may_be_told_in_any_zone(self):
        local = (SIX + minutes(30)).astimezone(timezone(timedelta(hours=5, minutes=30)))
        weather = weather_at(report(COOL, WARM), local)
        assert (weather.temperature_c, weather.observed_at.tzinfo) == (pytest.approx(18.0), UTC)


class TestGaps:
    def test_a_missing_hour_is_bridged(self):
        assert weather_at(report(COOL, replace(WARM, observed_at=SIX + 2 * HOUR)), SIX + HOUR).temperature_c == 18.0

    def test_an_hour_on_one_side_only_speaks_for_two_hours(self):
        assert weather_at(report(COOL), SIX + 2 * HOUR).temperature_c == 16.0
        assert weather_at(report(COOL), SIX + 2 * HOUR + minutes(1)) is None
        assert weather_at(report(COOL), SIX - 2 * HOUR - minutes(1)) is None

    def test_no_hours_are_no_weather(self):
        assert weather_at(report(), SIX) is None
        assert weather_at_run(report(), SIX, 3600) is None


class TestOverARun:
    def test_a_short_run_has_the_weather_of_its_middle(self):
        weather = weather_at_run(hourly(10, 14, 20), SIX + minutes(30), 7200)
        assert weather.middle.temperature_c == pytest.approx(17.0)
        assert (weather.mean, weather.start, weather.end) == (None, None, None)

    def test_a_long_run_has_also_its_mean_start_and_end(self):
        weather = weather_at_run(hourly(10, 14, 20, 20, 26), SIX, 4 * 3600)
        assert weather.middle.temperature_c == 20.0
        # Trapezoids of the four hours: 12, 17, 20, 23.
        assert weather.mean.temperature_c == pytest.approx(18.0)
        assert (weather.start.temperature_c, weather.end.temperature_c) == (10.0, 26.0)
        assert weather.mean.observed_at == SIX + 2 * HOUR

    def test_the_sun_over_a_long_run_is_its_mean(self):
        hours = [replace(COOL, observed_at=SIX + n * HOUR, shortwave_radiation_w_m2=100.0 * n) for n in range(4)]
        assert weather_at_run(report(*hours), SIX, 3 * 3600).mean.shortwave_radiation_w_m2 == pytest.approx(150.0)

    def test_the_mean_weighs_the_parts_of_hours_by_their_time(self):
        weather = weather_at_run(hourly(10, 10, 10, 20), SIX + minutes(30), 2.5 * 3600)
        # One and a half hours at 10 degrees, then an hour that rises to 20.
        assert weather.mean.temperature_c == pytest.approx((1.5 * 10 + 15) / 2.5)

    def test_a_long_run_whose_end_is_not_known_has_no_mean(self):
        weather = weather_at_run(hourly(10, 12, 14), SIX, 6 * 3600)
        assert weather.middle.temperature_c == 14.0
        assert (weather.mean, weather.end) == (None, None)


class TestMeanDirection:
    def test_across_north_it_is_north(self):
        assert mean_direction_deg([(1, 350), (1, 10)]) % 360 == pytest.approx(0.0, abs=1e-9)

    def test_weights_pull(self):
        # tan(x) = 3 for unit vectors east and north with weights three and one.
        assert mean_direction_deg([(3, 90), (1, 0)]) == pytest.approx(71.565, abs=0.001)

    @pytest.mark.parametrize("directions", [[], [(1, 90), (1, 270)], [(1, 0), (1, 120), (1, 240)]])
    def test_directions_that_cancel_out_have_none(self, directions):
        assert mean_direction_deg(directions) is None

    def test_a_direction_is_below_360(self):
        assert mean_direction_deg([(1, 360.0)]) == pytest.approx(0.0, abs=1e-9)
        assert mean_direction_deg([(1, -1e-20)]) == 0.0


class TestCacheKey:
    def test_names_place_and_hour(self):
        assert weather_cache_key(40.7128, -74.006, SIX + minutes(59)) == ("40.71,-74.01", "2026-07-01T06")

    def test_the_hour_is_utc_whatever_zone_the_moment_is_told_in(self):
        local = datetime(2026, 7, 1, 11, 45, tzinfo=timezone(timedelta(hours=5, minutes=30)))
        assert weather_cache_key(0, 0, local)[1] == "2026-07-01T06"

    def test_both_sides_of_zero_and_of_the_antimeridian_have_one_name(self):
        assert weather_cache_key(-0.001, -0.004, SIX)[0] == weather_cache_key(0.001, 0.004, SIX)[0] == "0.00,0.00"
        assert weather_cache_key(1, -179.999, SIX)[0] == weather_cache_key(1, 179.999, SIX)[0] == "1.00,180.00"

    def test_neighbours_within_a_kilometre_share_a_place(self):
        assert rounded_place(52.3701, 4.8949) == rounded_place(52.3741, 4.8901) == (52.37, 4.89)


class TestHoursAround:
    def test_goes_from_the_hour_of_the_start_to_the_first_not_before_the_end(self):
        assert list(hours_around(SIX + minutes(10), SIX + minutes(70))) == [SIX, SIX + HOUR, SIX + 2 * HOUR]

    def test_whole_hours_are_their_own_ends(self):
        assert first_and_last_hour(SIX, SIX + HOUR) == (SIX, SIX + HOUR)
        assert list(hours_around(SIX, SIX)) == [SIX]
