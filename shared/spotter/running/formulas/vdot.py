"""Daniels and Gilbert's VDOT: what a race says about an aerobic engine, and what that engine can race.

Speeds in m/min and oxygen in ml/kg/min, as in the source: Daniels and Gilbert 1979, Oxygen Power.
"""

from __future__ import annotations

from math import exp, sqrt

from spotter.valid_range import require_within

COST_CONSTANT = -4.60
COST_LINEAR = 0.182258
COST_SQUARE = 0.000104

RACE_DISTANCE_RANGE_M = (800.0, 50_000.0)
RACE_TIME_RANGE_S = (100.0, 12 * 3600.0)
VDOT_RANGE = (10.0, 100.0)
SPEED_RANGE_M_MIN = (30.0, 500.0)
BISECTIONS = 60


def vo2_ml_kg_min(speed_m_min: float) -> float:
    """Oxygen cost in ml/kg/min of running on the flat at `speed_m_min` (30..500 m/min)."""
    require_within("speed_m_min", speed_m_min, *SPEED_RANGE_M_MIN)
    return _cost(speed_m_min)


def _cost(speed_m_min: float) -> float:
    return COST_CONSTANT + COST_LINEAR * speed_m_min + COST_SQUARE * speed_m_min**2


def speed_for_vo2_m_min(vo2_ml_kg_min: float) -> float:
    """Speed in m/min at which running costs `vo2_ml_kg_min` (0.5..300); undoes `vo2_ml_kg_min`."""
    require_within("vo2_ml_kg_min", vo2_ml_kg_min, 0.5, 300.0)
    root = sqrt(COST_LINEAR**2 + 4.0 * COST_SQUARE * (vo2_ml_kg_min - COST_CONSTANT))
    return (root - COST_LINEAR) / (2.0 * COST_SQUARE)


def sustainable_fraction(duration_min: float) -> float:
    """Fraction of the maximal oxygen uptake that can be held for `duration_min` (1..720 minutes)."""
    require_within("duration_min", duration_min, 1.0, 720.0)
    return _fraction(duration_min)


def _fraction(duration_min: float) -> float:
    return 0.8 + 0.1894393 * exp(-0.012778 * duration_min) + 0.2989558 * exp(-0.1932605 * duration_min)


def vdot_from_race(distance_m: float, time_s: float) -> float:
    """VDOT of a race of `distance_m` (800 m..50 km) run in `time_s`; fitted to races of 3.5 min to about 6 h.

    A hilly or hot race gives the VDOT of its adjusted time, not of the time on the clock.
    """
    require_within("distance_m", distance_m, *RACE_DISTANCE_RANGE_M)
    require_within("time_s", time_s, *RACE_TIME_RANGE_S)
    minutes = time_s / 60.0
    return vo2_ml_kg_min(distance_m / minutes) / _fraction(minutes)


def race_time_s(vdot: float, distance_m: float) -> float:
    """Time in s in which a runner of `vdot` (10..100) races `distance_m` (800 m..50 km); undoes `vdot_from_race`."""
    require_within("vdot", vdot, *VDOT_RANGE)
    require_within("distance_m", distance_m, *RACE_DISTANCE_RANGE_M)
    slow_m_min, fast_m_min = SPEED_RANGE_M_MIN
    for _ in range(BISECTIONS):
        speed_m_min = (slow_m_min + fast_m_min) / 2.0
        if _cost(speed_m_min) / _fraction(distance_m / speed_m_min) < vdot:
            slow_m_min = speed_m_min
        else:
            fast_m_min = speed_m_min
    return 60.0 * distance_m / slow_m_min


def equivalent_time_s(from_distance_m: float, from_time_s: float, to_distance_m: float) -> float:
    """Time in s over `to_distance_m` of the same VDOT as `from_time_s` over `from_distance_m`."""
    return race_time_s(vdot_from_race(from_distance_m, from_time_s), to_distance_m)
