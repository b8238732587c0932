from dataclasses import replace

import pytest

from spotter.errors import NotARun, UnreadableActivity
from spotter.running.course.summarise import summarise
from spotter.running.models import Activity, Pause, Stream
from tests.support.courses import STARTED_AT, activity, recorded, rolling


def steady(duration_s, speed_m_s=3.0, altitude_m=100.0):
    times = [float(i) for i in range(duration_s + 1)]
    return activity(times, [speed_m_s * t for t in times], [altitude_m] * len(times))


def totals(**known):
    return Activity(source="fit", sport="running", started_at=STARTED_AT, elapsed_time_s=3700.0, **known)


def test_a_steady_flat_run():
    run = summarise(steady(3000), "run-1")

    assert (run.id, run.distance_m, run.moving_time_s, run.elapsed_time_s) == ("run-1", 9000.0, 3000.0, 3000.0)
    assert run.pace_s_per_km == pytest.approx(1000.0 / 3.0)
    assert run.grade_adjusted_pace_s_per_km == pytest.approx(run.pace_s_per_km)
    assert (run.gap_method, run.elevation_gain_m, run.elevation_loss_m) == ("stream", 0.0, 0.0)
    assert len(run.splits) == 9
    assert len(run.mile_splits) == 6


def test_the_devices_totals_come_out_exactly():
    run = summarise(replace(steady(2833, 3.18), total_distance_m=9008.22, timer_time_s=2832.0), "run-1")

    assert (run.distance_m, run.moving_time_s) == (9008.22, 2832.0)
    assert [round(s.distance_m, 2) for s in run.splits] == [1000.0] * 9 + [8.22]


def test_a_timer_that_is_ahead_of_the_samples_makes_the_run_as_long():
    run = summarise(replace(steady(2833), timer_time_s=2834.5), "run-1")

    assert (run.moving_time_s, run.elapsed_time_s) == (2834.5, 2834.5)


def test_samples_in_a_pause_contribute_nothing():
    times = [float(i) for i in range(1001)]
    distances = [3.0 * min(t, 400.0) + 3.0 * max(0.0, t - 600.0) for t in times]
    beats = [150.0 if t <= 400.0 or t >= 600.0 else 90.0 for t in times]
    stream = Stream(times, distance_m=distances, heart_rate_bpm=beats, cadence_spm=[170.0] * 1001)
    paused = Activity("fit", "running", STARTED_AT, 1000.0, stream=stream, pauses=(Pause(400.0, 600.0),))
    run = summarise(paused, "run-1")

    assert (run.distance_m, run.moving_time_s, run.elapsed_time_s) == (2400.0, 800.0, 1000.0)
    assert (run.avg_heart_rate_bpm, run.max_heart_rate_bpm, run.avg_cadence_spm) == (150.0, 150.0, 170.0)
    assert run.paused == (Pause(400.0, 600.0),)


def test_heart_rate_counts_by_time_and_not_by_sample():
    stream = Stream([0.0, 10.0, 20.0, 100.0], distance_m=[0.0, 30.0, 60.0, 300.0], heart_rate_bpm=[100, 100, 100, 150])
    run = summarise(Activity("fit", "running", STARTED_AT, 100.0, stream=stream), "run-1")

    assert run.avg_heart_rate_bpm == pytest.approx((20.0 * 100.0 + 80.0 * 150.0) / 100.0)


def test_the_devices_own_heart_rate_temperature_and_humidity_are_kept():
    run = summarise(
        replace(steady(600), avg_heart_rate_bpm=151.0, max_heart_rate_bpm=178.0, temperature_c=21.0, humidity=0.6), "r"
    )

    assert (run.avg_heart_rate_bpm, run.max_heart_rate_bpm, run.temperature_c, run.humidity) == (
        151.0,
        178.0,
        21.0,
        0.6,
    )


