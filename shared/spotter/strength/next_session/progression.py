"""How a lift goes on from one session to the next where nothing speaks against it, by each rule of progression.

Linear: a step more each time that all sets reached their reps. Double progression: reps first, weight when the range
is full (American College of Sports Medicine 2009, Med Sci Sports Exerc 41:687, whose position stand adds load once the
reps asked for are exceeded). By effort: what comes out at RPE 8. By percent: what leaves two reps. All but the formulas
behind them are coaching practice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from spotter.strength.formulas.rep_tables import nsca_percent_for_reps
from spotter.strength.formulas.rpe_chart import REPS_RANGE, load_for_rpe_kg
from spotter.strength.models import MAX_WEIGHT
from spotter.strength.next_session.lift import Lift, Progression
from spotter.strength.next_session.steps import loadable
from spotter.strength.wording import amount_text, count_text, in_unit, plain, weight_text

MAIN_LIFTS = frozenset({"squat", "low_bar_squat", "bench_press", "deadlift", "sumo_deadlift", "overhead_press"})

TARGET_RPE = 8.0
HARDEST_TO_PROGRESS = 9.5
REPS_TO_LEAVE = 2
MOST_NSCA_REPS = 15
MORE_REPS = 2
# A rep more is twice a single, but a step more is little to one.
FEWEST_TO_ADD_REPS = 3

LARGEST_RISE = 0.05
LARGEST_CUT = 0.1
LONGER_HOLD_S = 5.0
LONGEST_HOLD_S = 60.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do next and why. `reps` is a range, of one number where both ends are the same; None for timed sets."""

    sets: int
    reps: tuple[int, int] | None
    weight: float | None
    duration_s: float | None
    reason: str


def planned(lift: Lift, rule: Progression) -> Plan:
    """The next session of a lift by a rule; by reps or time alone where there is no weight to change."""
    if lift.duration_s is not None:
        return _longer(lift, lift.duration_s)
    return RULES[rule](lift)


def rule_for(lift: Lift, asked: Progression | None) -> Progression:
    """The rule that was asked for, else by effort where that is logged, linear for the main lifts of a beginner.

    Without a weight, or without the estimate that a rule needs, it is double progression.
    """
    if lift.weight is None or lift.load != "external":
        return "double_progression"
    if asked is None:
        asked = "linear" if _is_beginners_main_lift(lift) else "double_progression"
        asked = asked if lift.rpe is None else "rpe"
    needs_estimate = asked in {"rpe", "percent_1rm"}
    return "double_progression" if needs_estimate and lift.estimate_kg is None else asked


def _is_beginners_main_lift(lift: Lift) -> bool:
    return lift.experience == "beginner" and lift.facts.today.exercise.id in MAIN_LIFTS


def _linear(lift: Lift) -> Plan:
    target = lift.reps[0]
    if min(lift.reps) < target:
        return _same(lift, (target, target), f"not every set reached {count_text(target, 'rep')}, so the weight stays")
    sets = "the set" if lift.sets == 1 else f"all {lift.sets} sets"
    return _heavier(lift, (target, target), f"{sets} reached {count_text(target, 'rep')}")


def _double(lift: Lift) -> Plan:
    if max(lift.reps) < FEWEST_TO_ADD_REPS and lift.weight is not None:
        return _linear(lift)
    low, high = lift.rep_range
    bounds = f"the range of {low} to {high} reps"
    if min(lift.reps) < high:
        return _same(lift, (min(lift.reps[0] + 1, high), high), f"reps come first: {bounds} is not full in every set")
    if lift.rpe is not None and lift.rpe >= HARDEST_TO_PROGRESS:
        return _same(lift, (high, high), f"{bounds} is full, but at RPE {plain(lift.rpe)}: once more before adding")
    if lift.weight is None:
        return _same(lift, (high, high + MORE_REPS), f"{bounds} is full: more reps, some weight or a harder variant")
    return _heavier(lift, (low, high), f"every set filled {bounds}")


def _by_effort(lift: Lift) -> Plan:
    reps, estimate_kg = lift.reps[0], lift.estimate_kg or 0.0
    felt = f"RPE {plain(lift.rpe)}" if lift.rpe is not None else "no RPE"
    if reps > REPS_RANGE[1]:
        return _double(lift)
    right = in_unit(load_for_rpe_kg(estimate_kg, reps, TARGET_RPE), lift.unit)
    return _towards(lift, right, f"{felt} was felt and RPE {plain(TARGET_RPE)} is meant")


def _by_percent(lift: Lift) -> Plan:
    reps, estimate_kg = lift.reps[0], lift.estimate_kg or 0.0
    if reps + REPS_TO_LEAVE > MOST_NSCA_REPS:
        return _double(lift)
    percent = nsca_percent_for_reps(reps + REPS_TO_LEAVE)
    share = f"{plain(percent)} % of the estimated maximum of {weight_text(estimate_kg, lift.unit)}"
    right = in_unit(estimate_kg * percent / 100.0, lift.unit)
    return _towards(lift, right, f"{share} leaves about {REPS_TO_LEAVE} of {count_text(reps, 'rep')} in reserve")


RULES: Mapping[Progression, Callable[[Lift], Plan]] = MappingProxyType(
    {"linear": _linear, "double_progression": _double, "rpe": _by_effort, "percent_1rm": _by_percent}
)


def _towards(lift: Lift, right: float, reason: str) -> Plan:
    """Whole steps from the last weight towards the right one, up by a step or a twentieth, down by at most a tenth."""
    now, reps = lift.weight or 0.0, (lift.reps[0], lift.reps[0])
    rise = lift.step if lift.experience == "beginner" else max(lift.step, LARGEST_RISE * now)
    steps = int(min(max(right - now, -LARGEST_CUT * now), rise) / lift.step)
    if steps == 0:
        return _same(lift, reps, f"{reason}: a difference of less than the smallest step")
    return replace(_same(lift, reps, reason), weight=_limited(now + steps * lift.step, lift.step))


def _heavier(lift: Lift, reps: tuple[int, int], reason: str) -> Plan:
    if lift.weight is None:
        return _same(lift, reps, reason)
    change = -lift.step if lift.load == "assisted" else lift.step
    direction = "less help" if lift.load == "assisted" else "more"
    weight = _limited(lift.weight + change, lift.step)
    return replace(
        _same(lift, reps, f"{reason}, so {amount_text(lift.step, lift.unit)} {direction}"),
        weight=weight,
    )


def _limited(weight: float, step: float) -> float:
    return max(weight, step) if weight <= MAX_WEIGHT else loadable(MAX_WEIGHT, step)


def _longer(lift: Lift, duration_s: float) -> Plan:
    if duration_s >= LONGEST_HOLD_S:
        return _same(lift, None, "beyond a minute a harder variant does more than more seconds")
    return replace(_same(lift, None, "a little longer each time"), duration_s=duration_s + LONGER_HOLD_S)


def _same(lift: Lift, reps: tuple[int, int] | None, reason: str) -> Plan:
    return Plan(lift.sets, reps, lift.weight, lift.duration_s, reason)
