import math
import random

import pytest

from spotter.running.course.elevation import (
    cell_means,
    cumulative_gain_m,
    grades,
    moving_mean,
    total_gain_m,
    total_loss_m,
    turning_points,
    without_spikes,
)


def test_noise_below_the_threshold_sums_to_nothing():
    rng = random.Random(1)
    wiggles = [rng.uniform(-0.9, 0.9) for _ in range(1000)]

    assert total_gain_m(wiggles, 2.0) == 0.0
    assert total_loss_m(wiggles, 2.0) == 0.0


def test_a_climb_counts_from_its_low_to_its_high_with_the_dips_within_it():
    elevations = [10.0, 9.0, 12.0, 11.0, 15.0, 14.0]

    assert total_gain_m(elevations, 2.0) == 6.0
    assert total_loss_m(elevations, 2.0) == 0.0
    assert turning_points(elevations, 2.0) == [1, 4]


def test_a_rise_of_exactly_the_threshold_does_not_count():
    assert total_gain_m([0.0, 2.0, 0.0], 2.0) == 0.0
    assert total_gain_m([0.0, 2.1, 0.0], 2.0) == 2.1


def test_hills_add_up():
    hills = [10.0 * math.sin(2.0 * math.pi * i / 100.0) for i in range(501)]

    assert total_gain_m(hills, 2.0) == pytest.approx(100.0)
    assert total_loss_m(hills, 2.0) == pytest.approx(100.0)


@pytest.mark.parametrize("elevations", [[], [5.0], [5.0, 5.0]])
def test_nothing_climbs_nothing(elevations):
    assert total_gain_m(elevations, 2.0) == 0.0
    assert cumulative_gain_m(elevations, 2.0) == [0.0] * len(elevations)


def test_gain_so_far_never_falls_and_ends_at_the_total():
    elevations = [0.0, 5.0, 4.0, 8.0, 3.0, 9.0]

    assert cumulative_gain_m(elevations, 2.0) == [0.0, 5.0, 5.0, 8.0, 8.0, 14.0]
    assert total_gain_m(elevations, 2.0) == 14.0


def test_spikes_go_and_slopes_stay():
    slope = [0.3 * i for i in range(40)]
    spiked = list(slope)
    spiked[1:4] = [90.0] * 3
    spiked[20] = -50.0

    assert without_spikes(spiked) == pytest.approx(slope)
    assert without_spikes(slope) == slope


def test_a_short_series_is_left_as_it_is():
    assert without_spikes([0.0, 100.0, 0.0]) == [0.0, 100.0, 0.0]


def test_cell_means_of_an_even_climb_are_exact_however_it_was_sampled():
    distances = [0.0, 3.0, 4.0, 19.0, 31.0, 40.0]

    assert cell_means(distances, [d / 10.0 for d in distances], 4) == pytest.approx([0.5, 1.5, 2.5, 3.5])


def test_grades_of_an_even_climb_are_its_grade_up_to_the_ends():
    assert grades([0.8 * i for i in range(12)], 10.0, 3) == pytest.approx([0.08] * 12)


def test_a_moving_mean_keeps_an_even_climb_and_its_ends():
    assert moving_mean([1.0, 2.0, 3.0, 4.0, 5.0], 2) == [1.0, 2.0, 3.0, 4.0, 5.0]
