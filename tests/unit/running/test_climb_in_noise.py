"""Climb and descent where the altitude is noisy or sparse: hills that the grade-adjusted pace sees are climbed too."""

import pytest

from spotter.running.course.altitude_noise import estimate_noise
from spotter.running.course.summarise import summarise
from tests.support.courses import drifting, exact_flat_m, flat, recorded, rolling, white

LENGTH_M = 9000.0


def climbed_m(course, *, noise=white, deviation_m=0.0, every_s=1, seed=0):
    spacing_s = (every_s, every_s)
    recording = recorded(course, LENGTH_M, seed=seed, noise=noise, deviation_m=deviation_m, spacing_s=spacing_s)
    run = summarise(recording, None)
    return run.elevation_gain_m, run.elevation_loss_m


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("height_m", "wavelength_m", "noise", "deviation_m"),
    [
        (3.0, 150.0, white, 0.3),
        (4.0, 200.0, white, 1.0),
        (4.0, 200.0, drifting(20.0), 0.5),
        (4.0, 200.0, drifting(20.0), 1.0),
        (5.0, 300.0, drifting(20.0), 0.5),
    ],
)
def test_low_hills_are_climbed_in_spite_of_noise(height_m, wavelength_m, noise, deviation_m, seed):
    both = climbed_m(rolling(height_m, wavelength_m), noise=noise, deviation_m=deviation_m, seed=seed)

    assert both == pytest.approx([2.0 * height_m * LENGTH_M / wavelength_m] * 2, rel=0.15)


@pytest.mark.parametrize(
    ("height_m", "wavelength_m", "every_s"),
    [(3.0, 150.0, 1), (3.0, 150.0, 4), (5.0, 300.0, 1), (5.0, 300.0, 10), (5.0, 300.0, 12), (5.0, 300.0, 15)],
)
def test_low_hills_are_climbed_however_far_apart_the_samples(height_m, wavelength_m, every_s):
    both = climbed_m(rolling(height_m, wavelength_m), every_s=every_s)

    assert both == pytest.approx([2.0 * height_m * LENGTH_M / wavelength_m] * 2, rel=0.15)


@pytest.mark.parametrize("every_s", [10, 12, 15])
def test_sparse_samples_of_smooth_hills_are_free_of_noise(every_s):
    stream = recorded(rolling(5.0, 300.0), LENGTH_M, spacing_s=(every_s, every_s)).stream

    assert estimate_noise(stream.distance_m, stream.altitude_m).grade_variance(50.0) == 0.0


@pytest.mark.parametrize("every_s", [10, 15])
def test_sparse_samples_without_hills_are_not_taken_for_smooth_ones(every_s):
    stream = recorded(flat, LENGTH_M, deviation_m=1.0, spacing_s=(every_s, every_s)).stream

    assert estimate_noise(stream.distance_m, stream.altitude_m).white_m2 > 0.5


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("noise", "deviation_m", "at_most_m"),
    [
        (white, 1.0, 5.0),
        (white, 3.0, 10.0),
        (drifting(5.0), 1.0, 20.0),
        (drifting(20.0), 0.5, 20.0),
        (drifting(20.0), 1.0, 20.0),
        (drifting(20.0), 2.0, 25.0),
        (drifting(60.0), 0.5, 20.0),
    ],
)
def test_noise_on_the_flat_is_hardly_climbed(noise, deviation_m, at_most_m, seed):
    assert max(climbed_m(flat, noise=noise, deviation_m=deviation_m, seed=seed)) < at_most_m


def half_hilly(distance_m):
    return rolling(4.0, 200.0)(distance_m) if distance_m < LENGTH_M / 2.0 - 100.0 else 100.0


@pytest.mark.parametrize("deviation_m", [0.0, 0.3, 0.5])
def test_hills_on_one_half_are_hills_for_climb_and_pace_alike(deviation_m):
    run = summarise(recorded(half_hilly, LENGTH_M, noise=drifting(20.0), deviation_m=deviation_m), None)

    assert run.elevation_gain_m == pytest.approx(22 * 8.0, rel=0.15)
    assert run.pace_s_per_km / run.grade_adjusted_pace_s_per_km == pytest.approx(
        exact_flat_m(half_hilly, 0.0, LENGTH_M) / LENGTH_M, abs=0.01
    )
