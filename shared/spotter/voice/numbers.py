"""Numbers as they are spoken.

Only what is one number in everybody's English is joined here: "eighty five", "a hundred and ten", "thirty two and a
half", "two point five", "a dozen". What only a lifter or a runner joins stays apart, because it depends on what is
spoken of: "one eighty five" is a weight, "eight fifteen" a pace, and "nine ten eight" three sets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.voice.words import Word

_DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

UNITS: dict[str, int] = {word: value for value, word in enumerate(_DIGITS, 1)}
TEENS: dict[str, int] = {word: value for value, word in enumerate(_TEENS, 10)}
TENS: dict[str, int] = {word: 10 * value for value, word in enumerate(_TENS, 2)} | {"fourty": 40, "ninty": 90}
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(_ORDINALS, 1)}
HUNDREDS = {"hundred": 100, "hundo": 100, "bill": 100, "bills": 100, "thousand": 1000, "grand": 1000}
COUNTS = {"couple": 2, "dozen": 12, "buck": 100}
NOUGHTS = frozenset({"oh", "o", "zero", "ow"})
FRACTIONS = {"half": 0.5, "halfs": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1 / 3}
PLURALS: dict[str, str] = {
    **{f"{word}s": word for word in (*UNITS, *TEENS, "hundred")},
    **{word[:-1] + "ies": word for word in TENS},
    "sixes": "six",
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the words `start` to `end` (exclusive) in which it was said.

    `places` is how many digits it takes where another one stands before it: "oh five" takes two. `plural` is that of
    "the fifties" and "30s", `ordinal` that of "third"; `spoken` is false where it came in figures. `ends`: a
    comma follows.
    """

    value: float
    start: int
    end: int
    places: int = 1
    plural: bool = False
    ordinal: bool = False
    spoken: bool = False
    ends: bool = False


def number_at(words: Sequence[Word], start: int) -> Number | None:
    """The number that begins with this word, as long as it goes; None where none does. Times of day are not numbers."""
    whole = _whole(words, start)
    if whole is None or whole.ordinal or whole.plural:
        return whole
    number = with_fraction(words, whole)
    return replace(number, ends=words[number.end - 1].ends)


def joined(hundreds: Number, rest: Number) -> Number | None:
    """Both as one number, the way lifters say it: "one" and "eighty five" are 185; None where that cannot be.

    "one hundred" and "five" that a recogniser set apart are 105, "180" and "5" are 185.
    """
    if (
        hundreds.ends
        or hundreds.plural
        or hundreds.ordinal
        or rest.ordinal
        or hundreds.end != rest.start
        or hundreds.value % 1
    ):
        return None
    if hundreds.places == 1 and 1 <= hundreds.value <= 9 and rest.places == 2:
        return _join(100 * hundreds.value, rest, hundreds.start)
    room = 100 if hundreds.value % 100 == 0 else 10 if hundreds.value % 10 == 0 else 0
    if 0 < rest.value < room and hundreds.value >= 20 and not (hundreds.spoken and room == 10):
        return _join(hundreds.value, rest, hundreds.start)
    return None


def _join(base: float, rest: Number, start: int) -> Number:
    return replace(rest, value=base + rest.value, start=start, places=3)


def _whole(words: Sequence[Word], start: int) -> Number | None:
    word = words[start]
    if word.value is not None:
        return _hundreds_after(words, Number(word.value, start, start + 1, _places(word), word.plural, word.ordinal))
    singular = PLURALS.get(word.text)
    if singular is not None and singular not in HUNDREDS:
        return _small(Word(singular), start, plural=True)
    small = _tens_and_unit(words, start) or _after_nought(words, start) or _small(word, start)
    if small is not None:
        return _hundreds_after(words, small)
    return _counted(words, start)


def _places(word: Word) -> int:
    return len(word.text.split(".")[0].rstrip("s'’"))


def _small(word: Word, start: int, *, plural: bool = False) -> Number | None:
    for table, places in ((UNITS, 1), (TEENS, 2), (TENS, 2)):
        if word.text in table:
            return Number(table[word.text], start, start + 1, places, plural, spoken=True)
    if word.text in ORDINALS:
        return Number(ORDINALS[word.text], start, start + 1, ordinal=True, spoken=True)
    return Number(0, start, start + 1, spoken=True) if word.text == "zero" else None


