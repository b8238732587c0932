"""When a told run is a recorded one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from spotter.running.models import RunEntry, Segment
from spotter.running.same_run import are_same, completed, recorded_of, tells_of, told_of
from tests.support.runs import run_at
from tests.support.told import EVENING, FIVE_K, told

MORNING = EVENING - timedelta(hours=11)
RECORDED = replace(run_at(MORNING, seconds=1500.0), elapsed_time_s=1700.0)


@pytest.mark.parametrize(
    ("entry", "same"),
    [
        (FIVE_K, True),
        (RunEntry(distance_m=5240.0), True),
        (RunEntry(distance_m=4750.0), True),
        (RunEntry(distance_m=5260.0), False),
        (RunEntry(distance_m=4740.0), False),
        # A time is rounded more than a distance; a distance that was told decides alone.
        (RunEntry(distance_m=5000.0, duration_s=1800.0), True),
        (RunEntry(distance_m=4000.0, duration_s=1500.0), False),
        (RunEntry(duration_s=1440.0), True),
        (RunEntry(duration_s=1740.0), True),
        (RunEntry(duration_s=1200.0), False),
        (RunEntry(duration_s=1800.0), False),
        (RunEntry(), False),
    ],
)
def test_a_told_run_is_the_recorded_one_of_its_day_that_is_like_it(entry, same):
    assert tells_of(told(entry), RECORDED) is same
    assert are_same(told(entry), RECORDED) is same
    assert are_same(RECORDED, told(entry)) is same


def test_it_is_not_that_of_another_day():
    assert not tells_of(told(), run_at(MORNING - timedelta(days=1), seconds=1500.0))


def test_the_day_is_the_athletes():
    late = datetime(2026, 5, 5, 2, tzinfo=UTC)
    recorded = run_at(late - timedelta(hours=7), seconds=1500.0)
    assert not tells_of(told(told_at=late), recorded)
    assert tells_of(told(told_at=late, timezone="America/New_York"), recorded)


def test_a_run_of_another_week_cannot_be_replaced():
    other_calendar = replace(RECORDED, week_start_date=RECORDED.week_start_date - timedelta(weeks=1))
    assert not tells_of(told(), other_calendar)


def test_a_run_that_began_after_it_was_told_is_another():
    noon = told(told_at=MORNING + timedelta(hours=4))
    assert tells_of(noon, run_at(MORNING + timedelta(hours=5), seconds=1500.0)), "clocks and words are not exact"
    assert not tells_of(noon, run_at(MORNING + timedelta(hours=6), seconds=1500.0))


def test_two_told_runs_are_two_and_two_recordings_need_not_be_alike():
    assert not are_same(told(token="a"), told(token="b"))
    assert are_same(told(), told())
    assert not tells_of(RECORDED, RECORDED)
    assert are_same(RECORDED, replace(RECORDED, id="another", distance_m=9000.0))


def test_the_nearest_is_taken():
    early, late = run_at(MORNING, seconds=1500.0), run_at(MORNING + timedelta(hours=8), seconds=1500.0)
    assert recorded_of(told(), (early, late)) == late
    first, second = told(performed_at=MORNING), told(performed_at=MORNING + timedelta(hours=9))
    assert told_of(early, (second, first)) == first
    assert told_of(early, ()) is None
    assert recorded_of(told(), (first,)) is None


def test_a_recording_takes_what_it_lacks_and_only_the_athlete_can_tell():
    entry = RunEntry(
        distance_m=5100.0,
        run_type="tempo",
        segments=(Segment(repeat=3),),
        rpe=7.0,
        temperature_c=28.0,
        humidity=0.7,
        notes="windy",
        avg_heart_rate_bpm=120.0,
    )
    whole = completed(replace(RECORDED, temperature_c=21.0), told(entry))
    assert (whole.run_type, whole.segments, whole.rpe, whole.notes) == ("tempo", entry.segments, 7.0, "windy")
    assert (whole.temperature_c, whole.humidity) == (21.0, 0.7)
    assert (whole.distance_m, whole.avg_heart_rate_bpm, whole.id) == (5000.0, None, RECORDED.id)
