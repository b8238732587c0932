"""An utterance about lifting as symbols: numbers, exercises, and what the words around them mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from spotter.strength.exercises.matching import Mention
from spotter.voice.lifting.vocabulary import FILLERS, Saying, longest_saying, sayings
from spotter.voice.numbers import Number, number_at, with_fraction
from spotter.voice.words import Word

UNKNOWN = "unknown"

# Words that a recogniser writes for a number; only where a number is due are they one.
_HEARD_AS = {
    1: "won wan",
    2: "to too",
    3: "tree free",
    4: "for fore fort",
    5: "fife",
    6: "sex sicks sics",
    7: "sen",
    8: "ate hate aid",
    9: "nein",
    10: "tin tent",
}
_HOMOPHONES = {heard: value for value, words in _HEARD_AS.items() for heard in words.split()}
_NUMBER_AFTER = frozenset({"for", "of", "by", "rpe", "times", "at"})
_NUMBER_BEFORE = frozenset({"set", "round", "plate", "rir", "by", "more sets", "lb", "kg", "second", "minute"})
# A word that is also a preposition is a number in fewer places.
_PREPOSITIONS = frozenset({"for", "to"})

# "12 years", "6 am": the number counts something else.
_COUNTED = """
    year years yr yrs yo am pm oclock people guys girls percent degrees degree dollars scoops scoop calories cals bpm
    days day weeks week months month hours hour songs song grams gram mg liters litres ounces oz inch inches blocks
    notches dudes kids cups coffees sessions workouts machines stations gallons
"""
# "week 3", "weighed in at 185": the number names or measures something else.
_NAMED_BY_NUMBERS = """
    week day number rack station age aged weigh weighed weighing channel song locker scale bib closes closing opens
    opening until level page gym pr max record best bodyweight hotel room phase block since after volume lane
    version chapter track
