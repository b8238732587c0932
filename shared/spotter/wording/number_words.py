"""How English says numbers and the units of running and lifting, as patterns."""

from __future__ import annotations

import re

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_RANKS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)

CARDINALS = {word: value for value, word in enumerate(_ONES)} | {word: 10 * n for n, word in enumerate(_TENS, 2)}
ORDINALS = {word: value for value, word in enumerate(_RANKS, 1)}

_KM = r"(?:km|kilomet(?:re|er))"
_MILE = r"mi(?:le)?"
_SPLIT = rf"(?:{_KM}|mile|split)"
# What a "first" or a "second" may be the first or second of; elsewhere the words mean something else.
_COUNTED = rf"(?:{_SPLIT}|run|lap|interval|repeat|fastest|slowest|longest|hottest|best|time|zone|week|day)"

# Names that contain a number word and say no number.
_NAMES = (
    r"(?:first|second)[ -]half",
    r"(?:a[ ])?half[ -]marathons?",
    r"vo2(?:[ ]?max)?",
    r"one[ ]of",
    r"(?:this|that|the|no|any|each|every)[ ]one",
)
_VAGUE = (
    r"(?:an?|one|two|three)[ -](?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)",
    r"half|halved|quarters?|couple|dozens?|hundreds?|thousands?|millions?",
    r"once|twice|thrice|(?:two|three)fold|doubl(?:e|ed|ing)|tripl(?:e|ed|ing)",
)
# The longest first: a pattern takes the first that fits, and "six" would fit "sixteen".
_LONGEST_FIRST = "|".join(sorted(_ONES, key=len, reverse=True))
_CARDINAL = rf"(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(_ONES[1:10])}))?|{_LONGEST_FIRST}"

NUMBER = re.compile(
    rf"""
    (?P<name> \b(?: {" | ".join(_NAMES)} )\b )
    | (?P<date> \b\d{{4}}-\d\d-\d\d\b )
    | (?P<vague> \b(?: {" | ".join(_VAGUE)} )\b )
    | (?P<minus> (?<![\w%)°])[-−–](?=[.\d]) | \bminus[ ] )?
      (?: (?P<prefix> \bzones?[ ] | \bz(?=\d) | \b{_SPLIT}[ ] )?
          (?: (?P<clock> \d+(?::\d+)+ )
            | (?P<plain> \d+(?:[.,]\d+)* | \.\d+ )(?P<rank> (?:st|nd|rd|th)\b )?
            | \b(?P<cardinal> {_CARDINAL} )\b )
        | \b(?P<ordinal> {"|".join(_RANKS[2:])} | (?:first|second)(?=[ ]{_COUNTED}) )\b )
    """,
    re.IGNORECASE | re.VERBOSE,
)

# Units by what may follow a number; the first that fits counts.
_UNITS = {
    "%": r"%|per[ ]?cent",
    "°C": r"°\s?C\b|C\b|degrees?[ ](?:celsius|centigrade)",
    "°F": r"°\s?F\b|F\b|degrees?[ ]fahrenheit",
    "m/s": r"m/s\b|met(?:re|er)s[ ]per[ ]second",
    "km/h": r"km/h\b|kilomet(?:re|er)s[ ]per[ ]hour",
    "mph": r"mph\b|miles[ ]per[ ]hour",
    "bpm": r"bpm\b|beats",
    "kg": r"kg\b|kilo(?:gram(?:me)?)?s?\b",
    "lb": r"lbs?\b|pounds?\b",
    "km": rf"k\b|{_KM}s?\b",
    "mi": rf"{_MILE}s?\b",
    "min": r"min(?:ute)?s?\b",
    "m": r"m\b|met(?:re|er)s?\b",
    "ft": r"ft\b|f(?:oo|ee)t\b",
    "s": r"s(?:ec(?:ond)?s?)?\b",
    "h": r"h(?:(?:ou)?rs?)?\b",
    "days": r"days?\b",
    "weeks": r"weeks?\b",
    "runs": r"(?:\w+[ ])?runs?\b",
    "reps": r"reps?\b|repetitions?\b",
    "sets": r"(?:hard[ ])?sets?\b",
    "points": r"(?:\w+[ ])?points?\b",
    "workouts": r"workouts?\b|sessions?\b",
}
UNIT_NAMES = tuple(_UNITS)
_BASE = "|".join(f"(?P<unit{index}>{pattern})" for index, pattern in enumerate(_UNITS.values()))
_PER = rf"(?:\s*/\s*|\s+(?:per|an?|each|every)\s+)(?:(?P<per_km>{_KM}\b)|(?P<per_mile>{_MILE}\b))"
UNIT = re.compile(rf"(?:[\s-]*(?:{_BASE}))?(?:{_PER})?", re.IGNORECASE)
SPLIT_AFTER = re.compile(rf"[\s-]*{_SPLIT}\b", re.IGNORECASE)

JOINED = re.compile(r"\s*(?:to|and|or|-|–|—)\s*", re.IGNORECASE)
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\s*\n\s*")
