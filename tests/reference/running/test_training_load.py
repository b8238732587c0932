"""Training load against published worked examples."""

from __future__ import annotations

import pytest

from spotter.running.formulas.training_load import (
    SPIKE_RULES,
    acwr_coupled,
    session_rpe_load,
    session_spike,
    trimp_banister,
)


@pytest.mark.parametrize(
    ("minutes", "hr_avg", "hr_rest", "hr_max", "sex", "expected"),
    [
        (30, 130, 40, 200, "m", 32),  # fellrnr.com TRIMP; betterworkouts.helpscoutdocs.com, "What is Training Load?"
        (45, 145, 60, 190, "m", 66),  # theprimecalculator.com, training load
        (1, 200, 40, 200, "m", 4.37),  # fellrnr.com: a man's greatest impulse per minute
    ],
)
def test_trimp(minutes: float, hr_avg: float, hr_rest: float, hr_max: float, sex: str, expected: float) -> None:
    # Whole units, or two decimals per minute.
    assert trimp_banister(minutes, hr_avg, hr_rest, hr_max, sex) == pytest.approx(
        expected, abs=0.5 if minutes > 1 else 0.005
    )


@pytest.mark.parametrize(
    ("minutes", "rpe", "expected"),
    [(60, 7, 420), (75, 9, 675), (30, 3, 90), (30, 8, 240)],  # unbrokn.fit help; movestrong.com.au (the last)
)
def test_session_rpe(minutes: float, rpe: float, expected: float) -> None:
    assert session_rpe_load(minutes, rpe) == expected


def test_acute_to_chronic() -> None:
    # watsoniaphysiotherapy.com.au: weeks of 3, 3.5, 3.5 and 4 km average 3.5 km; 4.55 km is 1.3 times that.
    assert acwr_coupled(4.55, [3, 3.5, 3.5, 4]) == pytest.approx(1.3)


@pytest.mark.parametrize(
    ("longest_km", "session_km", "category"),
    [  # Frandsen et al. 2025, abstract: up to 10 %, to 30 %, to 100 %, above
        (10, 8, "reference"),
        (10, 11, "reference"),
        (10, 11.1, "small"),
        (10, 13, "small"),
        (10, 13.1, "moderate"),
        (10, 20, "moderate"),
        (10, 20.1, "large"),
        (0, 5, None),
    ],
)
def test_single_session_spike(longest_km: float, session_km: float, category: str | None) -> None:
    assert session_spike(longest_km, session_km) == category


def test_hazard_ratios() -> None:
    # Frandsen et al. 2025, abstract.
    assert [rule.hazard_ratio for rule in SPIKE_RULES] == [1.0, 1.64, 1.52, 2.28]
