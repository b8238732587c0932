"""Numbers as a runner reads them: in kilometres or miles, in minutes and seconds, in the athlete's own time zone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from spotter.units import METRES_PER_FOOT, METRES_PER_KILOMETRE, METRES_PER_UNIT, DistanceUnit, fahrenheit_from_celsius

ONE_DECIMAL_BELOW_PCT = 10.0


def distance_text(distance_m: float, unit: DistanceUnit) -> str:
    """A distance such as `12.0 km` or `7.5 mi`."""
    return f"{distance_m / METRES_PER_UNIT[unit]:.1f} {unit}"


def duration_text(duration_s: float) -> str:
    """A duration of 0 s or more, such as `48:02` or `3:45:10`."""
    minutes, seconds = divmod(round(duration_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def pace_text(pace_s_per_km: float, unit: DistanceUnit) -> str:
    """A pace such as `5:02 per km`."""
    return f"{duration_text(_per_unit_s(pace_s_per_km, unit))} per {unit}"


def pace_gap_text(gap_s_per_km: float, unit: DistanceUnit) -> str:
    """The size of a difference between two paces, such as `14 s per km`; its sign is left to the words around it."""
    return f"{abs(_per_unit_s(gap_s_per_km, unit)):.0f} s per {unit}"


def pace_change_text(change_s_per_km: float, unit: DistanceUnit) -> str:
    """A difference between two paces with its direction, such as `14 s per km slower` for one of more than 0."""
    return f"{pace_gap_text(change_s_per_km, unit)} {'slower' if change_s_per_km > 0 else 'faster'}"


def pace_gap_range_text(low_s_per_km: float, high_s_per_km: float, unit: DistanceUnit) -> str:
    """A range of such differences, such as `8 to 16 s per km`; a single one where both ends round to the same."""
    low, high = sorted(round(abs(_per_unit_s(end, unit))) for end in (low_s_per_km, high_s_per_km))
    return f"{low} s per {unit}" if low == high else f"{low} to {high} s per {unit}"


def height_text(height_m: float, unit: DistanceUnit) -> str:
    """A height or a climb, such as `180 m`; who reads miles reads `591 ft`."""
    return f"{height_m / METRES_PER_FOOT:.0f} ft" if unit == "mi" else f"{height_m:.0f} m"


def temperature_text(temperature_c: float, unit: DistanceUnit) -> str:
    """A temperature such as `21 °C`; who reads miles reads `70 °F`."""
    # As whole numbers, of which there is no minus zero.
    return f"{round(fahrenheit_from_celsius(temperature_c))} °F" if unit == "mi" else f"{round(temperature_c)} °C"


def percent_text(value_pct: float) -> str:
    """The size of a percentage, such as `4.1 %` or, from ten up, `34 %`."""
    size = abs(value_pct)
    return f"{size:.1f} %" if size < ONE_DECIMAL_BELOW_PCT else f"{size:.0f} %"


def heart_rate_text(heart_rate_bpm: float) -> str:
    """A heart rate, such as `148 bpm`."""
    return f"{heart_rate_bpm:.0f} bpm"


def split_text(number: int, unit: DistanceUnit) -> str:
    """The name of a split by its number from 1, such as `km 4` or `mile 4`."""
    return f"{'mile' if unit == 'mi' else 'km'} {number}"


def day_text(moment: datetime, timezone: str | None) -> str:
    """The day of an aware moment, such as `4 May 2026`, in the time zone of that IANA name; by its own offset without.

    Raises ZoneInfoNotFoundError for a name that is none.
    """
    local = moment if timezone is None else moment.astimezone(ZoneInfo(timezone))
    return f"{local.day} {local:%B %Y}"


def _per_unit_s(pace_s_per_km: float, unit: DistanceUnit) -> float:
    return pace_s_per_km * METRES_PER_UNIT[unit] / METRES_PER_KILOMETRE
