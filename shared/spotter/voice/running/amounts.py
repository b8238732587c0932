"""Which of the amounts told are the whole run's: its distance, its time, its pace, or parts that add up to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spotter.running.models import Segment
from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.running.quantities import Said
from spotter.voice.running.roles import Role, is_within, role_of
from spotter.voice.running.speech import Speech, phrases
from spotter.voice.running.timing import likeliest_time_s, pace_s_per_km

_LONGEST_BARE_DISTANCE = 100.0
_RAN = frozenset(
    (
        *("ran", "run", "jogged", "jog", "did", "easy", "long", "raced", "recovery", "tempo", "logged", "running"),
        *("knocked", "got", "miles", "banged", "cranked", "finished", "completed", "cruised", "put"),
    )
)
_COUNTS = frozenset(("by", "times", "of", "sets", "reps", "rounds", "for", "pounds", "lb", "kg", "kilos", "repeats"))
_TIMED = frozenset(("in", "took", "time", "took me", "me", "under", "finished", "clocked", "was", "of", "ran"))
_AT = frozenset(
    ("at", "averaging", "holding", "running", "cruising", "pace", "averaged", "clipping", "ran", "doing", "hitting")
)
_BELT = phrases("speed", "speed of", "speed at", "speed was", "set at", "set to", "at", "treadmill at", "going")
# Between a fast walk and a sprint that a belt allows, in km/h or mph.
_BELT_SPEEDS = (3.0, 20.0)
# "easy 30" are minutes, "easy 6" miles or kilometres.
_EASILY = frozenset(("easy", "recovery", "steady", "shakeout", "relaxed"))
_FEWEST_MINUTES = 20
_PLAIN_PACES_S_PER_KM = (150.0, 780.0)
# Race distances that people who think in miles name in kilometres; their paces may be per mile.
_RACES_M = (5000.0, 8000.0, 10_000.0, 15_000.0)
_QUICK_PER_MILE_S = 375.0


@dataclass(frozen=True, slots=True)
class Part:
    """An amount told, the part of the run that it is of, and what it is in SI units."""

    said: Said
    role: Role
    within: bool


def parts_of(speech: Speech, left: Sequence[Said], kinds: frozenset[str]) -> list[Part]:
    """The amounts of these kinds with what part of the run each is of."""
    return [Part(said, role_of(speech, said), is_within(speech, said)) for said in left if said.kind in kinds]


def bare_distance(speech: Speech, left: Sequence[Said], unit_m: float) -> Said | None:
    """A distance without its unit: the number in "ran 6", "easy 5 in 45", "did 6 easy"."""
    for said in left:
        if said.kind != "number" or said.plural or not 1 <= said.value <= _LONGEST_BARE_DISTANCE:
            continue
        before, after = speech.text(said.start - 1), speech.text(said.end)
        if before in _EASILY and said.value >= _FEWEST_MINUTES:
            continue
        named = before in _RAN or after in ("easy", "recovery", "tempo")
        if (named and after not in _COUNTS) or _then_timed(speech, said):
            return Said("distance", said.value * unit_m, said.start, said.end, unit_m)
    return None


def _then_timed(speech: Speech, said: Said) -> bool:
    return speech.text(said.end) == "in" and speech.text(said.start - 1) not in ("in", "at", "took")


def whole_distance(parts: Sequence[Part], *, repeats: bool) -> tuple[Part | None, list[Part]]:
    """The part that is the whole run's distance (or time), or else the parts that add up to it."""
    total = [part for part in parts if part.role == "total"]
    if total:
        return total[-1], []
    if repeats and any(part.role in ("warmup", "cooldown") for part in parts):
        return None, []
    own = [part for part in parts if part.role != "part"]
    within = bool(own) and own[0].role not in ("warmup", "cooldown")
    summed = [part for index, part in enumerate(own) if index == 0 or not (within and part.within)]
    around = any(part.role in ("warmup", "cooldown") for part in summed)
    if len(summed) > 1 and (around or sum(part.role == "work" for part in summed) >= len(summed) - 1):
        return None, summed
    return (own[0] if own else None), []


def is_for_both(speech: Speech, said: Said) -> bool:
    """Whether the amount is that of the warm-up and of the cool-down: "a mile warm up and cool down"."""
    following = speech.texts[said.end : said.end + 5]
    return ("warmup", "and", "cooldown") in zip(following, following[1:], following[2:], strict=False)


def part_segments(speech: Speech, parts: Sequence[Part]) -> tuple[Segment, ...]:
    """The parts as segments of their own, in the order told."""
    return tuple(
        Segment(2 if is_for_both(speech, part.said) else 1, **{_field(part.said): part.said.value}) for part in parts
    )


def _field(said: Said) -> str:
    return "distance_m" if said.kind == "distance" else "duration_s"


def time_of(speech: Speech, said: Said, distance_m: float | None) -> float | None:
    """The seconds of a whole run that this may be; None where it is no time of a run of this distance."""
    text, before = speech.text(said.start), speech.text(said.start - 1)
    if said.kind == "number":
        together = said.value >= 100 and text.isdigit() and (distance_m is not None or before in _TIMED)
        minutes = before in _EASILY and _FEWEST_MINUTES <= said.value < 100
        if not (together or minutes) and before not in ("in", "took", "me", "under", "time", "clocked"):
            return None
    return likeliest_time_s(said, text, distance_m)


def pace_of(speech: Speech, said: Said, unit_m: float, *, treadmill: bool) -> float | None:
    """Seconds per kilometre of a pace that was told without a word for it: "6 miles at 8", "at 7.5" on a treadmill."""
    if treadmill and said.kind == "number" and _is_belt_speed(speech, said):
        return 3600.0 / said.value / unit_m * METRES_PER_KILOMETRE
    if speech.text(said.start - 1) not in _AT or said.kind == "time":
        return None
    seconds = said.value * 60.0 if said.kind == "number" else said.clock[0] * 60.0 + said.clock[1]
    pace = seconds / unit_m * METRES_PER_KILOMETRE
    return pace if len(said.clock) != 3 and _PLAIN_PACES_S_PER_KM[0] <= pace <= _PLAIN_PACES_S_PER_KM[1] else None


def _is_belt_speed(speech: Speech, said: Said) -> bool:
    within = _BELT_SPEEDS[0] <= said.value <= _BELT_SPEEDS[1]
    return within and (speech.start_of(_BELT, said.start) is not None or said.value % 1 != 0)


def bare_unit_m(distances: Sequence[Said], seconds: float, *, miles: bool) -> float:
    """What a pace is per where that was not said: the unit of the distances, or the athlete's own."""
    units = [said.unit for said in distances if said.unit in (METRES_PER_MILE, METRES_PER_KILOMETRE)]
    if METRES_PER_MILE in units or (not units and miles):
        return METRES_PER_MILE
    named_like_a_race = all(said.value in _RACES_M for said in distances)
    if miles and units and named_like_a_race and seconds >= _QUICK_PER_MILE_S:
        return METRES_PER_MILE
    return METRES_PER_KILOMETRE


def told_pace(said: Said, distances: Sequence[Said], *, miles: bool) -> float:
    """Seconds per kilometre of a pace that was told as one."""
    return pace_s_per_km(said, bare_unit_m(distances, said.value, miles=miles))
