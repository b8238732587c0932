"""Slowdown in the heat against what its authors print."""

from __future__ import annotations

import pytest

from spotter.running.formulas.heat_effect import (
    HADLEY_TOO_HOT,
    ely_top_men_pct_off_course_record,
    hadley_pace_adjust_pct,
    heat_adjusted_pace_s,
    heat_effect,
    mantzios_slowdown_pct,
    temperature_adjusted_pace_s,
)
from spotter.running.formulas.weather import heat_index_f


@pytest.mark.parametrize(
    ("temp_f", "dew_point_f", "expected"),
    [  # Hadley 2013, maximumperformancerunning.blogspot.com/2013/07: every line of the chart, then his example
        (55, 45, (0.0, 0.0)),
        (60, 50, (0.0, 0.5)),
        (61, 50, (0.5, 1.0)),
        (70, 55, (1.0, 2.0)),
        (75, 60, (2.0, 3.0)),
        (80, 65, (3.0, 4.5)),
        (85, 70, (4.5, 6.0)),
        (90, 75, (6.0, 8.0)),
        (98, 80, (8.0, 10.0)),
        (74, 71, (3.0, 4.5)),
    ],
)
def test_hadleys_chart(temp_f: float, dew_point_f: float, expected: tuple[float, float]) -> None:
    assert hadley_pace_adjust_pct(temp_f, dew_point_f) == expected


def test_hadley_advises_against_hard_running_above_180() -> None:
    assert hadley_pace_adjust_pct(101, 80) == HADLEY_TOO_HOT


def test_davis_on_the_tokyo_marathon_of_2025() -> None:
    # Davis, September 2025: at 86 F with a dew point of 75 F (70 %) a 2:03 marathon (281.5 s/mile) loses 15 s/mile.
    slowed = heat_adjusted_pace_s(heat_index_f(86, 70), 281.5)
    assert slowed - 281.5 == pytest.approx(15, abs=0.5)  # whole seconds


@pytest.mark.parametrize(
    ("wbgt_c", "low", "high"),
    [  # Mantzios et al. 2022, abstract: best at 7.5-15 C WBGT; 0.3-0.4 % per degree outside
        (7.5, 0.0, 0.0),
        (15.0, 0.0, 0.0),
        (16.0, 0.3, 0.4),
        (25.0, 3.0, 4.0),
        (2.5, 1.5, 2.0),
    ],
)
def test_mantzios(wbgt_c: float, low: float, high: float) -> None:
    assert mantzios_slowdown_pct(wbgt_c) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("wbgt_c", "expected"),
    [(7.5, 1.7), (12.5, 2.5), (17.5, 3.3), (22.5, 4.5), (4.0, None), (26.0, None)],  # Ely et al. 2007, abstract
)
def test_ely(wbgt_c: float, expected: float | None) -> None:
    assert ely_top_men_pct_off_course_record(wbgt_c) == expected


def test_pace_by_temperature_alone() -> None:
    # Run SMART Project on the VDOT calculator: 8:44 per mile in the cool is 8:51 at 68 F. Whole seconds.
    assert temperature_adjusted_pace_s(68, 8 * 60 + 44) == pytest.approx(8 * 60 + 51, abs=1.0)


def test_davis_and_hadley_agree_with_their_mean() -> None:
    # A hot, humid day: the range of the joined effect lies around both authors' numbers.
    effect = heat_effect(temp_c=(86 - 32) / 1.8, rh_pct=70, duration_min=150)
    assert effect.low_pct < 15 / 281.5 * 100 < effect.high_pct
    assert effect.low_pct < (4.5 + 6.0) / 2 + 0.5 < effect.high_pct
