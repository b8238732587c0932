"""A run that somebody sends to have it analysed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from spotter.errors import InvalidInput
from spotter.running.analysis.posted_run import PostedRun, run_from
from spotter.running.course.grade_adjusted_pace import equivalent_distance_from_totals_m

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
SAID = PostedRun(distance_m=10_000.0, duration_s=3000.0)


def run(**changes):
    return run_from(replace(SAID, **changes), lambda: NOW)


def test_distance_and_time_are_enough():
    said = run()
    assert (said.pace_s_per_km, said.moving_time_s, said.elapsed_time_s, said.started_at) == (
        300.0,
        3000.0,
        3000.0,
        NOW,
    )
    assert (said.grade_adjusted_pace_s_per_km, said.gap_method) == (None, None)


def test_a_total_climb_gives_a_grade_adjusted_pace():
    hilly = run(elevation_gain_m=200.0)
    flat_m = equivalent_distance_from_totals_m(10_000.0, 200.0, 200.0)
    assert hilly.grade_adjusted_pace_s_per_km == pytest.approx(3_000_000.0 / flat_m)
    assert hilly.gap_method == "totals"
    assert run(elevation_gain_m=200.0, elevation_loss_m=0.0).grade_adjusted_pace_s_per_km < hilly.pace_s_per_km
    assert run(elevation_gain_m=200.0, treadmill=True).gap_method is None


def test_a_grade_adjusted_pace_that_is_sent_is_kept():
    sent = run(grade_adjusted_pace_s_per_km=290.0, gap_method="stream", elevation_gain_m=200.0)
    assert (sent.grade_adjusted_pace_s_per_km, sent.gap_method) == (290.0, "stream")


def test_a_start_without_a_zone_is_utc():
    assert run(started_at=datetime(2026, 5, 3, 7)).started_at == datetime(2026, 5, 3, 7, tzinfo=UTC)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"started_at": NOW + timedelta(days=2)}, "run.started_at"),
        ({"started_at": datetime(1, 1, 1, tzinfo=UTC)}, "run.started_at"),
        ({"duration_s": 500.0}, "run.distance_m"),
    ],
)
def test_what_cannot_be_is_refused_by_its_name(changes, field):
    with pytest.raises(InvalidInput) as refused:
        run(**changes)
    assert [error.field for error in refused.value.errors] == [field]
