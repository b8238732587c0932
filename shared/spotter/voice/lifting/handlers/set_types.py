"""What kind of set it was: a warm-up, a drop set, as many reps as possible, or to failure."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.strength.models import SetType
from spotter.voice.lifting.group import MOST_SETS, Deviation
from spotter.voice.lifting.handlers import work
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.rules import WORK
from spotter.voice.lifting.state import Handler, State

_TELL_WORK = frozenset({"reps", "loose", "time", "times"})
_BEFORE_WORK = frozenset({"got", "did", "for", "at", "only", "of", "all", "at weight", "weights"})


def _amrap(state: State, _: Fact, following: Sequence[Fact]) -> None:
    _mark(state, "amrap", comes=_work_comes(state, following))


def _failure(state: State, _: Fact, following: Sequence[Fact]) -> None:
    state.point_ahead(following)
    _mark(state, "failure", comes=_work_comes(state, following))


def _work_comes(state: State, following: Sequence[Fact]) -> bool:
    """Whether the set that was so hard is told next, and not before."""
    after = next((fact.rule for fact in following if fact.rule not in _BEFORE_WORK), None)
    return after in _TELL_WORK or not state.now.has_work


def _mark(state: State, kind: SetType, *, comes: bool) -> None:
    """A set that was so hard: the one that is told next, or the one told last."""
    if comes:
        _mark_next(state, kind)
    elif state.pointed_at is not None:
        state.now.deviations.append(Deviation(state.pointed_at, type=kind))
    elif state.now.sets is None and max(len(state.now.reps), len(state.now.seconds)) > 1:
        state.now.deviations.append(Deviation(-1, type=kind))
    else:
        state.now.type = kind


def _mark_next(state: State, kind: SetType) -> None:
    if state.pointed_at is None or not state.now.has_several_sets:
        state.move_on()
    if state.pointed_at is not None and state.now.has_work:
        state.now.deviations.append(Deviation(state.pointed_at, type=kind))
    else:
        state.now.type = kind


def _pair_amrap(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    value = fact.value("a") or 1
    if value > MOST_SETS:
        state.weigh([value])
    else:
        state.count_sets(int(value))
    _mark_next(state, _hard_type(fact))


def _one_hard_set(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    state.move_on()
    state.now.type = _hard_type(fact)


def _hard_type(fact: Fact) -> SetType:
    return "failure" if fact.roles["how"][0].kind == "failure" else "amrap"


def _warm_up(state: State, _: Fact, following: Sequence[Fact]) -> None:
    if state.now.has_work and not _works_at_once(following):
        state.now.type = "warmup"
    else:
        _begin_warm_up(state)


def _warm_ups_before(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    """ "... as warm ups": everything that was told so far."""
    for group in [*state.done, state.now]:
        group.type = "warmup"
    state.begin_group()


def _warm_up_sets(state: State, fact: Fact, _: Sequence[Fact]) -> None:
    _begin_warm_up(state)
    state.now.sets = int(fact.value("sets") or 1)
    state.now.reps = fact.values("reps")


def _begin_warm_up(state: State) -> None:
    if state.now.has_work:
        state.begin_group()
    state.mode = state.now.type = "warmup"


def _works_at_once(following: Sequence[Fact]) -> bool:
    """Whether something that was done follows before anything else begins."""
    for fact in following:
        if fact.rule in ("then", "work", "exercise"):
            return False
        if fact.rule in WORK:
            return True
    return False


def _work(state: State, _fact: Fact, _following: Sequence[Fact]) -> None:
    if state.now.has_work:
        state.begin_group()
    elif state.mode != "warmup":
        return
    state.mode = state.now.type = "working"


def _work_sets(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    _work(state, fact, following)
    work.HANDLERS["sets of"](state, fact, following)


def _drop(state: State, _: Fact, following: Sequence[Fact]) -> None:
    if following and following[0].rule == "unknown":
        return
    state.dropping = True
    if state.now.has_work:
        state.begin_group(same_weight=True)
        state.now.type = "drop"
    else:
        state.now.drops = True


def _then(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    """What is told after the last "then" is no warm-up any more."""
    state.pointed_at = None
    last = not any(one.rule in ("then", "work") for one in following)
    if state.mode == "warmup" and state.now.has_work and last:
        _work(state, fact, following)


HANDLERS: dict[str, Handler] = {
    "amrap": _amrap,
    "failure": _failure,
    "pair amrap": _pair_amrap,
    "one hard set": _one_hard_set,
    "warm-up": _warm_up,
    "warm-ups before": _warm_ups_before,
    "warm-up sets": _warm_up_sets,
    "work": _work,
    "work sets": _work_sets,
    "drop": _drop,
    "then": _then,
}
