"""Places on axes that are worth a label: round numbers, and minutes and seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, count
from math import ceil, floor

from spotter.drawing.picture import Tick

Label = Callable[[float], str]

_ROUND = (1.0, 2.0, 5.0)
CLOCK_STEPS_S = (5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 3600.0)


def round_ticks(low: float, high: float, most: int, smallest_step: float = 0.001) -> tuple[Tick, ...]:
    """At most so many (2 or more) ticks at multiples of 1, 2 or 5 times a power of ten, from `low` up to `high`."""
    return _ticks(low, high, most, _round_steps(smallest_step), _plain)


def clock_ticks(low_s: float, high_s: float, most: int) -> tuple[Tick, ...]:
    """At most so many (2 or more) ticks at whole minutes or fractions of them, labelled as `clock` does.

    For seconds from `low_s` up to `high_s`.
    """
    steps = chain(CLOCK_STEPS_S, (CLOCK_STEPS_S[-1] * 2.0**power for power in count(1)))
    return _ticks(low_s, high_s, most, steps, clock)


def clock(seconds: float) -> str:
    """Seconds, not negative, as minutes and seconds: 305 is 5:05."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _ticks(low: float, high: float, most: int, steps: Iterator[float], label: Label) -> tuple[Tick, ...]:
    step = next(step for step in steps if len(_multiples(low, high, step)) <= most)
    return tuple(Tick(i * step, label(i * step)) for i in _multiples(low, high, step))


def _multiples(low: float, high: float, step: float) -> Sequence[int]:
    # Forgives what division leaves of a bound that is a multiple itself.
    return range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)


def _round_steps(smallest: float) -> Iterator[float]:
    return (smallest * each * 10.0**power for power in count() for each in _ROUND)


def _plain(value: float) -> str:
    return f"{value:,.3f}".rstrip("0").rstrip(".")
