"""Numbers whose words do not say what they count: "225 by 5", "185 8 8 7"."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.voice.lifting.amounts import unit_of
from spotter.voice.lifting.group import MOST_REPS, MOST_SETS, Group, Measure
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.state import Handler, State

# Few weights are below, and few times.
_LEAST_WEIGHT = 20
_LEAST_SECONDS = 5
# What is less of the weight before is a number of reps, sooner where that was said to be a weight.
_BARE_SHARE, _SAID_SHARE = 0.4, 0.75
_WEIGHTS = frozenset({"at weight", "weights", "plates", "bar", "discs"})


def _pair(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    """A weight and reps, or sets and reps; a third number is then the sets or the weight."""
    a, b, c = fact.value("a") or 0, fact.values("b"), fact.value("c")
    unit = unit_of(fact)
    weight_comes = (bool(following) and following[0].rule in _WEIGHTS) or (c is not None and c > a)
    if unit is None and not _begins_with_weight(state, a, b[0], weight_comes=weight_comes):
        _sets_and_reps(state, a, b[0], c)
        return
    state.weigh([a], unit)
    state.do(b)
    if c is not None:
        state.now.sets = int(c)


def _begins_with_weight(state: State, a: float, b: float, *, weight_comes: bool) -> bool:
    if weight_comes or b > MOST_REPS or (state.now.has_weight and not state.now.has_work):
        return False
    if state.manner.bodyweight:
        return a > MOST_REPS
    return a > MOST_SETS + 2 or a % 1 != 0 or (a > MOST_SETS and b <= a)


def _sets_and_reps(state: State, a: float, b: float, c: float | None) -> None:
    sets, reps, weight = (a, b, c) if a <= MOST_SETS or b > MOST_SETS else (b, a, c)
    if b > MOST_REPS and c is None:
        sets, reps, weight = 1, a, b
    state.count_sets_of(int(sets), [reps])
    if weight is not None:
        state.weigh([weight])


def _loose(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    if state.rule_before in ("left", "right") and state.now.side is not None:
        state.move_on()
    for value in fact.values("number"):
        _loose_number(state, value)


def _loose_number(state: State, value: float) -> None:
    measure = _last_measure(state.now) or (_last_measure(state.done[-1]) if state.done else None)
    timed = state.manner.measure == "time" and measure != "reps" and value >= _LEAST_SECONDS
    if timed or (measure == "time" and not state.now.reps):
        state.hold([value])
    elif measure == "distance":
        state.now.metres.append(value)
    elif _is_weight(state, value):
        state.weigh([value])
    elif state.changes_reps([value]):
        pass
    elif state.now.reps and state.now.sets is None and not state.after_then:
        state.now.reps.append(value)
    else:
        state.do([value])


def _last_measure(now: Group) -> Measure | None:
    return "distance" if now.metres else "reps" if now.reps else "time" if now.seconds else None


def _is_weight(state: State, value: float) -> bool:
    now = state.now
    if state.manner.bodyweight and "added" not in state.flags:
        return value > 2 * MOST_REPS
    if now.has_weight:
        share = _SAID_SHARE if state.rule_before in _WEIGHTS and not now.has_work else _BARE_SHARE
        return value >= share * now.weights[-1] and value >= _LEAST_WEIGHT
    if now.inherited and now.weights:
        heavy = value >= max(_LEAST_WEIGHT, 0.5 * now.weights[-1], 2 * max(now.reps or [0]))
        return heavy and now.type not in ("amrap", "failure")
    return value >= _LEAST_WEIGHT or value % 1 != 0


HANDLERS: dict[str, Handler] = {"pair": _pair, "loose": _loose}
