"""DOTS, Wilks and IPF GL against results lists, the IPF's own examples and other people's calculators."""

from __future__ import annotations

import pytest

from spotter.strength.formulas.scores import dots_points, ipf_gl_points, wilks_points


@pytest.mark.parametrize(
    ("sex", "bodyweight_kg", "total_kg", "expected", "tolerance"),
    [
        # IPF World Classic Championships, Salo 2015, best lifters, after bmsblog.de. The results desk rounds the
        # coefficient to four places, which is half of 0.0001 of the total.
        ("m", 58.15, 656.0, 575.97, 0.04),  # Fedosienko
        ("m", 171.65, 1000.5, 542.57, 0.05),  # Williams
        ("m", 149.81, 970.0, 536.80, 0.05),  # Branton
        ("f", 46.56, 407.5, 551.76, 0.03),  # Chen
        ("f", 69.02, 528.0, 530.43, 0.03),  # Walford
        ("f", 61.40, 480.5, 526.24, 0.03),  # Thompson
        # German Wikipedia, Wilks-Koeffizient, example: the coefficient to four places.
        ("m", 75, 110, 78.386, 0.006),
        ("m", 90, 120, 76.608, 0.006),
        ("m", 105, 130, 77.688, 0.007),
        # OpenPowerlifting, crates/coefficients, tests.
        ("m", 100, 1000, 608.58907, 1e-4),
        ("f", 60, 500, 557.4434, 1e-4),
        ("m", 100, 1, 0.6085890719066511, 1e-12),
        ("f", 100, 1, 0.8325833167368228, 1e-12),
        ("m", 105, 235, 140.425, 0.0006),  # matecalculator.com
        ("m", 98, 215, 131.924, 0.011),  # thecalculator.co, coefficient to four places
        ("m", 93, 700, 439.73, 0.006),  # ipf (N. Kiselev), tests
        ("f", 62, 400, 434.84, 0.006),
        ("m", 83, 700, 467.25, 0.06),  # coachboard, tests, to one place
        ("f", 63, 400, 429.58, 0.06),
    ],
)
def test_wilks(sex, bodyweight_kg: float, total_kg: float, expected: float, tolerance: float) -> None:
    assert wilks_points(sex, bodyweight_kg, total_kg) == pytest.approx(expected, abs=tolerance)


@pytest.mark.parametrize(
    ("sex", "bodyweight_kg", "total_kg", "expected", "tolerance"),
    [
        ("m", 80.5, 700, 480.92, 0.006),  # ipf (N. Kiselev), tests
        ("f", 62.15, 400, 433.80, 0.006),
        ("m", 90, 580, 375.0, 0.06),  # lumocalculator.com, to one place
        ("m", 83, 500, 337.5, 0.06),  # aifithub.io
        ("m", 83, 700, 472.56, 0.06),  # coachboard, tests, to one place
        ("f", 63, 400, 430.21, 0.06),
        ("m", 100, 500, 307.758, 0.001),  # liftmath, tests: by hand
        ("f", 60, 300, 332.564, 0.001),
        ("m", 82.5, 600, 406.44, 0.006),  # a sports bot's tests
    ],
)
def test_dots(sex, bodyweight_kg: float, total_kg: float, expected: float, tolerance: float) -> None:
    assert dots_points(sex, bodyweight_kg, total_kg) == pytest.approx(expected, abs=tolerance)


@pytest.mark.parametrize(
    ("sex", "equipment", "event", "bodyweight_kg", "total_kg", "expected", "tolerance"),
    [
        # IPF, IPF GL Coefficients for Relative Scoring (2020), its examples, also in OpenPowerlifting's tests: Inzarkin
        # at the World Open of 2019 and Torronen at the World Classic Bench Press of 2019. The coefficient has six
        # places, which is half of 0.000001 of the total.
        ("m", "equipped", "sbd", 92.04, 1035.0, 112.855365, 6e-4),
        ("f", "raw", "bench", 70.50, 122.5, 96.78, 0.006),
        ("m", "raw", "sbd", 83, 700, 96.90, 0.06),  # coachboard, tests, to one place
        ("f", "raw", "sbd", 63, 400, 87.51, 0.06),
        ("m", "raw", "bench", 93, 250, 118.61, 0.06),
        ("m", "raw", "sbd", 83, 500, 69.2, 0.06),  # aifithub.io
        ("m", "raw", "sbd", 82.5, 600, 83.31, 0.006),  # a sports bot's tests
        ("f", "raw", "sbd", 63, 350, 76.57, 0.006),
        ("m", "raw", "bench", 82.5, 250, 125.96, 0.006),
        ("f", "raw", "bench", 63, 140, 116.82, 0.006),
    ],
)
def test_ipf_gl(
    sex, equipment, event, bodyweight_kg: float, total_kg: float, expected: float, tolerance: float
) -> None:
    points = ipf_gl_points(sex, equipment, event, bodyweight_kg, total_kg)
    assert points == pytest.approx(expected, abs=tolerance)


@pytest.mark.parametrize(
    ("bodyweight_kg", "total_kg"),
    [
        (53, 435.7),
        (59, 461.5),
        (66, 489.9),
        (74, 520.2),
        (82.5, 550.0),
        (83, 551.7),
        (93, 583.8),
        (105, 618.6),
        (120, 657.0),
        (140, 700.6),
    ],
)
def test_totals_of_equal_worth(bodyweight_kg: float, total_kg: float) -> None:
    # calcbee.com, IPF GL points calculator: totals worth 76.37 points, to a tenth of a kilogram.
    assert ipf_gl_points("m", "raw", "sbd", bodyweight_kg, total_kg) == pytest.approx(76.37, abs=0.01)
