"""Wet-bulb globe temperature without radiation, and the flag that a race would fly at it."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, nextafter
from typing import Literal

from spotter.running.formulas.weather import vapour_pressure_hpa
from spotter.valid_range import require_within

Flag = Literal["white", "green", "yellow", "red", "black"]

WBGT_RANGE_C = (-60.0, 60.0)


@dataclass(frozen=True, slots=True)
class FlagRule:
    """A flag, the WBGT in C below which it flies, and what it tells a runner."""

    flag: Flag
    below_wbgt_c: float
    advice: str


# ACSM guidance for road races; the printed bands are whole degrees, each lasting until the next one starts. Red still
# flies at 28 C itself: black is for what is above it.
FLAG_RULES: tuple[FlagRule, ...] = (
    FlagRule("white", 10.0, "Slow runners can get too cold: dress for it."),
    FlagRule("green", 18.0, "Low risk; heat illness can still happen."),
    FlagRule("yellow", 23.0, "Raised risk of heat illness: slow down if you are prone to it."),
    FlagRule("red", nextafter(28.0, inf), "High risk of heat illness: slow down; do not race if you are prone to it."),
    FlagRule("black", inf, "Extreme risk of heat illness: do not run hard."),
)


def wbgt_simplified_c(temp_c: float, rh_pct: float) -> float:
    """Estimate of the outdoor WBGT in C from temperature and humidity alone (-40..50 C, 0..100 %).

    It assumes a fairly high sun and a light wind and knows neither: about 1-2 C low in full sun and calm air, 3 C
    high with wind under a half-covered sky, 5 C high at night. Call it an estimate wherever it is shown.
    Source: Bureau of Meteorology, approximation to the WBGT, after ACSM 1984, Med J Aust 141:876.
    """
    return 0.567 * temp_c + 0.393 * vapour_pressure_hpa(temp_c, rh_pct) + 3.94


def flag_rule(wbgt_c: float) -> FlagRule:
    """The flag at `wbgt_c` (-60..60 C) with its advice; see `acsm_flag`."""
    require_within("wbgt_c", wbgt_c, *WBGT_RANGE_C)
    return next(rule for rule in FLAG_RULES if wbgt_c < rule.below_wbgt_c)


def acsm_flag(wbgt_c: float) -> Flag:
    """The American College of Sports Medicine's flag for a race at `wbgt_c` (-60..60 C).

    White below 10 C, green below 18, yellow below 23, red to 28, black above.
    Source: ACSM guidelines for races as published by Road Race Management; ACSM position stand 1996.
    """
    return flag_rule(wbgt_c).flag
