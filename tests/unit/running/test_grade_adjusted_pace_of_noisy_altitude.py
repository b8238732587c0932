"""Fixed seeds. On the flat the whole run's grade-adjusted pace must stay within 1 % of its pace whatever the noise;
on hills with a barometer's noise every kilometre must stay within 1 % of the exact integral."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.course.summarise import summarise
from spotter.running.models import Activity
from tests.support.courses import (
    climb,
    drifting,
    exact_flat_m,
    filtered,
    flat,
    ramps,
    recorded,
    repeats,
    rolling,
    white,
)

SEEDS = range(20)
NOISE = {
    "white": white,
    "drifting over 2 s": drifting(2.0),
    "drifting over 10 s": drifting(10.0),
    "drifting over 60 s": drifting(60.0),
    "drifting over 5 min": drifting(300.0),
    "filtered over 2 s": filtered(2.0),
    "filtered over 10 s": filtered(10.0),
    "filtered over 30 s": filtered(30.0),
}
HILLS = {
    "short": rolling(10.0, 300.0),
    "middling": rolling(20.0, 600.0),
    "long": rolling(40.0, 1500.0),
    "repeats of 60 m": repeats(60.0, 0.10),
    "repeats of 100 m": repeats(100.0, 0.12),
    "repeats of 200 m": repeats(200.0, 0.08),
    "ramps": ramps(150.0, 0.12, 400.0),
    "a pass": climb(0.07, 2500.0),
}


def error_on_the_flat(activity: Activity) -> float:
    run = summarise(activity, None)
    assert run.grade_adjusted_pace_s_per_km is not None
    return abs(run.grade_adjusted_pace_s_per_km / run.pace_s_per_km - 1.0)


@pytest.mark.parametrize("spacing_s", [(1, 1), (5, 8)], ids=["every second", "smart recording"])
@pytest.mark.parametrize("noise", NOISE.values(), ids=NOISE.keys())
def test_three_metres_of_noise_on_the_flat_move_the_pace_by_less_than_one_per_cent(noise, spacing_s):
    errors = [
        error_on_the_flat(recorded(flat, seed=seed, noise=noise, deviation_m=3.0, spacing_s=spacing_s))
        for seed in SEEDS
    ]

    assert max(errors) < 0.01


@pytest.mark.parametrize("deviation_m", [0.5, 1.0])
@pytest.mark.parametrize("noise", [white, drifting(10.0), filtered(5.0)], ids=["white", "drifting", "filtered"])
def test_less_noise_on_the_flat_moves_the_pace_by_less_than_one_per_cent(noise, deviation_m):
    errors = [
        error_on_the_flat(recorded(flat, seed=seed, noise=noise, deviation_m=deviation_m, step_m=0.2))
        for seed in range(6)
    ]

    assert max(errors) < 0.01


def test_altitudes_in_whole_metres_do_not_move_the_pace():
    errors = [error_on_the_flat(recorded(flat, seed=seed, deviation_m=0.4, step_m=1.0)) for seed in range(6)]

    assert max(errors) < 0.005


def test_spikes_and_missing_altitudes_do_not_move_the_pace():
    for seed in range(6):
        activity = recorded(flat, seed=seed, deviation_m=0.5)
        altitudes = list(activity.stream.altitude_m)
        altitudes[100:104] = [187.0] * 4
        altitudes[500] = -30.0
        altitudes[0] = 0.0
        altitudes[900:960] = [None] * 60

        assert error_on_the_flat(replace(activity, stream=replace(activity.stream, altitude_m=altitudes))) < 0.005


@pytest.mark.parametrize("course", HILLS.values(), ids=HILLS.keys())
@pytest.mark.parametrize("seed", range(2))
def test_every_kilometre_of_real_hills_is_within_one_per_cent_of_the_exact_integral(course, seed):
    activity = recorded(course, 5100.0, seed=seed, deviation_m=0.3, step_m=0.2)

    splits = summarise(activity, None).splits[:5]
    exact = [exact_flat_m(course, 1000.0 * km, 1000.0 * km + 1000.0) for km in range(5)]
    measured = [1000.0 * split.pace_s_per_km / split.grade_adjusted_pace_s_per_km for split in splits]

    assert measured == pytest.approx(exact, rel=0.01)


@pytest.mark.parametrize("noise", [white, drifting(20.0)], ids=["white", "drifting"])
def test_a_metre_of_noise_on_real_hills_moves_the_whole_run_by_less_than_two_per_cent(noise):
    course = rolling(20.0, 600.0)
    for seed in range(5):
        run = summarise(recorded(course, 8000.0, seed=seed, noise=noise, deviation_m=1.0), None)
        flat_m = run.distance_m * run.pace_s_per_km / run.grade_adjusted_pace_s_per_km

        assert flat_m == pytest.approx(exact_flat_m(course, 0.0, run.distance_m), rel=0.02)
