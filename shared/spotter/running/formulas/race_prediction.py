"""What a race says about other distances: Daniels as the prediction, Riegel as its check, the marathon as a range."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, pow
from statistics import linear_regression

from spotter.errors import InvalidInput
from spotter.running.formulas.vdot import equivalent_time_s, vdot_from_race
from spotter.valid_range import require_positive, require_within

MARATHON_KM = 42.195

RIEGEL_EXPONENT = 1.06
PERSONAL_EXPONENT_RANGE = (1.03, 1.15)

# Vickers and Vertosick 2016: half of recreational runners need 10 minutes and more beyond Riegel's marathon. How far
# the range reaches depends on the training behind it (own choice of exponents).
ENDURANCE_RACE_FROM_M = 30_000.0
MUCH_TRAINING_KM_PER_WEEK = 50.0
EXPONENT_WITH_MUCH_TRAINING = 1.08
EXPONENT_WITH_LITTLE_TRAINING = 1.15

CAMERON_CONSTANT = 13.49681
CAMERON_LINEAR_PER_M = 0.000030363
CAMERON_POWER_FACTOR = 835.7114
CAMERON_POWER = 0.7905

TANDA_WEEKLY_RANGE_KM = (20.0, 250.0)
TANDA_PACE_RANGE_S_PER_KM = (180.0, 480.0)

TRIAL_RANGE_S = (60.0, 2400.0)


@dataclass(frozen=True, slots=True)
class RacePrediction:
    """A predicted time with its range, and the check it was held against. Seconds."""

    distance_m: float
    time_s: float
    low_s: float
    high_s: float
    vdot: float
    riegel_s: float


def riegel_time_s(d1_m: float, t1_s: float, d2_m: float, exponent: float = RIEGEL_EXPONENT) -> float:
    """Time in s over `d2_m` from `t1_s` over `d1_m`; fitted to efforts of 3.5 to 230 min, optimistic in the marathon.

    Source: Riegel 1981, American Scientist 69:285.
    """
    require_positive("d1_m", d1_m)
    require_positive("t1_s", t1_s)
    require_positive("d2_m", d2_m)
    return t1_s * pow(d2_m / d1_m, exponent)


def personal_exponent(d1_m: float, t1_s: float, d2_m: float, t2_s: float) -> float:
    """Riegel's exponent of one runner from two races of different length, kept within 1.03..1.15."""
    for field, value in (("d1_m", d1_m), ("t1_s", t1_s), ("d2_m", d2_m), ("t2_s", t2_s)):
        require_positive(field, value)
    if d1_m == d2_m:
        raise InvalidInput("A personal exponent takes two races of different length")
    least, most = PERSONAL_EXPONENT_RANGE
    return min(max(log(t2_s / t1_s) / log(d2_m / d1_m), least), most)


def _cameron_speed(distance_m: float) -> float:
    power = CAMERON_POWER_FACTOR / pow(distance_m, CAMERON_POWER)
    return CAMERON_CONSTANT - CAMERON_LINEAR_PER_M * distance_m + power


def cameron_time_s(d1_m: float, t1_s: float, d2_m: float) -> float:
    """Time in s over `d2_m` from `t1_s` over `d1_m` (both 400 m..50 km). Source: Cameron 1997, fitted to records."""
    require_within("d1_m", d1_m, 400.0, 50_000.0)
    require_within("d2_m", d2_m, 400.0, 50_000.0)
    require_positive("t1_s", t1_s)
    return t1_s / d1_m * d2_m * _cameron_speed(d1_m) / _cameron_speed(d2_m)


def tanda_marathon_s(km_per_week: float, mean_pace_s_per_km: float) -> float:
    """Marathon time in s from eight weeks of training: mean km per week (20..250) and mean pace in s/km (180..480).

    Fitted to men of 2:47-3:36 (error about 5 min) and known to fail elsewhere: a hint, not the prediction.
    Source: Tanda 2011, J Hum Sport Exerc 6:511.
    """
    require_within("km_per_week", km_per_week, *TANDA_WEEKLY_RANGE_KM)
    require_within("mean_pace_s_per_km", mean_pace_s_per_km, *TANDA_PACE_RANGE_S_PER_KM)
    marathon_pace_s_per_km = 17.1 + 140.0 * exp(-0.0053 * km_per_week) + 0.55 * mean_pace_s_per_km
    return marathon_pace_s_per_km * MARATHON_KM


def _distance_over_time(trials: Sequence[Sequence[float]]) -> tuple[float, float]:
    """Slope in m/s and intercept in m of the straight line through all-out trials of (metres, seconds)."""
    if len({seconds for _, seconds in trials}) < 2:
        raise InvalidInput("Critical speed takes at least two all-out trials of different length")
    for _, seconds in trials:
        require_within("trials", seconds, *TRIAL_RANGE_S)
    line = linear_regression([seconds for _, seconds in trials], [metres for metres, _ in trials])
    return line.slope, line.intercept


def critical_speed_m_s(trials: Sequence[Sequence[float]]) -> float:
    """Critical speed in m/s from 2-4 all-out trials of (metres, seconds), best of 2-20 min each (1..40 accepted).

    The slope of distance over time. Source: Galbraith et al. 2014, Int J Sports Physiol Perform 9:931.
    """
    return _distance_over_time(trials)[0]


def d_prime_m(trials: Sequence[Sequence[float]]) -> float:
    """D', the metres that can be run above critical speed, from the same trials as `critical_speed_m_s`."""
    return _distance_over_time(trials)[1]


def predict_race(
    distance_m: float,
    time_s: float,
    to_distance_m: float,
    *,
    km_per_week: float | None = None,
    exponent: float = RIEGEL_EXPONENT,
) -> RacePrediction:
    """The time over `to_distance_m` (800 m..50 km) that a race of `distance_m` in `time_s` promises.

    The prediction is Daniels'. The range spans it and Riegel's (with the runner's own exponent where known); from
    30 km up its slow end allows for the endurance that a shorter race cannot show, more of it below 50 km a week.
    """
    predicted_s = equivalent_time_s(distance_m, time_s, to_distance_m)
    riegel_s = riegel_time_s(distance_m, time_s, to_distance_m, exponent)
    slow_s = max(predicted_s, riegel_s)
    if to_distance_m >= ENDURANCE_RACE_FROM_M and to_distance_m > distance_m:
        slow_s = max(slow_s, riegel_time_s(distance_m, time_s, to_distance_m, _endurance_exponent(km_per_week)))
    return RacePrediction(
        distance_m=to_distance_m,
        time_s=predicted_s,
        low_s=min(predicted_s, riegel_s),
        high_s=slow_s,
        vdot=vdot_from_race(distance_m, time_s),
        riegel_s=riegel_s,
    )


def _endurance_exponent(km_per_week: float | None) -> float:
    trained = km_per_week is not None and km_per_week >= MUCH_TRAINING_KM_PER_WEEK
    return EXPONENT_WITH_MUCH_TRAINING if trained else EXPONENT_WITH_LITTLE_TRAINING
