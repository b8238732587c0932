"""Utterances that lean on the sets before: "same again", "five kilos more", "only got seven that time"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spotter.units import WeightUnit, kg_from, lb_from_kg
from spotter.voice.lifting.group import Group
from spotter.voice.lifting.groups import groups_of
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.rules import WORK
from spotter.voice.lifting.state import State
from spotter.voice.models import PreviousSet

_COPIES = frozenset({"same", "another", "more sets", "matched", "next set", "same weight", "same reps", "more times"})
_SAME = frozenset({"same", "same weight", "same reps"})
_UP = frozenset({"up", "added"})
_DOWN = frozenset({"down", "drop"})
_FULL = frozenset(
    {"weight for", "reps at", "sets of", "pair", "weights", "plates", "discs", "discs more", "bar", "sets time"}
)


@dataclass(slots=True)
class Change:
    """What is different from the set before."""

    weight: float = 0.0
    unit: WeightUnit | None = None
    reps: float = 0.0
    any: bool = False


def leans_on_before(facts: Sequence[Fact]) -> bool:
    """Whether the facts make sense only, or as well, with the sets before."""
    rules = [fact.rule for fact in facts]
    if any(rule in _COPIES or rule in _FULL for rule in rules) or _change(facts).any:
        return True
    unknown = rules.count("unknown")
    cues = sum(
        rule in ("got", "did", "only", "then", "that time", "last", "fail", "rep", "left", "amrap", "failure")
        for rule in rules
    )
    work = sum(rule in WORK for rule in rules)
    return work > 0 and (cues > 0 or work > 1 or rules[0] in WORK) and unknown <= 2 * work


def refers_back(facts: Sequence[Fact]) -> bool:
    """Whether sets of a named exercise are told by those before: "matched last week on the leg press"."""
    rules = {fact.rule for fact in facts}
    return not rules & _FULL and (bool(rules & (_COPIES - {"another", "more sets"})) or _change(facts).any)


def copied(facts: Sequence[Fact], state: State, before: Sequence[PreviousSet]) -> list[Group]:
    """The sets that the facts tell of, with what they leave out taken from the sets before."""
    last = before[-1]
    change = _change(facts)
    state.now = Group(weights=[] if last.weight is None else [last.weight], inherited=True, unit=last.unit)
    told = groups_of(
        facts, state, left_out=[at for at in range(len(facts)) if _sign(facts, at) or _counts_sets(facts, at)]
    )
    if not any(group.has_work for group in told):
        told = _copies(facts, told, before)
    for group in told:
        _alter(group, change, last)
    return told


def _copies(facts: Sequence[Fact], told: Sequence[Group], before: Sequence[PreviousSet]) -> list[Group]:
    said = told[-1] if told else Group()
    rules = [fact.rule for fact in facts]
    if "matched" in rules or ("same" in rules and ("all" in rules or "sets" in rules)):
        count = said.sets or len(before)
        return [_copy(one, said, 1) for one in before[-count:]]
    return [_copy(before[-1], said, int(_count(facts)) or said.sets or 1)]


def _count(facts: Sequence[Fact]) -> float:
    for fact in facts:
        if fact.rule == "more sets":
            return fact.value("sets") or 1
        if fact.rule == "more times":
            return fact.value("count") or 1
    return 0


def _copy(one: PreviousSet, said: Group, sets: int) -> Group:
    weights = said.weights if said.has_weight else [] if one.weight is None else [one.weight]
    return Group(
        sets=sets,
        reps=[] if one.reps is None else [one.reps],
        weights=list(weights),
        inherited=not said.has_weight,
        unit=said.unit or one.unit,
        seconds=[] if one.duration_s is None else [one.duration_s],
        metres=[] if one.distance_m is None else [one.distance_m],
        rpe=said.rpe,
        rir=said.rir,
        type=said.type,
        side=said.side,
    )


def _alter(group: Group, change: Change, last: PreviousSet) -> None:
    unit = group.unit or last.unit or "lb"
    if change.weight and group.inherited and group.weights:
        group.weights = [weight + _in_unit(change, unit) for weight in group.weights]
    if change.reps and last.reps is not None:
        group.reps = [max(0.0, last.reps + change.reps)]


def _in_unit(change: Change, unit: WeightUnit) -> float:
    if change.unit is None or change.unit == unit:
        return change.weight
    return kg_from(change.weight, "lb") if unit == "kg" else lb_from_kg(change.weight)


def _change(facts: Sequence[Fact]) -> Change:
    change = Change()
    for at, fact in enumerate(facts):
        sign = _sign(facts, at)
        if sign == 0:
            continue
        change.any = True
        if fact.rule == "more reps":
            change.reps += sign * (fact.value("reps") or 0)
        elif fact.rule == "discs more":
            change.weight += 2 * (fact.value("size") or 0)
        elif fact.rule == "loose" and _counts_reps(facts, at):
            change.reps += sign * (fact.value("number") or 0)
        else:
            change.weight += sign * (fact.value("weight") or fact.value("number") or 0)
            said = fact.roles.get("unit", ())
            change.unit = ("kg" if said[0].kind == "kg" else "lb") if said else change.unit
    return change


def _sign(facts: Sequence[Fact], at: int) -> int:
    """1 where the fact is an increase, -1 where it is a decrease, 0 where it stands for itself."""
    fact = facts[at]
    if fact.rule == "discs more":
        return 1
    if fact.rule not in ("weights", "loose", "more reps"):
        return 0
    if fact.rule == "more reps":
        return -1 if "down" in fact.roles else 1
    if _counts_sets(facts, at):
        return 0
    before = facts[at - 1].rule if at > 0 else ""
    after = facts[at + 1].rule if at + 1 < len(facts) else ""
    if fact.rule == "loose" and at > 1 and facts[at - 2].rule == "weights":
        return 0
    for near in (before, after):
        if near in _UP:
            return 1
        if near in _DOWN:
            return -1
    return 0


def _counts_sets(facts: Sequence[Fact], at: int) -> bool:
    """ "One more at the same weight": sets, as nothing else is more."""
    more = at + 1 < len(facts) and facts[at + 1].rule == "up"
    return facts[at].rule == "loose" and more and any(one.rule in _SAME for one in facts)


def _counts_reps(facts: Sequence[Fact], at: int) -> bool:
    return at == 0 or facts[at - 1].rule in ("got", "did", "only")