"""
_LINKING = "in at is was of about a around only like me myself to said says read reads showed"
_ONLY_LINKED = frozenset({"pr", "max", "record", "best", "bodyweight", "since", "after"})
_TIMES_OF_DAY = frozenset({"am", "pm", "oclock", "this"})
# "One dumbbell", "two kettlebells": not what they weigh.
_IMPLEMENTS = frozenset(
    {"dumbbell", "dumbbells", "kettlebell", "kettlebells", "bell", "bells", "db", "dbs", "kb", "kbs"}
)
_NUMBER_COMES = frozenset({"number"})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night"})

_COUNTS_SOMETHING_ELSE = frozenset(_COUNTED.split())
_NAMES_SOMETHING_ELSE = frozenset(_NAMED_BY_NUMBERS.split())
_LINKS = frozenset(_LINKING.split())


@dataclass(frozen=True, slots=True)
class Symbol:
    """What the words `start` to `end` (exclusive) mean."""

    kind: str
    start: int
    end: int
    value: float | None = None
    number: Number | None = None
    mention: Mention | None = None
    text: str = ""


def symbols_of(words: Sequence[Word], mentions: Mapping[int, Mention]) -> list[Symbol]:
    """The symbols of the words; fillers make none. `mentions` are by the word at which they start."""
    found: list[Symbol] = []
    at = 0
    while at < len(words):
        symbol = _symbol_at(words, at, mentions, found[-1] if found else None)
        if symbol is None:
            at += 1
            continue
        found.append(symbol)
        at = symbol.end
    return _with_rpe_after(found)


def _with_rpe_after(symbols: list[Symbol]) -> list[Symbol]:
    """ "RPE 8" and "8 RPE": where no number follows the word, the one before it is meant."""
    kinds = [symbol.kind for symbol in symbols]
    return [
        replace(symbol, kind="rpe after")
        if symbol.kind == "rpe" and not _NUMBER_COMES & set(kinds[at + 1 : at + 3])
        else symbol
        for at, symbol in enumerate(symbols)
    ]


def _symbol_at(words: Sequence[Word], at: int, mentions: Mapping[int, Mention], before: Symbol | None) -> Symbol | None:
    mention = mentions.get(at)
    if (
        words[at].text == "one"
        and before is not None
        and before.kind in ("ordinal", "all", "last")
        and before.end == at
    ):
        return None
    if mention is not None:
        return Symbol("exercise", at, mention.end, mention=mention)
    skipped = _something_else(words, at, mentions)
    if skipped > at:
        return Symbol(UNKNOWN, at, skipped)
    if words[at].clock:
        return Symbol("clock", at, at + 1, value=_seconds(words[at].clock))
    limit = next((start for start in range(at + 1, min(at + longest_saying(), len(words))) if start in mentions), None)
    saying, end = _saying_at(words[:limit], at)
    if end - at >= 2 and saying is not None:
        return _said(saying, at, end)
    if words[at].text == "right" and any(word.text == "left" for word in words):
        return Symbol("right", at, at + 1)
    return _number_symbol(words, at, before) or (_said(saying, at, end) if saying else _other(words, at))


def _said(saying: Saying, at: int, end: int) -> Symbol:
    return Symbol(saying.kind, at, end, value=saying.value)


def _other(words: Sequence[Word], at: int) -> Symbol | None:
    return None if words[at].text in FILLERS or words[at].text == "/" else Symbol(UNKNOWN, at, at + 1)


def _number_symbol(words: Sequence[Word], at: int, before: Symbol | None) -> Symbol | None:
    number = _homophone(words, at, before) or number_at(words, at)
    if number is None or (number.ordinal and _is_unit(words[at].text, before)):
        return None
    kind = "ordinal" if number.ordinal else "plural" if number.plural else "number"
    return Symbol(kind, at, number.end, value=number.value, number=number)


def _is_unit(text: str, before: Symbol | None) -> bool:
    return text == "second" and before is not None and before.kind == "number"


def _homophone(words: Sequence[Word], at: int, before: Symbol | None) -> Number | None:
    text = words[at].text
    value = _HOMOPHONES.get(text)
    if value is None or not _number_is_due(words, at, before):
        return None
    return with_fraction(words, Number(value, at, at + 1, spoken=True))


def _number_is_due(words: Sequence[Word], at: int, before: Symbol | None) -> bool:
    kind = before.kind if before is not None else None
    following, _ = _saying_at(words, at + 1) if at + 1 < len(words) else (None, at + 1)
    due_before = following is not None and following.kind in _NUMBER_BEFORE
    if words[at].text in _PREPOSITIONS and kind == "exercise":
        number = number_at(words, at + 1) if at + 1 < len(words) else None
        hundreds = number is not None and number.places == 2
        return due_before or (hundreds and _is_said(words, number.end if number else 0, "for"))
    if words[at].text in _PREPOSITIONS:
        adjacent = before is not None and before.end == at
        return (kind in _NUMBER_AFTER - {"at"} and adjacent) or (due_before and kind != "number")
    counted = due_before or (following is not None and following.kind in ("rep", "for"))
    next_is_number = at + 1 < len(words) and number_at(words, at + 1) is not None
    return counted or kind in _NUMBER_AFTER | {"number", "and"} or next_is_number


def _is_said(words: Sequence[Word], at: int, text: str) -> bool:
    return at < len(words) and words[at].text == text


def _saying_at(words: Sequence[Word], at: int) -> tuple[Saying | None, int]:
    table = sayings()
    for length in range(min(longest_saying(), len(words) - at), 0, -1):
        saying = table.get(tuple(word.text for word in words[at : at + length]))
        if saying is not None:
            return saying, at + length
    return None, at


def _something_else(words: Sequence[Word], at: int, mentions: Mapping[int, Mention]) -> int:
    """Where a number that has nothing to do with the sets ends, or `at` where there is none."""
    if words[at].text in _NAMES_SOMETHING_ELSE:
        return _named(words, at)
    if words[at].clock:
        return at + 2 if at + 1 < len(words) and words[at + 1].text in _TIMES_OF_DAY else at
    number = number_at(words, at)
    if number is None or number.ordinal or number.end >= len(words) or number.end in mentions:
        return at
    following = words[number.end].text
    if [word.text for word in words[number.end : number.end + 3]] == ["on", "the", "scale"]:
        return number.end + 3
    if words[number.end - 1].ends:
        return at
    if 1 <= number.value <= 2 and following in _IMPLEMENTS:
        return number.end + 1
    if at > 0 and words[at - 1].text in ("im", "am") and following in ("pounds", "lbs", "kilos", "kg"):
        return number.end + 1
    minutes = number_at(words, number.end)
    if (
        minutes is not None
        and words[minutes.end + 2 : minutes.end + 3]
        and words[minutes.end + 2].text in _PARTS_OF_DAY
    ):
        return minutes.end + 3
    if minutes is not None and minutes.end < len(words) and words[minutes.end].text in ("am", "pm"):
        return minutes.end + 1
    return number.end + 1 if following in _COUNTS_SOMETHING_ELSE else at


def _named(words: Sequence[Word], at: int) -> int:
    end = at + 1
    while end < len(words) and words[end].text in _LINKS:
        end += 1
    if end >= len(words) or (end == at + 1 and words[at].text in _ONLY_LINKED):
        return at
    number = number_at(words, end)
    if number is None:
        return at
    rest = number_at(words, number.end) if number.end < len(words) else None
    return rest.end if rest is not None and rest.places == 2 and number.places == 1 else number.end


def _seconds(clock: Sequence[int]) -> float:
    """Seconds of a stopwatch's minutes and seconds, or hours, minutes and seconds."""
    total = 0
    for part in clock:
        total = 60 * total + part
    return float(total)
