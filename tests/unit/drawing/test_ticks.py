"""Ticks at round numbers and at minutes."""

from __future__ import annotations

import pytest

from spotter.drawing.ticks import clock, clock_ticks, round_ticks


def labels(ticks):
    return [tick.label for tick in ticks]


@pytest.mark.parametrize(
    ("high", "most", "expected"),
    [
        (8.2, 9, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]),
        (42.2, 9, ["0", "5", "10", "15", "20", "25", "30", "35", "40"]),
        (100.0, 9, ["0", "20", "40", "60", "80", "100"]),
        (0.38, 6, ["0", "0.1", "0.2", "0.3"]),
        (2400.0, 4, ["0", "1,000", "2,000"]),
    ],
)
def test_round_ticks_are_as_many_as_fit(high, most, expected):
    assert labels(round_ticks(0.0, high, most)) == expected


def test_round_ticks_are_not_finer_than_asked():
    assert labels(round_ticks(0.0, 2.4, 9, smallest_step=1.0)) == ["0", "1", "2"]


def test_a_bound_that_is_a_multiple_has_its_tick():
    assert [tick.at for tick in round_ticks(-0.3, 0.3, 7)] == pytest.approx([-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3])


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (268.0, 402.0, 6, ["4:30", "5:00", "5:30", "6:00", "6:30"]),
        (283.0, 317.0, 6, ["4:50", "5:00", "5:10"]),
        (200.0, 660.0, 4, ["4:00", "6:00", "8:00", "10:00"]),
        (0.0, 90_000.0, 3, ["0:00", "960:00"]),
    ],
)
def test_clock_ticks_are_at_whole_minutes_or_usual_parts_of_them(low, high, most, expected):
    assert labels(clock_ticks(low, high, most)) == expected


@pytest.mark.parametrize(("seconds", "expected"), [(0.0, "0:00"), (59.6, "1:00"), (305.4, "5:05"), (3601.0, "60:01")])
def test_a_pace_is_minutes_and_seconds(seconds, expected):
    assert clock(seconds) == expected
