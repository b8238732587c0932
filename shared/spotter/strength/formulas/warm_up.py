"""The sets before the first working set: the empty bar, then fewer reps with more weight. Coaching practice."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.strength.formulas.plates import Barbell, load_bar
from spotter.valid_range import require_within


@dataclass(frozen=True, slots=True)
class WarmUpSet:
    """A warm-up set: its share of the working weight, the weight that the bar then has, and the reps."""

    share: float
    weight: float
    reps: int


@dataclass(frozen=True, slots=True)
class WarmUpStep:
    """A share of the working weight, the reps with it, and the percent of the maximum from which it is worth doing."""

    share: float
    reps: int
    from_percent_1rm: float = 0.0


# The share 0 is the empty bar.
WARM_UP_STEPS: tuple[WarmUpStep, ...] = (
    WarmUpStep(0.0, 10),
    WarmUpStep(0.4, 5),
    WarmUpStep(0.6, 3),
    WarmUpStep(0.8, 2),
    WarmUpStep(0.9, 1, from_percent_1rm=92.0),
)

# A step that adds less of the working weight than this to the one before, or leaves less to add, only tires (own
# choice: less than the tenth between 80 and 90 %, so that rounding to plates does not lose that step).
LEAST_GAIN = 0.08


def warm_up_sets(working_weight: float, barbell: Barbell, percent_1rm: float | None = None) -> tuple[WarmUpSet, ...]:
    """The warm-up for `working_weight` (0..2500, in the barbell's unit), every weight one that the plates make.

    `percent_1rm` (0..150) is what share of the maximum the working weight is, where that is known: from 92 on a single
    at 90 % of the working weight comes last. Steps that would be too close together are left out, so a light lift
    has few and one with the empty bar none.
    """
    if percent_1rm is not None:
        require_within("percent_1rm", percent_1rm, 0.0, 150.0)
    sets: list[WarmUpSet] = []
    for step in WARM_UP_STEPS:
        weight = load_bar(step.share * working_weight, barbell).total
        if (percent_1rm or 0.0) >= step.from_percent_1rm and _is_between(weight, sets, working_weight):
            sets.append(WarmUpSet(step.share, weight, step.reps))
    return tuple(sets)


def _is_between(weight: float, sets: list[WarmUpSet], working_weight: float) -> bool:
    gap = LEAST_GAIN * working_weight
    heavier = not sets or weight >= sets[-1].weight + gap
    return heavier and weight <= working_weight - gap
