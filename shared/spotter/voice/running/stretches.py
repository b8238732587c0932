"""Stretches of a run that were run otherwise than the rest, and the parts of one told in parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.running.models import Segment
from spotter.units import METRES_PER_MILE
from spotter.voice.running.amounts import Part, bare_unit_m, pace_of, time_of, told_pace
from spotter.voice.running.quantities import Said
from spotter.voice.running.roles import is_within, role_of
from spotter.voice.running.run_so_far import WholeRun, quoted
from spotter.voice.running.speech import Speech, phrases

_HOW_RUN = frozenset(("at", "of", "in", "hard", "tempo", "fast", "threshold", "steady", "quick", "faster"))
_NEXT_TO = 2
_HARD = frozenset(
    (
        "tempo",
        "threshold",
        "hard",
        "fast",
        "steady",
        "marathon",
        "race",
        "quick",
        "faster",
        "uptempo",
        "moderate",
        "10k",
    )
)
_BEFORE_HARD = frozenset(("at", "of", "in", "a", "the", "my", "done", "run", "running", "goal", "half", "pace"))
_SOMEWHERE_IN_IT = phrases("in the middle", "at the end", "to finish", "in there", "in it", "thrown in", "to close")
_BEFORE_OWN = frozenset(
    (
        "of",
        "them",
        "those",
        "these",
        "at",
        "in",
        "tempo",
        "threshold",
        "pace",
        "hard",
        "fast",
        "steady",
        "run",
        "effort",
    )
)
_TAIL = 6


def find_stretches(speech: Speech, run: WholeRun, distances: Sequence[Said]) -> None:
    """Stretches of the run that were run otherwise: "8 miles with 4 at tempo", "the last 3 miles at 7:10"."""
    unit_m = next((said.unit for said in run.distances if said.unit), METRES_PER_MILE)
    for said in [*distances, *(said for said in run.open if said.kind == "number")]:
        size_m = said.value * unit_m if said.kind == "number" else said.value
        shorter = run.distance_m is not None and size_m < run.distance_m
        if not shorter or not is_within(speech, said) or speech.text(said.end) not in _HOW_RUN:
            continue
        run.take(said, f"{quoted(speech, said)} read as a stretch of it")
        after = next((other for other in run.open if other.start >= said.end), None)
        segment = Segment(1, distance_m=size_m)
        own = after is not None and set(speech.texts[said.end : after.start]) <= _BEFORE_OWN
        run.segments = (*run.segments, _with_own(speech, run, segment, after) if own and after is not None else segment)


def find_timed_stretches(speech: Speech, run: WholeRun) -> None:
    """Stretches told by their time: "6 miles with 20 minutes at tempo in the middle", "the middle 20 at threshold"."""
    whole_s = max((said.value for said in run.open if said.kind == "time"), default=0.0)
    for said in [said for said in run.open if said.kind in ("time", "number")]:
        seconds = said.value if said.kind == "time" else said.value * 60.0
        shorter = seconds < whole_s if run.distance_m is None else said.kind == "time"
        if shorter and _is_in_it(speech, said) and _is_hard(speech, said.end):
            run.take(said, f"{quoted(speech, said)} read as a stretch of it")
            run.segments = (*run.segments, Segment(1, duration_s=seconds))


def _is_in_it(speech: Speech, said: Said) -> bool:
    tail = range(said.end, min(len(speech.words), said.end + _TAIL))
    return is_within(speech, said) or any(speech.end_of(_SOMEWHERE_IN_IT, at) is not None for at in tail)


def _is_hard(speech: Speech, end: int) -> bool:
    at = end
    while at < end + 3 and speech.text(at) in _BEFORE_HARD:
        at += 1
    return speech.text(at) in _HARD


def timed_parts(speech: Speech, run: WholeRun, segments: Sequence[Segment], parts: Sequence[Part]) -> list[Segment]:
    """The parts with the time or pace that was told right after each."""
    timed: list[Segment] = []
    for segment, part in zip(segments, parts, strict=True):
        said = part.said
        after = next((other for other in run.open if other.start >= said.end), None)
        close = after is not None and after.start - said.end <= _NEXT_TO and part.role not in ("warmup", "cooldown")
        own = after is not None and (close or speech.text(after.start - 1) == "in")
        timed.append(_with_own(speech, run, segment, after) if own and after is not None else segment)
    return timed


def _with_own(speech: Speech, run: WholeRun, segment: Segment, after: Said) -> Segment:
    if segment.distance_m is None or after.kind not in ("pace", "clock", "time") or role_of(speech, after) == "total":
        return segment
    unit_m = bare_unit_m(run.distances, 0.0, miles=True)
    pace = (
        told_pace(after, run.distances, miles=True)
        if after.kind == "pace"
        else pace_of(speech, after, unit_m, treadmill=False)
    )
    seconds = time_of(speech, after, segment.distance_m) if pace is None else None
    if pace is None and seconds is None:
        return segment
    run.take(after, f"{quoted(speech, after)} read as that of the part before it")
    return replace(segment, pace_s_per_km=pace, duration_s=seconds)
