"""Oxygen cost of walking and running on a treadmill, as the American College of Sports Medicine calculates it.

ml/kg/min, speeds in m/min, grade as rise over run; on the level or uphill only.
Source: ACSM's Guidelines for Exercise Testing and Prescription, metabolic calculations.
"""

from __future__ import annotations

from spotter.valid_range import require_within

RESTING = 3.5
WALKING_PER_M_MIN = 0.1
WALKING_UP_PER_M_MIN = 1.8
RUNNING_PER_M_MIN = 0.2
RUNNING_UP_PER_M_MIN = 0.9

# Stated for 50-100 m/min walking and over 134 m/min running; used beyond where the gait is certain.
WALKING_RANGE_M_MIN = (40.0, 134.0)
RUNNING_RANGE_M_MIN = (80.0, 450.0)
GRADE_RANGE = (0.0, 0.45)


def acsm_walking_vo2(speed_m_min: float, grade: float) -> float:
    """Oxygen uptake in ml/kg/min of walking at 40..134 m/min up a grade of 0..0.45."""
    require_within("speed_m_min", speed_m_min, *WALKING_RANGE_M_MIN)
    require_within("grade", grade, *GRADE_RANGE)
    return RESTING + WALKING_PER_M_MIN * speed_m_min + WALKING_UP_PER_M_MIN * speed_m_min * grade


def acsm_running_vo2(speed_m_min: float, grade: float) -> float:
    """Oxygen uptake in ml/kg/min of running at 80..450 m/min up a grade of 0..0.45."""
    require_within("speed_m_min", speed_m_min, *RUNNING_RANGE_M_MIN)
    require_within("grade", grade, *GRADE_RANGE)
    return RESTING + RUNNING_PER_M_MIN * speed_m_min + RUNNING_UP_PER_M_MIN * speed_m_min * grade


def acsm_running_speed_for_vo2(vo2: float, grade: float) -> float:
    """Speed in m/min at which running up a grade of 0..0.45 takes `vo2` (10..100 ml/kg/min)."""
    require_within("vo2", vo2, 10.0, 100.0)
    require_within("grade", grade, *GRADE_RANGE)
    return (vo2 - RESTING) / (RUNNING_PER_M_MIN + RUNNING_UP_PER_M_MIN * grade)
