"""Numbers as the athlete reads them: in the athlete's units, with no more digits than they deserve."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.running.wording import duration_text
from spotter.units import METRES_PER_FOOT, METRES_PER_KILOMETRE, METRES_PER_UNIT, DistanceUnit, fahrenheit_from_celsius

_DECIMAL_BELOW_PERCENT = 10.0


@dataclass(frozen=True, slots=True)
class Display:
    """What a number looks like to an athlete who counts in kilometres (and Celsius) or miles (and Fahrenheit)."""

    unit: DistanceUnit

    def pace(self, s_per_km: float) -> str:
        """A pace such as `5:02/km`."""
        return f"{duration_text(self._per_unit_s(s_per_km))}/{self.unit}"

    def pace_difference(self, s_per_km: float) -> str:
        """The size of a difference of paces such as `12 s/km`; its sign is left to the words around it."""
        return f"{abs(self._per_unit_s(s_per_km))} s/{self.unit}"

    def pace_change(self, s_per_km: float) -> str:
        """A difference of paces with its direction, such as `12 s/km slower` for one of more than 0."""
        return f"{self.pace_difference(s_per_km)} {'slower' if s_per_km > 0 else 'faster'}"

    def pace_difference_range(self, low_s_per_km: float, high_s_per_km: float) -> str:
        """A range of differences such as `8 to 16 s/km`, both 0 or more; one number where both ends round to it."""
        low, high = self._per_unit_s(low_s_per_km), self._per_unit_s(high_s_per_km)
        return self.pace_difference(low_s_per_km) if low == high else f"{low} to {high} s/{self.unit}"

    def temperature(self, temperature_c: float) -> str:
        """A temperature such as `29 °C` or `84 °F`."""
        if self.unit == "mi":
            return f"{round(fahrenheit_from_celsius(temperature_c))} °F"
        return f"{round(temperature_c)} °C"

    def distance(self, distance_m: float) -> str:
        """A distance such as `9.1 km`."""
        return f"{distance_m / METRES_PER_UNIT[self.unit]:.1f} {self.unit}"

    def height(self, height_m: float) -> str:
        """A climb such as `180 m` or `591 ft`."""
        return f"{round(height_m / METRES_PER_FOOT)} ft" if self.unit == "mi" else f"{round(height_m)} m"

    def split(self, number: int) -> str:
        """A split by its number from 1, such as `km 4` or `mile 4`."""
        return f"{'mile' if self.unit == 'mi' else 'km'} {number}"

    def _per_unit_s(self, s_per_km: float) -> int:
        return round(s_per_km * METRES_PER_UNIT[self.unit] / METRES_PER_KILOMETRE)


def percent_text(percent: float) -> str:
    """The size of a percentage such as `4.1 %` or `34 %`; its sign is left to the words around it."""
    size = round(abs(percent), 1)
    return f"{size:.1f} %" if size < _DECIMAL_BELOW_PERCENT else f"{size:.0f} %"


def heart_rate_text(heart_rate_bpm: float) -> str:
    """A heart rate such as `148 bpm`."""
    return f"{round(heart_rate_bpm)} bpm"
