"""What every weather provider must do, in lines that run against all of them.

A test module makes these its own by defining the fixtures `provider`, a WeatherProvider, and `world`, which tells the
service behind it what to do (`instruct`) and how often it was asked (`requests`), and importing `WeatherContract` under
a name that starts with `Test`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from spotter.errors import Refused, Unavailable

LATITUDE, LONGITUDE = 40.71, -74.01
HOUR = timedelta(hours=1)
# Long enough ago to be settled everywhere.
TEN = (datetime.now(UTC) - timedelta(days=30)).replace(hour=10, minute=0, second=0, microsecond=0)

HOT_DAY = {
    "temperature_c": 29.4,
    "humidity": 0.7,
    "wind_speed_m_s": 5.0,
    "wind_direction_deg": 180.0,
    "precipitation_mm_h": 1.5,
    "pressure_hpa": 1008.0,
    "cloud_cover": 0.25,
    "condition": "Thunderstorms",
}


def ask(provider, start=TEN + timedelta(minutes=20), end=TEN + timedelta(minutes=110)):
    return provider.hourly(LATITUDE, LONGITUDE, start, end)


class WeatherContract:
    """Each method is one promise."""

    def test_the_hours_surround_what_was_asked_for(self, provider):
        assert [hour.observed_at for hour in ask(provider).hours] == [TEN, TEN + HOUR, TEN + 2 * HOUR]

    def test_a_moment_on_the_hour_is_one_hour(self, provider):
        assert [hour.observed_at for hour in ask(provider, TEN, TEN).hours] == [TEN]

    def test_times_of_any_zone_are_understood(self, provider):
        zone = datetime.now().astimezone(tz=None).tzinfo
        report = ask(provider, TEN.astimezone(zone), (TEN + HOUR).astimezone(zone))
        assert [hour.observed_at for hour in report.hours] == [TEN, TEN + HOUR]
        assert {hour.observed_at.tzinfo for hour in report.hours} == {UTC}

    def test_three_weeks_have_every_hour_once(self, provider):
        end = TEN + timedelta(days=21)
        hours = [hour.observed_at for hour in ask(provider, TEN, end).hours]
        assert hours == [TEN + count * HOUR for count in range(21 * 24 + 1)]

    def test_weather_is_in_si_units(self, provider, world):
        world.instruct(day=HOT_DAY)
        for hour in ask(provider).hours:
            assert hour.temperature_c == pytest.approx(29.4, abs=0.05)
            assert hour.humidity == pytest.approx(0.7, abs=0.005)
            assert hour.wind_speed_m_s == pytest.approx(5.0, abs=0.02)
            assert hour.wind_direction_deg == 180
            assert hour.precipitation_mm_h == pytest.approx(1.5)
            assert hour.pressure_hpa == pytest.approx(1008)
            assert hour.cloud_cover == pytest.approx(0.25)
            assert hour.condition == "Thunderstorms"

    def test_the_report_says_where_it_is_from_and_that_it_is_made_up(self, provider):
        report = ask(provider)
        assert report.source in {"weatherkit", "open_meteo"}
        assert report.attribution.text
        assert report.attribution.url.startswith("https://")
        assert report.sandbox

    def test_it_says_how_far_back_it_knows(self, provider):
        assert provider.known_from.tzinfo is not None
        assert provider.known_from < TEN

    @pytest.mark.parametrize("mode", ["empty", "out_of_range"])
    def test_a_time_without_weather_has_no_hours(self, provider, world, mode):
        world.instruct(mode)
        assert ask(provider).hours == ()

    @pytest.mark.parametrize("mode", ["429", "500", "503", "slow", "cut_off"])
    def test_a_passing_failure_is_got_over(self, provider, world, mode):
        world.instruct(mode, times=1)
        assert len(ask(provider).hours) == 3

    @pytest.mark.parametrize("mode", ["429", "500", "503", "slow", "cut_off", "malformed"])
    def test_a_lasting_failure_is_unavailable_and_may_be_tried_again(self, provider, world, mode):
        world.instruct(mode)
        with pytest.raises(Unavailable) as caught:
            ask(provider)
        assert caught.value.retryable
        world.instruct()
        assert len(ask(provider).hours) == 3

    @pytest.mark.parametrize("mode", ["400", "401", "403", "retired"])
    def test_a_refusal_is_not_tried_again(self, provider, world, mode):
        world.instruct(mode)
        with pytest.raises(Refused) as caught:
            ask(provider)
        assert not caught.value.retryable
        assert world.requests == 1

    def test_a_wish_to_wait_for_long_is_passed_on_at_once(self, provider, world):
        world.instruct("429", retry_after_s=60)
        with pytest.raises(Unavailable) as caught:
            ask(provider)
        assert caught.value.retry_after_s == 60
        assert world.requests == 1
