"""The run as a whole, made of all that was told of it; what follows from two of distance, time and pace is derived."""

from __future__ import annotations

from collections.abc import Sequence

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
from spotter.voice.running.legs import find_legs
from spotter.voice.running.quantities import Said
from spotter.voice.running.roles import is_within, role_of
from spotter.voice.running.run_so_far import WholeRun, quoted
from spotter.voice.running.speech import Speech
from spotter.voice.running.stretches import find_stretches, find_timed_stretches, timed_parts

_LEADS_TIME = frozenset(("in", "took", "me", "time", "clocked", "under"))
_TIMES = frozenset(("time", "clock", "number"))
PARKRUN_M = 5000.0
# Said pace and that of distance and time may differ by so much: people round.
_ROUNDED = 0.03


def whole_run(
    speech: Speech, left: Sequence[Said], segments: tuple[Segment, ...], *, miles: bool, treadmill: bool
) -> WholeRun:
    """The whole run's distance, time and pace from what a session has left over."""
    run = WholeRun(open=list(left), segments=segments)
    repeats = bool(segments)
    _find_distance(speech, run, repeats=repeats, miles=miles)
    find_timed_stretches(speech, run)
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
    if not repeats and find_legs(speech, run, parts):
        return
    whole, summed = whole_distance(parts, repeats=repeats)
    if whole is not None:
        run.distance_m = whole.said.value
        run.take(whole.said, f"{quoted(speech, whole.said)} read as the distance")
    elif summed:
        summed = _with_timed(speech, run, summed)
        run.segments = (*run.segments, *timed_parts(speech, run, part_segments(speech, summed), summed))
        if all(part.said.kind == "distance" for part in summed):
            run.distance_m = sum(part.said.value * (2 if is_for_both(speech, part.said) else 1) for part in summed)
            run.reasons.append("the distance is the sum of the parts told")
    for part in parts:
        if part in summed or part.role in ("part", "warmup", "cooldown") or part.within:
            run.open = [said for said in run.open if said is not part.said]
    if not summed and whole is not None:
        find_stretches(speech, run, [part.said for part in parts if part is not whole])


def _with_timed(speech: Speech, run: WholeRun, parts: Sequence[Part]) -> list[Part]:
    """The parts with what is timed between a warm-up and a cool-down that have distances, in the order told."""
    if not all(part.role in ("warmup", "cooldown") for part in parts):
        return list(parts)
    timed = [part for part in parts_of(speech, run.open, frozenset(("time",))) if part.role == "work"]
    for part in timed:
        run.take(part.said, f"{quoted(speech, part.said)} read as the time of its part")
    return sorted((*parts, *timed), key=lambda part: part.said.start)


def _find_bare_distance(speech: Speech, run: WholeRun, unit_m: float) -> None:
    found = bare_distance(speech, run.open, unit_m)
    if found is None:
        return
    unit = "miles" if unit_m == METRES_PER_MILE else "km"
    run.distance_m, run.bare, run.distances = found.value, True, [found]
    run.open = [said for said in run.open if said.start != found.start]
    run.reasons.append(f"{quoted(speech, found)} read as {unit}, as no unit was said")


def _find_pace(speech: Speech, run: WholeRun, *, repeats: bool, miles: bool) -> None:
    for said in [said for said in run.open if said.kind == "pace"]:
        if role_of(speech, said) == "part":
            run.open.remove(said)
        elif run.pace_s_per_km is None and not repeats:
            run.pace_s_per_km = told_pace(said, run.distances, miles=miles)
            run.take(said, f"{quoted(speech, said)} read as the pace")


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
    if run.duration_s is not None:
        return
    ordered = sorted((part for part in parts if part.role != "part"), key=lambda part: _place_in_line(speech, part))
    for part in ordered:
        if run.duration_s is None and part.role not in ("warmup", "cooldown"):
            _take_time(speech, run, part.said)
        elif part.role in ("warmup", "cooldown") or is_within(speech, part.said):
            run.open = [said for said in run.open if said is not part.said]
    if run.duration_s is None and len(ordered) == 1 and len(run.distances) == 1 and not run.segments:
        _take_time(speech, run, ordered[0].said)


def _place_in_line(speech: Speech, part: Part) -> tuple[bool, bool]:
    """The total comes first, and what is told as the time before a clock time that may be an hour of the day."""
    plain_clock = part.said.kind == "clock" and speech.text(part.said.start - 1) not in _LEADS_TIME
    return part.role != "total", plain_clock


def _take_time(speech: Speech, run: WholeRun, said: Said) -> None:
    at = speech.text(said.start - 1) == "at" and said.kind != "time"
    seconds = time_of(speech, said, run.distance_m)
    if seconds is None or (at and run.pace_s_per_km is None and _fits_pace(speech, run, said)):
        return
    run.duration_s = seconds
    run.take(said, f"{quoted(speech, said)} read as the time{_after(speech, said)}")


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
            run.take(said, f"{quoted(speech, said)} read as the pace")
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
