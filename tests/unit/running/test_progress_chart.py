"""The chart of an athlete's weeks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from spotter.running.analysis.records import Runner
from spotter.running.charts.progress_chart import draw_progress, training_weeks
from tests.support.runs import keep, run_at, stored_runs
from tests.support.svg import assert_stands_alone, parsed, strokes, texts, with_class
from tests.support.told import UNKNOWN

NOW = datetime(2026, 5, 6, 12, tzinfo=UTC)
MONDAY = date(2026, 5, 4)


def run_of(days_ago, *, seconds=3000.0, **changes):
    return replace(run_at(NOW - timedelta(days=days_ago), seconds=seconds), **changes)


def chart(runs, weeks=4, runner=None):
    store = stored_runs()
    for run in runs:
        keep(store, run)
    return draw_progress("ann", weeks, runner or Runner(), store, lambda: NOW)


def test_weeks_follow_one_another_and_add_up():
    runs = [run_of(1), run_of(2, seconds=1500.0), run_of(15), run_of(40)]
    weeks = training_weeks(runs, MONDAY - timedelta(weeks=3), 4)
    assert [week.monday for week in weeks] == [date(2026, 4, 13), date(2026, 4, 20), date(2026, 4, 27), MONDAY]
    assert [week.distance_m for week in weeks] == [0.0, 10_000.0, 0.0, 15_000.0]
    assert weeks[3].pace_s_per_km == pytest.approx(300.0)
    assert weeks[0].pace_s_per_km is None


def test_a_week_is_as_fast_as_all_its_seconds_over_all_its_metres():
    fast = run_of(1, seconds=1000.0, distance_m=5000.0, pace_s_per_km=200.0, moving_time_s=1000.0)
    [week] = training_weeks([fast, run_of(2)], MONDAY, 1)
    assert week.pace_s_per_km == pytest.approx(4000.0 / 15.0)


def test_the_adjusted_pace_is_of_the_runs_that_have_one():
    hilly = run_of(1, grade_adjusted_pace_s_per_km=270.0)
    [week] = training_weeks([hilly, run_of(2)], MONDAY, 1)
    assert week.grade_adjusted_pace_s_per_km == pytest.approx(270.0)
    [with_treadmill] = training_weeks([hilly, run_of(2, treadmill=True)], MONDAY, 1)
    assert 270.0 < with_treadmill.grade_adjusted_pace_s_per_km < 300.0


def test_every_week_has_a_bar_and_every_week_with_runs_a_dot():
    svg = chart([run_of(1), run_of(9), run_of(22)])
    assert_stands_alone(svg)
    root = parsed(svg)
    bars = [*with_class(root, "rect", "bar"), *with_class(root, "rect", "unfinished")]
    assert [float(bar.get("height")) > 0.0 for bar in bars] == [True, False, True, True]
    assert len(with_class(root, "circle", "first")) == 3
    [line] = with_class(root, "path", "line")
    assert [len(stroke) for stroke in strokes(line)] == [1, 2]


def test_the_current_week_is_marked_as_not_over():
    root = parsed(chart([run_of(1), run_of(9)]))
    assert len(with_class(root, "rect", "unfinished")) == 1
    assert texts(root)[-4:] == ["13 Apr", "20 Apr", "27 Apr", "now"]


def test_a_year_of_weeks_has_few_dates():
    root = parsed(chart([run_of(1), run_of(300)], weeks=52))
    assert len(with_class(root, "rect", "bar")) == 51
    dates = [text for text in texts(root) if text == "now" or (text[0].isdigit() and text.partition(" ")[2].isalpha())]
    assert len(dates) == 6


def test_it_is_in_the_athletes_unit():
    written = texts(parsed(chart([run_of(1)], runner=Runner(distance_unit="mi"))))
    assert "\N{BLACK CIRCLE}Distance per week, mi" in written
    assert "\N{BLACK CIRCLE}Pace per mi" in written
    assert "8:00" in written, "5:00 per km is 8:03 per mile"


def test_adjusted_pace_is_drawn_where_it_is_known():
    assert with_class(parsed(chart([run_of(1)])), "path", "second") == []
    hilly = chart([run_of(1, grade_adjusted_pace_s_per_km=280.0)])
    assert len(with_class(parsed(hilly), "path", "second")) == 1


@pytest.mark.parametrize(("weeks", "words"), [(12, "No runs in the last 12 weeks."), (1, "No runs this week.")])
def test_no_runs_is_a_friendly_picture(weeks, words):
    svg = chart([run_of(100)], weeks=weeks)
    assert_stands_alone(svg)
    assert texts(parsed(svg)) == [words, "Your weekly distance and pace will be drawn here."]


def told_of(days_ago, **known):
    return run_of(days_ago, **(UNKNOWN | known), source="text")


def test_a_told_run_counts_with_what_is_known_of_it():
    told = [told_of(1, distance_m=4000.0), told_of(1.1, moving_time_s=1800.0)]
    [week] = training_weeks([*told, run_of(2)], MONDAY, 1)
    assert (week.distance_m, week.pace_s_per_km) == (14_000.0, pytest.approx(300.0))


def test_weeks_without_a_pace_are_drawn_by_their_distance():
    svg = chart([told_of(1, distance_m=4000.0)])
    assert_stands_alone(svg)
    assert len(with_class(parsed(svg), "rect", "unfinished")) == 1
    assert with_class(parsed(svg), "circle", "first") == []


def test_weeks_without_a_distance_say_so():
    assert texts(parsed(chart([told_of(1, moving_time_s=1800.0)])))[0] == "No distances in the last 4 weeks."


def test_a_run_that_is_dated_a_little_ahead_is_in_the_current_week():
    assert len(with_class(parsed(chart([run_of(-0.9)])), "circle", "first")) == 1


def test_the_week_it_is_now_is_the_athletes():
    store = stored_runs()
    late_on_sunday = datetime(2026, 5, 10, 23, 30, tzinfo=UTC)
    keep(store, replace(run_at(late_on_sunday - timedelta(hours=1)), week_start_date=date(2026, 5, 11)))
    svg = draw_progress("ann", 1, Runner(timezone="Europe/Berlin"), store, lambda: late_on_sunday)
    assert len(with_class(parsed(svg), "circle", "first")) == 1
