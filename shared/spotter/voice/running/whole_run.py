"""The run as a whole, made of all that was told of it; what follows from two of distance, time and pace is derived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from spotter.running.models import Segment
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.models import Clarification
from spotter.voice.running.amounts import (
    Part,
    bare_distance,
    bare_unit_m,
    is_for_both,
    pace_of,
    part_segments,
    parts_of,
    time_of,
    told_pace,
    whole_distance,
)
from spotter.voice.running.quantities import Said
from spotter.voice.running.roles import is_within, role_of
from spotter.voice.running.speech import Speech

_TIMES = frozenset(("time", "clock", "number"))
_HOW_RUN = frozenset(("at", "of", "in", "hard", "tempo", "fast", "threshold", "steady", "quick", "faster"))
_NEXT_TO = 2
PARKRUN_M = 5000.0
# Said pace and that of distance and time may differ by so much: people round.
_ROUNDED = 0.03


@dataclass(slots=True)
class WholeRun:
    """What has been found so far; `open` is what has no place yet."""

    open: list[Said]
    distances: list[Said] = field(default_factory=list)
    distance_m: float | None = None
    duration_s: float | None = None
    pace_s_per_km: float | None = None
    segments: tuple[Segment, ...] = ()
    bare: bool = False
    reasons: list[str] = field(default_factory=list)
    doubts: list[Clarification] = field(default_factory=list)

    def take(self, said: Said, reason: str) -> None:
        """Give something said its place in the run."""
        self.open = [other for other in self.open if other is not said]
        self.reasons.append(reason)


def whole_run(
    speech: Speech, left: Sequence[Said], segments: tuple[Segment, ...], *, miles: bool, treadmill: bool
) -> WholeRun:
    """The whole run's distance, time and pace from what a session has left over."""
    run = WholeRun(open=list(left), segments=segments)
    repeats = bool(segments)
    _find_distance(speech, run, repeats=repeats, miles=miles)
    _find_pace(speech, run, repeats=repeats, miles=miles)
    _find_time(speech, run, repeats=repeats)
    _find_plain_pace(speech, run, miles=miles, treadmill=treadmill)
    _derive(run)
    return run


def _find_distance(speech: Speech, run: WholeRun, *, repeats: bool, miles: bool) -> None:
    parts = parts_of(speech, run.open, frozenset(("distance",)))
    run.distances = [part.said for part in parts]
    if not parts:
        _find_bare_distance(speech, run, METRES_PER_MILE if miles else METRES_PER_KILOMETRE)
        if run.distance_m is None and "parkrun" in speech.texts:
            run.distance_m = PARKRUN_M
            run.reasons.append("5 km as that is what a parkrun is")
        return
    whole, summed = whole_distance(parts, repeats=repeats)
    if whole is not None:
        run.distance_m = whole.said.value
        run.take(whole.said, f"{_words(speech, whole.said)} read as the distance")
    elif summed:
        summed = _with_timed(speech, run, summed)
        run.segments = (*run.segments, *_timed_parts(speech, run, part_segments(speech, summed), summed))
        if all(part.said.kind == "distance" for part in summed):
            run.distance_m = sum(part.said.value * (2 if is_for_both(speech, part.said) else 1) for part in summed)
            run.reasons.append("the distance is the sum of the parts told")
    for part in parts:
        if part in summed or part.role in ("part", "warmup", "cooldown") or part.within:
            run.open = [said for said in run.open if said is not part.said]
    if not summed and whole is not None:
        _find_stretches(speech, run, [part.said for part in parts if part is not whole])


def _with_timed(speech: Speech, run: WholeRun, parts: Sequence[Part]) -> list[Part]:
    """The parts with what is timed between a warm-up and a cool-down that have distances, in the order told."""
    if not all(part.role in ("warmup", "cooldown") for part in parts):
        return list(parts)
    timed = [part for part in parts_of(speech, run.open, frozenset(("time",))) if part.role == "work"]
    for part in timed:
        run.take(part.said, f"{_words(speech, part.said)} read as the time of its part")
    return sorted((*parts, *timed), key=lambda part: part.said.start)


def _find_stretches(speech: Speech, run: WholeRun, distances: Sequence[Said]) -> None:
    """Stretches of the run that were run otherwise: "8 miles with 4 at tempo", "the last 3 miles at 7:10"."""
    unit_m = next((said.unit for said in run.distances if said.unit), METRES_PER_MILE)
    for said in [*distances, *(said for said in run.open if said.kind == "number")]:
        size_m = said.value * unit_m if said.kind == "number" else said.value
        shorter = run.distance_m is not None and size_m < run.distance_m
        if not shorter or not is_within(speech, said) or speech.text(said.end) not in _HOW_RUN:
            continue
        run.take(said, f"{_words(speech, said)} read as a stretch of it")
        after = next((other for other in run.open if other.start >= said.end), None)
        segment = Segment(1, distance_m=size_m)
        own = after is not None and after.start - said.end <= 2
        run.segments = (*run.segments, _with_own(speech, run, segment, after) if own and after is not None else segment)


