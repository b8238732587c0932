"""One-repetition maxima against worked examples. The formulas multiply the weight: pounds in, pounds out."""

from __future__ import annotations

import pytest

from spotter.strength.formulas.one_rep_max import (
    brzycki_kg,
    epley_kg,
    lander_kg,
    lombardi_kg,
    mayhew_kg,
    oconner_kg,
    wathan_kg,
)


@pytest.mark.parametrize(
    ("weight", "reps", "expected"),
    [
        (100, 9, 130.0),  # one-rep-max (T. du Plessis), its own tests
        (120, 2, 128.0),
        (110, 5, 128.33),  # brege.org, nonlinear weightlifting progression: the Epley pathway in pounds
        (115, 4, 130.33),
        (110, 6, 132.00),
        (105, 8, 133.00),
        (115, 5, 134.17),
    ],
)
def test_epley(weight: float, reps: int, expected: float) -> None:
    assert epley_kg(weight, reps) == pytest.approx(expected, abs=0.006)  # two decimals


@pytest.mark.parametrize(
    ("reps", "percent"),
    [(2, 94), (3, 91), (4, 88), (5, 86), (6, 83), (7, 81), (8, 79), (9, 77), (10, 75)],
)
def test_epley_as_a_table_of_most_reps(reps: int, percent: float) -> None:
    # M. Jovanovic, Playbook: Epley's equations, table of most reps, in whole percent.
    assert 100.0 * 100.0 / epley_kg(100.0, reps) == pytest.approx(percent, abs=0.51)


@pytest.mark.parametrize(
    ("weight", "reps", "expected"),
    [
        (200, 6, 232.0),  # pinoybodybuilding.com after weightrainer.net, in whole pounds
        (220, 4, 240.0),
    ],
)
def test_brzycki(weight: float, reps: int, expected: float) -> None:
    assert brzycki_kg(weight, reps) == pytest.approx(expected, abs=0.51)


def test_brzycki_and_epley_meet_at_ten_reps() -> None:
    # Wikipedia, One-repetition maximum: the two are identical for 10 repetitions, Epley higher for fewer.
    assert brzycki_kg(255, 10) == pytest.approx(epley_kg(255, 10))
    assert all(brzycki_kg(255, reps) < epley_kg(255, reps) for reps in range(2, 10))


@pytest.mark.parametrize(
    ("formula", "expected"),
    [  # e1rm.com, a page for each formula, its example of 225 lb for 5 reps; Brzycki and O'Conner from calcbee.com
        (epley_kg, 262.5),
        (brzycki_kg, 253.1),
        (lander_kg, 255.8),
        (lombardi_kg, 264.3),
        (mayhew_kg, 267.8),
        (oconner_kg, 253.1),
        (wathan_kg, 262.3),
    ],
)
def test_five_reps_with_225_lb(formula, expected: float) -> None:
    assert formula(225, 5) == pytest.approx(expected, abs=0.051)  # one decimal


@pytest.mark.parametrize(
    ("formula", "expected"),
    [(lander_kg, 105), (lombardi_kg, 108), (mayhew_kg, 112)],
)
def test_two_reps_with_101(formula, expected: int) -> None:
    # health-calculators (tomford-dev), its own tests, which cut the decimals off.
    assert int(formula(101, 2)) == expected


@pytest.mark.parametrize(("reps", "expected"), [(3, 215), (5, 225), (10, 250)])
def test_oconner(reps: int, expected: float) -> None:
    # A one rep max calculator's own tests: 200 lb.
    assert oconner_kg(200, reps) == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize(
    ("weight", "reps", "expected", "tolerance"),
    [
        (200, 3, 218, 0.5),  # the same tests, in whole pounds
        (200, 5, 233, 0.5),
        (200, 10, 269, 0.5),
        (315, 5, 367.4, 0.2),  # maxdeadliftcalculator.com, which rounds the denominator to 85.7
    ],
)
def test_wathan(weight: float, reps: int, expected: float, tolerance: float) -> None:
    assert wathan_kg(weight, reps) == pytest.approx(expected, abs=tolerance)
