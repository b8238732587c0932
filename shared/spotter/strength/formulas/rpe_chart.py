"""The RPE chart: what share of the one-repetition maximum a number of reps at a rating of effort is.

RPE is 10 less the reps left in reserve, so the chart is a single curve over reps to failure. Most reliable from RPE 7
up and for few reps; beginners rate their sets one or two points too low.
Source: Tuchscherer, The Reactive Training Manual (2008), in the form in which lifters pass it on.
"""

from __future__ import annotations

from bisect import bisect_left
from math import floor

from spotter.valid_range import require_positive, require_within

MOST_EFFORT = 10.0
REPS_RANGE = (1, 12)
RPE_RANGE = (6.0, MOST_EFFORT)

# Percent of the maximum at 1, 1.5, 2 ... 16 reps to failure.
PERCENT_BY_HALF_REPS = (
    *(100.0, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4),
    *(76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.4),
)
FEWEST_REPS = 1.0
HALF = 0.5


def rpe_from_rir(rir: float) -> float:
    """The rating of effort of a set that left `rir` reps (0..9) in reserve."""
    require_within("rir", rir, 0.0, MOST_EFFORT - 1.0)
    return MOST_EFFORT - rir


def percent_1rm(reps: float, rpe: float) -> float:
    """Percent of the one-repetition maximum that `reps` (1..12) at `rpe` (6..10) are.

    Whole reps at whole and half ratings are the chart's own cells; between them lies a straight line.
    """
    require_within("reps", reps, *REPS_RANGE)
    require_within("rpe", rpe, *RPE_RANGE)
    place = (reps + MOST_EFFORT - rpe - FEWEST_REPS) / HALF
    before = floor(place)
    after = min(before + 1, len(PERCENT_BY_HALF_REPS) - 1)
    drop = PERCENT_BY_HALF_REPS[before] - PERCENT_BY_HALF_REPS[after]
    return PERCENT_BY_HALF_REPS[before] - (place - before) * drop


def one_rep_max_from_rpe_kg(weight_kg: float, reps: float, rpe: float) -> float:
    """The one-repetition maximum in kg that `reps` (1..12) with `weight_kg` at `rpe` (6..10) stand for."""
    require_positive("weight_kg", weight_kg)
    return weight_kg / (percent_1rm(reps, rpe) / 100.0)


def load_for_rpe_kg(one_rep_max_kg: float, reps: float, rpe: float) -> float:
    """The load in kg with which `reps` (1..12) come out at `rpe` (6..10); not rounded to plates."""
    require_positive("one_rep_max_kg", one_rep_max_kg)
    return one_rep_max_kg * percent_1rm(reps, rpe) / 100.0


def reps_to_failure(percent: float) -> float:
    """How many reps the chart allows at a percent of the maximum (57.4..100), as a real number (1..16)."""
    require_within("percent", percent, PERCENT_BY_HALF_REPS[-1], PERCENT_BY_HALF_REPS[0])
    after = bisect_left(PERCENT_BY_HALF_REPS, -percent, key=lambda cell: -cell)
    beyond = percent - PERCENT_BY_HALF_REPS[after]
    if beyond == 0.0:
        return FEWEST_REPS + HALF * after
    return FEWEST_REPS + HALF * (after - beyond / (PERCENT_BY_HALF_REPS[after - 1] - PERCENT_BY_HALF_REPS[after]))


def rpe_for_percent(percent: float, reps: float) -> float | None:
    """The rating at which `reps` (1..12) with a percent of the maximum (57.4..100) come out; None off the chart.

    Off the chart are sets that would be rated below 6 and those that have more reps than the load allows.
    """
    require_within("reps", reps, *REPS_RANGE)
    rpe = MOST_EFFORT - (reps_to_failure(percent) - reps)
    lowest, highest = RPE_RANGE
    return rpe if lowest <= rpe <= highest else None


def reps_for_percent(percent: float, rpe: float) -> int:
    """How many whole reps with a percent of the maximum (57.4..100) stay within `rpe` (6..10); 0 where none do."""
    require_within("rpe", rpe, *RPE_RANGE)
    return max(floor(reps_to_failure(percent) - (MOST_EFFORT - rpe)), 0)
