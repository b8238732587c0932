"""What was repeated in a session and how often, in whichever order it is told; the rungs of a ladder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.running.models import Segment
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.running.counted_later import at_end_of_count, counted_later, end_of_count
from spotter.voice.running.quantities import Said
from spotter.voice.running.repeated import MAX_REPEATS, REPEATED, TRACK_M, Head, is_count, is_link, repeated_amount
from spotter.voice.running.speech import Speech

_FEWEST_RUNGS, _MOST_RUNGS = 3, 15
_NAME_REACH = 7
_RUNGS = frozenset(("distance", "time", "number"))
_REPEATED_UNITS = (METRES_PER_MILE, METRES_PER_KILOMETRE)
_LADDERS = frozenset(("ladder", "pyramid", "ladders", "pyramids"))


def ladder_at(speech: Speech, said: Sequence[Said], start: int) -> list[Segment]:
    """The rungs of "400 800 1200 800 400" or "pyramid 1 2 3 2 1 minutes"; the last one's unit is that of all."""
    end = start
    stop = min(len(said), start + _MOST_RUNGS)
    while end < stop and said[end].kind in _RUNGS and _next_rung(speech, said, start, end):
        end += 1
    rungs = said[start:end]
    if len(rungs) < _FEWEST_RUNGS or not (_LADDERS & speech.vocabulary or all(rung.value in TRACK_M for rung in rungs)):
        return []
    unit = rungs[-1].unit or (1.0 if rungs[0].value >= 100 else 60.0)
    timed = rungs[-1].kind == "time" or (rungs[-1].unit is None and rungs[0].value < 100)
    sizes = [rung.value if rung.unit is not None else rung.value * unit for rung in rungs]
    return [Segment(1, duration_s=size) if timed else Segment(1, distance_m=size) for size in sizes]


def _next_rung(speech: Speech, said: Sequence[Said], start: int, at: int) -> bool:
    return at == start or set(speech.texts[said[at - 1].end : said[at].start]) <= {"and", "then", "a"}


def head_at(speech: Speech, said: Sequence[Said], at: int) -> Head | None:
    """What is repeated and how often, where that is told from here on; None where it is not."""
    return _counted_first(speech, said, at) or counted_later(speech, said, at) or _counted_alone(speech, said, at)


def _counted_first(speech: Speech, said: Sequence[Said], at: int, *, nested_in: bool = False) -> Head | None:
    """ "6 by 800", "8 hill repeats of 30 seconds", "ten 200s", "3 sets of 4 by 400"."""
    if not is_count(said[at]) or at + 1 >= len(said):
        return None
    between = speech.texts[said[at].end : said[at + 1].start]
    amount = repeated_amount(speech, said[at + 1])
    nested = None if nested_in or not is_link(between) else _counted_first(speech, said, at + 1, nested_in=True)
    if nested is not None:
        total = int(said[at].value) * nested.segment.repeat
        return replace(nested, segment=replace(nested.segment, repeat=total)) if total <= MAX_REPEATS else None
    repeated = not between and (said[at + 1].plural or speech.text(said[at + 1].end) in REPEATED)
    if amount is None or not (is_link(between) or repeated):
        return None
    return Head(replace(amount, repeat=int(said[at].value)), said[at + 1].end, at + 2)


def _counted_alone(speech: Speech, said: Sequence[Said], at: int) -> Head | None:
    """ "4 mile repeats", "8 hill sprints", "6 strides": repeats of one mile, or of what is not told."""
    one = said[at]
    if one.kind == "distance" and one.unit in _REPEATED_UNITS and speech.text(one.end) in ("repeats", "reps"):
        count = one.value / one.unit
        if count % 1 == 0 and 2 <= count <= MAX_REPEATS:
            return Head(Segment(int(count), distance_m=one.unit), one.end, at + 1)
    if not is_count(one):
        return None
    named = speech.text(one.end) in REPEATED - {"hill"} or (
        speech.text(one.end) == "hill" and speech.text(one.end + 1) in REPEATED
    )
    named_before = at_end_of_count(speech, one) and _called_before(speech, said[at - 1].end if at else 0, one.start)
    end = end_of_count(speech, one)
    return Head(Segment(int(one.value)), end, at + 1) if named or named_before else None


def _called_before(speech: Speech, last_end: int, start: int) -> bool:
    """ "hill sprints, 6 of them": the repeats are named, and no amount stands between the name and their number."""
    return bool(REPEATED & set(speech.texts[max(last_end, start - _NAME_REACH) : start]))
