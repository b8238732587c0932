"""What the runs of a week add up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from spotter.running.models import RunningWeek
from spotter.running.weekly_running import runs_of_week, totals_of, week_of
from tests.support.activities import START
from tests.support.runs import keep, run_at, stored_runs

MONDAY = date(2026, 5, 4)


def runs_over(*distances_m: float):
    return [replace(run_at(START), distance_m=distance_m, moving_time_s=0.1) for distance_m in distances_m]


def test_a_week_without_runs_adds_up_to_nothing():
    assert totals_of(MONDAY, []) == RunningWeek(MONDAY, 0.0, 0.0, 0, 0.0)


def test_the_sum_is_what_one_gets_on_paper():
    distances_m = [10_000.1, 5_000.2, 0.3]
    assert 10_000.1 + 5_000.2 + 0.3 != 15_000.6, "what makes this worth testing"
    assert totals_of(MONDAY, runs_over(*distances_m)) == RunningWeek(MONDAY, 15_000.6, 9.3209, 3, 0.3)


def test_the_sum_does_not_depend_on_the_order():
    distances_m = [0.1, 0.2, 0.3, 8_123.7, 12_345.6]
    assert totals_of(MONDAY, runs_over(*distances_m)) == totals_of(MONDAY, runs_over(*reversed(distances_m)))


@pytest.mark.parametrize(("metres", "miles"), [(1609.3, 1.0), (42_195.0, 26.2188), (160_934.4, 100.0), (0.1, 0.0001)])
def test_miles_are_those_of_the_metres(metres, miles):
    assert totals_of(MONDAY, runs_over(metres)).total_running_miles == miles


def test_a_run_stays_in_the_week_it_was_put_into():
    run = replace(run_at(START), week_start_date=date(2026, 4, 27), timezone="Asia/Tokyo")
    assert week_of(run) == date(2026, 4, 27)


def test_a_run_from_before_there_were_weeks_is_in_that_of_its_time_zone():
    run = run_at(datetime(2026, 5, 3, 20, tzinfo=UTC))
    assert week_of(replace(run, week_start_date=None, timezone="Asia/Tokyo")) == MONDAY
    assert week_of(replace(run, week_start_date=None)) == date(2026, 4, 27)


@pytest.mark.parametrize("offset_h", [-23.5, -12, 0, 14, 23.5])
def test_a_week_is_found_on_every_calendar(offset_h):
    """The first and the last second of a local week, and the seconds on either side of it."""
    runs = stored_runs()
    start = datetime(2026, 5, 4, tzinfo=UTC) - timedelta(hours=offset_h)
    end = start + timedelta(weeks=1)
    inside = [start, end - timedelta(seconds=1)]
    outside = [start - timedelta(seconds=1), end]
    weeks = [MONDAY, MONDAY, MONDAY - timedelta(weeks=1), MONDAY + timedelta(weeks=1)]
    for moment, week in zip([*inside, *outside], weeks, strict=True):
        keep(runs, replace(run_at(moment), week_start_date=week))
    assert [run.started_at for run in runs_of_week("ann", MONDAY, runs)] == inside
