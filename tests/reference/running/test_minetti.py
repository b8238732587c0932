"""Costs measured by Minetti et al., J Appl Physiol 93:1039-1046 (2002): mean and standard deviation, J/(kg m)."""

import pytest

from spotter.running.course.grade_adjusted_pace import (
    minetti_cost_running_j_per_kg_m,
    minetti_cost_walking_j_per_kg_m,
    minetti_factor,
)

RUNNING = ((-0.45, 3.92, 0.81), (-0.20, 1.73, 0.36), (0.0, 3.40, 0.24), (0.45, 18.93, 1.74))
WALKING = ((-0.45, 3.46, 0.95), (0.45, 17.33, 1.11))


@pytest.mark.parametrize(("grade", "mean", "deviation"), RUNNING)
def test_the_polynomial_of_running_is_within_a_standard_deviation_of_the_measured_cost(grade, mean, deviation):
    assert abs(minetti_cost_running_j_per_kg_m(grade) - mean) < deviation


@pytest.mark.parametrize(("grade", "mean", "deviation"), WALKING)
def test_the_polynomial_of_walking_is_within_a_standard_deviation_of_the_measured_cost(grade, mean, deviation):
    assert abs(minetti_cost_walking_j_per_kg_m(grade) - mean) < deviation


def test_running_is_cheapest_near_minus_eighteen_per_cent():
    grades = [i / 1000.0 for i in range(-450, 451)]

    assert min(grades, key=minetti_cost_running_j_per_kg_m) == pytest.approx(-0.181, abs=0.001)
    assert min(map(minetti_cost_running_j_per_kg_m, grades)) == pytest.approx(1.78, abs=0.005)


def test_the_factor_is_normalised_by_the_polynomials_own_level_value():
    assert minetti_factor(0.0) == 1.0
    assert minetti_factor(0.10) == pytest.approx(1.66, abs=0.005)


def test_grades_beyond_those_measured_count_as_the_steepest_measured():
    assert minetti_cost_running_j_per_kg_m(0.8) == minetti_cost_running_j_per_kg_m(0.45)
    assert minetti_cost_walking_j_per_kg_m(-0.8) == minetti_cost_walking_j_per_kg_m(-0.45)
