import random

import pytest

from spotter.running.course.altitude_noise import estimate_noise
from spotter.running.course.grade_profile import grade_profile
from spotter.running.course.variance_fit import fit_non_negative
from spotter.running.course.wiggles import look_like_noise
from tests.support.courses import drifting, filtered, flat, recorded, repeats, rolling, white


def noise_of(course, noise, deviation_m, seed=0):
    stream = recorded(course, 8000.0, seed=seed, noise=noise, deviation_m=deviation_m).stream
    return estimate_noise(stream.distance_m, stream.altitude_m)


@pytest.mark.parametrize("course", [flat, rolling(20.0, 600.0)], ids=["flat", "hills"])
def test_white_noise_is_recognised_on_the_flat_and_on_hills(course):
    assert noise_of(course, white, 1.0).white_m2 == pytest.approx(1.0, rel=0.1)


def test_a_smooth_course_is_free_of_noise():
    noise = noise_of(rolling(20.0, 600.0), white, 0.0)

    assert noise.grade_variance(50.0) < 1e-6


def test_the_predicted_error_of_a_grade_is_that_of_drifting_noise():
    rng = random.Random(3)
    errors = drifting(10.0)(rng, 9000)
    slopes = []
    for start in range(0, 8900, 40):
        window = errors[start : start + 40]
        slopes.append(sum((i - 19.5) * e for i, e in enumerate(window)) / sum((i - 19.5) ** 2 * 3.0 for i in range(40)))
    measured = sum(s * s for s in slopes) / len(slopes)

    assert noise_of(flat, drifting(10.0), 1.0).grade_variance(120.0) == pytest.approx(measured, rel=0.25)


def test_longer_windows_let_less_noise_through():
    noise = noise_of(flat, drifting(10.0), 1.0)
    windows = (50.0, 70.0, 90.0, 130.0, 190.0, 290.0, 430.0, 610.0)
    variances = [noise.grade_variance(w) for w in windows]
    means = [noise.mean_variance(w) for w in windows]

    assert variances == sorted(variances, reverse=True)
    assert means == sorted(means, reverse=True)


def test_a_fit_finds_the_parts_and_leaves_out_what_is_not_there():
    ones, line, square = [1.0] * 5, [1.0, 2.0, 3.0, 4.0, 5.0], [1.0, 4.0, 9.0, 16.0, 25.0]
    error, coefficients = fit_non_negative([ones, line, square], [2.0 + 3.0 * s for s in square])

    assert coefficients == pytest.approx([2.0, 0.0, 3.0], abs=1e-6)
    assert error == pytest.approx(0.0, abs=1e-9)


def test_a_fit_never_uses_a_column_backwards():
    _, coefficients = fit_non_negative([[1.0, 1.0, 1.0], [1.0, 2.0, 3.0]], [3.0, 2.0, 1.0])

    assert min(coefficients) >= 0.0


def elevations_of(course, noise, deviation_m, seed):
    stream = recorded(course, 8000.0, seed=seed, noise=noise, deviation_m=deviation_m).stream
    return [stream.altitude_m[i] for i in range(0, len(stream.altitude_m), 3)]


def test_wiggles_of_a_filtered_sensor_are_told_from_hills_and_repeats():
    for seed in range(5):
        assert look_like_noise(elevations_of(flat, filtered(10.0), 2.0, seed), 9.0)
        assert not look_like_noise(elevations_of(rolling(10.0, 300.0), white, 0.1, seed), 9.0)
        assert not look_like_noise(elevations_of(rolling(3.0, 200.0), white, 0.1, seed), 9.0)
        assert not look_like_noise(elevations_of(repeats(60.0, 0.10), white, 0.1, seed), 9.0)


def test_a_course_of_less_than_a_window_has_no_profile():
    assert grade_profile([0.0, 20.0, 49.0], [0.0, 1.0, 2.0]) is None
