"""Quantities as weather services give them, checked for what the atmosphere can do and brought to SI on the way in."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from spotter.units import m_s_from_km_h

PERCENT = 100.0


def fraction_from_percent(percent: float) -> float:
    """A part of one from a part of a hundred."""
    return percent / PERCENT


# The lowest and highest air temperatures ever measured are -89.2 and 56.7 °C (WMO World Weather & Climate Extremes
# Archive); apparent temperatures go further.
AirTemperature = Annotated[float, Field(ge=-95, le=60)]
FeltTemperature = Annotated[float, Field(ge=-150, le=100)]
Fraction = Annotated[float, Field(ge=0, le=1)]
FractionFromPercent = Annotated[float, Field(ge=0, le=PERCENT), AfterValidator(fraction_from_percent)]
MetresPerSecondFromKmH = Annotated[float, Field(ge=0, le=600), AfterValidator(m_s_from_km_h)]
CompassDegrees = Annotated[float, Field(ge=0, le=360)]
Precipitation = Annotated[float, Field(ge=0)]
SeaLevelPressure = Annotated[float, Field(ge=800, le=1100)]
