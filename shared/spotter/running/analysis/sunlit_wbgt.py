"""The WBGT of a run under the sun that shone on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import pow

from spotter.errors import InvalidInput
from spotter.running.analysis.place import Place
from spotter.running.formulas.sun import mean_daylight_cos_zenith
from spotter.running.formulas.wbgt_liljegren import wbgt_liljegren_c
from spotter.running.models import Run, WeatherData
from spotter.valid_range import held_within, require_within

# The radiation at a moment is the mean of the hour before it and the hour after it: services give hourly means only.
RADIATION_REACH = timedelta(hours=1)

DRIEST_PCT = 1.0
SUN_RANGE_W_M2 = (0.0, 1500.0)
# In more wind the iteration overshoots, and the thermometers feel nearly nothing but the wind anyway.
WIND_RANGE_M_S = (0.0, 15.0)

STANDARD_PRESSURE_HPA = 1013.25
PRESSURE_RANGE_HPA = (500.0, 1100.0)
ALTITUDE_RANGE_M = (-500.0, 9000.0)

# The International Standard Atmosphere: kelvin at sea level, kelvin lost per metre, and gravity over both.
SEA_LEVEL_K = 288.15
LAPSE_K_PER_M = 0.0065
BAROMETRIC_EXPONENT = 5.25588


@dataclass(frozen=True, slots=True)
class Sunshine:
    """All that the sun gave on level ground in W/m2, the part of it straight from the sun, and how high the sun was."""

    w_m2: float
    direct_fraction: float
    cos_zenith: float


DARKNESS = Sunshine(w_m2=0.0, direct_fraction=0.0, cos_zenith=0.0)


def pressure_at_altitude_hpa(sea_level_hpa: float, altitude_m: float) -> float:
    """Pressure in hPa at `altitude_m` (-500..9000 m) where it would be `sea_level_hpa` at the level of the sea.

    Source: barometric formula of the International Standard Atmosphere, ISO 2533:1975.
    """
    require_within("altitude_m", altitude_m, *ALTITUDE_RANGE_M)
    return sea_level_hpa * pow(1.0 - LAPSE_K_PER_M * altitude_m / SEA_LEVEL_K, BAROMETRIC_EXPONENT)


def sunlit_wbgt_c(
    run: Run, weather: WeatherData | None, place: Place | None, temperature_c: float, humidity: float | None
) -> float | None:
    """WBGT in C by Liljegren's method in the run's weather, in air of -40..50 C and a humidity of 0..1.

    None where sun, wind, humidity or place are not known, and in air so hot, thin or cold that there is no solution.
    Where no pressure is known it is the standard one, and where no height is known that of the sea. By night the sun
    is known wherever the place is.
    """
    if weather is None or place is None or humidity is None or weather.wind_speed_m_s is None:
        return None
    sunshine = _sunshine(run, weather, place)
    if sunshine is None:
        return None
    try:
        return wbgt_liljegren_c(
            temp_c=temperature_c,
            rh_pct=max(100.0 * humidity, DRIEST_PCT),
            pressure_hpa=_pressure_hpa(weather, place),
            wind10m_m_s=held_within(weather.wind_speed_m_s, WIND_RANGE_M_S),
            ssrd_w_m2=sunshine.w_m2,
            direct_fraction=sunshine.direct_fraction,
            cos_zenith=sunshine.cos_zenith,
        )
    except InvalidInput:
        return None


def _sunshine(run: Run, weather: WeatherData, place: Place) -> Sunshine | None:
    """As the service tells it; where it does not, darkness if the sun was down all the run and else None."""
    sun_w_m2, direct_w_m2 = weather.shortwave_radiation_w_m2, weather.direct_radiation_w_m2
    if sun_w_m2 is None or direct_w_m2 is None:
        return DARKNESS if _is_at_night(run, place) else None
    sun_w_m2 = held_within(sun_w_m2, SUN_RANGE_W_M2)
    return Sunshine(
        w_m2=sun_w_m2,
        direct_fraction=held_within(direct_w_m2 / sun_w_m2, (0.0, 1.0)) if sun_w_m2 else 0.0,
        cos_zenith=_cos_zenith(run, place),
    )


def _is_at_night(run: Run, place: Place) -> bool:
    return mean_daylight_cos_zenith(place.latitude_deg, place.longitude_deg, run.started_at, run.ended_at) == 0.0


def _pressure_hpa(weather: WeatherData, place: Place) -> float:
    sea_level_hpa = STANDARD_PRESSURE_HPA if weather.pressure_hpa is None else weather.pressure_hpa
    altitude_m = held_within(place.altitude_m or 0.0, ALTITUDE_RANGE_M)
    return held_within(pressure_at_altitude_hpa(sea_level_hpa, altitude_m), PRESSURE_RANGE_HPA)


def _cos_zenith(run: Run, place: Place) -> float:
    half = (run.ended_at - run.started_at) / 2
    middle, reach = run.started_at + half, max(half, RADIATION_REACH)
    return mean_daylight_cos_zenith(place.latitude_deg, place.longitude_deg, middle - reach, middle + reach)
