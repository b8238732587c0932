"""A run as it was told becomes a run with all that was said of it, and nothing that was not."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from math import inf, nan

import pytest

from spotter.errors import InvalidInput
from spotter.running.course.grade_adjusted_pace import equivalent_distance_from_totals_m
from spotter.running.models import RunEntry, Segment, is_measured
from spotter.running.run_id import is_run_id
from tests.support.told import EVENING, FIVE_K, told


def test_it_ended_when_it_was_told():
    run = told(told_at=EVENING)
    assert (run.started_at, run.ended_at) == (EVENING - timedelta(seconds=1500), EVENING)
    assert (run.moving_time_s, run.elapsed_time_s, run.pace_s_per_km) == (1500.0, 1500.0, 300.0)
    assert (run.source, run.week_start_date) == ("text", date(2026, 5, 4))
    assert is_run_id(run.id)


def test_it_began_when_it_was_said_to_have_begun():
    noon = EVENING - timedelta(hours=6)
    assert told(performed_at=noon).started_at == noon


def test_a_moment_without_an_offset_is_utc():
    assert told(performed_at=datetime(2026, 5, 4, 8)).started_at == datetime(2026, 5, 4, 8, tzinfo=UTC)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("entry", "distance_m", "duration_s", "pace_s_per_km"),
    [
        (RunEntry(distance_m=5000.0), 5000.0, None, None),
        (RunEntry(duration_s=1800.0), None, 1800.0, None),
        (RunEntry(pace_s_per_km=300.0), None, None, 300.0),
        (RunEntry(distance_m=5000.0, pace_s_per_km=300.0), 5000.0, 1500.0, 300.0),
        (RunEntry(duration_s=1500.0, pace_s_per_km=300.0), 5000.0, 1500.0, 300.0),
        (RunEntry(distance_m=5000.0, duration_s=1500.0, pace_s_per_km=310.0), 5000.0, 1500.0, 300.0),
        (RunEntry(), None, None, None),
    ],
)
def test_distance_time_and_pace_follow_from_each_other(entry, distance_m, duration_s, pace_s_per_km):
    run = told(entry)
    assert (run.distance_m, run.duration_s, run.pace_s_per_km) == (distance_m, duration_s, pace_s_per_km)
    assert run.moving_time_s == run.elapsed_time_s == duration_s
    assert is_measured(run) == (distance_m is not None and duration_s is not None)


def test_everything_that_was_said_is_kept():
    entry = RunEntry(
        distance_m=10_000.0,
        duration_s=3000.0,
        pace_s_per_km=300.0,
        run_type="interval",
        segments=(Segment(repeat=6, distance_m=800.0, recovery_s=90.0),),
        avg_heart_rate_bpm=150.0,
        max_heart_rate_bpm=180.0,
        rpe=8.0,
        elevation_gain_m=100.0,
        elevation_loss_m=90.0,
        temperature_c=28.5,
        humidity=0.6,
        treadmill=True,
        notes="new shoes",
    )
    run = told(entry)
    assert {field.name: getattr(run, field.name) for field in fields(entry)} == {
        field.name: getattr(entry, field.name) for field in fields(entry)
    }


@pytest.mark.parametrize(("loss_m", "counted_m"), [(120.0, 120.0), (None, 200.0)])
def test_a_told_climb_adjusts_the_pace(loss_m, counted_m):
    run = told(replace(FIVE_K, elevation_gain_m=200.0, elevation_loss_m=loss_m))
    flat_m = equivalent_distance_from_totals_m(5000.0, 200.0, counted_m)
    assert run.grade_adjusted_pace_s_per_km == pytest.approx(1500.0 / flat_m * 1000.0, abs=0.05)
    assert run.gap_method == "totals"


@pytest.mark.parametrize(
    "entry",
    [FIVE_K, replace(FIVE_K, elevation_gain_m=100.0, treadmill=True), RunEntry(distance_m=5e3, elevation_gain_m=100.0)],
)
def test_without_a_climb_outdoors_and_a_pace_nothing_is_adjusted(entry):
    run = told(entry)
    assert (run.grade_adjusted_pace_s_per_km, run.gap_method) == (None, None)


@pytest.mark.parametrize(
    ("changes", "monday"),
    [
        ({}, date(2026, 5, 4)),
        ({"timezone": "America/New_York"}, date(2026, 4, 27)),
        ({"timezone": "Nowhere/Atoll"}, date(2026, 5, 4)),
    ],
)
def test_its_week_is_that_of_the_athletes_calendar(changes, monday):
    early_on_monday = datetime(2026, 5, 4, 2, tzinfo=UTC)
    assert told(told_at=early_on_monday, **changes).week_start_date == monday


def test_the_offset_of_a_moment_that_was_given_tells_the_calendar():
    late_on_sunday = datetime(2026, 5, 3, 23, 30, tzinfo=timezone(timedelta(hours=-4)))
    run = told(told_at=EVENING, performed_at=late_on_sunday, timezone="Europe/Berlin")
    assert (run.timezone, run.week_start_date) == ("-04:00", date(2026, 4, 27))


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (RunEntry(distance_m=5.0), "distance_m"),
        (RunEntry(distance_m=5_000_000.0), "distance_m"),
        (RunEntry(duration_s=inf), "duration_s"),
        (RunEntry(duration_s=nan), "duration_s"),
        (RunEntry(distance_m=0.0, duration_s=600.0), "distance_m"),
        (RunEntry(duration_s=600.0, pace_s_per_km=0.0), "pace_s_per_km"),
        (RunEntry(distance_m=10_000.0, duration_s=600.0), "distance_m"),
        (RunEntry(distance_m=1000.0, elevation_gain_m=800.0), "elevation_gain_m"),
        (RunEntry(duration_s=600.0, avg_heart_rate_bpm=400.0), "avg_heart_rate_bpm"),
        (RunEntry(duration_s=600.0, rpe=11.0), "rpe"),
        (RunEntry(duration_s=600.0, temperature_c=95.0), "temperature_c"),
        (RunEntry(duration_s=600.0, humidity=60.0), "humidity"),
    ],
)
def test_what_no_run_can_have_is_named(entry, field):
    with pytest.raises(InvalidInput) as raised:
        told(entry)
    assert field in [error.field for error in raised.value.errors]


@pytest.mark.parametrize("moment", [EVENING + timedelta(days=2), datetime(1999, 12, 31, tzinfo=UTC)])
def test_a_run_is_neither_ahead_nor_ages_ago(moment):
    with pytest.raises(InvalidInput) as raised:
        told(performed_at=moment)
    assert [error.field for error in raised.value.errors] == ["performed_at"]


def test_the_same_telling_gets_the_same_id():
    noon = EVENING - timedelta(hours=6)
    later = EVENING + timedelta(minutes=3)
    assert told(performed_at=noon).id == told(performed_at=noon, told_at=later).id
    assert told(token="a").id.split("-")[1] == told(token="a", told_at=later).id.split("-")[1]


def test_another_telling_gets_another_id():
    noon = EVENING - timedelta(hours=6)
    tellings = [
        told(token="a"),
        told(token="b"),
        told(token="a", position=1),
        told(token="a", athlete="bob"),
        told(),
        told(told_at=EVENING + timedelta(seconds=1)),
        told(performed_at=noon),
        told(replace(FIVE_K, rpe=7.0), performed_at=noon),
        told(performed_at=noon, position=1),
    ]
    assert len({run.id.split("-")[1] for run in tellings}) == len(tellings)
