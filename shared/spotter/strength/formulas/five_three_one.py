"""Wendler's 5/3/1: the training maximum and the three working sets of each of its four weeks.

Weights are in any one unit; `round_to` is the smallest step of the bar in it, such as 5 lb or 2.5 kg.
Source: Wendler, 5/3/1: The Simplest and Most Effective Training System to Increase Raw Strength (2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from spotter.strength.models import MAX_WEIGHT
from spotter.valid_range import require_positive, require_within

TRAINING_MAX_PERCENT = 90.0


@dataclass(frozen=True, slots=True)
class PlannedSet:
    """Percent of the training maximum, the reps, and whether it goes on for as many as there are (AMRAP)."""

    percent: float
    reps: int
    amrap: bool = False


# The fourth week is the deload.
WEEKS: dict[int, tuple[PlannedSet, ...]] = {
    1: (PlannedSet(65.0, 5), PlannedSet(75.0, 5), PlannedSet(85.0, 5, amrap=True)),
    2: (PlannedSet(70.0, 3), PlannedSet(80.0, 3), PlannedSet(90.0, 3, amrap=True)),
    3: (PlannedSet(75.0, 5), PlannedSet(85.0, 3), PlannedSet(95.0, 1, amrap=True)),
    4: (PlannedSet(40.0, 5), PlannedSet(50.0, 5), PlannedSet(60.0, 5)),
}


def training_max_of(one_rep_max: float, round_to: float) -> float:
    """90 % of a one-repetition maximum (up to 2500), to the nearest `round_to`."""
    return _percent_of(one_rep_max, TRAINING_MAX_PERCENT, round_to)


def week_weights(week: int, training_max: float, round_to: float) -> tuple[float, ...]:
    """The weights of the three working sets of a week (1..4), to the nearest `round_to`; their reps are in WEEKS."""
    require_within("week", week, min(WEEKS), max(WEEKS))
    return tuple(_percent_of(training_max, planned.percent, round_to) for planned in WEEKS[week])


def _percent_of(weight: float, percent: float, round_to: float) -> float:
    """A percent of a weight to the nearest step, upwards from half a step as spreadsheets round."""
    require_within("weight", weight, 0.0, MAX_WEIGHT)
    require_positive("round_to", round_to)
    return floor(weight * percent / 100.0 / round_to + 0.5) * round_to
