"""Amounts as runners say them: distances, numbers, and what all that is said of a run is written down in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE, METRES_PER_YARD
from spotter.voice.numbers import Number, joined
from spotter.voice.running.speech import Speech, is_number, phrases

Kind = Literal[
    "distance",
    "time",
    "clock",
    "pace",
    "number",
    "hr",
    "max_hr",
    "rpe",
    "gain",
    "loss",
    "temperature",
    "humidity",
    "incline",
    "aside",
    "correction",
]

MARATHON_M = 42_195.0
HALF_MARATHON_M = MARATHON_M / 2
LAP_M = 400.0
# Farther than what is run in two days; what is beyond is a slip of the tongue.
FARTHEST_M = 400_000.0

METRES_PER = {
    "miles": METRES_PER_MILE,
    "km": METRES_PER_KILOMETRE,
    "metres": 1.0,
    "yards": METRES_PER_YARD,
}


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said, in SI units, and the plain words `start` to `end` (exclusive) in which it was.

    `unit` is what one of the unit spoken is in the SI unit, None where none was: a "pace" is then in seconds per
    whatever the athlete measures in. `clock` has the parts of a time such as "fifty two ten", which may be minutes and
    seconds or hours and minutes. `plural` is that of "400s" and "8:15s".
    """

    kind: Kind
    value: float
    start: int
    end: int
    unit: float | None = None
    clock: tuple[int, ...] = ()
    plural: bool = False


def number_in(speech: Speech, at: int) -> Number | None:
    """The number that begins here; None where none does."""
    return speech.numbers[at] if 0 <= at < len(speech.numbers) else None


def three_digits(speech: Speech, at: int) -> Number | None:
    """The number that begins here where a heart beats or a climb rises: "one fifty two" is one number."""
    first = number_in(speech, at)
    rest = number_in(speech, first.end) if first is not None else None
    return (joined(first, rest) if first is not None and rest is not None else None) or first


_NOT_A_RACE = frozenset(
    ("pace", "training", "effort", "plan", "prep", "block", "speed", "goal", "shoes", "race pace", "cycle", "shape")
)
_HALF_MILE = phrases("half a miles", "a half miles", "half miles", "half of a miles")
_QUARTERS = {"quarter": 0.25, "quarters": 0.75}
_NAMED = (
    (phrases("half marathon", "half marathon distance"), HALF_MARATHON_M),
    (phrases("full marathon", "marathon"), MARATHON_M),
    (phrases("half a km", "half km"), 500.0),
)
_AND_A_FRACTION = (
    (phrases("and a half"), 0.5),
    (phrases("and a quarter"), 0.25),
    (phrases("and three quarters"), 0.75),
)


_ADJECTIVES = frozenset(
    (
        "easy",
        "hard",
        "hilly",
        "recovery",
        "steady",
        "trail",
        "tempo",
        "relaxed",
        "long",
        "slow",
        "sweaty",
        "smooth",
        "fast",
    )
)


_PACE_OF_A_RACE = phrases("pace", "race pace", "effort", "race effort", "goal pace", "training", "plan")


def distance_at(speech: Speech, at: int) -> Said | None:
    """The distance that begins here, with its unit or by its name."""
    found = _named_distance(speech, at) or _part_of_a_mile(speech, at) or _one_mile(speech, at) or _measured(speech, at)
    found = found or _quarters(speech, at)
    if found is not None and speech.end_of(_PACE_OF_A_RACE, found.end) is not None:
        return replace(found, kind="aside")
    return found


def _named_distance(speech: Speech, at: int) -> Said | None:
    for names, metres in _NAMED:
        end = speech.end_of(names, at)
        if end is not None and speech.text(end) not in _NOT_A_RACE:
            return Said("distance", metres, at, end, metres)
    the_half = speech.texts[max(0, at - 2) : at] in (("for", "the"), ("ran", "the"), ("finished", "the"), ("in", "the"))
    timed = at > 1 and is_number(speech.words[at - 1]) and speech.text(at + 1) != "of"
    named_half = the_half or timed or speech.text(at - 1) in ("a", "my", "clock")
    if speech.text(at) == "half" and named_half and _half_alone(speech, at + 1):
        return Said("distance", HALF_MARATHON_M, at, at + 1, HALF_MARATHON_M)
    return None


