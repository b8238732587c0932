"""Taking back: "no wait, make that nine" changes what was said last, "scratch that" forgets it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.rules import WORK
from spotter.voice.lifting.symbols import Symbol

_ROLES = (
    "weight",
    "reps",
    "sets",
    "seconds",
    "minutes",
    "metres",
    "rpe",
    "rir",
    "a",
    "b",
    "c",
    "number",
    "count",
    "clock",
)
# What stands between taking back and what is meant.
_BESIDE = frozenset({"correct", "no", "unknown", "yes", "to", "at", "that time"})
# More words than that are about something else.
_MOST_UNKNOWN = 2
_ENDS = frozenset({"then", "exercise", "correct", "unknown"})


def corrected(facts: Sequence[Fact]) -> list[Fact]:
    """The facts as they were meant."""
    meant: list[Fact] = []
    at = 0
    while at < len(facts):
        if _says_again(facts, at, meant):
            at += 2
        elif _takes_back(facts, at):
            meant, at = _taken_back(facts, at, meant)
        else:
            meant.append(facts[at])
            at += 1
    return meant


def _taken_back(facts: Sequence[Fact], at: int, meant: list[Fact]) -> tuple[list[Fact], int]:
    """What is meant after something is taken back here, and where the next thing is said."""
    if facts[at].rule == "not":
        return _amended(meant, [_last_number(facts[at + 1])], None)[0], at + 2
    start = _begin_of_news(facts, at + 1)
    end = start
    while end < len(facts) and facts[end].rule not in _ENDS:
        end += 1
    after = facts[end] if end < len(facts) else None
    if start == end and after is not None and after.rule == "exercise" and any(one.rule in WORK for one in facts[end:]):
        meant = _before_last_exercise(meant)
    meant, kept = _amended(meant, list(facts[start:end]), after)
    return [*meant, *kept], end


def _begin_of_news(facts: Sequence[Fact], at: int) -> int:
    end = at
    while end < len(facts) and facts[end].rule in _BESIDE:
        end += 1
    unknown = sum(fact.rule == "unknown" for fact in facts[at:end])
    return at if unknown > _MOST_UNKNOWN else end


def _says_again(facts: Sequence[Fact], at: int, meant: Sequence[Fact]) -> bool:
    """ "For ten, yeah ten" is ten once."""
    if facts[at].rule != "yes" or at + 1 >= len(facts) or not meant:
        return False
    said = [symbol.value for symbol in _numbers(meant[-1])]
    return bool(said) and [symbol.value for symbol in _numbers(facts[at + 1])] == said[-1:]


def _takes_back(facts: Sequence[Fact], at: int) -> bool:
    rule = facts[at].rule
    following = [fact for fact in facts[at + 1 : at + 3] if fact.rule not in ("last", "which")]
    if rule == "no":
        return bool(following) and bool(_numbers(following[0]))
    if rule == "not":
        return len(_numbers(facts[at + 1])) > 1 if at + 1 < len(facts) else False
    return rule == "correct"


def _numbers(fact: Fact) -> list[Symbol]:
    return [symbol for role in _ROLES for symbol in fact.roles.get(role, ()) if symbol.value is not None]


def _amended(meant: list[Fact], said: list[Fact], after: Fact | None) -> tuple[list[Fact], list[Fact]]:
    """What was said before as it is now meant, and what of the correction stands by itself."""
    news = [fact for fact in said if _numbers(fact)]
    if said and said[0].rule in ("lb", "kg") and not news:
        return _in_other_unit(meant, said[0]), said[1:]
    if not news:
        if after is not None and after.rule == "exercise":
            return _without_last_exercise(meant), said
        return (_without_last_statement(meant) if after is None or after.rule == "then" else meant), said
    if after is not None and after.rule == "exercise" and not any(fact.rule == "exercise" for fact in meant):
        return [fact for fact in meant if not _numbers(fact)], said
    place = _counterpart(meant, news[0])
    if place is None:
        return meant, said
    meant = [*meant[:place], _with_new_numbers(meant[place], news[0]), *meant[place + 1 :]]
    known = {(role, symbol.value) for fact in meant for role in _ROLES for symbol in fact.roles.get(role, ())}
    rest = said[said.index(news[0]) + 1 :]
    return meant, [fact for fact in rest if not _numbers(fact) or not _repeats(fact, known)]


def _last_number(fact: Fact) -> Fact:
    """ "Not four, five": what is meant comes last."""
    return replace(fact, rule="loose", roles={"number": (_numbers(fact)[-1],)})


def _repeats(fact: Fact, known: set[tuple[str, float | None]]) -> bool:
    """ "That was 395, still three reps": what is said again is no new set."""
    return all((role, symbol.value) in known for role in _ROLES for symbol in fact.roles.get(role, ()))


def _in_other_unit(meant: list[Fact], unit: Fact) -> list[Fact]:
    place = next((at for at in range(len(meant) - 1, -1, -1) if "weight" in meant[at].roles), None)
    if place is None:
        return meant
    symbols = next(iter(unit.roles.values()))
    return [*meant[:place], replace(meant[place], roles={**meant[place].roles, "unit": symbols}), *meant[place + 1 :]]


def _counterpart(meant: Sequence[Fact], news: Fact) -> int | None:
    """Which earlier fact the new one is about: the last of the same kind, else the one with the nearest number."""
    recent = range(len(meant) - 1, -1, -1)
    for at in recent:
        if meant[at].rule == news.rule and news.rule != "loose":
            return at
    last = next((at for at in recent if _numbers(meant[at])), None)
    if last is not None and meant[last].rule == "loose" and len(_numbers(meant[last])) == 1 and "weight" in news.roles:
        return last
    roles = _roles(news) - {"number", "a", "b"}
    for at in recent:
        if roles and (roles <= _roles(meant[at]) or roles > _roles(meant[at]) > set()):
            return at
    candidates = [at for at in recent if _numbers(meant[at])]
    return candidates[0] if candidates and len(_numbers(news)) == 1 else None


def _with_new_numbers(old: Fact, news: Fact) -> Fact:
    if old.rule == "loose" and "weight" in news.roles and len(_numbers(old)) == 1:
        return news
    if news.rule != "loose" and (old.rule == news.rule or _roles(old) < _roles(news)):
        return replace(news, roles={**old.roles, **news.roles})
    shared = {role: symbols for role, symbols in news.roles.items() if role in old.roles and role in (*_ROLES, "unit")}
    if shared and "number" not in shared:
        return replace(
            old, roles={**old.roles, **{role: (*old.roles[role][:-1], *new) for role, new in shared.items()}}
        )
    number = _numbers(news)[0]
    role, at = _nearest(old, number)
    symbols = old.roles[role]
    return replace(old, roles={**old.roles, role: (*symbols[:at], number, *symbols[at + 1 :])})


def _roles(fact: Fact) -> set[str]:
    return {role for role in fact.roles if role in _ROLES}


def _nearest(old: Fact, number: Symbol) -> tuple[str, int]:
    places = [
        (abs(math.log((symbol.value or 0.5) / (number.value or 0.5))), -at, role, at)
        for role in _ROLES
        for at, symbol in enumerate(old.roles.get(role, ()))
        if symbol.value
    ]
    _, _, role, at = min(places)
    return role, at


def _before_last_exercise(meant: list[Fact]) -> list[Fact]:
    """What was said up to and with the last exercise: what was said of it is told anew, of another one."""
    place = max((at for at, fact in enumerate(meant) if fact.rule == "exercise"), default=None)
    return meant if place is None else meant[: place + 1]


def _without_last_exercise(meant: list[Fact]) -> list[Fact]:
    place = max((at for at, fact in enumerate(meant) if fact.rule == "exercise"), default=None)
    return meant if place is None else [*meant[:place], *meant[place + 1 :]]


def _without_last_statement(meant: list[Fact]) -> list[Fact]:
    place = max((at for at, fact in enumerate(meant) if _numbers(fact)), default=None)
    return meant if place is None else [*meant[:place], *meant[place + 1 :]]
