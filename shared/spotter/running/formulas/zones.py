"""Training zones by heart rate, pace and perceived effort, and the time a run spent in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import floor, inf
from types import MappingProxyType
from typing import Literal

from spotter.errors import InvalidInput
from spotter.running.formulas.heart_rate import HEART_RATE_RANGE_BPM, karvonen_target_bpm
from spotter.running.formulas.training_paces import training_paces
from spotter.running.models import RunType
from spotter.valid_range import require_within

ZoneMethod = Literal["athlete", "lthr", "karvonen", "hr_max"]

FIVE_ZONE_FRACTIONS = (0.6, 0.7, 0.8, 0.9)

# Friel: whole percent of the lactate-threshold heart rate up to which a running zone lasts.
FRIEL_ZONES: tuple[tuple[str, float], ...] = (
    ("1", 84.0),
    ("2", 89.0),
    ("3", 94.0),
    ("4", 99.0),
    ("5a", 102.0),
    ("5b", 106.0),
    ("5c", inf),
)

# A longer gap between two samples is a paused watch or a lost sensor, not a runner in a zone.
LONGEST_SAMPLE_GAP_S = 60.0

# Borg CR10 by kind of run (own mapping of Daniels' intensities).
RPE_BY_RUN_TYPE: MappingProxyType[RunType, tuple[float, float]] = MappingProxyType(
    {
        "recovery": (1.0, 2.0),
        "easy": (2.0, 4.0),
        "long": (2.0, 4.0),
        "progression": (3.0, 7.0),
        "fartlek": (4.0, 8.0),
        "tempo": (6.0, 7.0),
        "threshold": (6.0, 7.0),
        "hill": (7.0, 9.0),
        "interval": (8.0, 9.0),
        "race": (9.0, 10.0),
    }
)
# How much slower than the slow end of easy a pace must be to count as a walking break.
WALKING_FROM_EASY = 1.15

RPE_ZONES: tuple[tuple[str, float], ...] = (("easy", 4.0), ("moderate", 6.0), ("hard", 10.0))


@dataclass(frozen=True, slots=True)
class Zone:
    """A named stretch of a scale: from `low`, included, to `high`, not included."""

    name: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class HeartRateZones:
    """Heart-rate zones in bpm, from the lowest up, and what they were made from."""

    method: ZoneMethod
    zones: tuple[Zone, ...]


def _zones(names: Sequence[str], bounds: Sequence[float]) -> tuple[Zone, ...]:
    """Zones without gaps over the whole scale: the first begins at zero, the last never ends."""
    edges = (0.0, *bounds, inf)
    return tuple(Zone(name, low, high) for name, (low, high) in zip(names, pairwise(edges), strict=True))


def karvonen_zones(hr_max: float, hr_rest: float) -> tuple[Zone, ...]:
    """Five zones in bpm at 60, 70, 80 and 90 % of the heart-rate reserve."""
    bounds = [karvonen_target_bpm(hr_max, hr_rest, fraction) for fraction in FIVE_ZONE_FRACTIONS]
    return _zones("12345", bounds)


def hr_max_zones(hr_max: float) -> tuple[Zone, ...]:
    """Five zones in bpm at the customary 60, 70, 80 and 90 % of the maximal heart rate."""
    require_within("hr_max", hr_max, *HEART_RATE_RANGE_BPM)
    return _zones("12345", [hr_max * fraction for fraction in FIVE_ZONE_FRACTIONS])


def friel_run_zone(lthr: float, hr: float) -> str:
    """Friel's running zone ("1" to "4", "5a", "5b", "5c") of a heart rate, both in bpm.

    `lthr` is the mean heart rate of the last 20 minutes of a solo, all-out half hour. The percentage is rounded to
    the whole number first, as the zones are printed. Source: Friel, "Joe Friel's Quick Guide to Setting Zones".
    """
    require_within("lthr", lthr, *HEART_RATE_RANGE_BPM)
    require_within("hr", hr, 0.0, HEART_RATE_RANGE_BPM[1])
    percent = floor(100.0 * hr / lthr + 0.5)
    return next(name for name, up_to in FRIEL_ZONES if percent <= up_to)


def friel_zones(lthr: float) -> tuple[Zone, ...]:
    """Friel's seven running zones in bpm; see `friel_run_zone`."""
    require_within("lthr", lthr, *HEART_RATE_RANGE_BPM)
    bounds = [(up_to + 0.5) / 100.0 * lthr for _, up_to in FRIEL_ZONES[:-1]]
    return _zones([name for name, _ in FRIEL_ZONES], bounds)


