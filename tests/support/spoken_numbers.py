"""Numbers as they are said."""

from __future__ import annotations

from hypothesis import strategies as st

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def cardinal(number: int) -> str:
    """The number in words, up to 999: "one hundred eighty five"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return f"{TENS[number // 10]} {ONES[number % 10]}".removesuffix(" zero")
    return f"{ONES[number // 100]} hundred {cardinal(number % 100)}".removesuffix(" zero")


def shorthand(number: int) -> str:
    """A number of three digits as lifters say it: "one eighty five", "four oh five", "two hundred"."""
    hundreds, rest = divmod(number, 100)
    if hundreds == 0 or rest == 0:
        return cardinal(number)
    return f"{ONES[hundreds]} {cardinal(rest) if rest > 9 else f'oh {ONES[rest]}'}"


def number_words(number: float, short: bool = False) -> str:
    """The number in words; a half is "and a half"."""
    whole = shorthand(int(number)) if short else cardinal(int(number))
    return f"{whole} and a half" if number % 1 else whole


def digits(number: float) -> str:
    """The number in digits, without an idle ".0"."""
    return f"{number:g}"


SPELLINGS = st.sampled_from((digits, number_words, lambda number: number_words(number, short=True)))
