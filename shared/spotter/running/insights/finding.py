"""One thing worth saying about a run, before it is put into words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from spotter.running.analysis.records import RunFacts

FindingKey = Literal[
    "heat_cost",
    "wind_cost",
    "wind_help",
    "hill_cost",
    "hill_help",
    "altitude_cost",
    "equivalent_pace",
    "weather_missing",
    "pace_at_same_heart_rate",
    "same_pace_at_same_heart_rate",
    "against_similar_runs",
    "cardiac_drift",
    "steady_heart",
    "easy_too_hard",
    "easy_kept_easy",
    "felt_harder_than_meant",
    "negative_split",
    "positive_split",
    "even_pacing",
    "equal_halves",
    "strongest_split",
    "fastest_split",
    "slowest_split",
    "slowest_split_was_a_hill",
    "session_spike",
    "longest_in_30_days",
]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was found: which kind, how interesting, and on what it rests.

    `numbers` are by name and as the athlete reads them, unit and rounding included: no others may be said of it.
    `interest` is 0..1: from 0.8 what may harm or what the run turned on; from 0.6 what explains the pace or shows that
    fitness changed; from 0.4 whether the effort was what it was meant to be; below 0.3 what the chart shows anyway.
    """

    key: FindingKey
    interest: float
    numbers: dict[str, str]
    evidence: str


FindingRule = Callable[[RunFacts], Finding | None]


def rising(value: float, values: tuple[float, float], interests: tuple[float, float]) -> float:
    """An interest that goes with a value from the first of `interests` to the second, and stays there outside."""
    low, high = values
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return interests[0] + share * (interests[1] - interests[0])
