"""The RPE chart cell by cell as it is printed, and a worked example of its use."""

from __future__ import annotations

import pytest

from spotter.strength.formulas.rpe_chart import one_rep_max_from_rpe_kg, percent_1rm

# Tuchscherer's chart as printed: reps 1 to 12 across, RPE down.
CHART = {
    10.0: (100.0, 95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0),
    9.5: (97.8, 93.9, 90.7, 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7),
    9.0: (95.5, 92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3),
    8.5: (93.9, 90.7, 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7, 64.0),
    8.0: (92.2, 89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6),
    7.5: (90.7, 87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7, 64.0, 61.3),
    7.0: (89.2, 86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9),
    6.5: (87.8, 85.0, 82.4, 79.9, 77.4, 75.1, 72.3, 69.4, 66.7, 64.0, 61.3, 58.6),
    6.0: (86.3, 83.7, 81.1, 78.6, 76.2, 73.9, 70.7, 68.0, 65.3, 62.6, 59.9, 57.4),
}


@pytest.mark.parametrize("rpe", CHART)
def test_chart(rpe: float) -> None:
    assert [percent_1rm(reps, rpe) for reps in range(1, 13)] == pytest.approx(CHART[rpe], abs=1e-9)


@pytest.mark.parametrize(
    ("weight_kg", "reps", "rpe", "expected_kg"),
    [  # coachsheet.fitness, glossary: RPE, in tenths of a kilogram
        (100, 5, 8.0, 123.3),
        (100, 5, 9.0, 119.5),
    ],
)
def test_maximum_from_a_rated_set(weight_kg: float, reps: int, rpe: float, expected_kg: float) -> None:
    assert one_rep_max_from_rpe_kg(weight_kg, reps, rpe) == pytest.approx(expected_kg, abs=0.051)
