"""ACSM's metabolic equations against worked examples from its courses."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.running.formulas.metabolic import acsm_running_speed_for_vo2, acsm_running_vo2, acsm_walking_vo2


@pytest.mark.parametrize(
    ("speed_m_min", "grade", "expected"),
    [
        (93.8, 0.10, 29.76),  # scribd 316171074, ACSM Metabolic Equations: 3.5 mph at 10 %
        (75.0, 0.10, 24.5),  # siue.edu, ACSM practice problems, 1: 7 METs at 10 % are 75 m/min
    ],
)
def test_walking(speed_m_min: float, grade: float, expected: float) -> None:
    assert acsm_walking_vo2(speed_m_min, grade) == pytest.approx(expected, abs=0.01)


def test_running_speed_for_eight_mets() -> None:
    # studylib 8947834: 8 METs (28 ml/kg/min) on the level are 122.5 m/min.
    assert acsm_running_speed_for_vo2(28.0, 0.0) == pytest.approx(122.5)
    assert acsm_running_vo2(122.5, 0.0) == pytest.approx(28.0)


def test_running_on_the_level() -> None:
    # siue.edu, ACSM practice problems, 2: the horizontal part of 7 mph (187.6 m/min) is 37.52, plus 3.5 at rest.
    assert acsm_running_vo2(187.6, 0.0) == pytest.approx(37.52 + 3.5)


def test_downhill_is_not_what_the_equations_are_for() -> None:
    with pytest.raises(InvalidInput):
        acsm_running_vo2(200.0, -0.05)
