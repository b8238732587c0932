"""Axes that charts of any kind have: amounts from zero up, ranges with room around them, weeks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from spotter.drawing.picture import Axis, Bar, Tick
from spotter.drawing.ticks import round_ticks

MOST_DATES = 6
BAR_SHARE = 0.7

_MARGIN = 0.08


def amount_axis(largest: float) -> Axis:
    """Amounts from 0 to a little over the largest, which is positive."""
    top = largest * (1.0 + _MARGIN)
    return Axis(0.0, top, round_ticks(0.0, top, most=4))


def widened(low: float, high: float, least: float) -> tuple[float, float]:
    """The range with a margin on both sides, and around its middle at least so wide."""
    half = max(least, (high - low) * (1.0 + 2.0 * _MARGIN)) / 2.0
    middle = (low + high) / 2.0
    return middle - half, middle + half


def weeks_axis(mondays: Sequence[date]) -> Axis:
    """Weeks, one or more without a gap, each one wide; the last is the one that it is now."""
    return Axis(0.0, float(len(mondays)), tuple(_date_ticks(mondays)))


def week_bars(values: Sequence[float]) -> tuple[Bar, ...]:
    """A bar for each week of such an axis, the last of which is not over."""
    last = len(values) - 1
    return tuple(
        Bar("unfinished" if i == last else "bar", i + 0.5 - BAR_SHARE / 2, i + 0.5 + BAR_SHARE / 2, value)
        for i, value in enumerate(values)
    )


def _date_ticks(mondays: Sequence[date]) -> Iterator[Tick]:
    """Every so many weeks, counted from the one it is now."""
    every = -(-len(mondays) // MOST_DATES)
    for i in range((len(mondays) - 1) % every, len(mondays), every):
        yield Tick(i + 0.5, "now" if i == len(mondays) - 1 else f"{mondays[i].day} {mondays[i]:%b}")
