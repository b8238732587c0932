"""Paces and speeds as runners say them: "8 15 pace", "5 flat per k", "nine minute miles", "7.5 miles an hour"."""

from __future__ import annotations

from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE, SECONDS_PER_HOUR
from spotter.voice.running.quantities import Said, number_in
from spotter.voice.running.speech import Phrases, Speech, phrases
from spotter.voice.running.times import clock_at

_PER_UNIT: tuple[tuple[Phrases, float | None], ...] = (
    (
        phrases(
            *("per miles", "a miles", "/ miles", "each miles", "the miles", "miles pace", "per miles pace"),
            *("an miles", "a miles pace", "minutes miles pace", "minutes a miles", "minutes per miles"),
            *("minutes / miles", "minutes miles", "every miles", "minutes per miles pace", "minutes a miles pace"),
        ),
        METRES_PER_MILE,
    ),
    (
        phrases(
            *("per km", "a km", "/ km", "each km", "km pace", "per km pace", "a km pace", "minutes km pace"),
            *("minutes km", "minutes a km", "minutes per km", "minutes / km", "every km", "an km"),
            *("minutes per km pace", "the km"),
        ),
        METRES_PER_KILOMETRE,
    ),
    (
        phrases("pace", "minutes pace", "average pace", "overall pace", "average", "minutes average", "pace average"),
        None,
    ),
)
_PACE_BEFORE = phrases(
    *("pace of", "pace was", "pace", "pace is", "average pace", "average pace was", "average pace of", "averaged"),
    *("averaging", "average of", "averaged out to", "averaged out at", "pace at", "averaging out at"),
    *("pace came out to", "paces", "averaging out to", "pace came out at", "average was"),
)
# "10k pace" is how fast somebody races ten kilometres, not ten minutes for one.
_PACE_OF_A_DISTANCE = phrases("km pace", "miles pace")
_SPEEDS = {"mph": METRES_PER_MILE, "kph": METRES_PER_KILOMETRE}
_WIND = frozenset(("wind", "winds", "gust", "gusts", "gusting", "headwind", "tailwind", "breeze", "windy", "headwinds"))
# Between what is run for a kilometre and a slow mile.
_QUICKEST_MINUTES, _SLOWEST_MINUTES = 2, 20.0


def pace_at(speech: Speech, at: int) -> Said | None:
    """The pace or speed that begins here, in seconds per the unit said, or per one that was not said."""
    speed = _speed_at(speech, at)
    if speed is not None:
        return speed
    timed = _minutes_at(speech, at)
    if timed is None:
        return None
    seconds, end, plural = timed
    race = speech.end_of(_PACE_OF_A_DISTANCE, end) is not None and end - at == 1 and not speech.words[at].clock
    for spoken, unit in _PER_UNIT if not race else ():
        after = speech.end_of(spoken, end)
        if after is not None and not _is_of_something_else(speech, end, after):
            return Said("pace", seconds, at, after, unit)
    told = speech.start_of(_PACE_BEFORE, at) is not None and speech.text(end) not in ("bpm", "hr")
    return Said("pace", seconds, at, end) if told or plural else None


def _is_of_something_else(speech: Speech, end: int, after: int) -> bool:
    """Whether what looks like the unit belongs to what follows: "13:00 average heart rate", "a mile warm-up"."""
    following = speech.text(after)
    return following in ("warmup", "cooldown") or (following in ("hr", "heart", "bpm") and speech.text(end) != "per")


def _minutes_at(speech: Speech, at: int) -> tuple[float, int, bool] | None:
    """Minutes and seconds that may be a pace, where they end, and whether they are said as "8:15s"."""
    clock = clock_at(speech, at)
    if clock is not None:
        seconds = clock.clock[0] * 60.0 + clock.clock[1]
        short = len(clock.clock) == 2 and _QUICKEST_MINUTES <= clock.clock[0] < _SLOWEST_MINUTES
        return (seconds, clock.end, clock.plural) if short else None
    number = number_in(speech, at)
    if number is None or number.ordinal or number.plural:
        return None
    if 2 <= number.value <= _SLOWEST_MINUTES:
        return _with_seconds(speech, number.value * 60.0, number.end)
    return _figures_run_together(speech.text(at), number.end) if not number.spoken else None


def _with_seconds(speech: Speech, seconds: float, end: int) -> tuple[float, int, bool]:
    """Also "4 minutes 50 (seconds)" before the unit of a pace."""
    more = number_in(speech, end + 1) if speech.text(end) == "minutes" else None
    if more is None or more.places != 2 or more.value >= 60:
        return seconds, end, False
    return seconds + more.value, more.end + (speech.text(more.end) == "seconds"), False


def _figures_run_together(text: str, end: int) -> tuple[float, int, bool] | None:
    """ "815" is 8:15 and "1005" is 10:05 where a pace is told."""
    if not text.isdigit() or len(text) not in (3, 4) or int(text[-2:]) >= 60 or int(text[:-2]) >= _SLOWEST_MINUTES:
        return None
    return int(text[:-2]) * 60.0 + int(text[-2:]), end, False


def _speed_at(speech: Speech, at: int) -> Said | None:
    number = number_in(speech, at)
    if number is None or number.value <= 0:
        return None
    unit = _SPEEDS.get(speech.text(number.end))
    if unit is None or _WIND & {*speech.texts[max(0, at - 4) : at], *speech.texts[number.end + 1 : number.end + 3]}:
        return None
    return Said("pace", SECONDS_PER_HOUR / number.value, at, number.end + 1, unit)