def _half_alone(speech: Speech, after: int) -> bool:
    return speech.text(after) in ("", "in", "race", "today", "yesterday", "this", "at", "finished") and (
        speech.text(after - 3) != "and"
    )


def _part_of_a_mile(speech: Speech, at: int) -> Said | None:
    end = speech.end_of(_HALF_MILE, at)
    if end is not None:
        return Said("distance", METRES_PER_MILE / 2, at, end, METRES_PER_MILE)
    start = at + 1 if speech.text(at) in ("a", "three") else at
    share = _QUARTERS.get(speech.text(start))
    unit_at = start + 1
    while share is not None and speech.text(unit_at) in ("of", "a"):
        unit_at += 1
    if share is None or speech.text(unit_at) != "miles":
        return None
    return Said("distance", METRES_PER_MILE * share, at, unit_at + 1, METRES_PER_MILE)


def _one_mile(speech: Speech, at: int) -> Said | None:
    """A "mile" or "k" before which no number stands: "a mile and a half"."""
    unit_at = at + 1 if speech.text(at) in ("a", "an") else at
    unit = METRES_PER.get(speech.text(unit_at)) if speech.text(unit_at) in ("miles", "km") else None
    if unit is None or (unit_at == at and not _stands_for_one(speech, at)):
        return None
    return _with_fraction(speech, Said("distance", unit, at, unit_at + 1, unit))


_REPEATS = ("repeats", "reps", "intervals", "repetitions")


def _quarters(speech: Speech, at: int) -> Said | None:
    """Laps of a track: "quarters at the track, 12 of them"."""
    if speech.text(at) != "quarters" or speech.text(at - 1) in ("three", "3", "and") or speech.text(at + 1) == "of":
        return None
    return Said("distance", LAP_M, at, at + 1, LAP_M, plural=True)


def _stands_for_one(speech: Speech, unit_at: int) -> bool:
    """Whether a unit without a number is one of it: "mile in 5 40", "6 times mile", "a 5 32 mile"."""
    if speech.end_of(_AND_A_FRACTION[0][0], unit_at + 1) is not None or speech.text(unit_at - 1) in ("by", "times"):
        return True
    if unit_at and speech.text(unit_at - 1) not in ("then", "and", "did", "ran", "with", "of", "today"):
        return _of_clock(speech, unit_at)
    return speech.text(unit_at + 1) in ("in", "warmup", "cooldown", "race", "time", *_REPEATS)


def _of_clock(speech: Speech, unit_at: int) -> bool:
    """Whether a time after "a" stands before the unit."""
    start = unit_at
    while start > max(0, unit_at - 4) and is_number(speech.words[start - 1]):
        start -= 1
    return start < unit_at and speech.text(start - 1) in ("a", "an", "my") and speech.text(unit_at + 1) != "pace"


def _with_fraction(speech: Speech, said: Said) -> Said:
    for spoken, share in _AND_A_FRACTION:
        end = speech.end_of(spoken, said.end)
        if end is not None and said.unit is not None:
            return Said("distance", said.value + share * said.unit, said.start, end, said.unit)
    return said


def _measured(speech: Speech, at: int) -> Said | None:
    number = number_in(speech, at)
    if number is None or number.ordinal:
        return None
    if speech.text(number.end) in _ADJECTIVES and speech.text(number.end + 1) in METRES_PER:
        number = replace(number, end=number.end + 1)
    text = speech.text(number.end)
    if text in ("lap", "laps") and "track" in speech.texts[number.end + 1 : number.end + 5]:
        return Said("distance", number.value * LAP_M, at, number.end + 1, LAP_M)
    unit = 1.0 if text == "m" and number.value >= 60 else METRES_PER.get(text)
    if unit is None or not 0 < number.value * unit <= FARTHEST_M:
        return None
    if text == "metres" and number.value < 100:
        number = _joined_metres(speech, at) or number
    return _with_fraction(speech, Said("distance", number.value * unit, at, number.end + 1, unit, plural=number.plural))


def _joined_metres(speech: Speech, at: int) -> Number | None:
    whole = three_digits(speech, at)
    return whole if whole is not None and speech.text(whole.end) == "metres" else None
