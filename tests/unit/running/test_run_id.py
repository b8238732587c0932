"""Names of runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spotter.running.models import Activity
from spotter.running.run_id import is_run_id, run_id_of

EVENING = datetime(2026, 5, 4, 23, 30, tzinfo=timezone(timedelta(hours=-7)))
RUN = Activity(source="fit", sport="running", started_at=EVENING, elapsed_time_s=1800.0, total_distance_m=5000.0)


def test_an_id_begins_with_the_start_in_utc():
    assert run_id_of(RUN, "ann").startswith("20260505T063000Z-")


def test_an_id_is_the_same_each_time_and_differs_with_what_was_recorded():
    assert run_id_of(RUN, "ann") == run_id_of(replace(RUN), "ann")
    assert run_id_of(RUN, "ann") != run_id_of(replace(RUN, total_distance_m=5000.1), "ann")


def test_two_athletes_with_the_same_file_have_runs_of_different_ids():
    assert run_id_of(RUN, "ann") != run_id_of(RUN, "bob")


@given(st.lists(st.integers(0, 4_000_000_000), min_size=2))
def test_ids_sort_by_time(seconds):
    starts = [datetime.fromtimestamp(second, UTC) for second in seconds]
    by_id = sorted(starts, key=lambda start: run_id_of(replace(RUN, started_at=start), "ann"))
    assert by_id == sorted(starts)


def test_an_id_has_the_form_of_one():
    assert is_run_id(run_id_of(RUN, "ann"))


@pytest.mark.parametrize(
    "text", ["", "#head", "20260505T063000Z", "20260505T063000Z-XYZ", " 20260505T063000Z-00000000"]
)
def test_anything_else_has_not(text):
    assert not is_run_id(text)
