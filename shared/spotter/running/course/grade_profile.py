"""From noisy altitudes along a course to its grades and its flat-equivalent distance.

The pace curve is convex: noise in the grade always lengthens the flat-equivalent distance, by half the curvature times
the variance of the noise, and smoothing a real hill always shortens it. No fixed window serves both a barometer on
short steep hills and a phone on the flat, and the file does not say which it is. So:

1. The noise is estimated from the recording itself (`altitude_noise`), which gives the error variance of a grade over
   any window.
2. For each window of a ladder the flat-equivalent distance is computed and the expected excess of its noise taken off;
   this is unbiased for any amount of noise that was estimated rightly.
3. The window is chosen for which two costs are least together: what is left by chance of the noise over one kilometre,
   and what smoothing has taken off the hills, seen as a change against the shortest usable window that is larger than
   chance. Clean altitude keeps 50 m, which resolves what a watch resolves.
4. Noise that the sensor has filtered over tens of metres looks like terrain at short distances. It is recognised as a
   whole: small, equally strong everywhere, levelling off within a few hundred metres, with the bell-shaped distribution
   and the formless autocorrelation of chance that hills and repeats do not have. Then the window grows until half of
   the doubtful excess is gone, or all but 0.45 %: whichever of the two it was, the total stays within 1 %.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from spotter.running.course.altitude_noise import AltitudeNoise, estimate_noise
from spotter.running.course.elevation import (
    CELL_M,
    cell_means,
    cumulative_gain_m,
    cumulative_loss_m,
    grades,
    moving_mean,
    without_spikes,
)
from spotter.running.course.grade_adjusted_pace import Curve, GapModel, curvature, curve_of
from spotter.running.course.wiggles import detrended, look_like_noise

SHORTEST_COURSE_M = 50.0
"""A shorter course has no window to take a grade over."""

REACHES = (2, 3, 4, 6, 9, 14, 21, 30)
"""Windows in cells on either side: 50 m to 610 m."""

MOST_NOISE = 0.10
"""Excess that is still taken off by the second-order correction."""

GOOD_ENOUGH = 0.002
UNSURE_OF_VARIANCE = 0.07
CHANCE = 1.5
DOUBTFUL_EXCESS = 0.005
EXCESS_LEFT = 0.0045

CLEAN_THRESHOLD_M = 2.0
NOISY_THRESHOLD_M = 10.0
THRESHOLD_DEVIATIONS = 5.0


@dataclass(frozen=True, slots=True)
class GradeProfile:
    """A course by its distance: at `edges_m`, flat-equivalent, climbed and descended metres since the start."""

    edges_m: list[float]
    flat_m: list[float]
    gain_m: list[float]
    loss_m: list[float]


@dataclass(frozen=True, slots=True)
class _Window:
    """One rung of the ladder. `excess` is the share that noise adds to the distance, `factor` is net of it."""

    reach: int
    length_m: float
    variance: float
    excess: float
    factor: float


def grade_profile(
    distance_m: Sequence[float], altitude_m: Sequence[float], model: GapModel = "strava"
) -> GradeProfile | None:
    """The profile of a course from its samples; None for one shorter than 50 m. Distances rise strictly."""
    length_m = distance_m[-1] - distance_m[0]
    if length_m < SHORTEST_COURSE_M:
        return None
    altitude_m = without_spikes(altitude_m)
    noise = estimate_noise(distance_m, altitude_m)
    cells = round(length_m / CELL_M)
    cell_m = length_m / cells
    elevations_m = cell_means(distance_m, altitude_m, cells)
    factor = curve_of(model)
    ladder = _ladder(elevations_m, cell_m, noise, factor)
    window = _best_window(ladder, elevations_m, cell_m, factor)
    flat_m = _flat_equivalent_m(elevations_m, cell_m, window, factor, at_least=ladder[-1].factor)
    gain_m, loss_m = _climbing(elevations_m, cell_m, noise, window)
    edges_m = [distance_m[0] + cell_m * i for i in range(cells + 1)]
    return GradeProfile(edges_m, list(accumulate(flat_m, initial=0.0)), [0.0, *gain_m], [0.0, *loss_m])


def _ladder(elevations_m: Sequence[float], cell_m: float, noise: AltitudeNoise, factor: Curve) -> list[_Window]:
    """Every window that fits a third of the course, and the shortest in any case."""
    reaches = [r for r in REACHES if r == REACHES[0] or 3 * (2 * r + 1) <= len(elevations_m)]
    return [_window(elevations_m, cell_m, noise, factor, reach) for reach in reaches]


def _window(elevations_m: Sequence[float], cell_m: float, noise: AltitudeNoise, factor: Curve, reach: int) -> _Window:
    length_m = (2 * reach + 1) * cell_m
    variance = noise.grade_variance(length_m)
    sampled = grades(elevations_m, cell_m, reach)[::reach]
    mean = sum(factor(g) - 0.5 * curvature(factor, g) * variance for g in sampled) / len(sampled)
    return _Window(reach, length_m, variance, 0.5 * curvature(factor, 0.0) * variance, mean)


def _best_window(ladder: Sequence[_Window], elevations_m: Sequence[float], cell_m: float, factor: Curve) -> _Window:
    usable = [w for w in ladder if w.excess < MOST_NOISE] or [ladder[-1]]
    reference = usable[0]
    by_chance = CHANCE * _chance(reference, len(elevations_m) * cell_m)

    def cost(window: _Window) -> float:
        smoothed_away = max(0.0, abs(window.factor - reference.factor) - by_chance)
        left = _chance(window, 1000.0) + UNSURE_OF_VARIANCE * window.excess
        return max(GOOD_ENOUGH, left) + smoothed_away

    best = min(usable, key=cost)
    mean_grade = (elevations_m[-1] - elevations_m[0]) / (cell_m * len(elevations_m))
    doubtful = best.factor - factor(mean_grade)
    if doubtful <= DOUBTFUL_EXCESS or not look_like_noise(elevations_m, cell_m):
        return best
    most = factor(mean_grade) + min(doubtful / 2.0, EXCESS_LEFT)
    longer = [w for w in usable if w.length_m >= best.length_m]
    return next((w for w in longer if w.factor < most), longer[-1])


def _chance(window: _Window, stretch_m: float) -> float:
    """Standard error that noise leaves in the mean factor of a stretch after its mean excess is taken off."""
    return window.excess * math.sqrt(2.0 * window.length_m / stretch_m)


def _flat_equivalent_m(
    elevations_m: Sequence[float], cell_m: float, window: _Window, factor: Curve, at_least: float
) -> list[float]:
    """Flat metres of each cell. No more noise is taken off than leaves what the longest window shows without any."""
    grade = grades(elevations_m, cell_m, window.reach)
    raw = [factor(g) for g in grade]
    excess = [0.5 * curvature(factor, g) * window.variance for g in grade]
    mean_raw, mean_excess = sum(raw) / len(raw), sum(excess) / len(excess)
    share = 1.0
    if mean_excess > 0.0:
        share = min(1.0, max(0.0, (mean_raw - at_least) / mean_excess))
    return [cell_m * (r - share * e) for r, e in zip(raw, excess, strict=True)]


def _climbing(
    elevations_m: Sequence[float], cell_m: float, noise: AltitudeNoise, window: _Window
) -> tuple[list[float], list[float]]:
    """Cumulative gain and loss: three cells smooth a clean altitude, more a noisy one, up to the grade's window.

    The threshold is 2 m, or five standard deviations of the noise that is left, at most 10 m. The noise left is what
    was estimated, and no more than the grades of the window, which the pace is adjusted by, leave room for.
    """
    most_m = _most_deviation_m(elevations_m, cell_m, window)
    deviation_m, reach = 0.0, 1
    for reach in (1, *(r for r in REACHES if r <= window.reach)):
        deviation_m = min(most_m, math.sqrt(noise.mean_variance((2 * reach + 1) * cell_m)))
        if THRESHOLD_DEVIATIONS * deviation_m <= CLEAN_THRESHOLD_M:
            break
    threshold_m = min(NOISY_THRESHOLD_M, max(CLEAN_THRESHOLD_M, THRESHOLD_DEVIATIONS * deviation_m))
    smooth = moving_mean(elevations_m, reach)
    return cumulative_gain_m(smooth, threshold_m), cumulative_loss_m(smooth, threshold_m)


def _most_deviation_m(elevations_m: Sequence[float], cell_m: float, window: _Window) -> float:
    """Most that the noise can deviate when its share of the ups and downs is no larger than its share of the grades.

    Noise is rougher than terrain, so it weighs more in grades than in altitudes. The noise that a grade's window lets
    through is known far better than how far the altitude drifts over longer stretches, where hills look alike.
    """
    sampled = grades(elevations_m, cell_m, window.reach)
    level = sum(sampled) / len(sampled)
    grade_variance = sum((g - level) ** 2 for g in sampled) / len(sampled)
    wiggles = detrended(elevations_m, cell_m)
    height_variance = sum(w * w for w in wiggles) / len(wiggles)
    share = min(1.0, window.variance / grade_variance) if grade_variance > 0.0 else 1.0
    return math.sqrt(share * height_variance)
