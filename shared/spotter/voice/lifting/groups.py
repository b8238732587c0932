"""From facts to groups of sets: what belongs together, and what carries over from one set to the next."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from spotter.voice.lifting.group import Group
from spotter.voice.lifting.handlers import bare_numbers, effort, set_types, sides, targets, weights, work
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.state import Handler, State

HANDLERS: dict[str, Handler] = {
    **weights.HANDLERS,
    **work.HANDLERS,
    **bare_numbers.HANDLERS,
    **effort.HANDLERS,
    **set_types.HANDLERS,
    **sides.HANDLERS,
    **targets.HANDLERS,
}

# What may stand between "then" and what it begins.
_AFTER_THEN = frozenset({"got", "did", "only", "and"})


def groups_of(facts: Sequence[Fact], state: State, left_out: Collection[int] = ()) -> list[Group]:
    """The groups of sets that the facts about one exercise tell, in order, apart from the facts at `left_out`."""
    for at, fact in enumerate(facts):
        if at not in left_out:
            _take(state, fact, facts[at + 1 :])
    targets.settle_target(state)
    groups = [group for group in [*state.done, state.now] if not group.is_empty]
    return _weighed_afterwards(groups)


def _weighed_afterwards(groups: list[Group]) -> list[Group]:
    """ "Left 9, right 11, 30 pounds": a weight that is told last is that of all before, where none had one."""
    *before, last = groups or [Group()]
    if not last.has_weight or not before or any(group.weights for group in before):
        return groups
    for group in before:
        group.weights, group.unit = list(last.weights[:1]), last.unit
    return groups if last.has_work else before


def _take(state: State, fact: Fact, following: Sequence[Fact]) -> None:
    handler = HANDLERS.get(fact.rule)
    if handler is not None:
        handler(state, fact, following)
    state.after_then = fact.rule == "then" or (state.after_then and fact.rule in _AFTER_THEN)
    state.rule_before = fact.rule
