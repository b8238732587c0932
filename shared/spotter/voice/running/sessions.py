"""Structured sessions as runners tell them: repeats with their times and recoveries, ladders."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.running.models import Segment
from spotter.voice.running.quantities import Said
from spotter.voice.running.repeated import AMOUNTS, Head, repeated_amount, with_rest
from spotter.voice.running.repeats import head_at, ladder_at
from spotter.voice.running.roles import is_rest, role_of
from spotter.voice.running.speech import Speech
from spotter.voice.running.timing import pace_s_per_km, repeat_time_s

# Of repeats that were told without their amount: what is longer is the run around them.
_LONGEST_REPEAT_S, _FARTHEST_REPEAT_M = 300.0, 1000.0
_NEAR = 4
_FARTHEST_RECOVERY_M = 1700.0


@dataclass(frozen=True, slots=True)
class Session:
    """The repeats found, and what else was said of the run."""

    segments: tuple[Segment, ...]
    left: tuple[Said, ...]
    reasons: tuple[str, ...] = ()


def session_of(speech: Speech, said: Sequence[Said], per_unit_m: float) -> Session:
    """The structured session in what was said; one without segments where there is none."""
    segments: list[Segment] = []
    left: list[Said] = []
    at = 0
    while at < len(said):
        rungs = ladder_at(speech, said, at)
        if rungs:
            segments.extend(rungs)
            at += len(rungs)
            continue
        head = head_at(speech, said, at)
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


def _told_of(speech: Speech, said: Sequence[Said], head: Head, per_unit_m: float) -> tuple[Segment, list[Said], int]:
    """The repeats with what is told of them, what is passed over, and where the next begins."""
    segment, passed_over, at = _with_between(speech, head, per_unit_m), list[Said](), head.following
    last_end = head.end
    while at < len(said) and head_at(speech, said, at) is None:
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


def _with_between(speech: Speech, head: Head, per_unit_m: float) -> Segment:
    segment = head.segment
    for said in head.between:
        segment = _with(speech, segment, said, said.start, per_unit_m) or segment
    return segment


def _equal_rest(speech: Speech, start: int) -> bool:
    words = speech.texts[start : start + 14]
    return any(
        pair in (("equal", "rest"), ("equal", "recovery"), ("equal", "jog")) for pair in itertools.pairwise(words)
    )


def _with(speech: Speech, segment: Segment, said: Said, last_end: int, per_unit_m: float) -> Segment | None:
    """The repeats with this told of them; None where it is told of something else."""
    if said.kind == "pace":
        return _with_pace(speech, segment, said, per_unit_m)
    role = role_of(speech, said)
    own_total = role == "total" and said.start > last_end
    if said.kind not in AMOUNTS or own_total or role in ("warmup", "cooldown", "part"):
        return None
    if (
        segment.distance_m is None
        and segment.duration_s is None
        and (_is_each(speech, said) or not is_rest(speech, said))
    ):
        return _with_amount(speech, segment, said, last_end)
    if segment.distance_m is not None and segment.duration_s is None and speech.text(said.start - 1) in ("in", "at"):
        return _with_time(speech, segment, said, per_unit_m)
    if is_rest(speech, said) or _alternates(segment, said, last_end) or _after_with(speech, segment, said):
        rested = with_rest(segment, said) if not _has_rest(segment) else None
        return rested if rested is None or (rested.recovery_distance_m or 0.0) <= _FARTHEST_RECOVERY_M else None
    return _with_time(speech, segment, said, per_unit_m)


def _with_pace(speech: Speech, segment: Segment, said: Said, per_unit_m: float) -> Segment | None:
    """The repeats with their pace, or with their time where "averaging 3:02" tells no pace that one is run at."""
    if role_of(speech, said) == "part" or segment.pace_s_per_km is not None:
        return None
    averaged = said.unit is None and "pace" not in speech.texts[said.start - 1 : said.end]
    if averaged and segment.distance_m is not None and segment.duration_s is None:
        as_time = replace(said, kind="time")
        if repeat_time_s(as_time, speech.text(said.start), segment.distance_m) is not None:
            return replace(segment, duration_s=said.value)
    return replace(segment, pace_s_per_km=pace_s_per_km(said, per_unit_m))


def _with_amount(speech: Speech, segment: Segment, said: Said, last_end: int) -> Segment | None:
    """Repeats of which only the number was told, with how far or how long each was: "6 of them, 15 seconds each"."""
    amount = repeated_amount(speech, said)
    near = said.start - last_end <= _NEAR or _is_each(speech, said)
    if amount is None or not near or (amount.duration_s or 0.0) > _LONGEST_REPEAT_S:
        return None
    if (amount.distance_m or 0.0) > _FARTHEST_REPEAT_M:
        return None
    return replace(amount, repeat=segment.repeat, recovery_s=segment.recovery_s)


def _is_each(speech: Speech, said: Said) -> bool:
    return speech.text(said.end) in ("each", "up", "uphill")


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
