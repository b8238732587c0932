"""The one-repetition maximum that a set with more reps stands for.

Every formula multiplies the weight, so a weight in pounds gives a maximum in pounds. All were fitted to sets to
failure and agree best at 4 to 8 reps; above 10 they part (Reynolds, Gordon and Robergs 2006, J Strength Cond Res
20:584). A single is its own maximum under each of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import exp, pow
from typing import Literal

from spotter.strength.formulas import rpe_chart
from spotter.strength.models import MAX_WEIGHT
from spotter.valid_range import require_positive, require_within

# Lander's and Brzycki's denominators reach zero at 37 reps.
FORMULA_REPS_RANGE = (1, 30)
MOST_REPS_TO_FAILURE = 12
MOST_REPS_IN_RESERVE = rpe_chart.MOST_EFFORT - rpe_chart.RPE_RANGE[0]

Method = Literal["lifted", "rpe_chart", "epley_brzycki_mean", "epley"]


@dataclass(frozen=True, slots=True)
class OneRepMax:
    """An estimated maximum in kg with the method and the reason in words; kg and method are None where none is made."""

    kg: float | None
    method: Method | None
    why: str


@dataclass(frozen=True, slots=True)
class UnratedRule:
    """How a set to failure of up to so many reps is judged when nothing is said of its effort."""

    up_to_reps: float
    method: Method
    estimate: Callable[[float, float], float]
    why: str


def _multiplied(weight_kg: float, reps: float, factor: Callable[[float], float]) -> float:
    require_positive("weight_kg", weight_kg)
    require_within("reps", reps, *FORMULA_REPS_RANGE)
    return weight_kg if reps == 1 else weight_kg * factor(reps)


def epley_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure, best up to 10. Source: Epley 1985, Boyd Epley Workout."""
    return _multiplied(weight_kg, reps, lambda r: 1.0 + r / 30.0)


def brzycki_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure, best up to 10. Source: Brzycki 1993, JOPERD 64(1):88."""
    return _multiplied(weight_kg, reps, lambda r: 36.0 / (37.0 - r))


def lander_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure, best up to 10. Source: Lander 1985, NSCA Journal 6(6):60."""
    return _multiplied(weight_kg, reps, lambda r: 100.0 / (101.3 - 2.67123 * r))


def lombardi_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure, best up to 10. Source: Lombardi 1989, Beginning Weight Training."""
    return _multiplied(weight_kg, reps, lambda r: pow(r, 0.10))


def mayhew_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure; fitted to the bench press.

    Source: Mayhew et al. 1992, J Appl Sport Sci Res 6:200.
    """
    return _multiplied(weight_kg, reps, lambda r: 100.0 / (52.2 + 41.9 * exp(-0.055 * r)))


def oconner_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure, cautious. Source: O'Conner et al. 1989, Weight Training Today."""
    return _multiplied(weight_kg, reps, lambda r: 1.0 + 0.025 * r)


def wathan_kg(weight_kg: float, reps: float) -> float:
    """Maximum in kg from 1..30 reps to failure.

    Source: Wathen 1994, Load assignment, in Baechle, Essentials of Strength Training and Conditioning.
    """
    return _multiplied(weight_kg, reps, lambda r: 100.0 / (48.8 + 53.8 * exp(-0.075 * r)))


def _mean_kg(weight_kg: float, reps: float) -> float:
    return (epley_kg(weight_kg, reps) + brzycki_kg(weight_kg, reps)) / 2.0


# Epley and Brzycki err to opposite sides up to 10 reps, where they meet; above, Brzycki's rises without bound.
UNRATED_RULES: tuple[UnratedRule, ...] = (
    UnratedRule(1, "lifted", epley_kg, "a single is what was lifted"),
    UnratedRule(10, "epley_brzycki_mean", _mean_kg, "the mean of Epley and Brzycki, taking the set as one to failure"),
    UnratedRule(MOST_REPS_TO_FAILURE, "epley", epley_kg, "Epley, taking the set as one to failure; less sure above 10"),
)


def estimated_one_rep_max_kg(
    weight_kg: float, reps: int, rpe: float | None = None, rir: float | None = None
) -> OneRepMax:
    """The maximum in kg that a set of `reps` with `weight_kg` (up to 2500) stands for, and why it was made that way.

    A set rated by RPE (1..10) or by reps in reserve (which count if both are given) is read off the RPE chart, an
    unrated one is taken as a set to failure: a single as it is, the mean of Epley and Brzycki for 2 to 10 reps, Epley
    for 11 and 12. There is no estimate of a set that could have gone beyond 12 reps, that was rated below RPE 6, or in
    which nothing was lifted.
    """
    require_within("weight_kg", weight_kg, 0.0, MAX_WEIGHT)
    if weight_kg == 0 or reps < 1:
        return OneRepMax(None, None, "nothing was lifted")
    reserve = _reps_in_reserve(rpe, rir)
    if reps + (reserve or 0.0) > MOST_REPS_TO_FAILURE:
        return OneRepMax(None, None, f"more than {MOST_REPS_TO_FAILURE} reps say too little about a single")
    return _unrated(weight_kg, reps) if reserve is None else _rated(weight_kg, reps, reserve)


def _reps_in_reserve(rpe: float | None, rir: float | None) -> float | None:
    if rir is not None:
        require_within("rir", rir, 0.0, 20.0)
        return rir
    if rpe is None:
        return None
    require_within("rpe", rpe, 1.0, rpe_chart.MOST_EFFORT)
    return rpe_chart.MOST_EFFORT - rpe


def _unrated(weight_kg: float, reps: int) -> OneRepMax:
    rule = next(rule for rule in UNRATED_RULES if reps <= rule.up_to_reps)
    return OneRepMax(rule.estimate(weight_kg, reps), rule.method, rule.why)


def _rated(weight_kg: float, reps: int, reserve: float) -> OneRepMax:
    if reserve > MOST_REPS_IN_RESERVE:
        return OneRepMax(None, None, f"more than {MOST_REPS_IN_RESERVE:g} reps in reserve cannot be counted")
    kg = rpe_chart.one_rep_max_from_rpe_kg(weight_kg, reps, rpe_chart.MOST_EFFORT - reserve)
    return OneRepMax(kg, "rpe_chart", f"the RPE chart, with {reserve:g} reps in reserve")
