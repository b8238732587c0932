"""The training load of a run and of the weeks before it."""

from __future__ import annotations

import pytest

from spotter.running.analysis.history import history_of
from spotter.running.analysis.records import Runner
from spotter.running.analysis.run_load import training_load_of
from spotter.running.formulas.training_load import trimp_banister
from tests.support.recordings import run_of, steady

WITH_HEART = Runner(sex="f", max_heart_rate_bpm=190, resting_heart_rate_bpm=50)
TODAY = run_of(steady(3600, bpm=150), rpe=5.0)


def load(runner, history=(), run=TODAY):
    return training_load_of(run, runner, history_of(run, history))


def test_heart_rate_comes_before_effort():
    found = load(WITH_HEART)
    assert found.method == "trimp"
    assert found.value == pytest.approx(trimp_banister(60.0, 150.0, 50.0, 190.0, "f"))
    assert (found.seven_day, found.twenty_eight_day, found.runs_left_out) == (found.value, found.value, 0)


@pytest.mark.parametrize("runner", [Runner(), Runner(sex="f", age=40, resting_heart_rate_bpm=50)])
def test_without_the_athletes_own_heart_rates_effort_counts(runner):
    assert (load(runner).method, load(runner).value) == ("session_rpe", pytest.approx(300.0))


def test_without_either_there_is_no_load():
    assert load(Runner(), run=run_of(steady())) is None


def test_sums_hold_the_days_they_are_called_after():
    history = [run_of(steady(1800, bpm=150), days_ago=days) for days in (2.0, 6.0, 8.0, 27.0, 29.0)]
    found = load(WITH_HEART, history)
    half = trimp_banister(30.0, 150.0, 50.0, 190.0, "f")
    assert found.seven_day == pytest.approx(found.value + 2 * half)
    assert found.twenty_eight_day == pytest.approx(found.value + 4 * half)


def test_a_told_run_has_a_load_by_its_time_and_effort_alone():
    told = run_of(steady(1800), days_ago=3.0, rpe=4.0, distance_m=None, pace_s_per_km=None)
    timeless = run_of(steady(1800), days_ago=4.0, rpe=4.0, moving_time_s=None)
    found = load(Runner(), [told, timeless])
    assert (found.seven_day, found.runs_left_out) == (pytest.approx(300.0 + 120.0), 1)


def test_runs_without_heart_rate_are_counted_as_left_out():
    assert load(WITH_HEART, [run_of(steady(1800), days_ago=3.0)]).runs_left_out == 1
