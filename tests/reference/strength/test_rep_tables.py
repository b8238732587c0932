"""The NSCA's table and Prilepin's as printed."""

from __future__ import annotations

import pytest

from spotter.strength.formulas.rep_tables import nsca_percent_for_reps, nsca_reps_for_percent, prilepin_zone


@pytest.mark.parametrize(
    ("reps", "percent"),
    [  # NSCA, training load chart; 11 as bodybuilding.com prints it; 15 from Baechle and Earle's longer table
        (1, 100),
        (2, 95),
        (3, 93),
        (4, 90),
        (5, 87),
        (6, 85),
        (7, 83),
        (8, 80),
        (9, 77),
        (10, 75),
        (11, 73),
        (12, 70),
        (15, 65),
    ],
)
def test_nsca(reps: int, percent: float) -> None:
    assert nsca_percent_for_reps(reps) == percent
    assert nsca_reps_for_percent(percent) == reps


@pytest.mark.parametrize(
    ("percents", "reps_per_set", "optimal_reps", "reps_range"),
    [  # Tom McCullough, Using Prilepin's Table, texaspowerscene.com: 55-65, 70-75, 80-85 and above 90 %
        ((55, 60, 65), (3, 6), 24, (18, 30)),
        ((70, 75), (3, 6), 18, (12, 24)),
        ((80, 85), (2, 4), 15, (10, 20)),
        ((91, 95, 100), (1, 2), 7, (4, 10)),
    ],
)
def test_prilepin(
    percents: tuple[int, ...], reps_per_set: tuple[int, int], optimal_reps: int, reps_range: tuple[int, int]
) -> None:
    for percent in percents:
        zone = prilepin_zone(percent)
        assert zone is not None
        assert (zone.reps_per_set, zone.optimal_reps, zone.reps_range) == (reps_per_set, optimal_reps, reps_range)


def test_prilepin_begins_at_55_percent() -> None:
    assert prilepin_zone(54.9) is None
