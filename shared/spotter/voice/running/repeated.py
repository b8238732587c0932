"""What is repeated in a session: how far or how long one repeat is, and what lies between two."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spotter.running.models import Segment
from spotter.voice.running.quantities import Said
from spotter.voice.running.speech import Speech

MAX_REPEATS = 100
AMOUNTS = frozenset(("distance", "time", "clock", "number"))
TRACK_M = frozenset((100, 150, 200, 300, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000, 2400, 3000, 3200))
REPEATED = frozenset(
    (
        *("repeats", "reps", "repetitions", "intervals", "hill", "hills", "sprints", "efforts", "strides"),
        *("pickups", "surges", "bursts", "cruise", "repeat", "bouts"),
    )
)
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


@dataclass(frozen=True, slots=True)
class Head:
    """How often what was repeated, the words at which that ends, and the index of what was said next.

    `between` is what was told of the repeats before it was told how many they were.
    """

    segment: Segment
    end: int
    following: int
    between: tuple[Said, ...] = ()


def is_count(said: Said) -> bool:
    """Whether it may tell how often something was repeated."""
    return said.kind == "number" and 2 <= said.value <= MAX_REPEATS and said.value % 1 == 0 and not said.plural


def is_link(between: tuple[str, ...]) -> bool:
    """Whether these words join how often with what: "by", "hill repeats of"."""
    return bool(between) and set(between) <= _LINKS and bool(_COUNTS & set(between))


def repeated_amount(speech: Speech, said: Said) -> Segment | None:
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
