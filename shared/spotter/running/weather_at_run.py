"""Weather around a run, between the hours that a weather service reports."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from spotter.running.models import WeatherData
from spotter.running.weather_hours import HourlyReport, HourOfWeather

HOUR = timedelta(hours=1)
# A run longer than this meets weather that its middle does not stand for.
LONG_RUN = timedelta(hours=2)
# Weather two hours away says little about a run, as the sun's heating and fronts go.
REACH = 2 * HOUR
# About one kilometre of latitude: finer than the grids of the models behind weather services.
PLACE_DECIMALS = 2
# Opposite winds of equal weight leave a mean direction that is rounding error.
NO_DIRECTION = 1e-9

Weighted = Sequence[tuple[float, HourOfWeather]]


@dataclass(frozen=True, slots=True)
class WeatherAtRun:
    """Weather in the middle of a run; for one over two hours also its mean over the run, and at start and end."""

    middle: WeatherData
    mean: WeatherData | None = None
    start: WeatherData | None = None
    end: WeatherData | None = None


def rounded_place(latitude_deg: float, longitude_deg: float) -> tuple[float, float]:
    """The place to two decimals (1.1 km of latitude), with one name for the antimeridian."""
    latitude, longitude = round(latitude_deg, PLACE_DECIMALS), round(longitude_deg, PLACE_DECIMALS)
    # Adding zero turns -0.0 into 0.0.
    return latitude + 0.0, (180.0 if longitude == -180.0 else longitude + 0.0)


def weather_cache_key(latitude_deg: float, longitude_deg: float, moment: datetime) -> tuple[str, str]:
    """Names of the rounded place and of the hour, such as `("40.71,-74.01", "2026-07-01T06")`. `moment` is aware."""
    latitude, longitude = rounded_place(latitude_deg, longitude_deg)
    return f"{latitude:.{PLACE_DECIMALS}f},{longitude:.{PLACE_DECIMALS}f}", f"{moment.astimezone(UTC):%Y-%m-%dT%H}"


def start_of_hour(moment: datetime) -> datetime:
    """The beginning of the UTC hour that the aware `moment` lies in."""
    return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)


def first_and_last_hour(start: datetime, end: datetime) -> tuple[datetime, datetime]:
    """Beginnings of the hour that `start` lies in and of the first that does not begin before `end`; both aware."""
    last = start_of_hour(end)
    return start_of_hour(start), last if last == end else last + HOUR


def hours_around(start: datetime, end: datetime) -> Iterator[datetime]:
    """Beginnings of the hours from the first to the last of `first_and_last_hour`."""
    hour, last = first_and_last_hour(start, end)
    while hour <= last:
        yield hour
        hour += HOUR


def weather_at_run(report: HourlyReport, started_at: datetime, elapsed_time_s: float) -> WeatherAtRun | None:
    """Weather of a run that began at the aware `started_at`; None when the report has nothing near its middle."""
    elapsed = timedelta(seconds=elapsed_time_s)
    middle = weather_at(report, started_at + elapsed / 2)
    if middle is None:
        return None
    if elapsed <= LONG_RUN:
        return WeatherAtRun(middle)
    ended_at = started_at + elapsed
    return WeatherAtRun(
        middle=middle,
        mean=_mean_weather(report, started_at, ended_at),
        start=weather_at(report, started_at),
        end=weather_at(report, ended_at),
    )


def weather_at(report: HourlyReport, moment: datetime) -> WeatherData | None:
    """Weather at the aware `moment`, between the two hours around it; None when none is within two hours."""
    hour = _at(report.hours, moment)
    return None if hour is None else _as_data(hour, report)


def mean_direction_deg(directions: Iterable[tuple[float, float]]) -> float | None:
    """Mean of (weight, direction in degrees) on the circle, 0 up to 360; None when they cancel out or none is given.

    The direction of the sum of unit vectors: Mardia & Jupp, Directional Statistics (2000), section 2.2.
    """
    vectors = [(weight, math.radians(degrees)) for weight, degrees in directions]
    east = sum(weight * math.sin(angle) for weight, angle in vectors)
    north = sum(weight * math.cos(angle) for weight, angle in vectors)
    if math.hypot(east, north) <= NO_DIRECTION * sum(weight for weight, _ in vectors):
        return None
    # The second remainder brings a rounded-up 360 back to 0.
    return math.degrees(math.atan2(east, north)) % 360.0 % 360.0


def _mean_weather(report: HourlyReport, start: datetime, end: datetime) -> WeatherData | None:
    """The mean over time between two different moments, dated in their middle; None where the report has a gap."""
    between = [hour.observed_at for hour in report.hours if start < hour.observed_at < end]
    moments = [start, *between, end]
    found = [_at(report.hours, moment) for moment in moments]
    known = [hour for hour in found if hour is not None]
    if len(known) < len(moments):
        return None
    weighted = list(zip(_trapezoid_weights(moments), known, strict=True))
    return _as_data(_blend(weighted, start + (end - start) / 2), report)


def _at(hours: Sequence[HourOfWeather], moment: datetime) -> HourOfWeather | None:
    near = [hour for hour in hours if abs(hour.observed_at - moment) <= REACH]
    before = max((hour for hour in near if hour.observed_at <= moment), key=_time, default=None)
    after = min((hour for hour in near if hour.observed_at >= moment), key=_time, default=None)
    if before is None or after is None or before is after:
        only = before or after
        return None if only is None else _blend([(1.0, only)], moment)
    into = (moment - before.observed_at) / (after.observed_at - before.observed_at)
    return _blend([(1.0 - into, before), (into, after)], moment)


def _time(hour: HourOfWeather) -> datetime:
    return hour.observed_at


def _trapezoid_weights(moments: Sequence[datetime]) -> list[float]:
    steps = [(later - earlier).total_seconds() for earlier, later in pairwise(moments)]
    return [(before + after) / 2 for before, after in zip([0.0, *steps], [*steps, 0.0], strict=True)]


def _blend(weighted: Weighted, moment: datetime) -> HourOfWeather:
    """The weighted mean, field by field over the hours that have the field; the condition of the heaviest hour."""
    heaviest = max(weighted, key=lambda pair: pair[0])[1]
    return HourOfWeather(
        observed_at=moment.astimezone(UTC),
        temperature_c=_mean([(weight, hour.temperature_c) for weight, hour in weighted]),
        apparent_temperature_c=_mean_of_known(weighted, lambda hour: hour.apparent_temperature_c),
        dew_point_c=_mean_of_known(weighted, lambda hour: hour.dew_point_c),
        humidity=_mean_of_known(weighted, lambda hour: hour.humidity),
        wind_speed_m_s=_mean_of_known(weighted, lambda hour: hour.wind_speed_m_s),
        wind_direction_deg=mean_direction_deg(_known(weighted, lambda hour: hour.wind_direction_deg)),
        wind_gust_m_s=_mean_of_known(weighted, lambda hour: hour.wind_gust_m_s),
        precipitation_mm_h=_mean_of_known(weighted, lambda hour: hour.precipitation_mm_h),
        condition=heaviest.condition,
        pressure_hpa=_mean_of_known(weighted, lambda hour: hour.pressure_hpa),
        cloud_cover=_mean_of_known(weighted, lambda hour: hour.cloud_cover),
        shortwave_radiation_w_m2=_mean_of_known(weighted, lambda hour: hour.shortwave_radiation_w_m2),
        direct_radiation_w_m2=_mean_of_known(weighted, lambda hour: hour.direct_radiation_w_m2),
    )


def _known(weighted: Weighted, value_of: Callable[[HourOfWeather], float | None]) -> list[tuple[float, float]]:
    values = [(weight, value_of(hour)) for weight, hour in weighted]
    return [(weight, value) for weight, value in values if value is not None]


def _mean_of_known(weighted: Weighted, value_of: Callable[[HourOfWeather], float | None]) -> float | None:
    known = _known(weighted, value_of)
    return _mean(known) if known else None


def _mean(values: Sequence[tuple[float, float]]) -> float:
    return sum(weight * value for weight, value in values) / sum(weight for weight, _ in values)


def _as_data(hour: HourOfWeather, report: HourlyReport) -> WeatherData:
    return WeatherData(
        temperature_c=hour.temperature_c,
        apparent_temperature_c=hour.apparent_temperature_c,
        dew_point_c=hour.dew_point_c,
        humidity=hour.humidity,
        wind_speed_m_s=hour.wind_speed_m_s,
        wind_direction_deg=hour.wind_direction_deg,
        precipitation_mm_h=hour.precipitation_mm_h,
        condition=hour.condition,
        source=report.source,
        observed_at=hour.observed_at,
        attribution=report.attribution.text,
        attribution_url=report.attribution.url,
        sandbox=report.sandbox,
        pressure_hpa=hour.pressure_hpa,
        shortwave_radiation_w_m2=hour.shortwave_radiation_w_m2,
        direct_radiation_w_m2=hour.direct_radiation_w_m2,
    )
