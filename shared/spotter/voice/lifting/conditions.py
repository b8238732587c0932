"""What must hold of the numbers that a pattern finds."""

from __future__ import annotations

from spotter.voice.lifting.group import MOST_REPS
from spotter.voice.lifting.patterns import Condition, Roles

# What people load onto bars, in pounds and kilograms.
_PLATES = frozenset({1.25, 2.5, 5, 10, 15, 20, 25, 35, 45})
# Weights that are told in a row are no more apart than that, and few are below so much.
_MOST_APART = 4
_LEAST_WEIGHT = 20
_REPS_IN_A_ROW = 15
_SEVERAL = 2
# From a set to the next the reps fall no faster; a weight in front of reps is more than that.
_MOST_FEWER = 1.9


def between(least: float, most: float, role: str) -> Condition:
    """The first number in that role is one of those, both ends included."""
    return lambda roles: least <= _value(roles, role) <= most


def above(least: float, role: str) -> Condition:
    """The first number in that role is above."""
    return lambda roles: _value(roles, role) > least


def both(first: Condition, second: Condition) -> Condition:
    """One and the other hold."""
    return lambda roles: first(roles) and second(roles)


def is_plate(role: str) -> Condition:
    """There is such a plate."""
    return lambda roles: _value(roles, role) in _PLATES


def counts(most: float, role: str) -> Condition:
    """All numbers in that role are whole and not above `most`."""
    return lambda roles: all(value <= most and value % 1 == 0 for value in _values(roles, role))


def list_of_reps(roles: Roles) -> bool:
    """There are several reps; two high numbers side by side are one of weight and one of reps."""
    reps, values = roles["reps"], _values(roles, "reps")
    is_list = len(reps) > 2 or reps[0].end != reps[-1].start or max(values) <= _REPS_IN_A_ROW
    if len(reps) < _SEVERAL or values[0] > _MOST_FEWER * values[1]:
        return False
    return is_list and counts(MOST_REPS, "reps")(roles)


def alike(roles: Roles) -> bool:
    """The weights may be those of one exercise."""
    values = _values(roles, "weight")
    return max(values) <= _MOST_APART * min(values)


def several_heavy(roles: Roles) -> bool:
    """There are several weights, which may be those of one exercise, and none of them may be a count."""
    values = _values(roles, "weight")
    return len(values) > 1 and min(values) >= _LEAST_WEIGHT and alike(roles)


def _values(roles: Roles, role: str) -> list[float]:
    return [symbol.value or 0.0 for symbol in roles[role]]


def _value(roles: Roles, role: str) -> float:
    return _values(roles, role)[0]
