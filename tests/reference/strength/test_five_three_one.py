"""Wendler's 5/3/1 against worked examples in pounds."""

from __future__ import annotations

import pytest

from spotter.strength.formulas.five_three_one import WEEKS, training_max_of, week_weights


@pytest.mark.parametrize(
    ("one_rep_max", "expected"),
    [
        (315, 285),  # T Nation, 5/3/1: How to Build Pure Strength
        (285, 255),  # T Nation forum: 256.5, so 255
        (225, 205),  # calculator-cloud.com: 203, 200 or 205 by the plates
    ],
)
def test_training_max(one_rep_max: float, expected: float) -> None:
    assert training_max_of(one_rep_max, 5) == expected


@pytest.mark.parametrize(
    ("week", "training_max", "which", "expected"),
    [
        (1, 300, slice(3), (195, 225, 255)),  # aaronsagoge.blogspot.com, 2010
        (1, 255, slice(2), (165, 190)),  # T Nation forum
        (3, 200, slice(2, 3), (190,)),  # calculator-cloud.com
    ],
)
def test_week(week: int, training_max: float, which: slice, expected: tuple[float, ...]) -> None:
    assert week_weights(week, training_max, 5)[which] == expected


@pytest.mark.parametrize(
    ("week", "expected"),
    [  # T Nation, as above: percent x reps, + for as many as there are
        (1, "65x5 75x5 85x5+"),
        (2, "70x3 80x3 90x3+"),
        (3, "75x5 85x3 95x1+"),
        (4, "40x5 50x5 60x5"),
    ],
)
def test_weeks_as_printed(week: int, expected: str) -> None:
    assert " ".join(f"{s.percent:g}x{s.reps}{'+' * s.amrap}" for s in WEEKS[week]) == expected
