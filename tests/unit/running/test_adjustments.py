"""What circumstances did to a pace, and the pace without them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.analysis.adjustments import adjustments_of, paces_of
from spotter.running.analysis.conditions import conditions_of
from spotter.running.formulas.altitude_effect import altitude_effect_pct
from spotter.running.formulas.heat_effect import heat_effect
from spotter.running.models import Run, Stream, WeatherData
from tests.support.recordings import HOT, MILD, run_of, steady


def by_factor(run: Run, stream: Stream | None = None, weight_kg: float | None = None):
    return {a.factor: a for a in adjustments_of(run, stream, conditions_of(run), weight_kg)}


@pytest.fixture(scope="module")
def stream():
    return steady()


@pytest.fixture(scope="module")
def run(stream):
    return run_of(stream)


def windy(speed_m_s: float, from_deg: float) -> WeatherData:
    return replace(MILD, wind_speed_m_s=speed_m_s, wind_direction_deg=from_deg)


def test_nothing_known_is_nothing_adjusted(run):
    assert by_factor(run) == {}
    paces = paces_of(run, ())
    assert (paces.grade_adjusted_s_per_km, paces.weather_adjusted_s_per_km, paces.equivalent_s_per_km) == (None,) * 3


def test_heat_is_the_published_effect_with_its_range(run):
    hot = replace(run, weather_data=HOT)
    heat = by_factor(hot)["heat"]
    published = heat_effect(30.0, 60.0, 60.0)
    assert heat.percent == pytest.approx(published.mean_pct)
    assert (heat.low_percent, heat.high_percent) == pytest.approx((published.low_pct, published.high_pct))
    assert "Davis" in heat.source
    assert "a weather service" in heat.source
    assert "estimate" in heat.method


def test_what_heat_cost_is_the_difference_to_the_pace_without_it(run):
    hot = replace(run, weather_data=HOT)
    heat = by_factor(hot)["heat"]
    paces = paces_of(hot, [heat])
    assert paces.weather_adjusted_s_per_km == pytest.approx(hot.pace_s_per_km - heat.seconds_per_km)
    assert hot.pace_s_per_km == pytest.approx(paces.weather_adjusted_s_per_km * (1.0 + heat.percent / 100.0))


def test_what_the_athlete_said_wins_over_the_weather_service(run):
    said = by_factor(replace(run, temperature_c=10.0, humidity=0.5, weather_data=HOT))["heat"]
    assert said.percent == pytest.approx(heat_effect(10.0, 50.0, 60.0).mean_pct)
    assert "as said" in said.source


def test_a_said_temperature_keeps_the_vapour_that_was_measured(run):
    humid = replace(HOT, dew_point_c=20.0)
    conditions = conditions_of(replace(run, temperature_c=20.0, weather_data=humid))
    assert conditions.humidity == pytest.approx(1.0)


def test_an_unknown_humidity_widens_the_range(run):
    known = by_factor(replace(run, temperature_c=30.0, humidity=0.6))["heat"]
    guessed = by_factor(replace(run, temperature_c=30.0))["heat"]
    assert guessed.percent == pytest.approx(known.percent)
    assert guessed.low_percent < known.low_percent
    assert guessed.high_percent > known.high_percent
    assert "assumed" in guessed.source


@pytest.mark.parametrize("run_type", ["interval", "fartlek", "hill"])
def test_running_in_pieces_takes_half_of_the_heat(run, run_type):
    whole = by_factor(replace(run, weather_data=HOT))["heat"].percent
    assert by_factor(replace(run, weather_data=HOT, run_type=run_type))["heat"].percent == pytest.approx(whole / 2)


def test_a_slow_marathon_takes_half_as_much_again(run):
    marathon = replace(run, distance_m=42_195.0, moving_time_s=4 * 3600.0, weather_data=HOT)
    raced = by_factor(replace(marathon, run_type="race"))["heat"].percent
    assert raced == pytest.approx(1.5 * by_factor(marathon)["heat"].percent)


def test_weather_does_not_reach_a_treadmill(run, stream):
    inside = replace(run, treadmill=True, weather_data=replace(HOT, wind_speed_m_s=8.0, wind_direction_deg=0.0))
    assert by_factor(inside, stream) == {}
    conditions = conditions_of(replace(inside, temperature_c=24.0))
    assert (conditions.wbgt_c, conditions.wbgt_method) == (None, None)


def test_a_climb_is_its_grade_adjusted_pace_and_never_surely_none(run):
    hilly = replace(run, grade_adjusted_pace_s_per_km=run.pace_s_per_km / 1.06, gap_method="stream")
    grade = by_factor(hilly)["grade"]
    assert (grade.percent, grade.low_percent, grade.high_percent) == pytest.approx((6.0, 4.5, 7.5))
    gentle = replace(run, grade_adjusted_pace_s_per_km=run.pace_s_per_km / 1.01, gap_method="totals")
    assert by_factor(gentle)["grade"].low_percent == pytest.approx(0.0)


def test_wind_from_ahead_costs_and_from_behind_helps_less(run, stream):
    against, behind = (
        by_factor(replace(run, weather_data=windy(5.0, from_deg)), stream)["wind"] for from_deg in (0.0, 180.0)
    )
    assert 0.0 < against.low_percent < against.percent < against.high_percent
    assert behind.low_percent < behind.percent < behind.high_percent < 0.0
    assert abs(behind.percent) < against.percent


def test_a_lighter_runner_feels_more_wind(run, stream):
    blown = replace(run, weather_data=windy(6.0, 0.0))
    assert by_factor(blown, stream, 50.0)["wind"].percent > by_factor(blown, stream, 90.0)["wind"].percent


@pytest.mark.parametrize("weight_kg", [25.0, 350.0])
def test_the_strongest_wind_has_an_answer_for_everybody(run, stream, weight_kg):
    gale = replace(run, weather_data=windy(60.0, 0.0))
    assert by_factor(gale, stream, weight_kg)["wind"].percent > 10.0


def test_without_positions_there_is_no_wind(run, stream):
    blown = replace(run, weather_data=windy(6.0, 0.0))
    assert "wind" not in by_factor(blown, replace(stream, latitude_deg=None, longitude_deg=None))
    assert "wind" not in by_factor(blown, None)


def test_height_lies_between_used_to_it_and_not():
    high = steady(600, altitude_m=2000.0)
    run = run_of(high)
    altitude = by_factor(run, high)["altitude"]
    assert altitude.low_percent == pytest.approx(altitude_effect_pct(3.0, 2000.0, acclimatised=True), rel=1e-3)
    assert altitude.high_percent == pytest.approx(altitude_effect_pct(3.0, 2000.0), rel=1e-3)
    easy = by_factor(replace(run, run_type="easy"), high)["altitude"]
    assert easy.percent == pytest.approx(altitude.percent / 2)


def test_low_ground_calm_air_flat_and_cool_change_nothing_at_all():
    low = steady(1800, altitude_m=300.0)
    run = replace(run_of(low), weather_data=windy(0.0, 90.0))
    level = replace(run, grade_adjusted_pace_s_per_km=run.pace_s_per_km)
    adjustments = adjustments_of(level, low, conditions_of(level), None)
    assert [(a.factor, a.percent, a.seconds_per_km) for a in adjustments] == [
        (factor, 0.0, 0.0) for factor in ("grade", "heat", "wind", "altitude")
    ]
    assert paces_of(level, adjustments).equivalent_s_per_km == level.pace_s_per_km
