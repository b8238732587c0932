"""What was meant and what was done instead, and what failed."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.voice.lifting.group import Deviation, Group, Miss
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.state import Handler, State

_SAY_REPS = frozenset({"reps", "weight for", "reps at", "sets of", "pair", "rep"})


def _target(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    before = state.now
    if state.before_target is None:
        state.before_target = before
        state.now = Group(weights=list(before.weights), inherited=bool(before.weights), type=before.type)


def _only(state: State, _: Fact, following: Sequence[Fact]) -> None:
    """ "... but only got 6": what was told as the target is planned, and what comes was done."""
    before, planned = state.before_target, state.now
    if before is None or state.planned is not None or planned.is_empty or not following:
        return
    weights = list(planned.weights or before.weights)
    state.before_target = state.planned = planned
    state.now = Group(weights=weights, inherited=not before.has_weight, unit=planned.unit)


def settle_target(state: State) -> None:
    """What was done of a target, when everything has been told."""
    if state.before_target is None:
        return
    if state.planned is None and state.before_target.has_work:
        _set_aside(state, state.before_target)
        return
    planned = state.planned or state.now
    if state.planned is None or not state.now.has_work:
        state.now.sets, state.now.reps = planned.sets, list(planned.reps)
        _miss_last(state)
    state.now.weights = state.now.weights or list(planned.weights)


def _set_aside(state: State, done: Group) -> None:
    """What was done was told before its target, which logs nothing unless a part of it failed."""
    state.done.append(done)
    if state.now.has_work and state.miss is None:
        state.now = Group()


def _miss_last(state: State) -> None:
    if state.miss is not None and state.now.reps:
        state.now.reps = [*state.now.reps[:-1], state.miss.reps_left(state.now.reps[-1])]


def _failed_rep(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    _fail_reps(state, Miss(rep=fact.value("which") or 1))


def _failed_some(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    _fail_reps(state, Miss(count=fact.value("count") or 1))


def _fail_reps(state: State, miss: Miss) -> None:
    state.miss = miss
    now = state.now
    if state.before_target is not None or (miss.rep is None and not now.reps):
        return
    left = miss.reps_left(now.reps[-1] if now.reps else 0.0)
    if miss.rep is not None and _is_further_set(state):
        state.begin_group(same_weight=True)
        state.now.reps = [left]
    elif now.has_several_sets and now.reps:
        now.deviations.append(Deviation(-1 if state.pointed_at is None else state.pointed_at, reps=left))
    else:
        now.reps = [*now.reps[:-1], left]


def _is_further_set(state: State) -> bool:
    """ "185 for 8, 8, third set failed on the fifth rep": whether that set is not counted yet."""
    counted = max(len(state.now.reps), state.now.sets or 0)
    return state.pointed_at is not None and state.pointed_at >= counted > 0


def _fail(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    """A lift that failed, unless reps of it are told."""
    if state.now.has_weight and not state.now.has_work and not any(one.rule in _SAY_REPS for one in following[:2]):
        _no_lift(state, fact, following)


def _no_lift(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    if state.now.has_work and state.now.reps != [1]:
        return
    state.now.reps = [0.0]
    state.now.completed = False


HANDLERS: dict[str, Handler] = {
    "target": _target,
    "only": _only,
    "got": _only,
    "did": _only,
    "failed rep": _failed_rep,
    "failed last": _failed_some,
    "failed some": _failed_some,
    "fail": _fail,
    "no lift": _no_lift,
}