def _find_bare_distance(speech: Speech, run: WholeRun, unit_m: float) -> None:
    found = bare_distance(speech, run.open, unit_m)
    if found is None:
        return
    unit = "miles" if unit_m == METRES_PER_MILE else "km"
    run.distance_m, run.bare, run.distances = found.value, True, [found]
    run.open = [said for said in run.open if said.start != found.start]
    run.reasons.append(f"{_words(speech, found)} read as {unit}, as no unit was said")


def _timed_parts(speech: Speech, run: WholeRun, segments: Sequence[Segment], parts: Sequence[Part]) -> list[Segment]:
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
    run.take(after, f"{_words(speech, after)} read as that of the part before it")
    return replace(segment, pace_s_per_km=pace, duration_s=seconds)


def _find_pace(speech: Speech, run: WholeRun, *, repeats: bool, miles: bool) -> None:
    for said in [said for said in run.open if said.kind == "pace"]:
        if role_of(speech, said) == "part":
            run.open.remove(said)
        elif run.pace_s_per_km is None and not repeats:
            run.pace_s_per_km = told_pace(said, run.distances, miles=miles)
            run.take(said, f"{_words(speech, said)} read as the pace")


def _find_time(speech: Speech, run: WholeRun, *, repeats: bool) -> None:
    parts = parts_of(speech, run.open, _TIMES)
    for part in parts:
        if part.role == "part":
            run.open.remove(part.said)
    likely = [part for part in parts if part.role != "part" and part.said.kind == "time"]
    _whole, summed = whole_distance(likely, repeats=repeats)
    if summed and run.distance_m is None:
        run.duration_s = sum(part.said.value * (2 if is_for_both(speech, part.said) else 1) for part in summed)
        run.segments = (*run.segments, *part_segments(speech, summed))
        run.open = [said for said in run.open if said not in [part.said for part in summed]]
        run.reasons.append("the time is the sum of the parts told")
        return
    ordered = sorted((part for part in parts if part.role != "part"), key=lambda part: part.role != "total")
    for part in ordered:
        if run.duration_s is None and part.role not in ("warmup", "cooldown"):
            _take_time(speech, run, part.said)
        elif part.role in ("warmup", "cooldown") or is_within(speech, part.said):
            run.open = [said for said in run.open if said is not part.said]


def _take_time(speech: Speech, run: WholeRun, said: Said) -> None:
    at = speech.text(said.start - 1) == "at" and said.kind != "time"
    seconds = time_of(speech, said, run.distance_m)
    if seconds is None or (at and run.pace_s_per_km is None and _fits_pace(speech, run, said)):
        return
    run.duration_s = seconds
    run.take(said, f"{_words(speech, said)} read as the time{_after(speech, said)}")


def _fits_pace(speech: Speech, run: WholeRun, said: Said) -> bool:
    if said.kind == "number":
        return said.value <= 20
    return pace_of(speech, said, bare_unit_m(run.distances, 0.0, miles=True), treadmill=False) is not None


def _after(speech: Speech, said: Said) -> str:
    before = speech.text(said.start - 1)
    return f', as it follows "{before}"' if before in ("in", "took", "me", "time") else ""


def _find_plain_pace(speech: Speech, run: WholeRun, *, miles: bool, treadmill: bool) -> None:
    if run.pace_s_per_km is not None or run.segments:
        return
    for said in [said for said in run.open if said.kind in ("clock", "number")]:
        seconds = said.clock[0] * 60.0 if said.clock else said.value * 60.0
        unit_m = bare_unit_m(run.distances, seconds, miles=miles)
        pace = pace_of(speech, said, unit_m, treadmill=treadmill)
        if pace is not None:
            run.pace_s_per_km = pace
            run.take(said, f"{_words(speech, said)} read as the pace")
            return


def _derive(run: WholeRun) -> None:
    """Whatever follows from two of the three; a pace that contradicts the other two raises a doubt."""
    distance_m, duration_s, pace = run.distance_m, run.duration_s, run.pace_s_per_km
    if run.segments and pace is not None and distance_m is None:
        return
    if distance_m is not None and duration_s is not None:
        run.pace_s_per_km = duration_s / distance_m * METRES_PER_KILOMETRE
        if pace is not None and abs(pace / run.pace_s_per_km - 1.0) > _ROUNDED:
            run.doubts.append(
                Clarification("pace_s_per_km", "The pace you said does not go with distance and time. Which are right?")
            )
            return
        run.reasons.append("the pace is the time over the distance")
    elif duration_s is not None and pace is not None:
        run.distance_m = duration_s / pace * METRES_PER_KILOMETRE
        run.reasons.append("the distance follows from time and pace")
    elif distance_m is not None and pace is not None:
        run.duration_s = distance_m * pace / METRES_PER_KILOMETRE
        run.reasons.append("the time follows from distance and pace")


def _words(speech: Speech, said: Said) -> str:
    return f'"{" ".join(speech.texts[said.start : said.end])}"'
