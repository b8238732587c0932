"""Whether the ups and downs of a whole course are the chance wiggles of a filtered sensor rather than hills."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from spotter.running.course.elevation import grades

LARGEST_VARIANCE_M2 = 17.0
"""About 4 m of standard deviation: more is terrain."""

MOST_GROWTH = 1.9
MOST_KURTOSIS = 5.2
LEAST_SHAPELESSNESS = 1.0
LEAST_EVENNESS = 0.05
"""Chance on 2 km stays above it save for noise filtered over more than 100 m, on 4 km and more for that too."""

_TREND_REACH_M = 600.0
_NEAR_LAG_M = 250.0
_FAR_LAGS_M = (500.0, 750.0, 1000.0, 1250.0, 1500.0)
_LAG_STEP = 2
_GRADE_REACH = 2
_PARTS = 4


def look_like_noise(elevations_m: Sequence[float], cell_m: float) -> bool:
    """True when the elevations of equal cells are small, stationary and shaped like filtered random noise.

    Hills differ in at least one of these: their variance is large; it goes on growing with distance; their steepness is
    concentrated in places (kurtosis well above the 3 of chance, or a quarter of the course that is level against
    another); or it is regular, as in repeats or one wavelength
    (kurtosis near 1 and an autocorrelation that swings to nearly -1, which chance does not have together).
    """
    wiggles = detrended(elevations_m, cell_m)
    variance = sum(w * w for w in wiggles) / len(wiggles)
    if not 0.0 < variance < LARGEST_VARIANCE_M2 or _growth(elevations_m, cell_m) > MOST_GROWTH:
        return False
    steepness = grades(elevations_m, cell_m, _GRADE_REACH)
    if _evenness(steepness) < LEAST_EVENNESS:
        return False
    kurtosis = _kurtosis(steepness)
    shapelessness = kurtosis + 2.0 * _lowest_autocorrelation(wiggles, variance, cell_m)
    return kurtosis < MOST_KURTOSIS and shapelessness > LEAST_SHAPELESSNESS


def detrended(elevations_m: Sequence[float], cell_m: float) -> list[float]:
    """The elevations less their mean over 1.2 km around each, without the ends where that is lopsided."""
    count = len(elevations_m)
    reach = min(round(_TREND_REACH_M / cell_m), max(10, count // 4))
    until = list(accumulate(elevations_m, initial=0.0))
    reaches = [min(reach, i, count - 1 - i) for i in range(count)]
    means = [(until[i + r + 1] - until[i - r]) / (2 * r + 1) for i, r in enumerate(reaches)]
    rest = [z - m for z, m in zip(elevations_m, means, strict=True)]
    if count > 3 * reach:
        rest = rest[reach // 2 : count - reach // 2]
    middle = sum(rest) / len(rest)
    return [w - middle for w in rest]


def _growth(elevations_m: Sequence[float], cell_m: float) -> float:
    """How much more the elevations differ at 500 to 1500 m than at 250 m, a straight trend aside; 1 when as much."""
    count = len(elevations_m)
    middle = (count - 1) / 2.0
    rise = sum((i - middle) * z for i, z in enumerate(elevations_m)) / sum((i - middle) ** 2 for i in range(count))
    level = [z - rise * i for i, z in enumerate(elevations_m)]
    near = _half_mean_square(level, min(round(_NEAR_LAG_M / cell_m), count // 3))
    far = [_half_mean_square(level, lag) for lag in (round(m / cell_m) for m in _FAR_LAGS_M) if lag < 0.6 * count]
    return sum(far) / len(far) / near if far and near > 0.0 else 1.0


def _half_mean_square(values: Sequence[float], lag: int) -> float:
    return sum((b - a) ** 2 for a, b in zip(values, values[lag:], strict=False)) / (2.0 * (len(values) - lag))


def _evenness(steepness: Sequence[float]) -> float:
    """Mean square of the quarter of the course with the least steepness over that of the one with the most."""
    edges = [len(steepness) * part // _PARTS for part in range(_PARTS + 1)]
    squares = [sum(g * g for g in steepness[a:b]) / (b - a) for a, b in pairwise(edges)]
    return min(squares) / max(squares) if max(squares) > 0.0 else 1.0


def _lowest_autocorrelation(wiggles: Sequence[float], variance: float, cell_m: float) -> float:
    farthest = min(len(wiggles) // 3, round(_TREND_REACH_M / cell_m))
    lowest = 1.0
    for lag in range(1, farthest, _LAG_STEP):
        products = sum(a * b for a, b in zip(wiggles, wiggles[lag:], strict=False))
        lowest = min(lowest, products / (len(wiggles) - lag) / variance)
    return lowest


def _kurtosis(values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    squares = [(v - mean) ** 2 for v in values]
    variance = sum(squares) / len(squares)
    return sum(s * s for s in squares) / len(squares) / variance**2 if variance > 0.0 else 3.0
