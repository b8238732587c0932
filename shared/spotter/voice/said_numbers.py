"""Which numbers an utterance can stand for.

A language model may misread a number or make one up. What it answers is held against every number that was said, also
as lifters and runners join them, in every unit that could have been meant, and against the sets done before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from spotter.units import (
    KG_PER_LB,
    METRES_PER_FOOT,
    METRES_PER_KILOMETRE,
    METRES_PER_MILE,
    METRES_PER_YARD,
    SECONDS_PER_HOUR,
    celsius_from_fahrenheit,
)
from spotter.voice.models import SpokenContext
from spotter.voice.numbers import Number, joined, number_at
from spotter.voice.words import Word, words_of

# What recognisers write for a number that sounds alike.
_SOUNDS_LIKE = {"for": 4.0, "fore": 4.0, "to": 2.0, "too": 2.0, "ate": 8.0, "won": 1.0, "tree": 3.0, "fife": 5.0}
_COUNTED = {"a": 1.0, "an": 1.0, "half": 0.5, "quarter": 0.25, "zero": 0.0, "double": 2.0, "twice": 2.0, "once": 1.0}
_NAMED_DISTANCES_M = {"marathon": 42_195.0, "half": 21_097.5, "mile": METRES_PER_MILE}
_DISTANCE_UNITS_M = (1.0, METRES_PER_KILOMETRE, METRES_PER_MILE, METRES_PER_YARD, METRES_PER_FOOT)
_SECONDS = (1.0, 60.0, SECONDS_PER_HOUR)
# A bar and its largest plate, as gyms have them in pounds and in kilograms.
_BARS = ((45.0, 45.0), (35.0, 45.0), (20.0, 20.0), (20.0, 25.0), (15.0, 20.0), (0.0, 45.0), (0.0, 20.0))
_PLATE_WORDS = frozenset({"plate", "plates", "side", "bar"})
_MOST_PLATES = 10
_RELATIVE_TOLERANCE = 0.005
_LEAST_TOLERANCE = 0.01
# Beyond it nobody tells one log, and pairs of numbers would become many.
_MOST_NUMBERS = 120


@dataclass(frozen=True, slots=True)
class Said:
    """The numbers of an utterance in the order in which they were said, its clock times in seconds, and its words.

    `reps` and `weights` are those of the sets before, `seconds` and `metres` too.
    """

    numbers: tuple[float, ...]
    clocks_s: tuple[float, ...]
    words: frozenset[str]
    reps: frozenset[float] = frozenset()
    weights: frozenset[float] = frozenset()
    seconds: frozenset[float] = frozenset()
    metres: frozenset[float] = frozenset()


def said_in(transcript: str, context: SpokenContext) -> Said:
    """What was said in numbers, and what the sets before add to that."""
    words = words_of(transcript)
    before = context.previous_sets
    numbers = tuple(_numbers(words))[:_MOST_NUMBERS]
    clocks = (*(word.clock for word in words), *map(_as_clock, numbers))
    return Said(
        numbers=numbers,
        clocks_s=tuple(seconds for clock in clocks for seconds in _clock_s(clock)),
        words=frozenset(word.text for word in words),
        reps=frozenset(float(each.reps) for each in before if each.reps is not None),
        weights=frozenset(each.weight for each in before if each.weight is not None),
        seconds=frozenset(each.duration_s for each in before if each.duration_s is not None),
        metres=frozenset(each.distance_m for each in before if each.distance_m is not None),
    )


def could_mean(said: Said, field: str, value: float) -> bool:
    """Whether what was said can stand for this value of the field of a set, a run or a segment.

    A field that is not known here stands for nothing.
    """
    derive = _DERIVATIONS.get(field)
    return derive is not None and any(_alike(value, each) for each in derive(said))


def could_be_sets(said: Said, count: int) -> bool:
    """Whether so many sets of one exercise can have been told: one, as many as a number says, or each by its own."""
    return count == 1 or count <= len(said.numbers) + len(said.reps) or float(count) in said.numbers


def _alike(value: float, other: float) -> bool:
    return abs(value - other) <= max(_LEAST_TOLERANCE, _RELATIVE_TOLERANCE * abs(other))


def _numbers(words: list[Word]) -> Iterator[float]:
    for start, word in enumerate(words):
        number = number_at(words, start)
        if number is not None:
            yield number.value
            yield from _longer(words, number)
        for table in (_SOUNDS_LIKE, _COUNTED):
            if word.text in table:
                yield table[word.text]


def _longer(words: list[Word], number: Number) -> Iterator[float]:
    """What the number becomes together with those behind it: "one" before "eighty five" is 185."""
    following = number_at(words, number.end) if number.end < len(words) else None
    both = None if following is None else joined(number, following)
    if both is not None:
        yield both.value


def _as_clock(number: float) -> tuple[int, ...]:
    """The number as a time: 328 is what "three twenty eight" comes to, and 2830 what is written of 28:30."""
    first, second = divmod(int(number), 100)
    return (first, second) if number % 1 == 0 and 0 < first < 100 and second < 60 else ()


def _clock_s(clock: tuple[int, ...]) -> tuple[float, ...]:
    if len(clock) == 3:
        hours, minutes, seconds = clock
        return (hours * 3600.0 + minutes * 60.0 + seconds,)
    if len(clock) == 2:
        first, second = clock
        return (first * 60.0 + second, first * 3600.0 + second * 60.0)
    return ()


def _plain(said: Said) -> Iterator[float]:
    yield from said.numbers


def _counts(said: Said) -> Iterator[float]:
    # None at all is what failed.
    yield 0.0
    yield from said.numbers
    yield from said.reps


def _weights(said: Said) -> Iterator[float]:
    known = {*said.numbers, *said.weights}
    yield from known
    yield from (each * KG_PER_LB for each in known)
    yield from (each / KG_PER_LB for each in known)
    yield from (before + sign * said_by for before in said.weights for said_by in said.numbers for sign in (1, -1))
    if said.words & _PLATE_WORDS:
        yield from _loaded_bars(said)


def _loaded_bars(said: Said) -> Iterator[float]:
    """A bar with plates on both sides: so many of the largest, and up to two others that were named."""
    counts = {0.0, 1.0, *(each for each in said.numbers if each <= _MOST_PLATES)}
    named = [0.0, *dict.fromkeys(said.numbers)]
    others = {0.0, *named, *(one + two for one, two in combinations(named, 2))}
    for bar, plate in _BARS:
        yield from (bar + 2 * (plate * count + other) for count in counts for other in others)


def _durations(said: Said) -> Iterator[float]:
    yield from said.clocks_s
    yield from said.seconds
    yield from _products(said.numbers, _SECONDS)
    for first, second in pairwise(said.numbers):
        yield first * 60.0 + second
        yield first * SECONDS_PER_HOUR + second * 60.0
        yield (first + second) * SECONDS_PER_HOUR
        yield (first + second) * 60.0
    for hours, minutes, seconds in zip(said.numbers, said.numbers[1:], said.numbers[2:], strict=False):
        yield hours * SECONDS_PER_HOUR + minutes * 60.0 + seconds


def _distances(said: Said) -> Iterator[float]:
    yield from said.metres
    yield from (metres for name, metres in _NAMED_DISTANCES_M.items() if name in said.words)
    yield from _products(said.numbers, _DISTANCE_UNITS_M)
    repeated = (one * two for one, two in pairwise(said.numbers))
    yield from _products(repeated, _DISTANCE_UNITS_M)


def _paces(said: Said) -> Iterator[float]:
    per_mile = METRES_PER_KILOMETRE / METRES_PER_MILE
    yield from _products(_durations(said), (1.0, per_mile))
    speeds = [each for each in said.numbers if each > 0]
    yield from _products((SECONDS_PER_HOUR / each for each in speeds), (1.0, per_mile))


def _heights(said: Said) -> Iterator[float]:
    yield from _products(said.numbers, (1.0, METRES_PER_FOOT))


def _temperatures(said: Said) -> Iterator[float]:
    for each in said.numbers:
        yield from (each, -each, celsius_from_fahrenheit(each), celsius_from_fahrenheit(-each))


def _shares(said: Said) -> Iterator[float]:
    yield from _products(said.numbers, (1.0, 0.01))


def _products(values: Iterable[float], factors: tuple[float, ...]) -> Iterator[float]:
    return (value * factor for value in values for factor in factors)


_DERIVATIONS: dict[str, Callable[[Said], Iterator[float]]] = {
    "reps": _counts,
    "weight": _weights,
    "rpe": _plain,
    "rir": _counts,
    "duration_s": _durations,
    "distance_m": _distances,
    "rest_s": _durations,
    "pace_s_per_km": _paces,
    "repeat": _counts,
    "recovery_s": _durations,
    "recovery_distance_m": _distances,
    "avg_heart_rate_bpm": _plain,
    "max_heart_rate_bpm": _plain,
    "elevation_gain_m": _heights,
    "elevation_loss_m": _heights,
    "temperature_c": _temperatures,
    "humidity": _shares,
}
