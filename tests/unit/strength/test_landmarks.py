"""Weekly volume: the bands, for whom they shrink, and what a number of sets is against them."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.strength.formulas.landmarks import LANDMARKS, VolumeLandmarks, volume_landmarks, volume_status
from spotter.strength.muscles import MUSCLES_OF_GROUP, group_credits


def test_every_group_has_landmarks():
    assert LANDMARKS.keys() == MUSCLES_OF_GROUP.keys()


def test_a_beginner_starts_at_three_fifths():
    assert volume_landmarks("chest", "beginner") == VolumeLandmarks("chest", 5, 6, 7, 12, 13)


@pytest.mark.parametrize(
    ("km_per_week", "mrv"),
    [(0.0, 20), (40.0, 20), (41.0, 15), (60.0, 15), (61.0, 12), (160.0, 12)],
)
def test_legs_that_run_bear_fewer_sets(km_per_week: float, mrv: int):
    assert volume_landmarks("quads", running_km_per_week=km_per_week).mrv == mrv


def test_running_leaves_the_upper_body_alone():
    assert volume_landmarks("back", running_km_per_week=100.0) == LANDMARKS["back"]


def test_a_distance_that_nobody_runs_is_refused():
    with pytest.raises(InvalidInput, match="running_km_per_week"):
        volume_landmarks("quads", running_km_per_week=-1.0)


@pytest.mark.parametrize(
    ("sets", "status"), [(0.0, "below"), (9.5, "below"), (10.0, "within"), (22.0, "within"), (22.5, "above")]
)
def test_status(sets: float, status: str):
    assert volume_status(sets, LANDMARKS["chest"]) == status


def test_a_row_is_one_set_of_back():
    row = {"upper_back": 1.0, "lats": 1.0, "biceps": 0.5, "forearms": 0.5}
    assert group_credits(row) == {"back": 1.0, "biceps": 0.5}
