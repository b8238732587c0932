"""The amounts in a fact: times in seconds, distances in metres, and the unit of its weights."""

from __future__ import annotations

from spotter.units import WeightUnit
from spotter.voice.lifting.patterns import Fact


def unit_of(fact: Fact) -> WeightUnit | None:
    """The unit that was said with the weights in a fact."""
    said = fact.roles.get("unit", ())
    return None if not said else "kg" if said[0].kind == "kg" else "lb"


def seconds_of(fact: Fact) -> list[float]:
    """The times in a fact, in seconds."""
    if "clock" in fact.roles:
        return fact.values("clock")
    if "m" not in fact.roles:
        return fact.values("seconds")
    minutes = fact.values("minutes") or [1.0]
    half = 30.0 if "half" in fact.roles else 0.0
    return [*(60 * value for value in minutes[:-1]), 60 * minutes[-1] + (fact.value("seconds") or 0.0) + half]


def metres_of(fact: Fact) -> list[float]:
    """The distances in a fact, in metres."""
    unit = fact.value("unit") or 1.0
    return [value * unit for value in fact.values("metres")]
