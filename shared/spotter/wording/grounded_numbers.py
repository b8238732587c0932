"""Whether a text says only numbers that it was given.

A number counts together with its unit: 12 s/km is neither 12 % nor 12 s/mile. What cannot be read for certain ("half",
"a third", "dozens") stays the words that say it, which only the same words ground: doubt counts against a text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from spotter.wording.number_words import (
    CARDINALS,
    JOINED,
    NUMBER,
    ORDINALS,
    SENTENCE_END,
    SPLIT_AFTER,
    UNIT,
    UNIT_NAMES,
)

THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
DECIMAL = re.compile(r"\d*[.,]?\d+")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as a text says it: digits, a time like `5:02`, or words; and its unit, None where the text says none."""

    value: str
    unit: str | None = None


def quantities(text: str) -> tuple[Quantity, ...]:
    """Every number in a text, in order, spelled-out ones included."""
    plain = unicodedata.normalize("NFKC", text)
    matches = [match for match in NUMBER.finditer(plain) if match["name"] is None]
    found = [_quantity(match) for match in matches]
    for index in range(len(found) - 2, -1, -1):
        between = plain[matches[index].end() : matches[index + 1].start()]
        if found[index].unit is None and JOINED.fullmatch(between):
            # "8 to 16 s/km" says the unit of the 8 behind the 16.
            found[index] = replace(found[index], unit=found[index + 1].unit)
    return tuple(found)


def is_grounded(text: str, given: Iterable[Quantity]) -> bool:
    """Whether each number of a text is among the given ones; one that the text says without a unit may have any."""
    known = set(given)
    values = {quantity.value for quantity in known}
    return all(said in known or (said.unit is None and said.value in values) for said in quantities(text))


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its own full stop."""
    return [sentence.strip() for sentence in SENTENCE_END.split(text) if sentence.strip()]


def grounded_sentences(text: str, given: Iterable[Quantity]) -> list[str]:
    """The sentences of a text that say no number but the given ones."""
    known = tuple(given)
    return [sentence for sentence in sentences(text) if is_grounded(sentence, known)]


def _quantity(match: re.Match[str]) -> Quantity:
    sign = "-" if match["minus"] else ""
    if match["clock"]:
        return Quantity(sign + _clock(match["clock"]), _unit(match).removeprefix("min") or None)
    return Quantity(sign + _value(match), _unit(match) or None)


def _value(match: re.Match[str]) -> str:
    if match["plain"]:
        return _digits(match["plain"])
    if match["ordinal"]:
        return str(ORDINALS[match["ordinal"].lower()])
    if match["cardinal"]:
        return str(sum(CARDINALS[word] for word in re.split(r"[ -]", match["cardinal"].lower())))
    return match[0].lower()


def _clock(text: str) -> str:
    first, *others = text.split(":")
    return ":".join([str(int(first)), *others])


def _digits(text: str) -> str:
    """Digits with a point before the decimals and none for nothing; anything but one decimal number as it stands."""
    if THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    if not DECIMAL.fullmatch(text):
        return text
    return f"{Decimal(text.replace(',', '.')).normalize():f}"


def _unit(match: re.Match[str]) -> str:
    is_ranked = match["rank"] or match["ordinal"]
    if match["prefix"]:
        return "zone" if match["prefix"].lower().startswith("z") else "split"
    if is_ranked:
        return "split" if SPLIT_AFTER.match(match.string, match.end()) else ""
    after = UNIT.match(match.string, match.end())
    if after is None:
        return ""
    base = next((name for index, name in enumerate(UNIT_NAMES) if after[f"unit{index}"]), "")
    return base + ("/km" if after["per_km"] else "/mi" if after["per_mile"] else "")
