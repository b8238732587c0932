"""How much of an altitude recording is noise, judged from the recording alone.

Take the altitude in the middle of two neighbours a lag away on either side and subtract the straight line between
them: a steady climb cancels, and what is left behaves differently for each cause as the lag grows. White noise leaves
the same at every lag, drifting noise (first-order autoregressive, as a barometer in gusts) grows with the lag and then
levels off, a filtered sensor levels off within a few samples, and real terrain, whose grade changes smoothly, grows
with the lag to the fourth power (in variance) and goes on growing. A small non-negative fit of these shapes to the
shortest lags tells them apart; the noise then has a known covariance, and from that follows how wrong a grade or a
mean over any window will be.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from spotter.running.course.variance_fit import fit_non_negative

Covariance = Callable[[float, float], float]
"""Correlation of noise with itself at a lag in metres, given its correlation length in metres."""

_LAGS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256)
_BLOCKS = 20
_RESIDUALS_PER_LAG = 2400
_MIN_RESIDUALS = 40
_LONGEST_LAG_M = 700.0
_TERRAIN_FREE_LAG_M = 45.0
_STEEPEST_NOISE_EXPONENT = 1.4
_SATURATED_EXPONENT = 2.0
_LEAST_TERRAIN_EXPONENT = 3.0
_DRIFT_LENGTHS_M = (6.0, 12.0, 25.0, 50.0, 100.0, 200.0, 400.0, 900.0)
_FILTER_LENGTHS_M = (3.0, 5.0, 8.0, 12.0, 16.0)
_WHITE_GAIN = 1.5
_QUADRATURE_STEPS = 60
_SMALLEST_VARIANCE_M2 = 1e-6


def _exponential(lag_m: float, length_m: float) -> float:
    return math.exp(-lag_m / length_m)


def _gaussian(lag_m: float, length_m: float) -> float:
    return math.exp(-((lag_m / length_m) ** 2) / 4.0)


@dataclass(frozen=True, slots=True)
class AltitudeNoise:
    """White noise of each sample plus noise correlated over a length. Variances in square metres, lengths in metres."""

    spacing_m: float
    white_m2: float = 0.0
    correlated_m2: float = 0.0
    length_m: float = 1.0
    correlation: Covariance = _exponential

    def grade_variance(self, window_m: float) -> float:
        """Variance of the grade of a least-squares line through one window."""
        samples = max(3.0, window_m / self.spacing_m)
        white = 12.0 * self.white_m2 / (self.spacing_m**2 * samples * (samples**2 - 1.0))
        kernel = self._integral(window_m, lambda lag: _line_kernel(window_m, lag))
        return white + 288.0 * self.correlated_m2 * kernel / window_m**6

    def mean_variance(self, window_m: float) -> float:
        """Variance in square metres of the mean altitude of one window."""
        white = self.white_m2 * min(1.0, self.spacing_m / window_m)
        kernel = self._integral(window_m, lambda lag: window_m - lag)
        return white + 2.0 * self.correlated_m2 * kernel / window_m**2

    def _integral(self, window_m: float, kernel: Callable[[float], float]) -> float:
        if self.correlated_m2 == 0.0:
            return 0.0
        step = window_m / _QUADRATURE_STEPS
        lags = [(i + 0.5) * step for i in range(_QUADRATURE_STEPS)]
        return step * sum(kernel(lag) * self.correlation(lag, self.length_m) for lag in lags)


def _line_kernel(window_m: float, lag_m: float) -> float:
    """Overlap of the weights of a least-squares slope with themselves, a lag apart."""
    half, top = window_m / 2.0, window_m / 2.0 - lag_m
    return (top**3 + half**3) / 3.0 + lag_m * (top**2 - half**2) / 2.0


@dataclass(frozen=True, slots=True)
class _LagVariance:
    lag_m: float
    variance_m2: float


def estimate_noise(distance_m: Sequence[float], altitude_m: Sequence[float]) -> AltitudeNoise:
    """The noise of a recording whose distances rise strictly. Too short a one counts as free of noise."""
    spacing_m = (distance_m[-1] - distance_m[0]) / (len(distance_m) - 1)
    measured = _usable(list(_lag_variances(distance_m, altitude_m)))
    if len(measured) < 3 or _smooth_between_samples(measured):
        return AltitudeNoise(spacing_m)
    variances = [m.variance_m2 for m in measured]
    terrain = [m.lag_m**4 for m in measured]
    best_error, best = math.inf, AltitudeNoise(spacing_m)
    for correlation, length_m in _shapes(measured):
        shape = [_residual_variance(correlation, m.lag_m, length_m) for m in measured]
        error, (white, correlated, _) = fit_non_negative([[_WHITE_GAIN] * len(measured), shape, terrain], variances)
        if error < best_error:
            best_error, best = error, AltitudeNoise(spacing_m, white, correlated, length_m, correlation)
    return best


def _smooth_between_samples(measured: Sequence[_LagVariance]) -> bool:
    """Whether samples too far apart for a filter to link them still follow smooth terrain: no noise grows so fast."""
    nearest, next_one = measured[:2]
    return nearest.lag_m > _FILTER_LENGTHS_M[-1] and _exponent(nearest, next_one) > _LEAST_TERRAIN_EXPONENT


def _residual_variance(correlation: Covariance, lag_m: float, length_m: float) -> float:
    return _WHITE_GAIN - 2.0 * correlation(lag_m, length_m) + 0.5 * correlation(2.0 * lag_m, length_m)


def _shapes(measured: Sequence[_LagVariance]) -> Iterator[tuple[Covariance, float]]:
    for length_m in _DRIFT_LENGTHS_M:
        yield _exponential, length_m
    near = [m for m in measured if m.lag_m <= _TERRAIN_FREE_LAG_M]
    # At lags within its length filtered noise looks like terrain: believe in it only where it is seen to level off.
    if len(near) >= 2 and _exponent(near[-2], near[-1]) > _SATURATED_EXPONENT:
        return
    for length_m in _FILTER_LENGTHS_M:
        if length_m >= 0.7 * measured[0].lag_m:
            yield _gaussian, length_m


def _exponent(a: _LagVariance, b: _LagVariance) -> float:
    return math.log(b.variance_m2 / a.variance_m2) / math.log(b.lag_m / a.lag_m)


def _usable(measured: Sequence[_LagVariance]) -> list[_LagVariance]:
    """The shortest lags, and longer ones for as long as they grow no faster than noise does."""
    usable: list[_LagVariance] = []
    for m in measured:
        if m.variance_m2 <= _SMALLEST_VARIANCE_M2:
            continue
        far = len(usable) >= 4 and m.lag_m > _TERRAIN_FREE_LAG_M
        if far and _exponent(usable[-1], m) > _STEEPEST_NOISE_EXPONENT:
            break
        usable.append(m)
    return usable


def _lag_variances(distance_m: Sequence[float], altitude_m: Sequence[float]) -> Iterator[_LagVariance]:
    length_m = distance_m[-1] - distance_m[0]
    for lag in _LAGS:
        squares = _squared_residuals(distance_m, altitude_m, lag)
        lag_m = lag * length_m / (len(distance_m) - 1)
        if len(squares) < _MIN_RESIDUALS or lag_m > _LONGEST_LAG_M:
            return
        blocks = min(_BLOCKS, max(3, int(length_m / (4.0 * lag_m))))
        yield _LagVariance(lag_m, _median_of_blocks(squares, blocks))


def _squared_residuals(distance_m: Sequence[float], altitude_m: Sequence[float], lag: int) -> list[float]:
    """Squares of middle minus line, scaled to the variance that equal spacing would give; thinned for long runs."""
    stride = max(1, (len(distance_m) - 2 * lag) // _RESIDUALS_PER_LAG)
    squares = []
    for i in range(lag, len(distance_m) - lag, stride):
        before, after = i - lag, i + lag
        a = (distance_m[after] - distance_m[i]) / (distance_m[after] - distance_m[before])
        residual = altitude_m[i] - a * altitude_m[before] - (1.0 - a) * altitude_m[after]
        squares.append(residual * residual * _WHITE_GAIN / (1.0 + a * a + (1.0 - a) ** 2))
    return squares


def _median_of_blocks(squares: Sequence[float], blocks: int) -> float:
    """Median over stretches of the course, so that a few steep corners or dropouts do not pass for noise."""
    edges = [len(squares) * b // blocks for b in range(blocks + 1)]
    return median(sum(squares[a:b]) / (b - a) for a, b in pairwise(edges))
