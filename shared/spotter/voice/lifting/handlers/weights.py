"""Weights, alone and with the reps that they were lifted for, and plates on bars."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.voice.lifting.amounts import unit_of
from spotter.voice.lifting.group import MOST_REPS
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.plates import QUARTER
from spotter.voice.lifting.state import Handler, State

# Up to there a number with "plates" is how many of the big ones; above it is what the plate weighs.
_MOST_PLATES = 9
# What goes onto the bar or comes off it is less than that share of the weight.
_MOST_CHANGE = 0.35
_HIGHEST_RPE = 10
_MOST_PLURAL_REPS = 15
# "At 8" is no weight where those before are that much heavier.
_FEWEST_OF_WEIGHT = 0.4


def _weights(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    weights, known = fact.values("weight"), state.last_weight
    if _are_reps(state, fact):
        state.do(weights)
        return
    sign = _sign(state, following)
    if sign and known and len(weights) == 1 and weights[0] <= _MOST_CHANGE * known:
        state.weigh([known + sign * weights[0]])
    else:
        state.weigh(weights, unit_of(fact))


def _are_reps(state: State, fact: Fact) -> bool:
    """ "Two plates a side, fives": whether a low plural behind a weight says the reps."""
    plural = all(symbol.kind == "plural" for symbol in fact.roles["weight"])
    low = max(fact.values("weight")) <= _MOST_PLURAL_REPS
    return plural and low and state.now.has_weight and not state.now.has_work and unit_of(fact) is None


def _more_weight(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    """ "Ten more pounds" than before."""
    known, more = state.last_weight or 0.0, fact.value("weight") or 0.0
    state.weigh([known + more])
    if "reps" in fact.roles:
        state.do(fact.values("reps"))


def _clock_weight(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    """ "1:45 for 8": a recogniser's way to write 145."""
    if state.manner.measure == "time":
        state.hold(fact.values("clock"))
        return
    minutes, seconds = divmod(fact.value("clock") or 0.0, 60)
    state.weigh([100 * minutes + seconds])
    state.do(fact.values("reps"))


def _sign(state: State, following: Sequence[Fact]) -> int:
    """1 where the weight at hand is an increase, -1 where it is a decrease, 0 where it stands for itself."""
    around = {state.rule_before, following[0].rule if following else ""}
    if "up" in around or state.rule_before == "added":
        return 1
    return -1 if "down" in around or state.rule_before == "drop" else 0


def _at_weight(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    weights, unit = fact.values("weight"), unit_of(fact)
    if len(weights) != 1 or unit is not None or not _is_too_light(state, weights[0]):
        state.weigh(weights, unit)
    elif weights[0] <= _HIGHEST_RPE and state.now.has_work:
        state.rate(rpe=weights[0])
    else:
        state.do(weights)


def _is_too_light(state: State, value: float) -> bool:
    """Whether "at 8" cannot be a weight: then it is an RPE behind what was done, and else reps."""
    if not state.now.weights:
        return False
    hard = state.now.type in ("amrap", "failure") and not state.now.has_work
    if hard or state.rule_before in ("same", "matched"):
        return value <= MOST_REPS
    few = value <= MOST_REPS and value % 1 == 0
    return value <= _HIGHEST_RPE or (few and value < _FEWEST_OF_WEIGHT * state.now.weights[-1])


def _weight_for(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    _weights(state, fact, following)
    state.do(fact.values("reps"))


def _reps_at(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    if state.now.has_work:
        state.begin_group()
    state.weigh(fact.values("weight"), unit_of(fact))
    state.do(fact.values("reps"))


def _plates(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    bars, plates = state.manner.bars, fact.value("plates") or 1
    extra = QUARTER if "quarter" in fact.roles else fact.value("extra") or 0.0
    if plates > _MOST_PLATES:
        state.weigh([bars.with_discs(plates + extra, state.unit)])
    else:
        state.weigh([bars.with_plates(plates, extra, state.unit)])


def _discs(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    per_side = (fact.value("plates") or 1) * (fact.value("size") or 0) + (fact.value("extra") or 0)
    state.weigh([state.manner.bars.with_discs(per_side, state.unit)])


def _discs_more(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    """ "Put a five on each side": that much more than before."""
    per_side, known = fact.value("size") or 0.0, state.last_weight
    state.weigh([state.manner.bars.with_discs(per_side, state.unit) if known is None else known + 2 * per_side])


def _bar(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    if not state.now.has_weight or state.now.has_work:
        state.weigh([state.manner.bars.with_discs(0, state.unit)])


def _bodyweight(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    state.now.load = "bodyweight"


def _flag(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.flags.add(fact.rule)


HANDLERS: dict[str, Handler] = {
    "weights": _weights,
    "at weight": _at_weight,
    "weight for": _weight_for,
    "reps at": _reps_at,
    "more weight": _more_weight,
    "more weight for": _more_weight,
    "clock weight": _clock_weight,
    "plates": _plates,
    "discs": _discs,
    "discs more": _discs_more,
    "bar": _bar,
    "bodyweight": _bodyweight,
    "added": _flag,
    "assist": _flag,
    "band": _flag,
}