def test_a_run_without_altitudes_is_adjusted_by_its_total_climb():
    times = [float(i) for i in range(3001)]
    bare = activity(times, [3.0 * t for t in times])
    climbed = replace(bare, elevation_gain_m=200.0, elevation_loss_m=200.0)

    assert summarise(bare, "r").grade_adjusted_pace_s_per_km is None
    assert summarise(bare, "r").gap_method is None
    assert summarise(climbed, "r").gap_method == "totals"
    assert summarise(climbed, "r").grade_adjusted_pace_s_per_km < summarise(climbed, "r").pace_s_per_km
    assert all(split.grade_adjusted_pace_s_per_km is None for split in summarise(climbed, "r").splits)


def test_a_climb_without_a_descent_is_taken_to_end_where_it_began():
    both = totals(total_distance_m=10_000.0, elevation_gain_m=150.0, elevation_loss_m=150.0)
    up = replace(both, elevation_loss_m=None)

    assert summarise(up, "r").grade_adjusted_pace_s_per_km == summarise(both, "r").grade_adjusted_pace_s_per_km
    assert summarise(up, "r").elevation_loss_m is None


def test_a_treadmill_run_has_totals_and_no_grade():
    climbing = [100.0 + t / 10.0 for t in range(601)]
    times = [float(i) for i in range(601)]
    run = summarise(replace(activity(times, [3.0 * t for t in times], climbing), indoor=True), "r")

    assert (run.treadmill, run.distance_m, run.gap_method, run.elevation_gain_m) == (True, 1800.0, None, None)


def test_totals_alone_make_a_run():
    run = summarise(replace(totals(total_distance_m=10_000.0), pauses=(Pause(100.0, 200.0),)), "r")

    assert (run.distance_m, run.moving_time_s, run.splits) == (10_000.0, 3600.0, ())
    assert summarise(totals(total_distance_m=10_000.0, timer_time_s=3550.0), "r").moving_time_s == 3550.0


def test_farther_than_anybody_runs_is_no_run():
    with pytest.raises(NotARun, match="Too far for a run: 701 km"):
        summarise(replace(totals(total_distance_m=701_000.0), elapsed_time_s=259_200.0), "r")


def test_too_few_altitudes_are_no_course():
    run = recorded(rolling(20.0, 600.0), 2000.0)
    sparse = [z if i % 3 == 0 else None for i, z in enumerate(run.stream.altitude_m)]

    assert summarise(replace(run, stream=replace(run.stream, altitude_m=sparse)), "r").gap_method is None


def test_climb_and_descent_of_the_splits_add_up_to_the_runs():
    run = summarise(recorded(rolling(20.0, 600.0), 5000.0, deviation_m=0.3, step_m=0.2), "r")

    assert run.elevation_gain_m == pytest.approx(16 * 20.0, rel=0.08)
    assert sum(s.elevation_gain_m for s in run.splits) == pytest.approx(run.elevation_gain_m)
    assert sum(s.elevation_loss_m for s in run.splits) == pytest.approx(run.elevation_loss_m)


def test_distance_run_before_the_first_sample_counts():
    late = activity([5.0, 6.0, 100.0], [15.0, 18.0, 300.0])
    run = summarise(replace(late, elapsed_time_s=100.0), "r")

    assert (run.distance_m, run.moving_time_s) == (300.0, 100.0)


@pytest.mark.parametrize(("duration_s", "speed_m_s"), [(100, 0.05), (4, 5.0)])
def test_too_little_is_no_run(duration_s, speed_m_s):
    with pytest.raises(UnreadableActivity, match="Too short"):
        summarise(steady(duration_s, speed_m_s), "r")


def test_a_stream_that_says_nothing_of_distance_is_no_run():
    with pytest.raises(UnreadableActivity, match="distance"):
        summarise(totals(stream=Stream([0.0, 60.0], heart_rate_bpm=[120.0, 130.0])), "r")


def test_a_ride_is_refused_and_a_sprint_is_not():
    with pytest.raises(NotARun, match="ride"):
        summarise(steady(600, 8.0), "r")
    assert summarise(steady(20, 8.0), "r").distance_m == 160.0
