"""Runs over courses whose altitude is known exactly, as a watch with a given noise would have recorded them."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import accumulate

from spotter.running.course.grade_adjusted_pace import strava_factor
from spotter.running.models import Activity, Stream

Altitude = Callable[[float], float]
Noise = Callable[[random.Random, int], list[float]]
"""So many values of unit standard deviation, one per second."""

WATCH_WINDOW_M = 40.0
STARTED_AT = datetime(2024, 5, 4, 8, tzinfo=UTC)


def flat(_distance_m: float) -> float:
    return 100.0


def rolling(height_m: float, wavelength_m: float) -> Altitude:
    """Hills of plus and minus `height_m`."""
    return lambda d: 100.0 + height_m * math.sin(2.0 * math.pi * d / wavelength_m)


def repeats(length_m: float, grade: float) -> Altitude:
    """Up and down the same slope, over and over."""

    def altitude(distance_m: float) -> float:
        along = distance_m % (2.0 * length_m)
        return 100.0 + grade * min(along, 2.0 * length_m - along)

    return altitude


def ramps(length_m: float, grade: float, apart_m: float) -> Altitude:
    """Short ramps, up and down by turns, with flat between them."""
    period_m = 2.0 * (length_m + apart_m)

    def altitude(distance_m: float) -> float:
        along = distance_m % period_m
        up = min(max(along - apart_m, 0.0), length_m)
        down = min(max(along - 2.0 * apart_m - length_m, 0.0), length_m)
        return 100.0 + grade * (up - down)

    return altitude


def climb(grade: float, until_m: float) -> Altitude:
    """Up to a pass and down the other side."""
    return lambda d: 100.0 + grade * (d if d < until_m else 2.0 * until_m - d)


def white(rng: random.Random, count: int) -> list[float]:
    return [rng.gauss(0.0, 1.0) for _ in range(count)]


def drifting(seconds: float) -> Noise:
    """First-order autoregressive noise with this correlation time."""

    def noise(rng: random.Random, count: int) -> list[float]:
        kept = math.exp(-1.0 / seconds)
        fresh = math.sqrt(1.0 - kept * kept)
        steps = (rng.gauss(0.0, fresh) for _ in range(count - 1))
        return list(accumulate(steps, lambda value, step: kept * value + step, initial=rng.gauss(0.0, 1.0)))

    return noise


def filtered(seconds: float) -> Noise:
    """White noise through three moving means, which together are nearly a Gaussian filter of this width."""
    width = max(2, round(2.0 * seconds))

    def smoothed(values: list[float]) -> list[float]:
        for _ in range(3):
            until = list(accumulate(values, initial=0.0))
            values = [until[i + width] - until[i] for i in range(len(values) - width + 1)]
        return values

    impulse = [0.0] * (3 * width) + [1.0] + [0.0] * (3 * width)
    size = math.sqrt(sum(weight * weight for weight in smoothed(impulse)))
    return lambda rng, count: [value / size for value in smoothed(white(rng, count + 3 * (width - 1)))]


def recorded(
    altitude: Altitude,
    length_m: float = 5000.0,
    *,
    seed: int = 0,
    noise: Noise = white,
    deviation_m: float = 0.0,
    step_m: float = 0.0,
    spacing_s: tuple[int, int] = (1, 1),
    speed_m_s: float = 3.0,
) -> Activity:
    """A run at an unsteady speed; `step_m` is what altitudes are rounded to, `spacing_s` the range between samples."""
    rng = random.Random(seed)
    distances = [0.0]
    while distances[-1] < length_m:
        distances.append(distances[-1] + max(1.0, rng.gauss(speed_m_s, 0.2)))
    errors = noise(rng, len(distances))
    heights = [altitude(d) + deviation_m * e for d, e in zip(distances, errors, strict=True)]
    if step_m:
        heights = [step_m * round(z / step_m) for z in heights]
    kept = [0]
    while kept[-1] < len(distances) - 1:
        kept.append(min(len(distances) - 1, kept[-1] + rng.randint(*spacing_s)))
    return activity([float(i) for i in kept], [distances[i] for i in kept], [heights[i] for i in kept])


def activity(
    time_s: list[float], distance_m: list[float | None], altitude_m: list[float | None] | None = None
) -> Activity:
    """An activity of the device's distances and altitudes, without totals."""
    stream = Stream(time_s=time_s, distance_m=distance_m, altitude_m=altitude_m)
    return Activity(
        source="fit", sport="running", started_at=STARTED_AT, elapsed_time_s=time_s[-1] - time_s[0], stream=stream
    )


def exact_flat_m(altitude: Altitude, start_m: float, end_m: float) -> float:
    """The curve integrated over the true grade, taken over 40 m as a watch would, in steps of a metre."""
    half = WATCH_WINDOW_M / 2.0
    steps = round(end_m - start_m)
    middles = (start_m + (i + 0.5) * (end_m - start_m) / steps for i in range(steps))
    grades = ((altitude(m + half) - altitude(m - half)) / WATCH_WINDOW_M for m in middles)
    return sum(strava_factor(g) for g in grades) * (end_m - start_m) / steps
