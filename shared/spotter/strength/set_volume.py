"""What one set counts for: whether it counts, how hard it was, and the weight that it moved.

Volume is repetitions times weight, and the weight is what stood against the lifter besides the body:

- the weight that was said, twice where there is one in each hand, because it is said per hand;
- with "bodyweight_plus" what was added; with "bodyweight" nothing, and with "assisted" nothing either. The body is left
  out, so that a week stays what its workouts say whatever becomes of the athlete's own weight;
- a set of one side moves its weight as often as was said, and so does one that names no side;
- a set that was timed or measured in metres and has no repetitions has no volume, only its place among the sets.

A hard set is one close enough to failure to make muscle grow: within four repetitions of it, where effort was said
(Refalo et al. 2023, Sports Medicine, doi 10.1007/s40279-022-01784-y, compares distances from failure; the limit is
coaching practice). Where none was said it is taken as hard, because that is what sets are logged for.
Direct work counts once, other work by the exercise's share of a set, about half
(Pelland et al. 2025, The Resistance Training Dose Response, fractional counting).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from spotter.strength.exercises.records import Exercise
from spotter.strength.models import StrengthEntry, StrengthSet
from spotter.strength.muscles import Muscle

# The pound of 1959, as in spotter.units, but not rounded to a float.
KG_PER_LB = Fraction(45_359_237, 100_000_000)

HARDEST_RPE = 10.0
EASIEST_RPE = 1.0
MOST_REPS_IN_RESERVE = 4.0

_MOVES_A_WEIGHT = {None, "external", "bodyweight_plus"}
_ONE_SIDE = Fraction(1, 2)
_BOTH_SIDES = Fraction(1)


def counted_sets(entry: StrengthEntry) -> Iterator[StrengthSet]:
    """The sets that count for anything: all but warm-ups and those in which no repetition was completed."""
    return (each for each in entry.sets if each.completed and each.type != "warmup" and each.reps != 0)


def volume_kg(each: StrengthSet, exercise: Exercise | None) -> Fraction:
    """Kilograms moved in the set, exactly; `exercise` is None for one that the catalogue does not know."""
    if each.reps is None or each.weight is None or each.load not in _MOVES_A_WEIGHT:
        return Fraction(0)
    implements = 2 if exercise is not None and exercise.two_hands else 1
    return each.reps * implements * _exact(each.weight) * (KG_PER_LB if each.unit == "lb" else 1)


def rpe_of(each: StrengthSet) -> float | None:
    """How hard the set was, 1 to 10, also where repetitions in reserve were said: RPE is 10 less these.

    Source: Zourdos et al. 2016, Journal of Strength and Conditioning Research 30(1):267-275.
    """
    if each.rpe is not None or each.rir is None:
        return each.rpe
    return max(EASIEST_RPE, HARDEST_RPE - each.rir)


def is_hard(each: StrengthSet) -> bool:
    """Whether a counted set ended within four repetitions of failure: RPE 6 or more, or nothing said of effort."""
    rpe = rpe_of(each)
    return rpe is None or each.type == "failure" or rpe >= HARDEST_RPE - MOST_REPS_IN_RESERVE


def muscle_credit(each: StrengthSet, exercise: Exercise | None) -> dict[Muscle, Fraction]:
    """How much of a hard set each muscle is credited with for the set, exactly; nothing for an easy one.

    A set of one named side is half of one, as the other side has its own.
    """
    if exercise is None or not is_hard(each):
        return {}
    sides = _BOTH_SIDES if each.side is None else _ONE_SIDE
    return {muscle: sides * _exact(share) for muscle, share in exercise.shares.items()}


def _exact(number: float) -> Fraction:
    # As it was written: most decimals have no exact binary form.
    return Fraction(repr(float(number)))
