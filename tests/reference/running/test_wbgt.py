"""Wet-bulb globe temperature and its flags against published values."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.running.formulas.wbgt import acsm_flag, wbgt_simplified_c
from spotter.running.formulas.wbgt_liljegren import wbgt_liljegren_c, wind_2m_m_s

# Values of Liljegren's own C program (mirror mdljts/wbgt) as published in ecmwf/thermofeel, tests/test_thermofeel.py.
# C, %, hPa, m/s at 10 m, W/m2, direct fraction, cosine of the zenith angle, and the WBGT in K.
LILJEGREN_PROGRAM = [
    (35.0, 40.0, 1013.0, 1.0, 800.0, 0.70, 0.90, 306.559802),
    (30.0, 70.0, 1010.0, 3.0, 500.0, 0.50, 0.70, 302.954374),
    (20.0, 60.0, 1015.0, 5.0, 200.0, 0.30, 0.50, 290.823880),
    (25.0, 85.0, 1008.0, 2.0, 0.0, 0.00, 0.05, 296.597705),
    (33.0, 50.0, 1013.0, 0.2, 700.0, 0.60, 0.80, 307.358482),
    (32.0, 35.0, 1012.0, 2.5, 900.0, 0.97, 0.95, 301.229074),
]


@pytest.mark.parametrize("case", LILJEGREN_PROGRAM)
def test_liljegren_is_that_of_the_authors_program(case: tuple[float, ...]) -> None:
    # The same iteration: only rounding remains.
    *weather, expected_k = case
    assert wbgt_liljegren_c(*weather) == pytest.approx(expected_k - 273.15, abs=1e-4)


@pytest.mark.parametrize(
    ("wind10m_m_s", "ssrd_w_m2", "cos_zenith", "expected_m_s"),
    [  # ecmwf/thermofeel, tests/test_thermofeel.py, test_wind_speed_2m_liljegren: worked by hand from the class table
        (3.0, 800.0, 0.9, 2.356545),
        (0.62, 800.0, 0.9, 0.487019),
        (1.0, 0.0, -0.5, 0.617034),
        (7.0, 200.0, 0.5, 4.681182),
    ],
)
def test_wind_at_the_thermometers(wind10m_m_s: float, ssrd_w_m2: float, cos_zenith: float, expected_m_s: float) -> None:
    assert wind_2m_m_s(wind10m_m_s, ssrd_w_m2, cos_zenith) == pytest.approx(expected_m_s, abs=1e-6)


def test_simplified_wbgt() -> None:
    # ecmwf/thermofeel, tests/test_thermofeel.py, test_wbgt_simple: 30 C and 80 % give 307.395084 K.
    assert wbgt_simplified_c(30.0, 80.0) == pytest.approx(307.395084 - 273.15, abs=1e-5)


@pytest.mark.parametrize(
    ("wbgt_f", "flag"),
    [  # ACSM guidelines for races in F, rrm.com newsletter 23: white < 50, green < 65, yellow 65-72, red 73-82, black
        (40, "white"),
        (49, "white"),
        (50, "green"),
        (64, "green"),
        (65, "yellow"),
        (72, "yellow"),
        (74, "red"),
        (82, "red"),
        (83, "black"),
    ],
)
def test_flag_of_a_race_in_fahrenheit(wbgt_f: float, flag: str) -> None:
    assert acsm_flag((wbgt_f - 32) / 1.8) == flag


@pytest.mark.parametrize(
    ("wbgt_c", "flag"),
    [  # the same in C: white < 10, green < 18, yellow 18-22, red 23-28, black > 28
        (9.9, "white"),
        (10, "green"),
        (17.9, "green"),
        (18, "yellow"),
        (22, "yellow"),
        (23, "red"),
        (28, "red"),
        (28.1, "black"),
    ],
)
def test_flag_of_a_race(wbgt_c: float, flag: str) -> None:
    assert acsm_flag(wbgt_c) == flag


def test_a_weather_without_humidity_or_with_more_sun_than_there_is_is_refused() -> None:
    with pytest.raises(InvalidInput):
        wbgt_liljegren_c(30.0, 0.0, 1013.0, 2.0, 500.0, 0.5, 0.7)
    with pytest.raises(InvalidInput):
        wbgt_liljegren_c(30.0, 50.0, 1013.0, 2.0, 1600.0, 0.5, 0.7)
