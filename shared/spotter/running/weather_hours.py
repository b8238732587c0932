"""What a weather service says, hour by hour. SI units; the unit is in the field's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

WeatherSource = Literal["weatherkit", "open_meteo"]


@dataclass(frozen=True, slots=True)
class HourOfWeather:
    """Weather of the hour that begins at `observed_at` (aware, UTC). None where the service says nothing.

    `humidity` and `cloud_cover` are 0..1, `wind_direction_deg` (0..360) is where the wind comes from, `pressure_hpa`
    is reduced to sea level, `precipitation_mm_h` is what falls during the hour, `condition` is one of WeatherKit's
    condition codes such as `MostlyClear` (an open set). Radiation is the sun's on level ground as the hour begins: all
    of it, and what comes straight from the sun.
    """

    observed_at: datetime
    temperature_c: float
    apparent_temperature_c: float | None = None
    dew_point_c: float | None = None
    humidity: float | None = None
    wind_speed_m_s: float | None = None
    wind_direction_deg: float | None = None
    wind_gust_m_s: float | None = None
    precipitation_mm_h: float | None = None
    condition: str | None = None
    pressure_hpa: float | None = None
    cloud_cover: float | None = None
    shortwave_radiation_w_m2: float | None = None
    direct_radiation_w_m2: float | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """The name and the link that a service's licence wants shown beside its data."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class HourlyReport:
    """Hours in the order of time, without those the service knows nothing of; `sandbox` data is made up."""

    hours: tuple[HourOfWeather, ...]
    source: WeatherSource
    attribution: Attribution
    sandbox: bool
