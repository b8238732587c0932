"""Structured sessions as runners tell them: repeats with their times and recoveries, ladders."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.running.models import Segment
from spotter.voice.running.quantities import Said
from spotter.voice.running.roles import is_rest, role_of
from spotter.voice.running.speech import Speech
from spotter.voice.running.timing import pace_s_per_km, repeat_time_s

MAX_REPEATS = 100
_LINKS = frozenset(
    (
        *(
            "by",
            "times",
            "of",
            "a",
            "an",
            "rounds",
            "reps",
            "repeats",
            "repetitions",
            "sets",
            "intervals",
            "hill",
            "hills",
        ),
        *(
            "sprints",
            "strides",
            "lots",
            "efforts",
            "long",
            "short",
            "pickups",
            "surges",
            "bursts",
            "steep",
            "hard",
            "fast",
        ),
        *(
            "the",
            "up",
            "uphill",
            "at",
            "each",
            "for",
            "laps",
            "repetition",
            "interval",
            "bouts",
            "blocks",
            "cruise",
            "were",
        ),
        *("lot", "round", "rep", "fartlek", "tempo"),
    )
)
_COUNTS = frozenset(
    (
        *(
            "by",
            "times",
            "of",
            "rounds",
            "reps",
            "repeats",
            "repetitions",
            "sets",
            "intervals",
            "hill",
            "hills",
            "sprints",
        ),
        *("strides", "efforts", "pickups", "surges", "bursts", "bouts", "blocks"),
    )
)
_REPEATED = frozenset(
    (
        *("repeats", "reps", "repetitions", "intervals", "hill", "hills", "sprints", "efforts", "strides", "pickups"),
        *("surges", "bursts", "cruise", "repeat", "bouts"),
    )
)
_BEFORE_COUNT = frozenset(
    (
        "by",
        "times",
        "repeats",
        "reps",
        "did",
        "i",
        "we",
        "hard",
        "easy",
        "on",
        "off",
        "fast",
        "jog",
        "slow",
        "rest",
        "all",
        "s",
    )
)
_TRACK_M = frozenset((100, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000, 2400, 3000, 3200))
_AMOUNTS = frozenset(("distance", "time", "clock", "number"))
_LADDERS = frozenset(("ladder", "pyramid", "ladders", "pyramids"))


@dataclass(frozen=True, slots=True)
class Session:
    """The repeats found, and what else was said of the run."""

    segments: tuple[Segment, ...]
    left: tuple[Said, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Head:
    """How often what was repeated, the words at which that ends, and the index of what was said next."""

    segment: Segment
    end: int
    following: int


def session_of(speech: Speech, said: Sequence[Said], per_unit_m: float) -> Session:
    """The structured session in what was said; one without segments where there is none."""
    segments: list[Segment] = []
    left: list[Said] = []
    at = 0
    while at < len(said):
        rungs = _ladder(speech, said, at)
        if len(rungs) >= 3:
            segments.extend(rungs)
            at += len(rungs)
            continue
        head = _head(speech, said, at)
        if head is None:
            left.append(said[at])
            at += 1
            continue
        segment, passed_over, at = _told_of(speech, said, head, per_unit_m)
        segments.append(segment)
        left.extend(passed_over)
    return Session(tuple(segments), tuple(left), tuple(_reason(segment) for segment in segments))


def _reason(segment: Segment) -> str:
    amount = f"{segment.distance_m:g} m" if segment.distance_m else f"{segment.duration_s or 0:g} s"
    return f"{segment.repeat} times {amount} read as a session" if segment.repeat > 1 else f"{amount} read as one rung"


def _ladder(speech: Speech, said: Sequence[Said], start: int) -> list[Segment]:
    """The rungs of "400 800 1200 800 400" or "pyramid 1 2 3 2 1 minutes"; the last one's unit is that of all."""
    end = start
    while end < len(said) and said[end].kind in _AMOUNTS - {"clock"} and _next_rung(speech, said, start, end):
        end += 1
    rungs = said[start:end]
    named = bool(_LADDERS & set(speech.texts))
    if len(rungs) < 3 or not (named or all(rung.value in _TRACK_M for rung in rungs)):
        return []
    unit = rungs[-1].unit or (1.0 if rungs[0].value >= 100 else 60.0)
    timed = rungs[-1].kind == "time" or (rungs[-1].unit is None and rungs[0].value < 100)
    sizes = [rung.value if rung.unit is not None else rung.value * unit for rung in rungs]
    return [Segment(1, duration_s=size) if timed else Segment(1, distance_m=size) for size in sizes]


def _next_rung(speech: Speech, said: Sequence[Said], start: int, at: int) -> bool:
    return at == start or set(speech.texts[said[at - 1].end : said[at].start]) <= {"and", "then", "a"}


def _head(speech: Speech, said: Sequence[Said], at: int) -> _Head | None:
    return _counted_first(speech, said, at) or _counted_last(speech, said, at) or _counted_alone(speech, said, at)


def _counted_first(speech: Speech, said: Sequence[Said], at: int) -> _Head | None:
    """ "6 by 800", "8 hill repeats of 30 seconds", "ten 200s", "3 sets of 4 by 400"."""
    if not _is_count(said[at]) or at + 1 >= len(said):
        return None
    between = speech.texts[said[at].end : said[at + 1].start]
    amount = _amount(speech, said[at + 1])
    nested = _counted_first(speech, said, at + 1) if _is_link(between) else None
    if nested is not None:
        total = int(said[at].value) * nested.segment.repeat
        return replace(nested, segment=replace(nested.segment, repeat=total)) if total <= MAX_REPEATS else None
    repeated = not between and (said[at + 1].plural or speech.text(said[at + 1].end) in _REPEATED)
    if amount is None or not (_is_link(between) or repeated):
        return None
    return _Head(replace(amount, repeat=int(said[at].value)), said[at + 1].end, at + 2)


