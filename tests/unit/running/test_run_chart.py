"""Series along a run: what is drawn is what was run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.running.charts.run_chart import STEPS, run_series, window_of_m
from spotter.running.course.summarise import summarise
from spotter.running.models import Pause, Stream
from spotter.running.rounding import rounded
from tests.support.courses import activity, flat, recorded, repeats, rolling


def series_of(recording):
    return run_series(rounded(summarise(recording, "run")), recording.stream)


def steady(seconds=1800, speed_m_s=3.0, altitude_m=None):
    times = [float(second) for second in range(seconds + 1)]
    return activity(times, [second * speed_m_s for second in times], altitude_m)


def test_an_even_run_is_a_straight_line_from_start_to_end():
    series = series_of(steady())
    assert len(series.distance_m) == len(series.pace_s_per_km) == STEPS + 1
    assert (series.distance_m[0], series.distance_m[-1]) == (0.0, 5400.0)
    assert series.pace_s_per_km == pytest.approx([1000.0 / 3.0] * (STEPS + 1))


def test_a_change_of_pace_is_where_it_happened():
    times = [float(second) for second in range(1201)]
    along_m = [min(second, 600.0) * 4.0 + max(0.0, second - 600.0) * 2.5 for second in times]
    series = series_of(activity(times, along_m))
    before, after = (
        [pace for at_m, pace in zip(series.distance_m, series.pace_s_per_km, strict=True) if low < at_m < high]
        for low, high in ((0.0, 2320.0), (2480.0, 3900.0))
    )
    assert before == pytest.approx([250.0] * len(before))
    assert after == pytest.approx([400.0] * len(after))


def test_a_slip_of_a_position_is_smoothed_away():
    recording = steady()
    slipped = list(recording.stream.distance_m)
    slipped[900:903] = [slipped[899] + 8.0] * 3
    series = series_of(replace(recording, stream=replace(recording.stream, distance_m=slipped)))
    assert max(abs(pace - 1000.0 / 3.0) for pace in series.pace_s_per_km) < 25.0


def test_a_pause_is_a_gap_and_does_not_slow_the_pace():
    times = [float(second) for second in range(601)] + [float(second) for second in range(901, 1502)]
    along_m = [3.0 * i for i in range(len(times))]
    paused = replace(activity(times, along_m), pauses=(Pause(600.5, 900.5),))
    series = series_of(paused)
    missing = [at_m for at_m, pace in zip(series.distance_m, series.pace_s_per_km, strict=True) if pace is None]
    assert missing == pytest.approx([1800.0] * len(missing), abs=15.0)
    assert missing
    assert [pace for pace in series.pace_s_per_km if pace] == pytest.approx(
        [1000.0 / 3.0] * (401 - len(missing)), rel=0.01
    )


def test_a_pause_at_the_lights_is_no_gap():
    times = [float(second) for second in range(601)] + [float(second) for second in range(605, 1206)]
    series = series_of(replace(activity(times, [3.0 * i for i in range(len(times))]), pauses=(Pause(600.5, 604.5),)))
    assert None not in series.pace_s_per_km


def test_grade_adjusted_pace_is_faster_up_and_slower_down():
    series = series_of(recorded(repeats(1000.0, 0.05), 4000.0))
    up, down = (
        [series.grade_adjusted_pace_s_per_km[i] / series.pace_s_per_km[i] for i in range(first, first + 60)]
        for first in (20, 120)
    )
    assert max(up) < 0.9
    assert min(down) > 1.05


def test_the_adjusted_line_is_worth_what_the_run_says():
    recording = recorded(rolling(20.0, 800.0), 8000.0)
    run, series = rounded(summarise(recording, "run")), series_of(recording)
    flat_m_per_s = [1000.0 / pace for pace in series.grade_adjusted_pace_s_per_km]
    seconds = [pace / 1000.0 for pace in series.pace_s_per_km]
    worth = sum(s for s in seconds) / sum(s * m for s, m in zip(seconds, flat_m_per_s, strict=True)) * 1000.0
    assert worth == pytest.approx(run.grade_adjusted_pace_s_per_km, rel=0.01)


def test_altitudes_are_those_of_the_course():
    series = series_of(recorded(rolling(30.0, 2000.0), 6000.0))
    expected = [rolling(30.0, 2000.0)(at_m) for at_m in series.distance_m]
    assert series.altitude_m == pytest.approx(expected, abs=1.0)


@pytest.mark.parametrize(
    "recording",
    [steady(), replace(recorded(flat, 3000.0), indoor=True)],
    ids=["without altitudes", "on a treadmill"],
)
def test_a_run_without_a_course_has_neither_elevation_nor_adjusted_pace(recording):
    series = series_of(recording)
    assert series.altitude_m is series.grade_adjusted_pace_s_per_km is None
    assert None not in series.pace_s_per_km


def test_samples_that_do_not_tell_the_distance_have_no_series():
    run = rounded(summarise(steady(), "run"))
    assert run_series(run, Stream(time_s=[0.0, 1.0], heart_rate_bpm=[120.0, 121.0])) is None


@pytest.mark.parametrize(("total_m", "expected_m"), [(40.0, 8.0), (400.0, 80.0), (10_000.0, 150.0), (45_000.0, 300.0)])
def test_the_window_fits_the_length_of_the_run(total_m, expected_m):
    assert window_of_m(total_m) == pytest.approx(expected_m)


@pytest.mark.parametrize("length_m", [15.0, 60.0, 400.0])
def test_a_very_short_run_has_a_series(length_m):
    series = series_of(recorded(flat, length_m))
    assert series.distance_m[-1] == pytest.approx(length_m, abs=4.0)
    assert None not in series.pace_s_per_km
