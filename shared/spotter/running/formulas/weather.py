"""Humidity, heat index, wind chill and wet bulb, each by its published formula.

Degrees and units are in the argument names; relative humidity is in percent. What lies outside a formula's published
range raises InvalidInput; wind chill, which has no meaning in warm or still air, answers None there.
"""

from __future__ import annotations

from math import atan, exp, log, pow, sqrt

from spotter.units import celsius_from_fahrenheit, fahrenheit_from_celsius
from spotter.valid_range import require_within

# Magnus form over water: Alduchov and Eskridge 1996, J Appl Meteorol 35:601.
MAGNUS_SLOPE = 17.625
MAGNUS_OFFSET_C = 243.04
MAGNUS_RANGE_C = (-40.0, 50.0)
DEW_POINT_RANGE_C = (-80.0, 50.0)
DRIEST_PCT = 0.1  # the logarithm of the dew point has no value in air without any vapour

# The Bureau of Meteorology's own vapour pressure, used in its WBGT and apparent temperature.
BOM_VAPOUR_HPA = 6.105
BOM_VAPOUR_SLOPE = 17.27
BOM_VAPOUR_OFFSET_C = 237.7

STULL_RANGE_C = (-20.0, 50.0)
STULL_RANGE_PCT = (5.0, 99.0)

HEAT_INDEX_RANGE_F = (-50.0, 130.0)
ROTHFUSZ_FROM_F = 80.0

WIND_CHILL_WARMEST_F = 50.0
WIND_CHILL_CALMEST_MPH = 3.0
COLDEST_F = -100.0
MPH_PER_M_S = 3600.0 / 1609.344
STRONGEST_WIND_MPH = 200.0


def _magnus_exponent(temp_c: float) -> float:
    return MAGNUS_SLOPE * temp_c / (MAGNUS_OFFSET_C + temp_c)


def dew_point_c(temp_c: float, rh_pct: float) -> float:
    """Dew point in C of air of `temp_c` (-40..50 C) and `rh_pct` (0.1..100 %); error below 0.4 C.

    Source: Alduchov and Eskridge 1996, J Appl Meteorol 35:601.
    """
    require_within("temp_c", temp_c, *MAGNUS_RANGE_C)
    require_within("rh_pct", rh_pct, DRIEST_PCT, 100.0)
    exponent = log(rh_pct / 100.0) + _magnus_exponent(temp_c)
    return MAGNUS_OFFSET_C * exponent / (MAGNUS_SLOPE - exponent)


def dew_point_f(temp_f: float, rh_pct: float) -> float:
    """Dew point in F of air of `temp_f` (-40..122 F) and `rh_pct` (0.1..100 %); see `dew_point_c`."""
    return fahrenheit_from_celsius(dew_point_c(celsius_from_fahrenheit(temp_f), rh_pct))


def relative_humidity_pct(temp_c: float, dew_point_c: float) -> float:
    """Relative humidity in % of air of `temp_c` with `dew_point_c` (-40..50 C; a dew point of -80..50 C).

    The inverse of `dew_point_c`, same source. A dew point rounded up above the temperature means 100 %.
    """
    require_within("temp_c", temp_c, *MAGNUS_RANGE_C)
    require_within("dew_point_c", dew_point_c, *DEW_POINT_RANGE_C)
    return min(100.0, 100.0 * exp(_magnus_exponent(dew_point_c) - _magnus_exponent(temp_c)))


def vapour_pressure_hpa(temp_c: float, rh_pct: float) -> float:
    """Water vapour pressure in hPa (-40..50 C, 0..100 %).

    Source: Australian Bureau of Meteorology, thermal comfort observations.
    """
    require_within("temp_c", temp_c, *MAGNUS_RANGE_C)
    require_within("rh_pct", rh_pct, 0.0, 100.0)
    return rh_pct / 100.0 * BOM_VAPOUR_HPA * exp(BOM_VAPOUR_SLOPE * temp_c / (BOM_VAPOUR_OFFSET_C + temp_c))


