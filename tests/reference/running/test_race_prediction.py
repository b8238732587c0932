"""Riegel, Cameron, Tanda and critical speed against published worked examples."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput
from spotter.running.formulas.race_prediction import (
    cameron_time_s,
    critical_speed_m_s,
    d_prime_m,
    personal_exponent,
    riegel_time_s,
    tanda_marathon_s,
)
from spotter.units import METRES_PER_MILE

HALF_M = 21_097.5
MARATHON_M = 42_195.0


@pytest.mark.parametrize(
    ("d1_m", "t1_s", "d2_m", "expected_s"),
    [
        (5000, 1500, 10_000, 52 * 60 + 8),  # calcso.com, race time predictor: 25:00 gives 52:08
        (5000, 1320, 10_000, 45 * 60 + 52),  # train.inquilinos.me, "Riegel": 22:00 gives 45:52,
        (5000, 1320, HALF_M, 3600 + 41 * 60 + 12),  # 1:41:12 in the half
        (5000, 1320, MARATHON_M, 3 * 3600 + 31 * 60),  # and 3:31:00 in the marathon
        (5000, 1200, 10_000, 41 * 60 + 41),  # calcpace guides: 20:00 gives 41:41
        (5000, 1200, MARATHON_M, 3 * 3600 + 11 * 60 + 49),  # and 3:11:49
    ],
)
def test_riegel(d1_m: float, t1_s: float, d2_m: float, expected_s: float) -> None:
    # Rounded or cut to the second, one of them on the way.
    assert riegel_time_s(d1_m, t1_s, d2_m) == pytest.approx(expected_s, abs=2.0)


@pytest.mark.parametrize(
    ("ratio", "multiplier"),
    [(2.0, 2.085), (4.2258, 4.6013)],  # usecalcpro.com and theprimecalculator.com, tables of the time multiplier
)
def test_riegel_multiplier(ratio: float, multiplier: float) -> None:
    # Four figures; the second was cut on the way (its own pages give 4.60).
    assert riegel_time_s(1000, 1, 1000 * ratio) == pytest.approx(multiplier, rel=0.002)


def test_a_personal_exponent_gives_back_its_own_races_and_stays_within_reason() -> None:
    k = personal_exponent(5000, 1200, 10_000, 2520)
    assert riegel_time_s(5000, 1200, 10_000, k) == pytest.approx(2520)
    assert personal_exponent(5000, 1200, 10_000, 2400) == 1.03
    assert personal_exponent(5000, 1200, 10_000, 3000) == 1.15
    with pytest.raises(InvalidInput):
        personal_exponent(5000, 1200, 5000, 1210)


@pytest.mark.parametrize(("d1_miles", "d2_miles"), [(1, 6.21371), (3.10686, 13.1094), (6.21371, 26.2188)])
def test_cameron_is_the_same_formula_as_he_printed_it_in_miles(d1_miles: float, d2_miles: float) -> None:
    # Cameron's model in miles (cs.uml.edu/~phoffman/cammod.html, quoted at experts123.com): a = 13.49681 - 0.048865 d +
    # 2.438936 / d^0.7905, d in miles. Six figures in both printings.
    def printed(miles: float) -> float:
        return 13.49681 - 0.048865 * miles + 2.438936 / miles**0.7905

    expected_s = 1200 / d1_miles * d2_miles * printed(d1_miles) / printed(d2_miles)
    predicted_s = cameron_time_s(d1_miles * METRES_PER_MILE, 1200, d2_miles * METRES_PER_MILE)
    assert predicted_s == pytest.approx(expected_s, rel=1e-4)


def test_tanda() -> None:
    # Mycroft 2017, "Testing Tanda": 60 miles a week at 7:30 per mile give 2:59:11.
    assert tanda_marathon_s(60 * 1.609344, 450 / 1.609344) == pytest.approx(2 * 3600 + 59 * 60 + 11, abs=1.0)


def test_critical_speed() -> None:
    # novacalculator.com, critical speed: 1600 m in 360 s and 3200 m in 780 s give 3.810 m/s and 228.6 m.
    trials = [(1600.0, 360.0), (3200.0, 780.0)]
    assert critical_speed_m_s(trials) == pytest.approx(3.810, abs=0.0005)
    assert d_prime_m(trials) == pytest.approx(228.6, abs=0.05)


def test_critical_speed_takes_two_trials() -> None:
    with pytest.raises(InvalidInput):
        critical_speed_m_s([(1600.0, 360.0)])
    with pytest.raises(InvalidInput):
        critical_speed_m_s([(100.0, 12.0), (1600.0, 360.0)])
