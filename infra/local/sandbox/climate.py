"""Made-up weather that looks like weather: a pure function of place and time, the same on every laptop.

Warmer towards the equator, in summer and in the afternoon; what changes from day to day is drawn from a hash.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

DAYS_PER_YEAR = 365.25
WARMEST_DAY_OF_NORTH = 200
WARMEST_HOUR = 15.0
RAIN_FROM_CLOUD_COVER = 0.85
HALF_AN_HOUR = timedelta(minutes=30)
TILT_OF_EARTH_DEG = 23.44
DAYS_FROM_SOLSTICE_TO_NEW_YEAR = 10
BEAM_SHARE_OF_CLEAR_SKY = 0.85


@dataclass(frozen=True, slots=True)
class Sky:
    """A condition by WeatherKit's code and by WMO's."""

    code: str
    wmo: int


SKIES = {
    sky.code: sky
    for sky in (
        Sky("Clear", 0),
        Sky("MostlyClear", 1),
        Sky("PartlyCloudy", 2),
        Sky("Cloudy", 3),
        Sky("Foggy", 45),
        Sky("Drizzle", 51),
        Sky("Rain", 61),
        Sky("HeavyRain", 65),
        Sky("Snow", 73),
        Sky("Thunderstorms", 95),
    )
}
# The first condition whose cloud cover is not reached.
SKY_BY_CLOUD_COVER = ((0.15, "Clear"), (0.35, "MostlyClear"), (0.7, "PartlyCloudy"), (math.inf, "Cloudy"))


@dataclass(frozen=True, slots=True)
class SandboxHour:
    """One hour of made-up weather; `humidity` and `cloud_cover` 0..1, wind as from where it comes.

    `sun_height` is the sine of the sun's elevation in the middle of the hour.
    """

    temperature_c: float
    humidity: float
    wind_speed_m_s: float
    wind_direction_deg: float
    precipitation_mm_h: float
    pressure_hpa: float
    cloud_cover: float
    condition: str
    sun_height: float

    @property
    def wind_gust_m_s(self) -> float:
        return 1.6 * self.wind_speed_m_s

    @property
    def dew_point_c(self) -> float:
        """Magnus form with the constants of Alduchov & Eskridge (1996), J. Appl. Meteorol. 35:601."""
        gamma = math.log(max(self.humidity, 0.01)) + 17.625 * self.temperature_c / (243.04 + self.temperature_c)
        return 243.04 * gamma / (17.625 - gamma)

    @property
    def apparent_temperature_c(self) -> float:
        """Steadman (1994), Aust. Meteorol. Mag. 43:1, for the shade."""
        vapour_pressure_hpa = (
            self.humidity * 6.105 * math.exp(17.27 * self.temperature_c / (237.7 + self.temperature_c))
        )
        return self.temperature_c + 0.33 * vapour_pressure_hpa - 0.70 * self.wind_speed_m_s - 4.0

    @property
    def shortwave_radiation_w_m2(self) -> float:
        """Clouds after Kasten & Czeplak (1980), Sol. Energy 24:177."""
        return self._clear_sky_w_m2 * (1 - 0.75 * math.pow(self.cloud_cover, 3.4))

    @property
    def direct_radiation_w_m2(self) -> float:
        return BEAM_SHARE_OF_CLEAR_SKY * self._clear_sky_w_m2 * (1 - self.cloud_cover)

    @property
    def _clear_sky_w_m2(self) -> float:
        """Haurwitz (1945), J. Meteorol. 2:154."""
        return 1098 * self.sun_height * math.exp(-0.057 / self.sun_height) if self.sun_height > 0 else 0.0


def weather_of(latitude_deg: float, longitude_deg: float, moment: datetime) -> SandboxHour:
    """The weather at a place and an aware moment."""
    place = f"{round(latitude_deg)},{round(longitude_deg)}"
    cloud_cover = (1 + _drift("cloud", place, moment)) / 2
    swing_c = _afternoon_c(longitude_deg, moment)
    precipitation_mm_h = max(cloud_cover - RAIN_FROM_CLOUD_COVER, 0.0) * 20
    temperature_c = _day_mean_c(latitude_deg, moment) + swing_c + 4 * _drift("warmth", place, moment)
    return SandboxHour(
        temperature_c=temperature_c,
        humidity=min(max(0.68 + 0.2 * _drift("humidity", place, moment) - 0.03 * swing_c, 0.15), 1.0),
        wind_speed_m_s=3.5 + 3 * _drift("wind", place, moment),
        wind_direction_deg=(240 + 110 * _drift("direction", place, moment)) % 360,
        precipitation_mm_h=precipitation_mm_h,
        pressure_hpa=1013.25 + 15 * _drift("pressure", place, moment),
        cloud_cover=cloud_cover,
        condition=_condition(cloud_cover, precipitation_mm_h, temperature_c),
        sun_height=_sun_height(latitude_deg, longitude_deg, moment + HALF_AN_HOUR),
    )


def _day_mean_c(latitude_deg: float, moment: datetime) -> float:
    warmest_day = WARMEST_DAY_OF_NORTH if latitude_deg >= 0 else WARMEST_DAY_OF_NORTH + DAYS_PER_YEAR / 2
    season = math.cos(2 * math.pi * (moment.astimezone(UTC).timetuple().tm_yday - warmest_day) / DAYS_PER_YEAR)
    return 27 - 0.0075 * latitude_deg**2 + 0.25 * abs(latitude_deg) * season


def _afternoon_c(longitude_deg: float, moment: datetime) -> float:
    return 5 * math.cos(2 * math.pi * (_solar_hour(longitude_deg, moment) - WARMEST_HOUR) / 24)


def _sun_height(latitude_deg: float, longitude_deg: float, moment: datetime) -> float:
    since_solstice = moment.astimezone(UTC).timetuple().tm_yday + DAYS_FROM_SOLSTICE_TO_NEW_YEAR
    declination = -math.radians(TILT_OF_EARTH_DEG) * math.cos(2 * math.pi * since_solstice / DAYS_PER_YEAR)
    latitude, hour_angle = math.radians(latitude_deg), math.radians(15 * _solar_hour(longitude_deg, moment) - 180)
    at_noon = math.cos(latitude) * math.cos(declination)
    return math.sin(latitude) * math.sin(declination) + at_noon * math.cos(hour_angle)


def _solar_hour(longitude_deg: float, moment: datetime) -> float:
    utc = moment.astimezone(UTC)
    return utc.hour + utc.minute / 60 + longitude_deg / 15


def _condition(cloud_cover: float, precipitation_mm_h: float, temperature_c: float) -> str:
    if precipitation_mm_h > 0:
        return "Snow" if temperature_c < 0 else "Rain"
    return next(condition for below, condition in SKY_BY_CLOUD_COVER if cloud_cover < below)


def _drift(what: str, place: str, moment: datetime) -> float:
    """Between -1 and 1, drawn for each midnight (UTC) and gliding from one to the next."""
    utc = moment.astimezone(UTC)
    midnight = utc.replace(hour=0, minute=0, second=0, microsecond=0)
    into = (utc - midnight) / timedelta(days=1)
    return (1 - into) * _draw(what, place, midnight) + into * _draw(what, place, midnight + timedelta(days=1))


def _draw(what: str, place: str, midnight: datetime) -> float:
    digest = hashlib.blake2s(f"{what} {place} {midnight:%Y-%m-%d}".encode(), digest_size=4).digest()
    return int.from_bytes(digest) / (2**31 - 0.5) - 1