def wet_bulb_c(temp_c: float, rh_pct: float) -> float:
    """Wet-bulb temperature in C at sea level (-20..50 C, 5..99 %); error -1..+0.65 C.

    Source: Stull 2011, J Appl Meteorol Climatol 50:2267, equation 1.
    """
    require_within("temp_c", temp_c, *STULL_RANGE_C)
    require_within("rh_pct", rh_pct, *STULL_RANGE_PCT)
    return (
        temp_c * atan(0.151977 * sqrt(rh_pct + 8.313659))
        + atan(temp_c + rh_pct)
        - atan(rh_pct - 1.676331)
        + 0.00391838 * pow(rh_pct, 1.5) * atan(0.023101 * rh_pct)
        - 4.686035
    )


def simple_heat_index_f(temp_f: float, rh_pct: float) -> float:
    """The National Weather Service's linear heat index in F for air below about 80 F."""
    return 0.5 * (temp_f + 61.0 + 1.2 * (temp_f - 68.0) + 0.094 * rh_pct)


def _rothfusz_f(temp_f: float, rh_pct: float) -> float:
    t, r = temp_f, rh_pct
    return (
        -42.379
        + 2.04901523 * t
        + 10.14333127 * r
        - 0.22475541 * t * r
        - 0.00683783 * t**2
        - 0.05481717 * r**2
        + 0.00122874 * t**2 * r
        + 0.00085282 * t * r**2
        - 0.00000199 * t**2 * r**2
    )


def _rothfusz_adjustment_f(temp_f: float, rh_pct: float) -> float:
    """What the Weather Prediction Center takes off in very dry air and adds in very humid, only just hot air."""
    if rh_pct < 13.0 and 80.0 <= temp_f <= 112.0:
        return -((13.0 - rh_pct) / 4.0) * sqrt((17.0 - abs(temp_f - 95.0)) / 17.0)
    if rh_pct > 85.0 and 80.0 <= temp_f <= 87.0:
        return (rh_pct - 85.0) / 10.0 * (87.0 - temp_f) / 5.0
    return 0.0


def heat_index_f(temp_f: float, rh_pct: float) -> float:
    """Heat index in F in the shade and a light wind (-50..130 F, 0..100 %); error +-1.3 F where it is hot.

    Below the domain of the regression (a mean of the simple index and the air temperature under 80 F) the simple
    index is the answer. Full sun can add up to 15 F.
    Source: NWS Weather Prediction Center, heat index equation; Rothfusz 1990, NWS SR 90-23.
    """
    require_within("temp_f", temp_f, *HEAT_INDEX_RANGE_F)
    require_within("rh_pct", rh_pct, 0.0, 100.0)
    simple_f = simple_heat_index_f(temp_f, rh_pct)
    if (simple_f + temp_f) / 2.0 < ROTHFUSZ_FROM_F:
        return simple_f
    return _rothfusz_f(temp_f, rh_pct) + _rothfusz_adjustment_f(temp_f, rh_pct)


def heat_index_c(temp_c: float, rh_pct: float) -> float:
    """Heat index in C; see `heat_index_f`."""
    return celsius_from_fahrenheit(heat_index_f(fahrenheit_from_celsius(temp_c), rh_pct))


def wind_chill_f(temp_f: float, wind_mph: float) -> float | None:
    """Wind chill in F for the wind at 10 m; None above 50 F or at 3 mph and less, where the index is not defined.

    Source: NWS wind chill temperature index, 2001.
    """
    require_within("temp_f", temp_f, COLDEST_F, HEAT_INDEX_RANGE_F[1])
    require_within("wind_mph", wind_mph, 0.0, STRONGEST_WIND_MPH)
    if temp_f > WIND_CHILL_WARMEST_F or wind_mph <= WIND_CHILL_CALMEST_MPH:
        return None
    wind = pow(wind_mph, 0.16)
    return 35.74 + 0.6215 * temp_f - 35.75 * wind + 0.4275 * temp_f * wind


def wind_chill_c(temp_c: float, wind_m_s: float) -> float | None:
    """Wind chill in C for the wind at 10 m, None where it is not defined; see `wind_chill_f`."""
    chill_f = wind_chill_f(fahrenheit_from_celsius(temp_c), wind_m_s * MPH_PER_M_S)
    return None if chill_f is None else celsius_from_fahrenheit(chill_f)
