"""Which numbers an utterance can stand for."""

from __future__ import annotations

import pytest

from spotter.voice.models import PreviousSet, SpokenContext
from spotter.voice.said_numbers import could_be_sets, could_mean, said_in

BEFORE = SpokenContext(previous_sets=(PreviousSet(exercise="Bench Press", reps=6, weight=100.0, unit="kg"),))


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("three by eight at one eighty five", "weight", 185),
        ("three by eight at one eighty five", "reps", 8),
        ("two plates for five", "weight", 225),
        ("a plate and a 25", "weight", 185),
        ("two plates on the bar", "weight", 100),
        ("a hundred and ten for ate", "reps", 8),
        ("185 pounds", "weight", 83.9146),
        ("five k in twenty five ten", "duration_s", 1510),
        ("five k in twenty five ten", "distance_m", 5000),
        ("six miles", "distance_m", 9656.064),
        ("half marathon", "distance_m", 21_097.5),
        ("an hour and a half", "duration_s", 5400),
        ("7:30 per mile", "pace_s_per_km", 279.617),
        ("a three twenty eight marathon", "duration_s", 12_480),
        ("three miles in 2830", "duration_s", 1710),
        ("it did not budge", "reps", 0),
        ("rpe nine", "rpe", 9),
        ("it was 86 degrees", "temperature_c", 30),
        ("at 60 percent humidity", "humidity", 0.6),
        ("climbed 1000 feet", "elevation_gain_m", 304.8),
        ("same again", "weight", 100),
        ("same again", "reps", 6),
        ("five kilos more", "weight", 105),
    ],
)
def test_what_was_said_can_be_meant(said, field, value):
    assert could_mean(said_in(said, BEFORE), field, value)


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("three by eight at one eighty five", "weight", 225),
        ("three by eight at one eighty five", "reps", 12),
        ("same again", "reps", 7),
        ("rpe nine", "rpe", 8),
        ("five k in twenty five ten", "duration_s", 1600),
        ("a run of five k", "distance_m", 10_000),
        ("rpe nine", "notes", 9),
    ],
)
def test_what_was_not_said_cannot(said, field, value):
    assert not could_mean(said_in(said, BEFORE), field, value)


def test_sets_are_counted_or_told_one_by_one():
    counted = said_in("three sets", SpokenContext())
    assert [could_be_sets(counted, count) for count in (1, 2, 3)] == [True, False, True]
    assert could_be_sets(said_in("eight seven six", SpokenContext()), 3)
    assert not could_be_sets(said_in("eight", SpokenContext()), 3)


def test_four_thousand_characters_are_no_burden():
    assert not could_mean(said_in("12 " * 1333, SpokenContext()), "distance_m", 7.7)
