"""Straight lines between known points."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def at(x: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    """The value at x, where xs never fall; beyond the ends the end value, on a plateau of xs its first value."""
    i = bisect_left(xs, x)
    if i == 0:
        return ys[0]
    if i == len(xs):
        return ys[-1]
    return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1])


def filled(xs: Sequence[float], values: Sequence[float | None]) -> list[float] | None:
    """The values with the missing ones put on the line between their neighbours, end values held; None without any."""
    known = [(x, value) for x, value in zip(xs, values, strict=True) if value is not None]
    if not known:
        return None
    known_x, known_y = [x for x, _ in known], [y for _, y in known]
    return [at(x, known_x, known_y) if value is None else value for x, value in zip(xs, values, strict=True)]
