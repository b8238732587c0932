"""Numbers that lifters say in two: "one eighty five". Whether they are one depends on where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.voice.lifting.symbols import Symbol
from spotter.voice.numbers import Number, joined

_NUMBERS = ("number", "plural")
_REPS_FOLLOW = frozenset({"for", "of", "by", "times", "got", "tempo"})
_WEIGHT_BEFORE = frozenset({"for", "by", "times", "lb", "kg", "at"})
_NO_WEIGHT_BEFORE = frozenset({"rep", "second", "metre", "set", "round", "minute"})


def join_numbers(symbols: Sequence[Symbol], bodyweight: bool) -> list[Symbol]:
    """The symbols with such numbers made one. With `bodyweight` numbers are reps, unless a unit says otherwise."""
    found: list[Symbol] = []
    at = 0
    while at < len(symbols):
        one = _one(symbols, at, found, bodyweight=bodyweight)
        found.append(one or symbols[at])
        at += 1 if one is None else 2
    return found


def _one(symbols: Sequence[Symbol], at: int, before: Sequence[Symbol], *, bodyweight: bool) -> Symbol | None:
    if at + 1 >= len(symbols) or symbols[at].kind != "number" or symbols[at + 1].kind not in _NUMBERS:
        return None
    first, second = symbols[at].number, symbols[at + 1].number
    if first is None or second is None:
        return None
    both = joined(first, second)
    follows = symbols[at + 2].kind if at + 2 < len(symbols) else None
    if both is None or not _is_one(first, second, follows, _introduced_by(before), bodyweight=bodyweight):
        return None
    return replace(symbols[at], kind=symbols[at + 1].kind, end=both.end, value=both.value, number=both)


def _is_one(first: Number, second: Number, follows: str | None, intro: tuple[str, int], *, bodyweight: bool) -> bool:
    introduced, place = intro
    in_reps = introduced in _REPS_FOLLOW and (place == 0 or introduced == "for")
    if bodyweight and follows not in ("lb", "kg"):
        return False
    if first.places == 1 and second.places == 2:
        return _is_lifters_hundred(first, second, follows, in_reps=in_reps)
    whole = first.value + second.value
    return not in_reps and whole % 2.5 == 0 and (follows in ("for", "lb", "kg", "each hand") or second.plural)


def _is_lifters_hundred(first: Number, second: Number, follows: str | None, *, in_reps: bool) -> bool:
    if not first.spoken or not second.spoken:
        return not in_reps and second.value % 5 == 0 and follows not in _NO_WEIGHT_BEFORE | {"number"}
    if follows in ("second", "metre") or (second.plural and second.value < 20 and first.value > 1):
        return False
    if second.value < 20 and second.end - second.start == 1:
        return not in_reps or follows in _WEIGHT_BEFORE
    return follows != "rep" or not in_reps


def _introduced_by(before: Sequence[Symbol]) -> tuple[str, int]:
    """The kind of the symbol before the numbers that go before, and how many those are."""
    count = 0
    for symbol in reversed(before):
        if symbol.kind not in (*_NUMBERS, "and"):
            return symbol.kind, count
        count += symbol.kind in _NUMBERS
    return "", count
