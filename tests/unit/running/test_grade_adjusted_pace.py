import pytest

from spotter.running.course.grade_adjusted_pace import (
    CURVES,
    STEEP_GRADE,
    STRAVA_FIT_LIMIT,
    adjusted_pace,
    curvature,
    curve_of,
    equivalent_distance_from_totals_m,
    flat_equivalent_distance_m,
    minetti_cost_running_j_per_kg_m,
    minetti_cost_walking_j_per_kg_m,
    minetti_factor,
    minetti_factor_with_walking,
    strava_factor,
)


def test_level_ground_changes_nothing():
    assert [curve(0.0) for curve in CURVES.values()] == [1.0, 1.0]


def test_ten_per_cent_up_costs_about_46_per_cent_at_equal_heart_rate():
    assert strava_factor(0.10) == pytest.approx(1.46, abs=0.01)


def test_the_easiest_grade_is_about_nine_per_cent_down():
    assert min((i / 1000.0 for i in range(-450, 451)), key=strava_factor) == pytest.approx(-0.09, abs=0.01)


@pytest.mark.parametrize("limit", [STRAVA_FIT_LIMIT, -STRAVA_FIT_LIMIT])
def test_the_fit_goes_over_into_its_straight_ends_without_a_step(limit):
    assert strava_factor(limit * 1.0001) == pytest.approx(strava_factor(limit), abs=1e-3)


def test_grades_beyond_the_range_are_held():
    assert strava_factor(2.0) == strava_factor(0.45)
    assert strava_factor(-2.0) == strava_factor(-0.45)


def test_above_the_steep_grade_walking_caps_the_cost():
    assert minetti_factor_with_walking(STEEP_GRADE) == minetti_factor(STEEP_GRADE)
    assert minetti_factor_with_walking(0.22) == minetti_factor(STEEP_GRADE)
    assert minetti_factor_with_walking(0.40) == minetti_cost_walking_j_per_kg_m(0.40) / 3.6
    assert minetti_factor_with_walking(0.40) < minetti_cost_running_j_per_kg_m(0.40) / 3.6


def test_a_pace_uphill_is_worth_a_faster_one_on_the_flat():
    assert adjusted_pace(360.0, 0.05) == pytest.approx(360.0 / strava_factor(0.05))
    assert adjusted_pace(360.0, 0.05, "minetti") == pytest.approx(360.0 / minetti_factor(0.05))


def test_flat_equivalent_distance_adds_up_the_steps():
    assert flat_equivalent_distance_m([0.0, 0.1], 10.0) == pytest.approx(10.0 + 10.0 * strava_factor(0.1))


def test_curvature_of_the_default_near_level_is_twice_its_square_coefficient():
    assert curvature(curve_of("strava"), 0.0) == pytest.approx(2 * 16.8431, rel=0.01)


def test_totals_without_any_climb_are_the_distance_itself():
    assert equivalent_distance_from_totals_m(10_000.0, 0.0, 0.0) == 10_000.0


def test_totals_are_run_at_four_per_cent_where_the_course_is_gentler():
    up_m = down_m = 100.0 / 0.04
    expected = up_m * strava_factor(0.04) + down_m * strava_factor(-0.04) + 10_000.0 - up_m - down_m

    assert equivalent_distance_from_totals_m(10_000.0, 100.0, 100.0) == pytest.approx(expected)


def test_totals_steeper_than_the_assumed_grade_leave_no_flat():
    expected = 2_500.0 * strava_factor(0.2) + 2_500.0 * strava_factor(-0.2)

    assert equivalent_distance_from_totals_m(5_000.0, 500.0, 500.0) == pytest.approx(expected)