def heart_rate_zones(
    *,
    own_bounds_bpm: Sequence[float] | None = None,
    lthr: float | None = None,
    hr_max: float | None = None,
    hr_rest: float | None = None,
) -> HeartRateZones | None:
    """The zones to judge a run by, from what is known of the athlete; None when nothing is.

    The athlete's own bounds in bpm (rising, between the zones) come first, then a tested threshold, then the reserve,
    then the maximum alone.
    """
    if own_bounds_bpm:
        return HeartRateZones("athlete", _own_zones(own_bounds_bpm))
    if lthr is not None:
        return HeartRateZones("lthr", friel_zones(lthr))
    if hr_max is not None and hr_rest is not None:
        return HeartRateZones("karvonen", karvonen_zones(hr_max, hr_rest))
    return None if hr_max is None else HeartRateZones("hr_max", hr_max_zones(hr_max))


def _own_zones(bounds_bpm: Sequence[float]) -> tuple[Zone, ...]:
    if any(high <= low for low, high in pairwise((0.0, *bounds_bpm))):
        raise InvalidInput("Heart rate zone bounds must rise")
    return _zones([str(number) for number in range(1, len(bounds_bpm) + 2)], bounds_bpm)


def pace_zones(vdot: float) -> tuple[Zone, ...]:
    """Zones in s/km from the fastest up, by Daniels' paces: each letter lasts halfway to the next pace.

    "R" repetition, "I" interval, "T" threshold, "M" marathon, "E" easy, "walk" slower than easy.
    """
    paces = training_paces(vdot)
    marks = (
        paces.repetition_s_per_km,
        paces.interval_s_per_km,
        paces.threshold_s_per_km,
        paces.marathon_s_per_km,
        paces.easy_fast_s_per_km,
    )
    bounds = [(fast + slow) / 2.0 for fast, slow in pairwise(marks)]
    return _zones(("R", "I", "T", "M", "E", "walk"), [*bounds, paces.easy_slow_s_per_km * WALKING_FROM_EASY])


def expected_rpe(run_type: RunType) -> tuple[float, float]:
    """The range of effort (Borg CR10) that a kind of run is meant to feel like."""
    return RPE_BY_RUN_TYPE[run_type]


def rpe_zone(rpe_cr10: float) -> str:
    """ "easy" to 4, "moderate" to 6, "hard" above, of an effort on the Borg CR10 scale (0..10)."""
    require_within("rpe_cr10", rpe_cr10, 0.0, 10.0)
    return next(name for name, up_to in RPE_ZONES if rpe_cr10 <= up_to)


def zone_of(value: float, zones: Sequence[Zone]) -> str:
    """Name of the zone in which a value lies; the zones cover the scale from zero up without gaps."""
    return next((zone.name for zone in zones if value < zone.high), zones[-1].name)


def time_in_zones(time_s: Sequence[float], values: Sequence[float | None], zones: Sequence[Zone]) -> dict[str, float]:
    """Seconds in each zone, in the order of the zones.

    Each sample counts until the next one. Time without a value, and gaps of more than a minute, belong to no zone.
    """
    seconds = dict.fromkeys((zone.name for zone in zones), 0.0)
    for (start_s, end_s), value in zip(pairwise(time_s), values, strict=False):
        if value is not None and end_s - start_s <= LONGEST_SAMPLE_GAP_S:
            seconds[zone_of(value, zones)] += end_s - start_s
    return seconds
