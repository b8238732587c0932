"""What thin air costs a runner."""

from __future__ import annotations

from spotter.running.formulas.vdot import speed_for_vo2_m_min, vo2_ml_kg_min
from spotter.valid_range import require_within

# Bassett et al. 1999, Med Sci Sports Exerc 31:1665: percent of sea-level aerobic power, by powers of the height in km.
ACCLIMATISED = (99.921, -1.8991, -1.1220)
UNACCLIMATISED = (100.352, -4.0726, -1.4341, 0.1781)

ALTITUDE_RANGE_M = (-500.0, 4000.0)  # higher up the two curves cross, which no body does
NO_EFFECT_BELOW_M = 900.0
EASY_SHARE = 0.5


def aerobic_power_fraction(altitude_m: float, acclimatised: bool = False) -> float:
    """Aerobic power at `altitude_m` (-500..4000 m) as a fraction of that at sea level, at most 1.

    For endurance-trained people, acclimatised after some weeks at that height. Below 900 m the loss is within what
    one day differs from the next, and counts as none.
    Source: Bassett et al. 1999, Med Sci Sports Exerc 31:1665.
    """
    require_within("altitude_m", altitude_m, *ALTITUDE_RANGE_M)
    if altitude_m <= NO_EFFECT_BELOW_M:
        return 1.0
    kilometres = altitude_m / 1000.0
    coefficients = ACCLIMATISED if acclimatised else UNACCLIMATISED
    return sum(coefficient * kilometres**power for power, coefficient in enumerate(coefficients)) / 100.0


def altitude_effect_pct(
    speed_m_s: float, altitude_m: float, *, acclimatised: bool = False, easy: bool = False
) -> float:
    """Percent by which height made a run at `speed_m_s` (1..8 m/s) slower than the same effort at sea level.

    The same share of a larger aerobic power, turned into speed by Daniels and Gilbert's curve; half of it for an easy
    run, which is nowhere near its limit.
    """
    require_within("speed_m_s", speed_m_s, 1.0, 8.0)
    fraction = aerobic_power_fraction(altitude_m, acclimatised)
    if fraction == 1.0:
        return 0.0
    sea_level_m_min = speed_for_vo2_m_min(vo2_ml_kg_min(speed_m_s * 60.0) / fraction)
    effect_pct = 100.0 * (sea_level_m_min / (speed_m_s * 60.0) - 1.0)
    return effect_pct * EASY_SHARE if easy else effect_pct
