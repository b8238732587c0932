"""By which method the WBGT of a run is found, and what goes into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from spotter.running.analysis.conditions import conditions_of
from spotter.running.analysis.place import Place, mean_altitude_m, place_of
from spotter.running.formulas.wbgt import WBGT_RANGE_C, acsm_flag, wbgt_simplified_c
from spotter.running.formulas.wbgt_liljegren import wbgt_liljegren_c
from tests.support.recordings import HOT, SUNNY, run_of, steady

HOUR_LONG = steady(3600, 3.0, altitude_m=500.0)
RUN = replace(run_of(HOUR_LONG), weather_data=SUNNY)
PLACE = place_of(RUN, HOUR_LONG)
MUGGY = {
    "temperature_c": 26.0,
    "humidity": 0.75,
    "wind_speed_m_s": 1.0,
    "shortwave_radiation_w_m2": None,
    "direct_radiation_w_m2": None,
}


def wbgt(run=RUN, place=PLACE, **weather):
    conditions = conditions_of(replace(run, weather_data=replace(run.weather_data, **weather)), place)
    return conditions.wbgt_c, conditions.wbgt_method


def test_with_sun_wind_and_place_it_is_liljegrens():
    wbgt_c, method = wbgt()
    assert method == "liljegren"
    # At 08:30 UTC on 4 May at 48 N 11 E the sun is 42.3 degrees high; 1015 hPa at sea level are 956 at 500 m.
    assert wbgt_c == pytest.approx(wbgt_liljegren_c(30.0, 60.0, 956.0, 2.0, 800.0, 0.75, 0.673), abs=0.05)


@pytest.mark.parametrize("unknown", ["shortwave_radiation_w_m2", "direct_radiation_w_m2", "wind_speed_m_s", "humidity"])
def test_with_any_of_them_unknown_it_is_the_simplified_estimate(unknown):
    assert wbgt(**{unknown: None}) == (wbgt_simplified_c(30.0, 60.0), "simplified (estimate)")


def test_without_a_place_it_is_the_simplified_estimate():
    assert wbgt(place=None) == (wbgt_simplified_c(30.0, 60.0), "simplified (estimate)")


def test_a_run_without_weather_has_the_simplified_estimate_of_what_was_said():
    said = replace(RUN, weather_data=None, temperature_c=25.0, humidity=0.5)
    conditions = conditions_of(said, PLACE)
    assert (conditions.wbgt_c, conditions.wbgt_method) == (wbgt_simplified_c(25.0, 50.0), "simplified (estimate)")


def test_what_was_said_of_the_air_goes_with_the_sun_of_the_service():
    cooler = conditions_of(replace(RUN, temperature_c=20.0, humidity=0.6), PLACE)
    assert cooler.wbgt_method == "liljegren"
    assert cooler.wbgt_c < wbgt()[0] - 5.0


def test_the_same_sun_is_warmer_where_there_is_less_wind():
    assert wbgt(wind_speed_m_s=0.5)[0] > wbgt(wind_speed_m_s=6.0)[0] + 1.0


def test_at_night_it_is_below_the_estimate_for_a_high_sun():
    night = replace(RUN, started_at=RUN.started_at - timedelta(hours=10))
    wbgt_c, method = wbgt(night, shortwave_radiation_w_m2=0.0, direct_radiation_w_m2=0.0)
    assert method == "liljegren"
    assert wbgt_c < wbgt_simplified_c(30.0, 60.0) - 4.0


class TestServiceThatDoesNotTellTheSun:
    PLACE = Place(50.7, 7.0)

    def wbgt_at(self, started_at, **weather):
        return wbgt(replace(RUN, started_at=started_at), self.PLACE, **(MUGGY | weather))

    def test_by_night_there_is_none_and_no_black_flag(self):
        wbgt_c, method = self.wbgt_at(datetime(2026, 7, 11, 22, tzinfo=UTC))
        assert method == "liljegren"
        assert acsm_flag(wbgt_c) != "black"
        assert wbgt_c == pytest.approx(wbgt_liljegren_c(26.0, 75.0, 1015.0, 1.0, 0.0, 0.0, -0.2), abs=0.05)

    @pytest.mark.parametrize(
        "started_at", [datetime(2026, 7, 11, 10, tzinfo=UTC), datetime(2026, 7, 11, 3, tzinfo=UTC)]
    )
    def test_by_day_and_over_a_sunrise_it_is_the_estimate(self, started_at):
        assert self.wbgt_at(started_at) == (wbgt_simplified_c(26.0, 75.0), "simplified (estimate)")

    def test_a_night_whose_wind_nobody_knows_has_the_estimate(self):
        _, method = self.wbgt_at(datetime(2026, 7, 11, 22, tzinfo=UTC), wind_speed_m_s=None)
        assert method == "simplified (estimate)"


def test_pressure_and_height_that_nobody_knows_are_those_of_the_standard_at_sea_level():
    at_sea = replace(PLACE, altitude_m=None)
    assert wbgt(place=at_sea, pressure_hpa=None) == wbgt(place=replace(PLACE, altitude_m=0.0), pressure_hpa=1013.25)


def test_in_thin_air_the_wick_dries_faster():
    assert wbgt(place=replace(PLACE, altitude_m=3000.0))[0] < wbgt(place=replace(PLACE, altitude_m=0.0))[0]


@pytest.mark.parametrize(
    "beyond",
    [
        {"wind_speed_m_s": 60.0},
        {"direct_radiation_w_m2": 900.0},
        {"shortwave_radiation_w_m2": 0.0},
        {"shortwave_radiation_w_m2": -40.0},
        {"pressure_hpa": 0.0},
        {"humidity": 0.0},
    ],
)
def test_what_the_method_was_not_made_for_counts_as_the_end_of_its_range(beyond):
    wbgt_c, method = wbgt(**beyond)
    assert method == "liljegren"
    assert 0.0 < wbgt_c < 40.0


def test_where_the_heat_balance_has_no_solution_the_estimate_stands_in():
    summit = replace(PLACE, altitude_m=9000.0)
    assert wbgt(place=summit, temperature_c=50.0, humidity=1.0) == (WBGT_RANGE_C[1], "simplified (estimate)")


def test_a_low_sun_that_has_just_risen_is_no_hotter_than_one_that_is_up():
    rising = replace(RUN, started_at=RUN.started_at - timedelta(hours=4))
    dawn_c, method = wbgt(rising, shortwave_radiation_w_m2=25.0, direct_radiation_w_m2=15.0)
    assert method == "liljegren"
    assert dawn_c < wbgt()[0]


class TestPlace:
    def test_is_where_the_runner_was_in_the_middle_and_the_mean_height(self):
        assert place_of(RUN, HOUR_LONG) == Place(pytest.approx(48.0485, abs=1e-3), 11.0, 500.0)

    def test_is_none_on_a_treadmill_and_without_positions(self):
        assert place_of(replace(RUN, treadmill=True), HOUR_LONG) is None
        assert place_of(RUN, replace(HOUR_LONG, latitude_deg=None)) is None
        assert place_of(RUN, None) is None

    def test_heights_that_were_not_recorded_are_left_out_of_the_mean(self):
        heights = [None, 100.0, 300.0, *[None] * 3598]
        assert mean_altitude_m(replace(HOUR_LONG, altitude_m=heights)) == 200.0
        assert mean_altitude_m(replace(HOUR_LONG, altitude_m=[None] * 3601)) is None
        assert mean_altitude_m(replace(HOUR_LONG, altitude_m=None)) is None


def test_old_weather_without_the_sun_is_as_it_was():
    assert conditions_of(replace(RUN, weather_data=HOT), PLACE) == conditions_of(replace(RUN, weather_data=HOT))
