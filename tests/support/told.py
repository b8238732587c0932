"""Runs that are told, when they were, and a reader of words that understands what it was taught."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from spotter.running.models import Run, RunEntry
from spotter.running.told_run import Telling, run_told
from tests.support.activities import START

# What a run may lack that was only told.
UNKNOWN = dict.fromkeys(("distance_m", "duration_s", "moving_time_s", "elapsed_time_s", "pace_s_per_km"))
EVENING = START + timedelta(hours=10)
FIVE_K = RunEntry(distance_m=5000.0, duration_s=1500.0)


@dataclass(frozen=True)
class FakeReading:
    """What words come to."""

    entries: Sequence[object]
    confidence: float = 0.9
    reasoning: Sequence[str] = ("As said.",)
    clarifications: Sequence[object] = ()


@dataclass(frozen=True)
class FakeReader:
    """Understands the texts that it knows; every other one holds nothing."""

    readings: Mapping[str, FakeReading] = field(default_factory=dict)

    def __call__(self, text: str) -> FakeReading:
        return self.readings.get(text, FakeReading((), 0.2))


def telling(**changes) -> Telling:
    """Told in the evening of a day in May, in UTC."""
    return Telling(**({"told_at": EVENING} | changes))


def told(entry: RunEntry = FIVE_K, *, athlete: str = "ann", **when) -> Run:
    """The run that was told."""
    return run_told(athlete, entry, telling(**when))
