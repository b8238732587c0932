"""Distances that add up to the run: there and back, one half after the other."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.voice.running.amounts import Part, time_of
from spotter.voice.running.quantities import Said
from spotter.voice.running.run_so_far import WholeRun, quoted
from spotter.voice.running.speech import Speech

_JOINS = frozenset(("and", "then", "plus"))
_BEFORE_LEG = frozenset(
    ("another", "a", "the", "same", "ran", "did", "jogged", "i", "further", "again", "home", "about")
)
_RETURNS = frozenset(("back", "home", "return"))
_FIRST = frozenset(("first", "opening"))
_NEXT = frozenset(("second", "next", "last", "final", "third", "fourth", "other", "closing"))
_NEXT_TO = 4
_TIMES = frozenset(("time", "clock", "number"))


def find_legs(speech: Speech, run: WholeRun, parts: Sequence[Part]) -> bool:
    """Whether the distances are legs that add up; then the run has their sum, and that of the times told of each."""
    legs = _joined(speech, parts) or _one_after_another(speech, run, parts)
    if not legs:
        return False
    run.distance_m = sum(leg.value for leg in legs)
    for leg in legs:
        run.take(leg, f"{quoted(speech, leg)} read as a leg of it")
    until = [*(leg.start for leg in legs[1:]), len(speech.words)]
    own = [_own_time(speech, run, leg, end) for leg, end in zip(legs, until, strict=True)]
    times = [time for time in own if time is not None]
    if len(times) == len(legs):
        run.duration_s = sum(seconds for _said, seconds in times)
        for said, _seconds in times:
            run.take(said, f"{quoted(speech, said)} read as the time of a leg")
    return True


def _joined(speech: Speech, parts: Sequence[Part]) -> list[Said]:
    """ "2 miles to work and 2 miles back"."""
    plain = len(parts) > 1 and all(not part.role and not part.within for part in parts)
    if not plain or not all(_is_joined(speech, part.said) for part in parts[1:]):
        return []
    return [part.said for part in parts]


def _is_joined(speech: Speech, said: Said) -> bool:
    if speech.text(said.end) in _RETURNS:
        return True
    at = said.start - 1
    while speech.text(at) in _BEFORE_LEG:
        if speech.text(at) == "another":
            return True
        at -= 1
    return speech.text(at) in _JOINS


def _one_after_another(speech: Speech, run: WholeRun, parts: Sequence[Part]) -> list[Said]:
    """ "the first 3 miles in 27 minutes, the next 3 in 25", where the whole is not told."""
    if not parts or any(part.role != "part" for part in parts) or speech.text(parts[0].said.start - 1) not in _FIRST:
        return []
    unit_m = parts[0].said.unit
    bare = [
        Said("distance", said.value * unit_m, said.start, said.end, unit_m)
        for said in run.open
        if unit_m is not None and said.kind == "number" and speech.text(said.start - 1) in _NEXT
    ]
    following = sorted((*(part.said for part in parts[1:]), *bare), key=lambda said: said.start)
    in_row = bool(following) and all(speech.text(said.start - 1) in _NEXT for said in following)
    return [parts[0].said, *following] if in_row else []


def _own_time(speech: Speech, run: WholeRun, leg: Said, until: int) -> tuple[Said, float] | None:
    """The time told of this leg, before the next leg begins."""
    after = next((said for said in run.open if leg.end <= said.start < until), None)
    if after is None or after.kind not in _TIMES or after.start - leg.end > _NEXT_TO:
        return None
    seconds = time_of(speech, after, leg.value)
    return None if seconds is None else (after, seconds)
