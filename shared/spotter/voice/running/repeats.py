"""What was repeated in a session and how often, in whichever order it is told; the rungs of a ladder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.running.models import Segment
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.running.quantities import Said
from spotter.voice.running.roles import is_rest, role_of
from spotter.voice.running.speech import Speech

MAX_REPEATS = 100
_FEWEST_RUNGS, _MOST_RUNGS = 3, 15
_LINKS = frozenset(
    (
        *("by", "times", "of", "a", "an", "rounds", "reps", "repeats", "repetitions", "sets", "intervals", "hill"),
        *("hills", "sprints", "strides", "lots", "efforts", "long", "short", "pickups", "surges", "bursts"),
        *("steep", "hard", "fast", "the", "up", "uphill", "at", "each", "for", "laps", "repetition", "interval"),
        *("bouts", "blocks", "cruise", "were", "lot", "round", "rep", "fartlek", "tempo"),
    )
)
_COUNTS = frozenset(
    (
        *("by", "times", "of", "rounds", "reps", "repeats", "repetitions", "sets", "intervals", "hill", "hills"),
        *("sprints", "strides", "efforts", "pickups", "surges", "bursts", "bouts", "blocks"),
    )
)
_REPEATED = frozenset(
    (
        *("repeats", "reps", "repetitions", "intervals", "hill", "hills", "sprints", "efforts", "strides"),
        *("pickups", "surges", "bursts", "cruise", "repeat", "bouts"),
    )
)
_BEFORE_COUNT = frozenset(
    (
        *("by", "times", "repeats", "reps", "did", "i", "we", "hard", "easy", "on", "off", "fast", "jog", "slow"),
        *("rest", "all", "s"),
    )
)
_TRACK_M = frozenset((100, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000, 2400, 3000, 3200))
AMOUNTS = frozenset(("distance", "time", "clock", "number"))
_RUNGS = frozenset(("distance", "time", "number"))
_LADDERS = frozenset(("ladder", "pyramid", "ladders", "pyramids"))


@dataclass(frozen=True, slots=True)
class Head:
    """How often what was repeated, the words at which that ends, and the index of what was said next."""

    segment: Segment
    end: int
    following: int


def ladder_at(speech: Speech, said: Sequence[Said], start: int) -> list[Segment]:
    """The rungs of "400 800 1200 800 400" or "pyramid 1 2 3 2 1 minutes"; the last one's unit is that of all."""
    end = start
    stop = min(len(said), start + _MOST_RUNGS)
    while end < stop and said[end].kind in _RUNGS and _next_rung(speech, said, start, end):
        end += 1
    rungs = said[start:end]
    if len(rungs) < _FEWEST_RUNGS or not (
        _LADDERS & set(speech.texts) or all(rung.value in _TRACK_M for rung in rungs)
    ):
        return []
    unit = rungs[-1].unit or (1.0 if rungs[0].value >= 100 else 60.0)
    timed = rungs[-1].kind == "time" or (rungs[-1].unit is None and rungs[0].value < 100)
    sizes = [rung.value if rung.unit is not None else rung.value * unit for rung in rungs]
    return [Segment(1, duration_s=size) if timed else Segment(1, distance_m=size) for size in sizes]


def _next_rung(speech: Speech, said: Sequence[Said], start: int, at: int) -> bool:
    return at == start or set(speech.texts[said[at - 1].end : said[at].start]) <= {"and", "then", "a"}


def head_at(speech: Speech, said: Sequence[Said], at: int) -> Head | None:
    """What is repeated and how often, where that is told from here on; None where it is not."""
    return _counted_first(speech, said, at) or _counted_last(speech, said, at) or _counted_alone(speech, said, at)


def _counted_first(speech: Speech, said: Sequence[Said], at: int, *, nested_in: bool = False) -> Head | None:
    """ "6 by 800", "8 hill repeats of 30 seconds", "ten 200s", "3 sets of 4 by 400"."""
    if not _is_count(said[at]) or at + 1 >= len(said):
        return None
    between = speech.texts[said[at].end : said[at + 1].start]
    amount = _amount(speech, said[at + 1])
    nested = None if nested_in or not _is_link(between) else _counted_first(speech, said, at + 1, nested_in=True)
    if nested is not None:
        total = int(said[at].value) * nested.segment.repeat
        return replace(nested, segment=replace(nested.segment, repeat=total)) if total <= MAX_REPEATS else None
    repeated = not between and (said[at + 1].plural or speech.text(said[at + 1].end) in _REPEATED)
    if amount is None or not (_is_link(between) or repeated):
        return None
    return Head(replace(amount, repeat=int(said[at].value)), said[at + 1].end, at + 2)


