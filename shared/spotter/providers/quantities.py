"""Quantities as weather services give them, checked for what the atmosphere can do and brought to SI on the way in."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from spotter.units import m_s_from_km_h

PERCENT = 100.0


def fraction_from_percent(percent: float) -> float:
    """A part of one from a part of a hundred."""
    return percent / PERCENT


def at_least_none(amount: float) -> float:
    """The amount, or 0 for one below."""
    return max(amount, 0.0)


# The lowest and highest air temperatures ever measured are -89.2 and 56.7 °C (WMO World Weather & Climate Extremes
# Archive); apparent temperatures go further.
AirTemperature = Annotated[float, Field(ge=-95, le=60)]
FeltTemperature = Annotated[float, Field(ge=-150, le=100)]
Fraction = Annotated[float, Field(ge=0, le=1)]
FractionFromPercent = Annotated[float, Field(ge=0, le=PERCENT), AfterValidator(fraction_from_percent)]
MetresPerSecondFromKmH = Annotated[float, Field(ge=0, le=600), AfterValidator(m_s_from_km_h)]
CompassDegrees = Annotated[float, Field(ge=0, le=360)]
Precipitation = Annotated[float, Field(ge=0)]
# The sun outside the air has 1361 W/m2, which broken clouds can add to for minutes. Packed grids leave a hair below
# nothing at night.
SolarRadiation = Annotated[float, Field(ge=-1, le=1500), AfterValidator(at_least_none)]
SeaLevelPressure = Annotated[float, Field(ge=800, le=1100)]