def _tens_and_unit(words: Sequence[Word], start: int) -> Number | None:
    tens = TENS.get(words[start].text)
    if tens is None or start + 1 >= len(words) or words[start].ends:
        return None
    following = words[start + 1].text
    unit = UNITS.get(following) or UNITS.get(PLURALS.get(following, ""))
    if unit is None:
        return None
    return Number(tens + unit, start, start + 2, 2, plural=following in PLURALS, spoken=True)


def _after_nought(words: Sequence[Word], start: int) -> Number | None:
    if words[start].text not in NOUGHTS or start + 1 >= len(words):
        return None
    following = words[start + 1]
    unit = UNITS.get(following.text) or UNITS.get(PLURALS.get(following.text, ""))
    if unit is None:
        return None
    return Number(unit, start, start + 2, 2, plural=following.text in PLURALS, spoken=True)


def _counted(words: Sequence[Word], start: int) -> Number | None:
    """A number that begins with "a hundred", "a buck", "a couple", "half a dozen" or the bare word."""
    at = start + 1 if words[start].text in ("a", "an") else start
    if at >= len(words):
        return None
    text = words[at].text
    if text in ("hundred", "hundo", "thousand", "hundreds"):
        return _below(words, Number(HUNDREDS.get(text, 100), start, at + 1, 3, text.endswith("s"), spoken=True))
    if text == "buck":
        return _below(words, Number(100, start, at + 1, 3, spoken=True), slang=True)
    if text in COUNTS:
        end = at + 2 if at + 1 < len(words) and words[at + 1].text == "of" else at + 1
        return Number(COUNTS[text], start, end, spoken=True)
    return None


def _hundreds_after(words: Sequence[Word], number: Number) -> Number:
    if number.ordinal or number.plural or number.end >= len(words) or number.value >= 100:
        return number
    factor = HUNDREDS.get(words[number.end].text)
    if factor is None:
        return number
    return _below(words, replace(number, value=number.value * factor, end=number.end + 1, places=3, spoken=True))


def _below(words: Sequence[Word], number: Number, *, slang: bool = False) -> Number:
    """The number with what follows it below a hundred: "two hundred (and) five"."""
    at = number.end
    if words[at - 1].ends:
        return number
    said_and = at + 1 < len(words) and words[at].text == "and"
    if said_and:
        at += 1
    if at >= len(words):
        return number
    rest = _tens_and_unit(words, at) or (_after_nought(words, at) if slang else None) or _small(words[at], at)
    if rest is None and words[at].text in PLURALS:
        rest = _small(Word(PLURALS[words[at].text]), at, plural=True)
    if rest is None or rest.ordinal or rest.value == 0 or (slang and rest.places == 1):
        return number
    return replace(number, value=number.value + rest.value, end=rest.end, plural=rest.plural)


def with_fraction(words: Sequence[Word], number: Number) -> Number:
    """The number with the fraction that follows it: "and a half", "point five"."""
    texts = [word.text for word in words[number.end : number.end + 4]]
    if texts[:1] == ["point"]:
        return _with_decimals(words, number)
    if texts[:1] == ["and"]:
        counted = {("a", 1): 1, ("one", 1): 1, ("three", 1): 3}.get((texts[1], 1)) if len(texts) > 1 else None
        if counted is not None and len(texts) > 2 and texts[2] in FRACTIONS and texts[2] != "third":
            value = number.value + counted * FRACTIONS[texts[2]]
            plural = texts[2] in ("halfs", "halves")
            return replace(number, value=value, end=number.end + 3, plural=plural)
    return number


def _with_decimals(words: Sequence[Word], number: Number) -> Number:
    end = number.end + 1
    digits = ""
    while end < len(words) and len(digits) < 4:
        digit = _decimal_digits(words[end])
        if digit is None or (digits and number.spoken is False):
            break
        digits += digit
        end += 1
        if words[end - 1].text in PLURALS:
            return replace(number, value=number.value + float(f"0.{digits}"), end=end, plural=True)
        if len(digit) > 1:
            break
    return replace(number, value=number.value + float(f"0.{digits}"), end=end) if digits else number


def _decimal_digits(word: Word) -> str | None:
    if word.value is not None and not word.plural and not word.ordinal and "." not in word.text:
        return word.text
    if word.text in NOUGHTS:
        return "0"
    text = PLURALS.get(word.text, word.text)
    value = UNITS.get(text) or TEENS.get(text) or TENS.get(text)
    return None if value is None else str(value)
