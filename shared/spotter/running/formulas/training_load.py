"""How much training was, and how fast it grew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf
from statistics import mean, stdev
from typing import Literal

from spotter.errors import InvalidInput
from spotter.running.formulas.heart_rate import reserve_fraction
from spotter.valid_range import require_positive, require_within

Sex = Literal["f", "m"]
SpikeCategory = Literal["reference", "small", "moderate", "large"]

LONGEST_SESSION_MIN = 48 * 60.0

# Factor and exponent of Banister's weighting by sex (Morton, Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171).
BANISTER_WEIGHTS: tuple[tuple[Sex, float, float], ...] = (("f", 0.86, 1.67), ("m", 0.64, 1.92))

ACUTE_DAYS = 7.0
CHRONIC_DAYS = 42.0

HEAVIEST_WEEK = 1e6

ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class SpikeRule:
    """A size of jump over the longest run of 30 days, the ratio up to which it is that, and its injury hazard ratio."""

    category: SpikeCategory
    up_to_ratio: float
    hazard_ratio: float


# Frandsen et al. 2025, Br J Sports Med 59:1203: 5205 runners, 588 071 sessions; observed, not proven to be the cause.
SPIKE_RULES: tuple[SpikeRule, ...] = (
    SpikeRule("reference", 1.10, 1.00),
    SpikeRule("small", 1.30, 1.64),
    SpikeRule("moderate", 2.00, 1.52),
    SpikeRule("large", inf, 2.28),
)


@dataclass(frozen=True, slots=True)
class LoadTrend:
    """Fatigue (7 days), fitness (42 days) and the difference, in the unit of the daily loads."""

    atl: float
    ctl: float
    form: float


def session_rpe_load(duration_min: float, rpe_cr10: float) -> float:
    """Load in arbitrary units of a session: minutes times the Borg CR10 rating (0..10), asked half an hour after it.

    Source: Foster et al. 2001, J Strength Cond Res 15:109.
    """
    require_within("duration_min", duration_min, 0.0, LONGEST_SESSION_MIN)
    require_within("rpe_cr10", rpe_cr10, 0.0, 10.0)
    return duration_min * rpe_cr10


def trimp_banister(duration_min: float, hr_avg: float, hr_rest: float, hr_max: float, sex: Sex) -> float:
    """Training impulse in arbitrary units from minutes, mean, resting and maximal heart rate in bpm, and sex (f or m).

    Source: Banister 1991 with the weights of Morton, Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171.
    """
    require_within("duration_min", duration_min, 0.0, LONGEST_SESSION_MIN)
    weights = next((weights for weights in BANISTER_WEIGHTS if weights[0] == sex), None)
    if weights is None:
        raise InvalidInput("sex must be f or m")
    _, factor, exponent = weights
    reserve = reserve_fraction(hr_avg, hr_max, hr_rest)
    return duration_min * reserve * factor * exp(exponent * reserve)


def monotony(daily_loads: Sequence[float]) -> float | None:
    """Mean over sample standard deviation (n - 1) of a week's daily loads, rest days as 0; None when all are equal.

    Source: Foster 1998, Med Sci Sports Exerc 30:1164.
    """
    if len(daily_loads) < 2:
        raise InvalidInput("Monotony takes at least two days of load")
    spread = stdev(daily_loads)
    return mean(daily_loads) / spread if spread > 0 else None


def strain(daily_loads: Sequence[float]) -> float | None:
    """The week's load times its monotony; None where monotony is. Source: as for `monotony`."""
    sameness = monotony(daily_loads)
    return None if sameness is None else sum(daily_loads) * sameness


def load_trend(daily_loads: Sequence[float]) -> LoadTrend:
    """Exponential means over 7 and 42 days of daily loads, oldest first and rest days as 0, starting from nothing.

    Source: Banister's impulse-response model as charted by TrainingPeaks (ATL, CTL, form = CTL - ATL).
    """
    atl = ctl = 0.0
    for load in daily_loads:
        atl += (load - atl) / ACUTE_DAYS
        ctl += (load - ctl) / CHRONIC_DAYS
    return LoadTrend(atl=atl, ctl=ctl, form=ctl - atl)


def acwr_coupled(acute_7d: float, weekly_last4_incl_current: Sequence[float]) -> float | None:
    """This week's load over the mean of the last four weeks, this one included; None when those are empty.

    To look at as a trend, never as a gate for a session: the week is part of both sides, which alone makes them agree
    (Lolli 2019), and among 5205 runners a higher ratio went with fewer injuries (Frandsen 2025).
    """
    return _ratio(acute_7d, weekly_last4_incl_current)


def acwr_uncoupled(acute_7d: float, prior_3_weeks: Sequence[float]) -> float | None:
    """This week's load over the mean of the three weeks before it; None when those are empty.

    A trend, never a gate: see `acwr_coupled`.
    """
    return _ratio(acute_7d, prior_3_weeks)


def _ratio(acute: float, weeks: Sequence[float]) -> float | None:
    require_within("acute_7d", acute, 0.0, HEAVIEST_WEEK)
    chronic = mean(weeks) if weeks else 0.0
    return acute / chronic if chronic > 0 else None


def spike_rule(longest_last_30d_m: float, session_m: float) -> SpikeRule | None:
    """The rule under which a run falls against the longest run of the 30 days before it; None when there was none."""
    require_within("longest_last_30d_m", longest_last_30d_m, 0.0, 1e6)
    require_positive("session_m", session_m)
    if longest_last_30d_m == 0.0:
        return None
    ratio = session_m / longest_last_30d_m - ROUNDING
    return next(rule for rule in SPIKE_RULES if ratio <= rule.up_to_ratio)


def session_spike(longest_last_30d_m: float, session_m: float) -> SpikeCategory | None:
    """How large a jump one run is over the longest of the 30 days before, both in the same unit; None without one.

    "reference" up to 10 % longer, "small" to 30 %, "moderate" to 100 %, "large" beyond. Above 10 % injuries rise.
    Source: Frandsen et al. 2025, Br J Sports Med 59:1203, doi 10.1136/bjsports-2024-109380.
    """
    rule = spike_rule(longest_last_30d_m, session_m)
    return None if rule is None else rule.category
