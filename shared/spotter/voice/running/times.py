"""Times as runners say them: "an hour and a half", "52:10", "fifty two ten", "2830", "a minute thirty"."""

from __future__ import annotations

from dataclasses import replace

from spotter.voice.numbers import Number
from spotter.voice.running.quantities import METRES_PER, Said, number_in
from spotter.voice.running.speech import Speech, phrases

SECONDS_PER = {"hours": 3600.0, "minutes": 60.0, "seconds": 1.0}

# Longer than anybody tells of; what is beyond is a slip of the tongue.
LONGEST_S = 48 * 3600.0

_PARTS_OF_AN_HOUR = (
    (phrases("half an hours", "half a hours", "half hours", "a half hours", "half an hour's"), 1800.0),
    (phrases("three quarters of an hours", "three quarter of an hours", "3 quarters of an hours"), 2700.0),
    (phrases("a quarter of an hours", "quarter of an hours", "a quarter hours", "quarter hours"), 900.0),
    (phrases("half a minutes", "half minutes", "a half minutes"), 30.0),
)
_FRACTIONS = (
    (phrases("and a half", "and half", "and one half"), 0.5),
    (phrases("and a quarter"), 0.25),
    (phrases("and three quarters"), 0.75),
)
_FLAT = frozenset(("flat", "dead", "even"))
# A number before one of these counts something else, so it is not the end of a time.
COUNTED = frozenset(
    (
        *METRES_PER,
        *SECONDS_PER,
        *("by", "times", "rounds", "reps", "repeats", "sets", "of", "out", "/", "percent", "degrees", "feet"),
        *("bpm", "mph", "kph", "m", "hundred", "hill", "hills", "strides", "sprints", "point", "marathon"),
        *("fahrenheit", "celsius", "weeks", "days", "years", "year", "people", "friends", "intervals", "lap"),
        *("laps", "pounds"),
    )
)


def time_at(speech: Speech, at: int) -> Said | None:
    """The time with its unit that begins here."""
    for spoken, seconds in _PARTS_OF_AN_HOUR:
        end = speech.end_of(spoken, at)
        if end is not None:
            return Said("time", seconds, at, end, 3600.0)
    counted = _counted(speech, at)
    if counted is None:
        return None
    unit = SECONDS_PER[speech.text(counted.end)]
    if counted.value * unit > LONGEST_S:
        return None
    first = Said("time", counted.value * unit, at, counted.end + 1, unit)
    return _with_rest(speech, first)


def _counted(speech: Speech, at: int) -> Number | None:
    """How many of the unit of time that follows: a number, "an", or nothing before "hour and a half"."""
    if speech.text(at) in ("a", "an", "another") and speech.text(at + 1) in SECONDS_PER:
        return Number(1.0, at, at + 1)
    if speech.text(at) == "hours" and (speech.text(at + 1) == "and" or _is_one_hour(speech, at)):
        return Number(1.0, at, at)
    number = number_in(speech, at)
    if number is None or number.ordinal or number.value <= 0:
        return None
    if speech.text(number.end) == "m" and speech.text(at - 1) == "hours":
        return None
    return number if speech.text(number.end) in SECONDS_PER else None


def _is_one_hour(speech: Speech, at: int) -> bool:
    """Whether an hour is told without "an": "8 miles, hour 40", "hour on the treadmill"."""
    opens = at == 0 or speech.text(at - 1) in ("in", "for", "did", "ran", "miles", "km", "me")
    minutes = number_in(speech, at + 1)
    return opens and (
        speech.text(at + 1) in ("on", "run", "easy", "of") or (minutes is not None and minutes.places == 2)
    )


def _with_rest(speech: Speech, first: Said) -> Said:
    """The time with the smaller units that follow: "and a half", "twelve minutes", "fifty eight"."""
    if first.unit == 1.0 or first.unit is None:
        return first
    for spoken, share in _FRACTIONS:
        end = speech.end_of(spoken, first.end)
        if end is not None and not _begins_a_distance(speech, end):
            return replace(first, value=first.value + share * first.unit, end=end)
    start = first.end + 1 if speech.text(first.end) == "and" else first.end
    number = number_in(speech, start)
    if number is None or number.ordinal or not 0 <= number.value < 60:
        return first
    smaller = _smaller_unit(speech, number, first.unit)
    if smaller is None:
        return first
    said_unit = speech.text(number.end) in SECONDS_PER or speech.text(number.end) == "m"
    return _with_rest(
        speech, replace(first, value=first.value + number.value * smaller, end=number.end + said_unit, unit=smaller)
    )


