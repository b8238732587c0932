from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.running.course.elevation import total_gain_m, total_loss_m, turning_points
from spotter.running.course.grade_adjusted_pace import CURVES, equivalent_distance_from_totals_m
from spotter.running.course.summarise import summarise
from spotter.running.models import Activity, Run
from tests.support.courses import activity, rolling

MODELS = st.sampled_from(sorted(CURVES))
ELEVATIONS = st.lists(st.integers(-60, 60).map(lambda half: half / 2.0), max_size=60)
SEVERAL = settings(max_examples=15, deadline=None)


@st.composite
def runs(draw: st.DrawFn) -> Activity:
    """A few kilometres over hills, at speeds that vary."""
    course = rolling(draw(st.floats(0.0, 20.0)), draw(st.floats(300.0, 1500.0)))
    speeds = draw(st.lists(st.floats(2.0, 5.0), min_size=3, max_size=8))
    distances = [0.0]
    for i in range(700):
        distances.append(distances[-1] + speeds[i * len(speeds) // 700])
    return activity([float(i) for i in range(701)], distances, [course(d) for d in distances])


def shifted(run: Activity, by_m: float) -> Activity:
    altitudes = [z + by_m for z in run.stream.altitude_m]
    return replace(run, stream=replace(run.stream, altitude_m=altitudes))


def slowed(run: Activity, factor: float) -> Activity:
    times = [factor * t for t in run.stream.time_s]
    return replace(run, stream=replace(run.stream, time_s=times), elapsed_time_s=factor * run.elapsed_time_s)


def turned(run: Activity) -> Activity:
    """The same way back, each stretch at its speed."""
    end_s, end_m = run.stream.time_s[-1], run.stream.distance_m[-1]
    return activity(
        [end_s - t for t in reversed(run.stream.time_s)],
        [end_m - d for d in reversed(run.stream.distance_m)],
        list(reversed(run.stream.altitude_m)),
    )


def climb_and_descent(run: Run) -> tuple[float | None, float | None]:
    return run.elevation_gain_m, run.elevation_loss_m


@given(MODELS, st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_uphill_is_never_easier_and_steeper_never_easier_still(model, a, b):
    gentle, steep = sorted((a, b))

    assert 1.0 <= CURVES[model](gentle) <= CURVES[model](steep)


@given(MODELS, st.floats(-2.0, 2.0))
def test_no_grade_costs_nothing(model, grade):
    assert 0.4 < CURVES[model](grade) < 6.0


@given(st.floats(1000.0, 50_000.0), st.floats(0.0, 0.2), st.floats(0.0, 0.2))
def test_a_climb_and_back_from_totals_is_never_easier_than_the_flat(distance_m, up, more):
    lower = equivalent_distance_from_totals_m(distance_m, up * distance_m, up * distance_m)
    higher = equivalent_distance_from_totals_m(distance_m, (up + more) * distance_m, (up + more) * distance_m)

    assert distance_m * 0.9999 <= lower <= higher * 1.0001


@given(ELEVATIONS, st.floats(0.0, 10.0))
def test_the_way_back_swaps_gain_and_loss(elevations, threshold_m):
    back = elevations[::-1]

    assert total_gain_m(back, threshold_m) == total_loss_m(elevations, threshold_m)
    assert total_loss_m(back, threshold_m) == total_gain_m(elevations, threshold_m)


@given(ELEVATIONS, st.floats(0.0, 10.0))
def test_every_leg_between_turning_points_exceeds_the_threshold(elevations, threshold_m):
    points = [elevations[i] for i in turning_points(elevations, threshold_m)]

    assert all(abs(b - a) > threshold_m for a, b in pairwise(points))


@SEVERAL
@given(runs())
def test_reversing_a_run_swaps_its_climb_and_descent(run):
    gain_m, loss_m = climb_and_descent(summarise(run, None))

    assert climb_and_descent(summarise(turned(run), None)) == pytest.approx((loss_m, gain_m), abs=1e-6)


@SEVERAL
@given(runs(), st.floats(-300.0, 3000.0))
def test_the_level_of_the_altitudes_changes_nothing(run, by_m):
    here, there = summarise(run, None), summarise(shifted(run, by_m), None)

    assert there.grade_adjusted_pace_s_per_km == pytest.approx(here.grade_adjusted_pace_s_per_km, rel=1e-6)
    assert climb_and_descent(there) == pytest.approx(climb_and_descent(here), abs=1e-6)


@SEVERAL
@given(runs(), st.floats(0.8, 2.0))
def test_scaling_time_scales_both_paces_alike(run, factor):
    quick, slow = summarise(run, None), summarise(slowed(run, factor), None)

    assert slow.pace_s_per_km == pytest.approx(factor * quick.pace_s_per_km)
    assert slow.grade_adjusted_pace_s_per_km == pytest.approx(factor * quick.grade_adjusted_pace_s_per_km)


@SEVERAL
@given(runs())
def test_splits_add_up_to_the_run(activity_of_a_run):
    run = summarise(activity_of_a_run, None)
    for splits in (run.splits, run.mile_splits):
        flat_m = sum(s.duration_s / s.grade_adjusted_pace_s_per_km for s in splits)

        assert sum(s.distance_m for s in splits) == pytest.approx(run.distance_m)
        assert sum(s.duration_s for s in splits) == pytest.approx(run.moving_time_s)
        assert sum(s.elevation_gain_m for s in splits) == pytest.approx(run.elevation_gain_m, abs=1e-6)
        assert sum(s.elevation_loss_m for s in splits) == pytest.approx(run.elevation_loss_m, abs=1e-6)
        assert run.moving_time_s / flat_m == pytest.approx(run.grade_adjusted_pace_s_per_km)
