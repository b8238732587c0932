"""Numbers as a lifter reads them: in kilograms or pounds, on the athlete's own calendar."""

from __future__ import annotations

from datetime import date

from spotter.strength.models import StrengthSet
from spotter.units import WeightUnit, lb_from_kg


def in_unit(weight_kg: float, unit: WeightUnit) -> float:
    """A weight in kilograms in that unit."""
    return lb_from_kg(weight_kg) if unit == "lb" else weight_kg


def weight_text(weight_kg: float, unit: WeightUnit) -> str:
    """A weight given in kilograms, such as `102.5 kg` or `225 lb`, to a tenth."""
    return amount_text(in_unit(weight_kg, unit), unit)


def amount_text(weight: float, unit: WeightUnit) -> str:
    """A weight given in that unit, to a tenth."""
    return f"{plain(weight)} {unit}"


def plain(value: float) -> str:
    """A number to a tenth, without a decimal that says nothing."""
    return f"{value:.1f}".removesuffix(".0")


def count_text(count: float, noun: str) -> str:
    """So many of something, such as `1 set` or `4.5 sets`; the noun takes an s."""
    number = plain(count)
    return f"{number} {noun}" if number == "1" else f"{number} {noun}s"


def percent_text(value_pct: float) -> str:
    """The size of a percentage, such as `4.1 %`."""
    return f"{plain(abs(value_pct))} %"


def day_text(day: date) -> str:
    """A day, such as `4 May 2026`."""
    return f"{day.day} {day:%B %Y}"


def set_text(each: StrengthSet, unit: WeightUnit) -> str:
    """A set by what is known of it, such as `5 reps at 100 kg` or `12 reps`."""
    if each.reps is None:
        return f"{plain(each.duration_s)} s" if each.duration_s else "a set"
    reps = count_text(each.reps, "rep")
    if each.weight_kg is None or each.load == "bodyweight":
        return reps
    return f"{reps} {_LOADS.get(each.load or 'external', 'at')} {weight_text(each.weight_kg, unit)}"


def listed(names: list[str]) -> str:
    """One or more names as a text has them, such as `Squat, Row and Dip`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


_LOADS = {"bodyweight_plus": "with", "assisted": "with help of"}
