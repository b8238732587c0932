from dataclasses import replace
from datetime import timedelta

import pytest

from spotter.running.hard_run import ended_at, is_hard
from tests.support.run_facts import START, run

EASY = run(run_type="easy", distance_m=8000.0, moving_time_s=2700.0)


@pytest.mark.parametrize(
    ("changes", "hard"),
    [
        ({}, False),
        ({"run_type": "interval"}, True),
        ({"run_type": "long"}, True),
        ({"run_type": None}, False),
        ({"rpe": 7.0}, True),
        ({"rpe": 6.5}, False),
        ({"distance_m": 16_000.0}, True),
        ({"distance_m": None, "moving_time_s": None}, False),
        ({"moving_time_s": 5400.0}, True),
    ],
)
def test_hard_is_by_kind_by_feeling_or_by_length(changes, hard):
    assert is_hard(replace(EASY, **changes)) == hard


def test_a_run_ends_with_its_pauses_and_where_nobody_knows_at_its_beginning():
    assert ended_at(replace(EASY, elapsed_time_s=3000.0)) == START + timedelta(seconds=3000)
    assert ended_at(replace(EASY, elapsed_time_s=None)) == START + timedelta(seconds=2700)
    assert ended_at(replace(EASY, elapsed_time_s=None, moving_time_s=None)) == START
