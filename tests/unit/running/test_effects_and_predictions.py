"""Rules around the formulas: what is halved, refused, or held back as a range."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.running.formulas.altitude_effect import altitude_effect_pct
from spotter.running.formulas.heat_effect import HADLEY_TOO_HOT, heat_effect
from spotter.running.formulas.race_prediction import predict_race
from spotter.running.formulas.training_load import acwr_uncoupled, monotony, strain, trimp_banister
from spotter.running.formulas.wind_effect import CourseLeg, course_legs, mean_headwind_m_s, wind_effect_pct


def test_repeats_and_short_runs_lose_half_and_a_slow_marathon_half_as_much_again() -> None:
    whole = heat_effect(30.0, 60.0, duration_min=60.0).mean_pct
    assert heat_effect(30.0, 60.0, duration_min=60.0, repeats=True).mean_pct == pytest.approx(whole / 2)
    assert heat_effect(30.0, 60.0, duration_min=30.0).mean_pct == pytest.approx(whole / 2)
    assert heat_effect(30.0, 60.0, 240.0, marathon_goal_s=4 * 3600.0).mean_pct == pytest.approx(whole * 1.5)
    assert heat_effect(30.0, 60.0, 180.0, marathon_goal_s=3 * 3600.0).mean_pct == pytest.approx(whole)
    assert heat_effect(30.0, 60.0, 60.0, acclimatised=True).mean_pct == pytest.approx(whole * 2 / 3)


def test_extreme_heat_carries_a_warning() -> None:
    assert heat_effect(40.0, 60.0, 60.0).warning == HADLEY_TOO_HOT
    assert heat_effect(25.0, 60.0, 60.0).warning is None


@pytest.mark.parametrize(("temp_c", "rh_pct", "minutes"), [(51.0, 50.0, 60.0), (30.0, 101.0, 60.0), (30.0, 50.0, 0.0)])
def test_impossible_weather_is_refused(temp_c: float, rh_pct: float, minutes: float) -> None:
    with pytest.raises(InvalidInput):
        heat_effect(temp_c, rh_pct, minutes)


def test_the_headwind_of_a_course_follows_its_corners() -> None:
    # North, then east, in a wind of 4 m/s from the north.
    legs = course_legs([(50.0, 8.0), (50.01, 8.0), (50.01, 8.0), (50.01, 8.01)], 4.0, 0.0)
    assert [round(leg.headwind_m_s, 6) for leg in legs] == [4.0, 0.0]
    assert legs[0].distance_m == pytest.approx(1111.95, abs=0.1)
    assert 0.0 < mean_headwind_m_s(legs) < 4.0


def test_a_course_of_no_length_has_no_wind() -> None:
    assert course_legs([(50.0, 8.0)], 4.0, 0.0) == []
    assert mean_headwind_m_s([]) == 0.0
    assert wind_effect_pct(3.0, []) == 0.0


def test_a_tailwind_makes_a_run_faster_than_calm() -> None:
    assert wind_effect_pct(3.5, [CourseLeg(1000.0, -3.0)]) < 0.0 < wind_effect_pct(3.5, [CourseLeg(1000.0, 3.0)])


def test_height_counts_half_for_an_easy_run_and_not_at_all_below_900_m() -> None:
    whole = altitude_effect_pct(3.5, 1600.0)
    assert whole > 0.0
    assert altitude_effect_pct(3.5, 1600.0, easy=True) == pytest.approx(whole / 2)
    assert altitude_effect_pct(3.5, 900.0) == 0.0


def test_the_marathon_is_a_range_that_more_training_narrows() -> None:
    little = predict_race(10_000.0, 2700.0, 42_195.0, km_per_week=30.0)
    unknown = predict_race(10_000.0, 2700.0, 42_195.0)
    much = predict_race(10_000.0, 2700.0, 42_195.0, km_per_week=80.0)
    assert little.high_s == unknown.high_s > much.high_s > much.time_s
    assert little.time_s == much.time_s


def test_a_repeated_distance_is_predicted_as_it_was_run() -> None:
    again = predict_race(42_195.0, 12_600.0, 42_195.0)
    assert (again.low_s, again.time_s, again.high_s) == pytest.approx((12_600.0,) * 3)


def test_monotony_uses_the_sample_deviation() -> None:
    # Mean 4, sample deviation 2.
    assert monotony([2.0, 4.0, 6.0]) == pytest.approx(2.0)
    assert strain([2.0, 4.0, 6.0]) == pytest.approx(24.0)


def test_the_uncoupled_ratio_leaves_the_week_out_of_its_own_past() -> None:
    assert acwr_uncoupled(5.0, [3.0, 4.0, 8.0]) == pytest.approx(1.0)
    assert acwr_uncoupled(5.0, [0.0, 0.0, 0.0]) is None


def test_load_of_an_unknown_sex_or_a_single_day_is_refused() -> None:
    with pytest.raises(InvalidInput):
        trimp_banister(30.0, 140.0, 50.0, 190.0, "x")
    with pytest.raises(InvalidInput):
        monotony([100.0])
    with pytest.raises(InvalidInput):
        acwr_uncoupled(-1.0, [100.0])
