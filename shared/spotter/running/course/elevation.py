"""Altitude along a course: spikes out, equal cells of distance, smoothing, grade, gain and loss.

Everything here works on plain lists: distances in metres that rise, altitudes in metres above any fixed level.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median

from spotter.running.course.interpolation import filled

CELL_M = 10.0

_SPIKE_REACH = 6
_SPIKE_FLOOR_M = 4.0
_SPIKE_JUMPS = 6.0
# Six standard deviations, where 1.4826 median absolute deviations are one (of a normal distribution).
_SPIKE_DEVIATIONS = 6.0 * 1.4826


def without_spikes(altitude_m: Sequence[float]) -> list[float]:
    """The altitudes with isolated spikes of up to six samples replaced by the line between their neighbours.

    A spike is what lies far from the median of the thirteen samples around it (Hampel's identifier), looked for only
    next to jumps far above the usual step, so that noise and hills stay as they are. Fewer than thirteen samples are
    returned as they came.
    """
    kept: list[float | None] = list(altitude_m)
    for i in _near_jumps(altitude_m):
        first = min(max(0, i - _SPIKE_REACH), len(altitude_m) - 2 * _SPIKE_REACH - 1)
        around = altitude_m[first : first + 2 * _SPIKE_REACH + 1]
        middle = median(around)
        spread = median([abs(z - middle) for z in around])
        if abs(altitude_m[i] - middle) > max(_SPIKE_FLOOR_M, _SPIKE_DEVIATIONS * spread):
            kept[i] = None
    return filled(range(len(kept)), kept) or list(altitude_m)


def _near_jumps(altitude_m: Sequence[float]) -> set[int]:
    if len(altitude_m) < 2 * _SPIKE_REACH + 1:
        return set()
    steps = [abs(b - a) for a, b in pairwise(altitude_m)]
    jump_m = max(_SPIKE_FLOOR_M, _SPIKE_JUMPS * median(steps))
    jumps = [i + 1 for i, step in enumerate(steps) if step > jump_m]
    last = len(altitude_m)
    return {i for j in jumps for i in range(max(0, j - _SPIKE_REACH), min(last, j + _SPIKE_REACH))}


def cell_means(distance_m: Sequence[float], altitude_m: Sequence[float], cells: int) -> list[float]:
    """Mean altitude of each of so many equal cells of the course, of the straight lines between the samples.

    Averaging the lines instead of the samples gives an even climb back exactly, however the samples are spaced.
    """
    areas = [(b - a) * (za + zb) / 2.0 for (a, za), (b, zb) in pairwise(zip(distance_m, altitude_m, strict=True))]
    area_until = list(accumulate(areas, initial=0.0))
    size_m = (distance_m[-1] - distance_m[0]) / cells
    edges = [distance_m[0] + size_m * i for i in range(cells + 1)]
    at_edges = [_area(distance_m, altitude_m, area_until, edge) for edge in edges]
    return [(b - a) / size_m for a, b in pairwise(at_edges)]


def _area(distance_m: Sequence[float], altitude_m: Sequence[float], area_until: Sequence[float], at_m: float) -> float:
    """Area under the altitude from the start to a distance."""
    i = min(max(bisect_right(distance_m, at_m) - 1, 0), len(distance_m) - 2)
    along = at_m - distance_m[i]
    slope = (altitude_m[i + 1] - altitude_m[i]) / (distance_m[i + 1] - distance_m[i])
    return area_until[i] + along * (altitude_m[i] + slope * along / 2.0)


def moving_mean(values: Sequence[float], reach: int) -> list[float]:
    """Mean of each value and so many on either side; towards the ends the reach shrinks to what there is."""
    until = list(accumulate(values, initial=0.0))
    last = len(values) - 1
    reaches = [min(reach, i, last - i) for i in range(len(values))]
    return [(until[i + r + 1] - until[i - r]) / (2 * r + 1) for i, r in enumerate(reaches)]


def grades(elevations_m: Sequence[float], cell_m: float, reach: int) -> list[float]:
    """Slope of the least-squares line through each cell and `reach` cells on either side, as a decimal.

    The ends, which have not enough cells on one side, take the slope of the nearest full window: a shorter one would
    let noise through there. Needs at least 2 * reach + 1 cells.
    """
    sums = list(accumulate(elevations_m, initial=0.0))
    moments = list(accumulate((i * z for i, z in enumerate(elevations_m)), initial=0.0))
    weight = reach * (reach + 1) * (2 * reach + 1) / 3.0 * cell_m
    full = [
        (moments[i + reach + 1] - moments[i - reach] - i * (sums[i + reach + 1] - sums[i - reach])) / weight
        for i in range(reach, len(elevations_m) - reach)
    ]
    return [full[0]] * reach + full + [full[-1]] * reach


def turning_points(elevations_m: Sequence[float], threshold_m: float) -> list[int]:
    """Indices of the highs and lows between which the course rises or falls by more than the threshold.

    A high is turned into a turning point by a fall of more than the threshold after it, a low by such a rise; the
    first and last are the extremes that the course started from and ended at. Empty when nothing exceeds the threshold.
    """
    high = low = 0
    points: list[int] = []
    rising: bool | None = None
    for i, z in enumerate(elevations_m):
        if z > elevations_m[high]:
            high = i
        if z < elevations_m[low]:
            low = i
        if rising is not True and z - elevations_m[low] > threshold_m:
            points.append(low)
            rising, high = True, i
        elif rising is not False and elevations_m[high] - z > threshold_m:
            points.append(high)
            rising, low = False, i
    return points + ([high if rising else low] if points else [])


def cumulative_gain_m(elevations_m: Sequence[float], threshold_m: float) -> list[float]:
    """Metres climbed up to each point; its last value is `total_gain_m`. Within a climb, dips do not count twice."""
    gained = [0.0] * len(elevations_m)
    total = 0.0
    for first, last, climb in _climbs(elevations_m, threshold_m):
        base, top = elevations_m[first], elevations_m[first]
        for i in range(first, last + 1):
            top = max(top, elevations_m[i])
            gained[i] = total + (top - base if climb else 0.0)
        total = gained[last]
        gained[last:] = [total] * (len(gained) - last)
    return gained


def _climbs(elevations_m: Sequence[float], threshold_m: float) -> Iterator[tuple[int, int, bool]]:
    for first, last in pairwise(turning_points(elevations_m, threshold_m)):
        yield first, last, elevations_m[last] > elevations_m[first]


def cumulative_loss_m(elevations_m: Sequence[float], threshold_m: float) -> list[float]:
    """Metres descended up to each point; its last value is `total_loss_m`."""
    return cumulative_gain_m([-z for z in elevations_m], threshold_m)


def total_gain_m(elevations_m: Sequence[float], threshold_m: float) -> float:
    """Sum of the rises between turning points, in metres; rises of up to the threshold count nothing.

    A rise is measured from the last low to the next high, and both become turning points only when the way between
    them is longer than the threshold, so that small ups and downs within a climb neither add to it nor cut it short.
    Any series, empty ones included; `threshold_m` not negative.
    """
    points = [elevations_m[i] for i in turning_points(elevations_m, threshold_m)]
    return sum(max(0.0, b - a) for a, b in pairwise(points))


def total_loss_m(elevations_m: Sequence[float], threshold_m: float) -> float:
    """Sum of the falls between turning points, in metres, by the rule of `total_gain_m`."""
    return total_gain_m([-z for z in elevations_m], threshold_m)
