"""Maximal heart rate by age, and intensities as a share of the heart-rate reserve. Beats per minute throughout."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Literal

from spotter.valid_range import require_within

AGE_RANGE_YEARS = (10.0, 100.0)
HEART_RATE_RANGE_BPM = (20.0, 250.0)

# One standard error of the estimate (Nes 2013); no formula by age does better.
HR_MAX_UNCERTAINTY_BPM = 11.0
# Above this an optical sensor has more likely locked onto the cadence.
CREDIBLE_HR_MAX_BPM = 225.0

Intensity = Literal["very light", "light", "moderate", "vigorous", "near maximal"]

# ACSM's Guidelines: the percentage of the heart-rate reserve below which each word holds.
ACSM_INTENSITIES: tuple[tuple[float, Intensity], ...] = (
    (30.0, "very light"),
    (40.0, "light"),
    (60.0, "moderate"),
    (90.0, "vigorous"),
    (inf, "near maximal"),
)


@dataclass(frozen=True, slots=True)
class HeartRateMax:
    """A maximal heart rate, how far off it may be, and where it comes from."""

    bpm: float
    uncertainty_bpm: float
    source: Literal["athlete", "observed", "age"]


def hr_max_nes_bpm(age_years: float) -> float:
    """Maximal heart rate of men and women of 10..100 years, +-10.8. Source: Nes et al. 2013, n = 3320 (HUNT)."""
    require_within("age_years", age_years, *AGE_RANGE_YEARS)
    return 211.0 - 0.64 * age_years


def hr_max_tanaka_bpm(age_years: float) -> float:
    """Maximal heart rate at 10..100 years. Source: Tanaka, Monahan and Seals 2001, J Am Coll Cardiol 37:153."""
    require_within("age_years", age_years, *AGE_RANGE_YEARS)
    return 208.0 - 0.7 * age_years


def hr_max_gellish_bpm(age_years: float) -> float:
    """Maximal heart rate at 10..100 years. Source: Gellish et al. 2007, Med Sci Sports Exerc 39:822."""
    require_within("age_years", age_years, *AGE_RANGE_YEARS)
    return 207.0 - 0.7 * age_years


def hr_max_gulati_women_bpm(age_years: float) -> float:
    """Maximal heart rate of women of 10..100 years (studied from 35 up). Source: Gulati 2010, Circulation 122:130."""
    require_within("age_years", age_years, *AGE_RANGE_YEARS)
    return 206.0 - 0.88 * age_years


def hr_max(
    *, athletes_own_bpm: float | None = None, observed_bpm: float | None = None, age_years: float | None = None
) -> HeartRateMax | None:
    """The maximal heart rate to work with; None when nothing is known.

    The athlete's own measured value comes first. Else the formula of Nes by age, unless a higher credible value has
    been seen in a recording: a heart cannot beat faster than its maximum.
    """
    if athletes_own_bpm is not None:
        return HeartRateMax(athletes_own_bpm, 0.0, "athlete")
    by_age = None if age_years is None else HeartRateMax(hr_max_nes_bpm(age_years), HR_MAX_UNCERTAINTY_BPM, "age")
    if observed_bpm is None or observed_bpm > CREDIBLE_HR_MAX_BPM:
        return by_age
    if by_age is not None and by_age.bpm >= observed_bpm:
        return by_age
    return HeartRateMax(observed_bpm, HR_MAX_UNCERTAINTY_BPM, "observed")


def _require_reserve(hr_max: float, hr_rest: float) -> None:
    require_within("hr_max", hr_max, *HEART_RATE_RANGE_BPM)
    require_within("hr_rest", hr_rest, HEART_RATE_RANGE_BPM[0], hr_max - 1.0)


def karvonen_target_bpm(hr_max: float, hr_rest: float, fraction: float) -> float:
    """Heart rate at a fraction (0..1) of the reserve between `hr_rest` and `hr_max`.

    Source: Karvonen, Kentala and Mustala 1957, Ann Med Exp Biol Fenn 35:307.
    """
    _require_reserve(hr_max, hr_rest)
    require_within("fraction", fraction, 0.0, 1.0)
    return hr_rest + fraction * (hr_max - hr_rest)


def reserve_fraction(hr: float, hr_max: float, hr_rest: float) -> float:
    """The share of the heart-rate reserve that `hr` uses, kept within 0..1."""
    _require_reserve(hr_max, hr_rest)
    return min(max((hr - hr_rest) / (hr_max - hr_rest), 0.0), 1.0)


def acsm_intensity(hr: float, hr_max: float, hr_rest: float) -> Intensity:
    """ACSM's word for a heart rate, by the percentage of the heart-rate reserve.

    Source: ACSM's Guidelines for Exercise Testing and Prescription: light from 30 %, moderate 40, vigorous 60, near
    maximal 90.
    """
    percent = 100.0 * reserve_fraction(hr, hr_max, hr_rest)
    return next(word for below, word in ACSM_INTENSITIES if percent < below)
