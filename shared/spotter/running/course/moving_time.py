"""Moving time: the device's timer where there is one, otherwise the time in which the runner got on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from spotter.running.course.interpolation import at
from spotter.running.models import Pause

STANDING_M_S = 0.5
SHORTEST_STOP_S = 10.0
_SETTING_OFF_M_S = 1.0


def paused_seconds(time_s: Sequence[float], pauses: Sequence[Pause]) -> list[float]:
    """How many seconds had been paused by each moment; pauses may overlap and come in any order."""
    moments, paused = [0.0], [0.0]
    for start_s, end_s in _merged(pauses):
        moments += [start_s, end_s]
        paused += [paused[-1], paused[-1] + end_s - start_s]
    return [at(at_s, moments, paused) for at_s in time_s] if pauses else [0.0] * len(time_s)


def outside_pauses(time_s: Sequence[float], pauses: Sequence[Pause]) -> list[bool]:
    """Whether each moment is outside every pause; the ends of a pause are outside it."""
    bounds = [bound for pause in _merged(pauses) for bound in pause]
    places = [(at_s, bisect_left(bounds, at_s)) for at_s in time_s]
    return [place % 2 == 0 or at_s == bounds[place] for at_s, place in places]


def _merged(pauses: Sequence[Pause]) -> Iterator[tuple[float, float]]:
    latest = 0.0
    for pause in sorted(pauses, key=lambda p: p.start_s):
        start_s = max(pause.start_s, latest)
        if pause.end_s > start_s:
            yield start_s, pause.end_s
            latest = pause.end_s


def moving_clock_s(
    unpaused_s: Sequence[float], distance_m: Sequence[float], timer_time_s: float | None = None
) -> list[float]:
    """Seconds of moving time at each sample, from 0. `unpaused_s` is the clock of each sample without the pauses.

    Without a timer, stops do not count: at least 10 s at less than 0.5 m/s on average. With a timer the last value is
    the timer's; whether it ran on through the stops is seen from which of the two comes nearer. A long gap between
    samples is moving time when the distance across it was run.
    """
    durations = [b - a for a, b in pairwise(unpaused_s)]
    standing = stops(unpaused_s, distance_m)
    moving = [0.0 if stopped else d for d, stopped in zip(durations, standing, strict=True)]
    if timer_time_s is None:
        return list(accumulate(moving, initial=0.0))
    nearer = min((durations, moving), key=lambda each: abs(sum(each) - timer_time_s))
    return scaled_to(list(accumulate(nearer, initial=0.0)), timer_time_s)


def scaled_to(cumulative: Sequence[float], total: float) -> list[float]:
    """A series that begins at 0 stretched so that it ends exactly at the total; left alone when it never leaves 0."""
    if cumulative[-1] <= 0.0:
        return list(cumulative)
    factor = total / cumulative[-1]
    return [value * factor for value in cumulative[:-1]] + [total]


def stops(time_s: Sequence[float], distance_m: Sequence[float]) -> list[bool]:
    """For each interval between samples, whether the runner stood still in it."""
    standing = [False] * (len(time_s) - 1)
    end, marked = 0, 0
    for start in range(len(time_s) - 1):
        while end < len(time_s) - 1 and time_s[end] < time_s[start] + SHORTEST_STOP_S:
            end += 1
        span_s = time_s[end] - time_s[start]
        if span_s < SHORTEST_STOP_S or distance_m[end] - distance_m[start] >= STANDING_M_S * span_s:
            continue
        for i in range(max(start, marked), end):
            # The edges of the window may hold the last and first strides of the run.
            standing[i] = distance_m[i + 1] - distance_m[i] < _SETTING_OFF_M_S * (time_s[i + 1] - time_s[i])
        marked = end
    return standing
