"""The kinds of things that are worth saying about a run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from spotter.running.analysis.records import RunFacts
from spotter.wording.finding import Finding

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


FindingRule = Callable[[RunFacts], Finding | None]
