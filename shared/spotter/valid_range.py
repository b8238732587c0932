"""What to do with a value that a formula was never fitted to: refuse it, or hold it at the end of the range."""

from __future__ import annotations

import math

from spotter.errors import FieldError, InvalidInput


def require_within(field: str, value: float, low: float, high: float) -> None:
    """Raise InvalidInput naming `field` unless `value` is a number from `low` to `high`, ends included."""
    if math.isfinite(value) and low <= value <= high:
        return
    message = f"must be from {low:g} to {high:g}"
    raise InvalidInput(f"{field} {message}", errors=[FieldError(field, message)])


def require_positive(field: str, value: float) -> None:
    """Raise InvalidInput naming `field` unless `value` is a number above zero."""
    if math.isfinite(value) and value > 0:
        return
    message = "must be above zero"
    raise InvalidInput(f"{field} {message}", errors=[FieldError(field, message)])


def held_within(value: float, limits: tuple[float, float]) -> float:
    """The value, or the end of `limits` (low, high) that it lies beyond."""
    low, high = limits
    return min(max(value, low), high)
