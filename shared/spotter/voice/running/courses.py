"""Distances told by the course: so far each way, or so often around a loop."""

from __future__ import annotations

from dataclasses import replace

from spotter.voice.numbers import Number
from spotter.voice.running.quantities import FARTHEST_M, Said, distance_at, number_in
from spotter.voice.running.speech import Speech, phrases
from spotter.voice.running.times import time_at

_EACH_WAY = phrases("each way", "each direction", "both ways", "per direction", "every way", "in each direction")
_WAYS = frozenset(("way", "ways", "direction"))
_LOOPS = frozenset(("loop", "loops", "lap", "laps", "circuit", "circuits", "circles"))
_ONTO = phrases(
    "of a", "of the", "of my", "of our", "of", "around a", "around the", "around my", "on a", "on the", "at"
)
_OFTEN = {"twice": 2.0, "thrice": 3.0}
# Words between a loop's length and how often it was run: "the 4 mile lake loop twice".
_LONGEST_NAME = 4
_MOST_LOOPS = 50.0


def course_at(speech: Speech, at: int) -> Said | None:
    """The whole distance or time of a course that begins here: "2 miles each way", "3 laps of a 2k loop"."""
    if not _WAYS.isdisjoint(speech.vocabulary) and (each_way := _each_way(speech, at)) is not None:
        return each_way
    if _LOOPS.isdisjoint(speech.vocabulary):
        return None
    return _counted_loops(speech, at) or _loop_counted(speech, at)


def _each_way(speech: Speech, at: int) -> Said | None:
    one = distance_at(speech, at) or time_at(speech, at)
    end = speech.end_of(_EACH_WAY, one.end) if one is not None else None
    if one is None or end is None or one.kind == "aside":
        return None
    return replace(one, value=2 * one.value, end=end)


def _counted_loops(speech: Speech, at: int) -> Said | None:
    count = number_in(speech, at)
    if count is None or not _may_count(count) or speech.text(count.end) not in _LOOPS:
        return None
    start = speech.end_of(_ONTO, count.end + 1)
    loop = distance_at(speech, start) if start is not None else None
    return _around(loop, count.value, at, loop.end) if loop is not None else None


def _loop_counted(speech: Speech, at: int) -> Said | None:
    loop = distance_at(speech, at)
    named = (
        -1
        if loop is None
        else next((place for place in range(loop.end, loop.end + _LONGEST_NAME) if speech.text(place) in _LOOPS), -1)
    )
    if loop is None or named < 0:
        return None
    often = _OFTEN.get(speech.text(named + 1))
    if often is not None:
        return _around(loop, often, at, named + 2)
    count = number_in(speech, named + 1)
    if count is None or not _may_count(count) or speech.text(count.end) != "times":
        return None
    return _around(loop, count.value, at, count.end + 1)


def _may_count(count: Number) -> bool:
    return 1 < count.value <= _MOST_LOOPS and count.value % 1 == 0 and not (count.ordinal or count.plural)


def _around(loop: Said, often: float, start: int, end: int) -> Said | None:
    far = loop.value * often
    return replace(loop, value=far, start=start, end=end) if loop.kind == "distance" and far <= FARTHEST_M else None