def _is_link(between: tuple[str, ...]) -> bool:
    return bool(between) and set(between) <= _LINKS and bool(_COUNTS & set(between))


def _is_count(said: Said) -> bool:
    return said.kind == "number" and 2 <= said.value <= MAX_REPEATS and said.value % 1 == 0 and not said.plural


def _counted_last(speech: Speech, said: Sequence[Said], at: int) -> _Head | None:
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
    return _Head(_with_rest(segment, said[at + 1]) if rest else segment, count.end, count_at + 1)


def _of_them(speech: Speech, count: Said) -> bool:
    return speech.texts[count.end : count.end + 2] in (("of", "them"), ("of", "those")) or (
        speech.text(count.end) in ("reps", "rounds") and speech.text(count.end + 1) != "of"
    )


def _counted_alone(speech: Speech, said: Sequence[Said], at: int) -> _Head | None:
    """ "4 mile repeats", "8 hill sprints", "6 strides": repeats of one mile, or of what is not told."""
    one = said[at]
    if one.kind == "distance" and one.unit in _REPEATED_UNITS and speech.text(one.end) in ("repeats", "reps"):
        count = one.value / one.unit
        if count % 1 == 0 and 2 <= count <= MAX_REPEATS:
            return _Head(Segment(int(count), distance_m=one.unit), one.end, at + 1)
    if (_is_count(one) and speech.text(one.end) in _REPEATED - {"hill"}) or (
        _is_count(one) and speech.text(one.end) == "hill" and speech.text(one.end + 1) in _REPEATED
    ):
        return _Head(Segment(int(one.value)), one.end, at + 1)
    return None


_REPEATED_UNITS = (1609.344, 1000.0)


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


def _told_of(speech: Speech, said: Sequence[Said], head: _Head, per_unit_m: float) -> tuple[Segment, list[Said], int]:
    """The repeats with what is told of them, what is passed over, and where the next begins."""
    segment, passed_over, at = head.segment, list[Said](), head.following
    last_end = head.end
    while at < len(said) and _head(speech, said, at) is None:
        more = _with(speech, segment, said[at], last_end, per_unit_m)
        if more is None:
            passed_over.append(said[at])
        else:
            segment = more
        last_end = said[at].end
        at += 1
    if segment.recovery_s is None and segment.recovery_distance_m is None and _equal_rest(speech, head.end):
        segment = replace(segment, recovery_s=segment.duration_s)
    return segment, passed_over, at


def _equal_rest(speech: Speech, start: int) -> bool:
    words = speech.texts[start : start + 14]
    return any(
        pair in (("equal", "rest"), ("equal", "recovery"), ("equal", "jog")) for pair in itertools.pairwise(words)
    )


def _with(speech: Speech, segment: Segment, said: Said, last_end: int, per_unit_m: float) -> Segment | None:
    """The repeats with this told of them; None where it is told of something else."""
    if said.kind == "pace":
        free = segment.pace_s_per_km is None and role_of(speech, said) != "part"
        return replace(segment, pace_s_per_km=pace_s_per_km(said, per_unit_m)) if free else None
    if said.kind not in _AMOUNTS or role_of(speech, said) in ("total", "warmup", "cooldown", "part"):
        return None
    if is_rest(speech, said) or _alternates(segment, said, last_end) or _after_with(speech, segment, said):
        return _with_rest(segment, said) if not _has_rest(segment) else None
    return _with_time(speech, segment, said, per_unit_m)


def _has_rest(segment: Segment) -> bool:
    return segment.recovery_s is not None or segment.recovery_distance_m is not None


def _alternates(segment: Segment, said: Said, last_end: int) -> bool:
    """ "one minute hard one minute easy": a second time right after the first, where times are repeated."""
    return (
        segment.duration_s is not None
        and segment.distance_m is None
        and said.kind == "time"
        and said.start - last_end <= 3
    )


def _after_with(speech: Speech, segment: Segment, said: Said) -> bool:
    told_time = segment.duration_s is not None or segment.pace_s_per_km is not None
    return told_time and said.kind in ("time", "clock") and speech.text(said.start - 1) in ("with", "on", "plus")


def _with_rest(segment: Segment, said: Said) -> Segment:
    if said.kind == "distance":
        return replace(segment, recovery_distance_m=said.value)
    if said.kind == "time":
        return replace(segment, recovery_s=said.value)
    if said.kind == "clock":
        return replace(segment, recovery_s=said.clock[0] * 60.0 + said.clock[1])
    if said.value >= 100 and not said.plural:
        return replace(segment, recovery_distance_m=said.value)
    return replace(segment, recovery_s=said.value * (1.0 if said.plural else _bare_unit(said.value)))


def _with_time(speech: Speech, segment: Segment, said: Said, per_unit_m: float) -> Segment | None:
    """The repeats with the time or the pace in which each was run; "at 6:40" is a pace where no time can be."""
    if said.kind == "distance" or segment.duration_s is not None or segment.distance_m is None:
        return None
    seconds = repeat_time_s(said, speech.text(said.start), segment.distance_m)
    if seconds is not None:
        return replace(segment, duration_s=seconds)
    if said.kind == "clock" and len(said.clock) == 2 and segment.pace_s_per_km is None:
        as_pace = Said("pace", said.clock[0] * 60.0 + said.clock[1], said.start, said.end)
        return replace(segment, pace_s_per_km=pace_s_per_km(as_pace, per_unit_m))
    return None