def _begins_a_distance(speech: Speech, after_half: int) -> bool:
    return speech.text(after_half) in ("miles", "marathon")


def _smaller_unit(speech: Speech, number: Number, unit: float) -> float | None:
    """What the number after hours or minutes counts; None where it is no part of the time."""
    said = SECONDS_PER.get(speech.text(number.end))
    if said is not None and said < unit:
        return said
    if speech.text(number.end) == "m" and unit == 3600.0:
        return 60.0
    alone = speech.text(number.end) not in COUNTED and number.places >= (1 if unit == 3600.0 else 2)
    return unit / 60.0 if alone and not number.plural and number.value % 1 == 0 else None


def clock_at(speech: Speech, at: int) -> Said | None:
    """The time without units that begins here; what its parts are is for its place to say."""
    if at >= len(speech.words):
        return None
    word = speech.words[at]
    if word.clock and not any(word.clock):
        return None
    if word.clock:
        plural = speech.text(at + 1) in ("s", "seconds")
        return Said("clock", 0.0, at, at + 1 + plural, clock=word.clock, plural=plural)
    first = number_in(speech, at)
    if first is None or not _may_begin_clock(first):
        return None
    if speech.text(first.end) in _FLAT:
        return Said("clock", 0.0, at, first.end + 1, clock=(int(first.value), 0))
    return _spoken_clock(speech, first)


def _may_begin_clock(number: Number) -> bool:
    return not number.ordinal and not number.plural and 0 < number.value < 100 and number.value % 1 == 0


def _spoken_clock(speech: Speech, first: Number) -> Said | None:
    second = _sixtieths(speech, first.end)
    if second is None:
        return None
    third = _sixtieths(speech, second.end) if first.value <= 9 else None
    parts = (first, second) if third is None else (first, second, third)
    return Said(
        "clock",
        0.0,
        first.start,
        parts[-1].end,
        clock=tuple(int(part.value) for part in parts),
        plural=parts[-1].plural,
    )


def _sixtieths(speech: Speech, at: int) -> Number | None:
    """Two digits below sixty that count nothing: the second part of a spoken time."""
    number = number_in(speech, at)
    if number is None or number.ordinal or number.places != 2 or number.value % 1 or number.value >= 60:
        return None
    following = speech.text(number.end)
    alone = following not in COUNTED or _names_pace(speech, number.end)
    return number if alone or (following == "miles" and speech.text(at - 2) in ("a", "my")) else None


_PACE_UNITS = (
    *(("minutes", "miles"), ("minutes", "pace"), ("miles", "pace"), ("km", "pace")),
    *(("minutes", "per"), ("minutes", "/"), ("minutes", "a"), ("minutes", "km")),
)


def _names_pace(speech: Speech, at: int) -> bool:
    """Whether the words that follow leave a time whole: "8 15 minute miles", "5 10 / km", "3 28 marathon"."""
    return speech.texts[at : at + 2] in _PACE_UNITS or speech.text(at) in ("marathon", "/")


def run_together(figure: float, text: str) -> tuple[int, ...]:
    """The parts of a time whose figures a recogniser ran together: 2830 is 28:30, 14530 is 1:45:30; () where not."""
    if not text.isdigit() or not 3 <= len(text) <= 6 or figure < 100:
        return ()
    parts = (int(text[:-4] or 0), int(text[-4:-2]), int(text[-2:]))
    if parts[2] >= 60 or (parts[0] and parts[1] >= 60):
        return ()
    return parts if parts[0] else parts[1:]


def time_readings(parts: tuple[int, ...]) -> tuple[float, ...]:
    """The seconds that such a time may mean, the likelier first: minutes and seconds before hours and minutes."""
    if len(parts) == 3:
        return (parts[0] * 3600.0 + parts[1] * 60.0 + parts[2],)
    if len(parts) == 2:
        shorter, longer = parts[0] * 60.0 + parts[1], parts[0] * 3600.0 + parts[1] * 60.0
        return (shorter, longer) if parts[0] < 10 else (shorter,)
    return ()
