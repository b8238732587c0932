"""Maximal heart rate, reserve and zones against published examples."""

from __future__ import annotations

import pytest

from spotter.running.formulas.heart_rate import (
    acsm_intensity,
    hr_max_gellish_bpm,
    hr_max_gulati_women_bpm,
    hr_max_nes_bpm,
    hr_max_tanaka_bpm,
    karvonen_target_bpm,
)
from spotter.running.formulas.zones import friel_run_zone, karvonen_zones


@pytest.mark.parametrize(
    ("age_years", "expected_bpm"),
    [
        (40, 180),  # icalculator.in; Tanaka 2001: crosses 220 - age at 40
        (35, 183.5),  # abracalc.com
        (50, 173),  # super-calc.com
        (20, 194),
        (65, 163),
    ],
)
def test_tanaka(age_years: float, expected_bpm: float) -> None:
    assert hr_max_tanaka_bpm(age_years) == pytest.approx(expected_bpm, abs=0.51)  # whole beats


@pytest.mark.parametrize(
    ("age_years", "expected_bpm"),
    [
        (50, 162),  # USA Today 2011 on Gulati 2010: 206 less 44
        (35, 175.2),  # abracalc.com
        (65, 149),  # super-calc.com
    ],
)
def test_gulati(age_years: float, expected_bpm: float) -> None:
    assert hr_max_gulati_women_bpm(age_years) == pytest.approx(expected_bpm, abs=0.51)  # whole beats


def test_nes_is_above_220_less_age_for_those_over_30() -> None:
    # Nes et al. 2013, abstract: former equations underestimated the maximum of subjects older than 30.
    for age_years in (31, 40, 60, 80):
        assert hr_max_nes_bpm(age_years) > max(220 - age_years, hr_max_tanaka_bpm(age_years))


def test_gellish_is_one_beat_below_tanaka() -> None:
    # Gellish et al. 2007: 207 less 0.7 a year, against 208 less 0.7 of Tanaka et al. 2001.
    assert hr_max_tanaka_bpm(45) - hr_max_gellish_bpm(45) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("hr_max", "hr_rest", "fraction", "expected_bpm"),
    [
        (190, 60, 0.60, 138),  # realbuzz.com: easy running of a man of 30 resting at 60 is 138
        (190, 60, 0.75, 157.5),  # to 157.5
        (195, 70, 0.70, 158),  # biology.arizona.edu, target heart rate: male of 25, 158 (157.5 rounded)
        (195, 75, 0.70, 159),  # female of 25
    ],
)
def test_karvonen(hr_max: float, hr_rest: float, fraction: float, expected_bpm: float) -> None:
    assert karvonen_target_bpm(hr_max, hr_rest, fraction) == pytest.approx(expected_bpm, abs=0.51)  # whole beats


def test_karvonen_zone_bounds_are_karvonen_targets() -> None:
    # realbuzz.com, as above: the 60 % bound of the reserve between 60 and 190.
    assert karvonen_zones(190, 60)[0].high == pytest.approx(138)


@pytest.mark.parametrize(
    ("hr", "zone"),
    [  # powermultisport.com 2010, running zones for a threshold of 185: 157-165, 166-174, 175-184, from 185
        (150, "1"),
        (157, "2"),
        (165, "2"),
        (166, "3"),
        (174, "3"),
        (175, "4"),
        (184, "4"),
        (185, "5a"),
    ],
)
def test_friel_zones_of_a_runner(hr: float, zone: str) -> None:
    assert friel_run_zone(185, hr) == zone


@pytest.mark.parametrize(
    ("percent", "zone"),
    [  # Friel's printed percentages of the threshold heart rate; a threshold of 100 makes them beats
        (84, "1"),
        (85, "2"),
        (89, "2"),
        (90, "3"),
        (94, "3"),
        (95, "4"),
        (99, "4"),
        (100, "5a"),
        (102, "5a"),
        (103, "5b"),
        (106, "5b"),
        (107, "5c"),
    ],
)
def test_friel_zones_as_printed(percent: float, zone: str) -> None:
    assert friel_run_zone(100, percent) == zone


@pytest.mark.parametrize(
    ("percent", "word"),
    [  # ACSM's Guidelines, classification by heart-rate reserve: 30-39, 40-59, 60-89, from 90 %
        (29, "very light"),
        (30, "light"),
        (39, "light"),
        (40, "moderate"),
        (59, "moderate"),
        (60, "vigorous"),
        (89, "vigorous"),
        (90, "near maximal"),
    ],
)
def test_acsm_intensity(percent: float, word: str) -> None:
    assert acsm_intensity(hr=60 + percent, hr_max=160, hr_rest=60) == word
