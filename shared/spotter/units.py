"""Exact conversions. SI inside; miles, feet and degrees Fahrenheit only at the edge.

Exact by definition: international yard and pound agreement of 1959 (NIST SP 811, appendix B).
"""

from __future__ import annotations

from typing import Literal

METRES_PER_KILOMETRE = 1000.0
METRES_PER_MILE = 1609.344
METRES_PER_FOOT = 0.3048
METRES_PER_YARD = 0.9144
KG_PER_LB = 0.45359237
SECONDS_PER_HOUR = 3600.0

DistanceUnit = Literal["km", "mi"]
WeightUnit = Literal["kg", "lb"]

METRES_PER_UNIT: dict[DistanceUnit, float] = {"km": METRES_PER_KILOMETRE, "mi": METRES_PER_MILE}


def celsius_from_fahrenheit(temperature_f: float) -> float:
    """Degrees Celsius of a temperature in degrees Fahrenheit."""
    return (temperature_f - 32.0) / 1.8


def fahrenheit_from_celsius(temperature_c: float) -> float:
    """Degrees Fahrenheit of a temperature in degrees Celsius."""
    return temperature_c * 1.8 + 32.0


def m_s_from_km_h(speed_km_h: float) -> float:
    """Metres per second of a speed in kilometres per hour."""
    return speed_km_h * METRES_PER_KILOMETRE / SECONDS_PER_HOUR


def kg_from(weight: float, unit: WeightUnit) -> float:
    """Kilograms of a weight in that unit."""
    return weight * KG_PER_LB if unit == "lb" else weight


def lb_from_kg(weight_kg: float) -> float:
    """Pounds of a weight in kilograms."""
    return weight_kg / KG_PER_LB
