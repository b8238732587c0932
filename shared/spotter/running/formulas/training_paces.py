"""Daniels' training paces from VDOT.

Daniels prints tables and no method. The rules here are fitted to them (Daniels' Running Formula, 3rd edition, VDOT
30-85): within 2 s/km (3.5 at the slow end of easy below VDOT 32) or 1.5 s per 400 m of every number in them.
"""

from __future__ import annotations

from dataclasses import dataclass

from spotter.running.formulas.vdot import VDOT_RANGE, race_time_s, speed_for_vo2_m_min
from spotter.units import METRES_PER_KILOMETRE
from spotter.valid_range import require_within

MARATHON_M = 42_195.0
LAP_M = 400.0

# Fractions of VDOT. The book's text says 59-74 % for easy running; its tables span these.
EASY_FAST_FRACTION = 0.7168
EASY_FAST_FRACTION_PER_VDOT = 0.00027
EASY_SLOW_FRACTION = 0.63
THRESHOLD_FRACTION = 0.88
INTERVAL_FRACTION = 0.975

# Slower than this is walking.
BRISK_WALK_S_PER_KM = 600.0

# The marathon pace of the tables is that of the race, but slower for those who are on their feet for hours.
SLOWER_MARATHON_BELOW_VDOT = 43.0
SLOWER_MARATHON_S_PER_KM_PER_VDOT = 0.85

# Daniels' "6-second rule": repetitions are 6 s per 400 m faster than intervals, and 7 or 8 s from VDOT 50 down.
REPETITION_GAIN_S = (6.0, 8.0)
REPETITION_GAIN_S_PER_VDOT = 2.0 / 3.0
SIX_SECOND_RULE_FROM_VDOT = 50.0


@dataclass(frozen=True, slots=True)
class TrainingPaces:
    """The five paces of a VDOT; easy is a range."""

    vdot: float
    easy_fast_s_per_km: float
    easy_slow_s_per_km: float
    marathon_s_per_km: float
    threshold_s_per_km: float
    interval_s_per_km: float
    repetition_s_per_km: float


def _pace_s_per_km(vdot: float, fraction: float) -> float:
    require_within("vdot", vdot, *VDOT_RANGE)
    return 60.0 * METRES_PER_KILOMETRE / speed_for_vo2_m_min(vdot * fraction)


def easy_pace_fast_s_per_km(vdot: float) -> float:
    """The fast end of easy running in s/km for a VDOT of 10..100, at the fastest a walk for the least fit."""
    fraction = EASY_FAST_FRACTION + EASY_FAST_FRACTION_PER_VDOT * vdot
    return min(_pace_s_per_km(vdot, fraction), BRISK_WALK_S_PER_KM)


def easy_pace_slow_s_per_km(vdot: float) -> float:
    """The slow end of easy running in s/km for a VDOT of 10..100, never slower than a brisk walk."""
    return min(_pace_s_per_km(vdot, EASY_SLOW_FRACTION), BRISK_WALK_S_PER_KM)


def marathon_pace_s_per_km(vdot: float) -> float:
    """Marathon training pace in s/km for a VDOT of 10..100: the predicted race's, and slower below VDOT 43."""
    race_s_per_km = race_time_s(vdot, MARATHON_M) / MARATHON_M * METRES_PER_KILOMETRE
    return race_s_per_km + SLOWER_MARATHON_S_PER_KM_PER_VDOT * max(SLOWER_MARATHON_BELOW_VDOT - vdot, 0.0)


def threshold_pace_s_per_km(vdot: float) -> float:
    """Threshold pace in s/km for a VDOT of 10..100."""
    return _pace_s_per_km(vdot, THRESHOLD_FRACTION)


def interval_pace_s_per_km(vdot: float) -> float:
    """Interval pace in s/km for a VDOT of 10..100."""
    return _pace_s_per_km(vdot, INTERVAL_FRACTION)


def repetition_pace_s_per_km(vdot: float) -> float:
    """Repetition pace in s/km for a VDOT of 10..100."""
    return repetition_400m_s(vdot) * METRES_PER_KILOMETRE / LAP_M


def interval_400m_s(vdot: float) -> float:
    """Seconds per 400 m at interval pace for a VDOT of 10..100."""
    return interval_pace_s_per_km(vdot) * LAP_M / METRES_PER_KILOMETRE


def repetition_400m_s(vdot: float) -> float:
    """Seconds per 400 m at repetition pace for a VDOT of 10..100."""
    least, most = REPETITION_GAIN_S
    gain_s = least + REPETITION_GAIN_S_PER_VDOT * max(SIX_SECOND_RULE_FROM_VDOT - vdot, 0.0)
    return interval_400m_s(vdot) - min(gain_s, most)


def training_paces(vdot: float) -> TrainingPaces:
    """All of Daniels' paces for a VDOT of 10..100 (printed for 30..85)."""
    return TrainingPaces(
        vdot=vdot,
        easy_fast_s_per_km=easy_pace_fast_s_per_km(vdot),
        easy_slow_s_per_km=easy_pace_slow_s_per_km(vdot),
        marathon_s_per_km=marathon_pace_s_per_km(vdot),
        threshold_s_per_km=threshold_pace_s_per_km(vdot),
        interval_s_per_km=interval_pace_s_per_km(vdot),
        repetition_s_per_km=repetition_pace_s_per_km(vdot),
    )
