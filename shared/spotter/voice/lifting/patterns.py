"""Patterns over symbols, written in words.

A pattern is a row of terms such as `sets=number set of? reps=number+`. A term names a kind of symbol, or several
("set|round"); before "=" stands the role in which it is wanted. "?" makes a term optional. "+" takes a list: further
ones with or without "and" between, each of them only where nothing follows that makes it the start of something else;
"~" takes all there are, where what comes next in the pattern says what they are.
"!set|by" says what must not follow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from spotter.voice.lifting.symbols import Symbol

# A number before one of these begins a new statement: "for 8, 205 for 5".
_BEGINS = (
    "for|by|times|set|round|lb|kg|plate|rpe after|rir|second|minute|metre|at|out of|more sets|rep|tempo|"
    "out of ten|up|down|of those"
)

_TERM = re.compile(r"(?:(?P<role>[a-z_]+)=)?(?P<kinds>[a-z\- |]+?)(?P<many>[?+~]?)")

Roles = Mapping[str, tuple[Symbol, ...]]
Condition = Callable[[Roles], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, an example of what it reads, and what else must hold of what it found."""

    name: str
    pattern: str
    example: str
    holds: Condition | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What a rule found in the symbols `start` to `end` (exclusive)."""

    rule: str
    roles: Roles
    start: int
    end: int

    def values(self, role: str) -> list[float]:
        """The numbers in that role, in the order in which they were said."""
        return [symbol.value for symbol in self.roles.get(role, ()) if symbol.value is not None]

    def value(self, role: str) -> float | None:
        """The first number in that role."""
        return next(iter(self.values(role)), None)


class Letters:
    """One letter for each kind of symbol, so that patterns over symbols are regular expressions over letters."""

    def __init__(self) -> None:
        self._letters: dict[str, str] = {}

    def __getitem__(self, kind: str) -> str:
        return self._letters.setdefault(kind, chr(0x4E00 + len(self._letters)))

    def text_of(self, symbols: Sequence[Symbol]) -> str:
        """The symbols as letters."""
        return "".join(self[symbol.kind] for symbol in symbols)


_LETTERS = Letters()


def facts_in(symbols: Sequence[Symbol], rules: tuple[Rule, ...]) -> list[Fact]:
    """What the rules find from left to right; at each place the first rule that fits counts.

    A symbol that no rule reads is a fact of its own, by the name of its kind.
    """
    text = _LETTERS.text_of(symbols)
    beginning = _by_first_kind(rules)
    facts: list[Fact] = []
    at = 0
    while at < len(symbols):
        fact = _first_fit(symbols, text, at, beginning.get(symbols[at].kind, ())) or _alone(symbols, at)
        facts.append(fact)
        at = fact.end
    return facts


def _alone(symbols: Sequence[Symbol], at: int) -> Fact:
    return Fact(symbols[at].kind, {symbols[at].kind: (symbols[at],)}, at, at + 1)


def _first_fit(symbols: Sequence[Symbol], text: str, at: int, rules: Sequence[Rule]) -> Fact | None:
    for rule in rules:
        match = _compiled(rule.pattern).match(text, at)
        if match is None or match.end() == at:
            continue
        roles = {
            role: _wanted(symbols[slice(*match.span(role))])
            for role in match.re.groupindex
            if match.span(role) != (-1, -1)
        }
        if rule.holds is None or rule.holds(roles):
            return Fact(rule.name, roles, at, match.end())
    return None


def _wanted(symbols: Sequence[Symbol]) -> tuple[Symbol, ...]:
    return tuple(symbol for symbol in symbols if symbol.kind != "and")


@cache
def _by_first_kind(rules: tuple[Rule, ...]) -> dict[str, tuple[Rule, ...]]:
    """The rules by the kinds of symbols with which they can begin, in their order."""
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        for kind in _first_kinds(rule.pattern):
            found[kind] = (*found.get(kind, ()), rule)
    return found


def _first_kinds(pattern: str) -> list[str]:
    kinds: list[str] = []
    for term in _terms(pattern):
        match = _TERM.fullmatch(term)
        if match is not None:
            kinds += [kind for kind in match["kinds"].split("|") if kind not in kinds]
            if match["many"] != "?":
                break
    return kinds


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile("".join(_compiled_term(term) for term in _terms(pattern)))


def _terms(pattern: str) -> list[str]:
    # A kind of two words is written with "_".
    return [term.replace("_", " ") if "=" not in term else _role_kept(term) for term in pattern.split()]


def _role_kept(term: str) -> str:
    role, kinds = term.split("=")
    return f"{role}={kinds.replace('_', ' ')}"


def _compiled_term(term: str) -> str:
    if term.startswith("!"):
        return f"(?!{_any_of(term[1:])})"
    match = _TERM.fullmatch(term)
    if match is None:
        raise ValueError(f"not a term of a pattern: {term}")
    one = _any_of(match["kinds"])
    if match["many"] == "+":
        abbreviated = f"{_any_of('rir of')}(?!{_any_of('number')})"
        following = f"(?!{_any_of(_BEGINS)}|{abbreviated})"
        with_and = f"{_any_of('and')}{one}{following}(?!{_any_of('exercise')})"
        one = f"{one}(?:{with_and}|{one}{following})*"
    if match["many"] == "~":
        one = f"{one}(?:{_any_of('and')}?{one})*"
    role = f"(?P<{match['role']}>{one})" if match["role"] else f"(?:{one})"
    return f"{role}?" if match["many"] == "?" else role


def _any_of(kinds: str) -> str:
    return "[" + "".join(_LETTERS[kind] for kind in kinds.split("|")) + "]"
