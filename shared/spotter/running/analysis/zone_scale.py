"""The zones of one athlete: whose values they come from, what they are called, and how hard each one is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from spotter.running.analysis.records import Runner, ZoneBasis
from spotter.running.formulas.heart_rate import hr_max
from spotter.running.formulas.training_paces import THRESHOLD_FRACTION
from spotter.running.formulas.vdot import VDOT_RANGE, vo2_ml_kg_min
from spotter.running.formulas.zones import Zone, heart_rate_zones, pace_zones
from spotter.units import METRES_PER_KILOMETRE

Intensity = Literal["recovery", "easy", "tempo", "threshold", "hard"]
Measure = Literal["heart_rate", "pace"]


@dataclass(frozen=True, slots=True)
class ZoneKind:
    """What a zone is called and how hard running in it is."""

    name: str
    intensity: Intensity


FRIEL = MappingProxyType(
    {
        "1": ZoneKind("recovery", "recovery"),
        "2": ZoneKind("aerobic", "easy"),
        "3": ZoneKind("tempo", "tempo"),
        "4": ZoneKind("below threshold", "threshold"),
        "5a": ZoneKind("threshold", "threshold"),
        "5b": ZoneKind("aerobic capacity", "hard"),
        "5c": ZoneKind("anaerobic capacity", "hard"),
    }
)
RESERVE = MappingProxyType(
    {
        "1": ZoneKind("recovery", "recovery"),
        "2": ZoneKind("easy", "easy"),
        "3": ZoneKind("steady", "tempo"),
        "4": ZoneKind("threshold", "threshold"),
        "5": ZoneKind("maximal", "hard"),
    }
)
# 70-80 % of the maximum is where easy running ends, and the threshold lies on the border of the upper two.
MAXIMUM = MappingProxyType(
    {
        "1": ZoneKind("very light", "recovery"),
        "2": ZoneKind("light", "easy"),
        "3": ZoneKind("moderate", "easy"),
        "4": ZoneKind("hard", "tempo"),
        "5": ZoneKind("maximal", "hard"),
    }
)
PACE = MappingProxyType(
    {
        "R": ZoneKind("repetition", "hard"),
        "I": ZoneKind("interval", "hard"),
        "T": ZoneKind("threshold", "threshold"),
        "M": ZoneKind("marathon", "tempo"),
        "E": ZoneKind("easy", "easy"),
        "walk": ZoneKind("slower than easy", "recovery"),
    }
)


@dataclass(frozen=True, slots=True)
class ZoneScale:
    """Zones in bpm or in s/km (from the fastest), from the lowest number up."""

    measure: Measure
    basis: ZoneBasis
    zones: tuple[Zone, ...]
    kinds: Mapping[str, ZoneKind]

    @property
    def certain(self) -> bool:
        """Whether the zones come from the athlete's own values."""
        return self.basis != "estimated_hr_max"


def heart_rate_scale(runner: Runner, observed_bpm: float | None) -> ZoneScale | None:
    """The zones by threshold, reserve or maximum, in this order; the maximum by age where the athlete gave none.

    `observed_bpm` is the highest heart rate that was recorded: it can only raise the one by age.
    """
    threshold = runner.lactate_threshold_heart_rate_bpm
    own = runner.max_heart_rate_bpm
    if threshold is None and own is None and runner.age is None:
        return None
    highest = hr_max(athletes_own_bpm=own, observed_bpm=observed_bpm, age_years=runner.age)
    found = heart_rate_zones(
        lthr=threshold, hr_max=None if highest is None else highest.bpm, hr_rest=runner.resting_heart_rate_bpm
    )
    if found is None:
        return None
    kinds = {"lthr": FRIEL, "karvonen": RESERVE}.get(found.method, MAXIMUM)
    basis: ZoneBasis = "estimated_hr_max"
    if found.method != "athlete" and (threshold is not None or own is not None):
        basis = found.method
    return ZoneScale("heart_rate", basis, found.zones, kinds)


def pace_scale(runner: Runner, vdot: float | None) -> ZoneScale | None:
    """The zones by the athlete's threshold pace, else by a VDOT; None without either."""
    if runner.threshold_pace_s_per_km is not None:
        own = vdot_of_threshold_pace(runner.threshold_pace_s_per_km)
        return ZoneScale("pace", "threshold_pace", pace_zones(own), PACE)
    return None if vdot is None else ZoneScale("pace", "vdot", pace_zones(vdot), PACE)


def vdot_of_threshold_pace(pace_s_per_km: float) -> float:
    """The VDOT whose threshold pace this is (120..1200 s/km), held within 10..100; undoes `threshold_pace_s_per_km`."""
    speed_m_min = 60.0 * METRES_PER_KILOMETRE / pace_s_per_km
    return min(max(vo2_ml_kg_min(speed_m_min) / THRESHOLD_FRACTION, VDOT_RANGE[0]), VDOT_RANGE[1])