def _is_link(between: tuple[str, ...]) -> bool:
    return bool(between) and set(between) <= _LINKS and bool(_COUNTS & set(between))


def _is_count(said: Said) -> bool:
    return said.kind == "number" and 2 <= said.value <= MAX_REPEATS and said.value % 1 == 0 and not said.plural


def _counted_last(speech: Speech, said: Sequence[Said], at: int) -> Head | None:
    """ "400 meters 8 times", "800s, 6 of them", "a minute hard a minute easy 10 times", "400s x 8"."""
    amount = _amount(speech, said[at])
    if amount is None or (said[at].kind == "number" and not said[at].plural and said[at].value not in _TRACK_M):
        return None
    rest = at + 1 < len(said) and is_rest(speech, said[at + 1])
    count_at = at + 1 + rest
    if count_at >= len(said) or not _is_count(said[count_at]):
        return None
    count = said[count_at]
    if (
        not set(speech.texts[said[count_at - 1].end : count.start]) <= _BEFORE_COUNT
        or role_of(speech, said[at]) == "total"
    ):
        return None
    by_before = speech.text(count.start - 1) in ("by", "times") and not rest
    if speech.texts[count.end : count.end + 1] != ("times",) and not by_before and not _of_them(speech, count):
        return None
    if (
        not rest
        and speech.text(count.end) == "times"
        and count_at + 1 < len(said)
        and _is_link(speech.texts[count.end : said[count_at + 1].start])
    ):
        return None
    segment = replace(amount, repeat=int(count.value))
    return Head(with_rest(segment, said[at + 1]) if rest else segment, count.end, count_at + 1)


def _of_them(speech: Speech, count: Said) -> bool:
    return speech.texts[count.end : count.end + 2] in (("of", "them"), ("of", "those")) or (
        speech.text(count.end) in ("reps", "rounds") and speech.text(count.end + 1) != "of"
    )


def _counted_alone(speech: Speech, said: Sequence[Said], at: int) -> Head | None:
    """ "4 mile repeats", "8 hill sprints", "6 strides": repeats of one mile, or of what is not told."""
    one = said[at]
    if one.kind == "distance" and one.unit in _REPEATED_UNITS and speech.text(one.end) in ("repeats", "reps"):
        count = one.value / one.unit
        if count % 1 == 0 and 2 <= count <= MAX_REPEATS:
            return Head(Segment(int(count), distance_m=one.unit), one.end, at + 1)
    if (_is_count(one) and speech.text(one.end) in _REPEATED - {"hill"}) or (
        _is_count(one) and speech.text(one.end) == "hill" and speech.text(one.end + 1) in _REPEATED
    ):
        return Head(Segment(int(one.value)), one.end, at + 1)
    return None


_REPEATED_UNITS = (METRES_PER_MILE, METRES_PER_KILOMETRE)


def _amount(speech: Speech, said: Said) -> Segment | None:
    """What is repeated, as one segment; None where it is no distance or time."""
    if said.kind == "distance":
        return Segment(1, distance_m=said.value)
    if said.kind == "time":
        return Segment(1, duration_s=said.value)
    if said.kind == "clock" and len(said.clock) == 2:
        return Segment(1, duration_s=said.clock[0] * 60.0 + said.clock[1])
    if said.kind != "number":
        return None
    if said.value >= 100:
        return Segment(1, distance_m=said.value)
    if said.plural and said.value >= 5:
        return Segment(1, duration_s=said.value)
    if speech.text(said.end) in ("on", "hard", "fast"):
        return Segment(1, duration_s=said.value * _bare_unit(said.value))
    return None


def _bare_unit(value: float) -> float:
    """ "2 on 1 off" counts minutes, "30 on 30 off" seconds."""
    return 60.0 if value < 10 else 1.0


def with_rest(segment: Segment, said: Said) -> Segment:
    """The repeats with this as the recovery between them."""
    if said.kind == "distance":
        return replace(segment, recovery_distance_m=said.value)
    if said.kind == "time":
        return replace(segment, recovery_s=said.value)
    if said.kind == "clock":
        return replace(segment, recovery_s=said.clock[0] * 60.0 + said.clock[1])
    if said.value >= 100 and not said.plural:
        return replace(segment, recovery_distance_m=said.value)
    return replace(segment, recovery_s=said.value * (1.0 if said.plural else _bare_unit(said.value)))
