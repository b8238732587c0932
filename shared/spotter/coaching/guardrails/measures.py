"""Amounts in a text: numbers with their units, and what stands beside them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from spotter.coaching.guardrails.words import ANY_NUMBER, NUMBER_WORDS, Group, Text

KG: Mapping[str, float] = {
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"), 1.0),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), 0.4536),
    **dict.fromkeys(("stone", "stones"), 6.35),
}
HOURS: Mapping[str, float] = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 1.0),
    **dict.fromkeys(("day", "days", "d"), 24.0),
    **dict.fromkeys(("week", "weeks", "wk", "wks"), 168.0),
    **dict.fromkeys(("fortnight",), 336.0),
    **dict.fromkeys(("month", "months"), 730.0),
}
METRES: Mapping[str, float] = {"cm": 0.01, "m": 1.0}
KCAL: Mapping[str, float] = {
    **dict.fromkeys(("kcal", "kcals", "cal", "cals", "calorie", "calories", "kilocalories", "kc"), 1.0),
    **dict.fromkeys(("kj", "kjs", "kilojoules"), 0.239),
}
_VAGUE: Mapping[str, float] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "per": 1,
    "this": 1,
    "next": 1,
    "couple": 2,
    "few": 3,
    "of": 2,
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit as factor, and the words it takes: first, and the one after the last."""

    value: float
    start: int
    end: int


def amounts(text: Text, factors: Mapping[str, float]) -> list[Amount]:
    """Every number with one of these units behind it, times the unit's factor; `a week` is one."""
    return list(_amounts(text, factors))


def bare_numbers(text: Text) -> list[Amount]:
    """Every number, whether a unit follows it or not."""
    return [Amount(_number(text.words[at]) or 0.0, at, at + 1) for at in text.places.get(ANY_NUMBER, ())]


def beside(sought: Group, text: Text, before: int, after: int = 0) -> Callable[[Amount], bool]:
    """Whether the group ends at most `before` words in front of an amount, or begins at most `after` behind it."""
    spans = sought.spans(text)
    starts, ends = [start for start, _ in spans], sorted(end for _, end in spans)

    def stands_beside(amount: Amount) -> bool:
        return _has_between(ends, amount.start - before, amount.start) or _has_between(
            starts, amount.end, amount.end + after
        )

    return stands_beside


def _amounts(text: Text, factors: Mapping[str, float]) -> Iterable[Amount]:
    for unit in factors.keys() & text.places.keys():
        for at in text.places[unit]:
            number = _number(text.words[at - 1]) if at > 0 else None
            if number:
                yield Amount(number * factors[unit], at - 1, at + 1)


def _number(word: str) -> float | None:
    """What a word counts; None for one that does not, and for a time like 5:02."""
    if not word[0].isdigit():
        return NUMBER_WORDS.get(word, _VAGUE.get(word))
    digits = word.replace(",", "") if word[-4:-3] == "," else word.replace(",", ".")
    return float(digits) if digits.count(".") <= 1 and ":" not in digits else None


def _has_between(places: list[int], lowest: int, highest: int) -> bool:
    at = bisect_left(places, lowest)
    return at < len(places) and places[at] <= highest
