"""Scores that compare lifters of different body weight. Kilograms throughout.

Body weights beyond the range of a formula are held at its ends, as OpenPowerlifting does. A total of 0 scores 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Literal

from spotter.errors import InvalidInput
from spotter.strength.models import MAX_WEIGHT
from spotter.valid_range import held_within, require_within

Sex = Literal["f", "m"]
Equipment = Literal["raw", "equipped"]
Event = Literal["sbd", "bench"]

BODYWEIGHT_RANGE_KG = (20.0, 400.0)
POLYNOMIAL_SCALE = 500.0

# Below this the IPF gives no points.
LIGHTEST_FOR_IPF_GL_KG = 35.0
IPF_GL_SCALE = 100.0


@dataclass(frozen=True, slots=True)
class PolynomialScore:
    """Coefficients by rising power of body weight, and the body weights in kg between which they hold."""

    coefficients: tuple[float, ...]
    bodyweight_kg: tuple[float, float]


DOTS: dict[Sex, PolynomialScore] = {
    "m": PolynomialScore((-307.75076, 24.0900756, -0.1918759221, 7.391293e-4, -1.0930e-6), (40.0, 210.0)),
    "f": PolynomialScore((-57.96288, 13.6175032, -0.1126655495, 5.158568e-4, -1.0706e-6), (40.0, 150.0)),
}
WILKS: dict[Sex, PolynomialScore] = {
    "m": PolynomialScore(
        (-216.0475144, 16.2606339, -0.002388645, -0.00113732, 7.01863e-6, -1.291e-8),
        (40.0, 201.9),
    ),
    "f": PolynomialScore(
        (594.31747775582, -27.23842536447, 0.82112226871, -0.00930733913, 4.731582e-5, -9.054e-8),
        (26.51, 154.53),
    ),
}

# A, B and C of A - B exp(-C body weight).
IPF_GL: dict[tuple[Sex, Equipment, Event], tuple[float, float, float]] = {
    ("m", "raw", "sbd"): (1199.72839, 1025.18162, 0.00921),
    ("m", "equipped", "sbd"): (1236.25115, 1449.21864, 0.01644),
    ("m", "raw", "bench"): (320.98041, 281.40258, 0.01008),
    ("m", "equipped", "bench"): (381.22073, 733.79378, 0.02398),
    ("f", "raw", "sbd"): (610.32796, 1045.59282, 0.03048),
    ("f", "equipped", "sbd"): (758.63878, 949.31382, 0.02435),
    ("f", "raw", "bench"): (142.40398, 442.52671, 0.04724),
    ("f", "equipped", "bench"): (221.82209, 357.00377, 0.02937),
}


def dots_points(sex: Sex, bodyweight_kg: float, total_kg: float) -> float:
    """DOTS points of a total at a body weight (20..400 kg; held at 40..210 for men, 40..150 for women).

    Source: Konertz for the BVDK, as coded by OpenPowerlifting.
    """
    return _polynomial_points(DOTS, sex, bodyweight_kg, total_kg)


def wilks_points(sex: Sex, bodyweight_kg: float, total_kg: float) -> float:
    """Points by the original Wilks formula at a body weight (20..400 kg; held at 40..201.9 and 26.51..154.53).

    Not the formula of 2020, which scales to 600. Source: Wilks, as coded by OpenPowerlifting; validated by
    Vanderburgh and Batterham 1999, Med Sci Sports Exerc 31:1869.
    """
    return _polynomial_points(WILKS, sex, bodyweight_kg, total_kg)


def ipf_gl_points(sex: Sex, equipment: Equipment, event: Event, bodyweight_kg: float, total_kg: float) -> float:
    """IPF GL points of a total, or of a bench press alone, at a body weight (20..400 kg); 0 below 35 kg.

    Source: International Powerlifting Federation, IPF GL formula, 1 May 2020.
    """
    _require_lift(bodyweight_kg, total_kg)
    row = IPF_GL.get((sex, equipment, event))
    if row is None:
        raise InvalidInput("sex must be f or m, equipment raw or equipped, event sbd or bench")
    if bodyweight_kg < LIGHTEST_FOR_IPF_GL_KG:
        return 0.0
    a, b, c = row
    return IPF_GL_SCALE * total_kg / (a - b * exp(-c * bodyweight_kg))


def _polynomial_points(scores: dict[Sex, PolynomialScore], sex: Sex, bodyweight_kg: float, total_kg: float) -> float:
    _require_lift(bodyweight_kg, total_kg)
    score = scores.get(sex)
    if score is None:
        raise InvalidInput("sex must be f or m")
    held_kg = held_within(bodyweight_kg, score.bodyweight_kg)
    denominator = sum(coefficient * held_kg**power for power, coefficient in enumerate(score.coefficients))
    return POLYNOMIAL_SCALE * total_kg / denominator


def _require_lift(bodyweight_kg: float, total_kg: float) -> None:
    require_within("bodyweight_kg", bodyweight_kg, *BODYWEIGHT_RANGE_KG)
    require_within("total_kg", total_kg, 0.0, MAX_WEIGHT)
