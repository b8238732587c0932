"""The kinds of things that are worth saying about a workout."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from spotter.strength.analysis.facts import WorkoutFacts
from spotter.wording.finding import Finding

FindingKey = Literal[
    "first_workout",
    "comeback",
    "hard_run_before",
    "hard_run_after",
    "record",
    "stronger",
    "weaker",
    "stall",
    "felt_harder",
    "felt_easier",
    "volume_above",
    "volume_below",
    "more_push",
    "more_pull",
    "denser",
    "slower",
    "total",
]

FindingRule = Callable[[WorkoutFacts], Finding | None]
