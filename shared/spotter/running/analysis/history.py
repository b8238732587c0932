"""The runs before a run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from spotter.running.models import Run
from spotter.running.same_run import are_same

HISTORY_DAYS = 180
# More than three runs a week over the whole time.
MOST_RUNS = 120


class RunHistory(Protocol):
    """The runs that an athlete has kept."""

    def get(self, athlete_id: str, run_id: str) -> Run | None:
        """The athlete's run of that id."""

    def latest_between(self, athlete_id: str, earliest: datetime, latest: datetime, *, limit: int) -> Iterable[Run]:
        """Up to `limit` of the runs that started in this stretch of time, to the second, the newest."""


@dataclass(frozen=True, slots=True)
class History:
    """The athlete's runs before `until`, newest first, as far back as they were read."""

    until: datetime
    runs: tuple[Run, ...]

    def last_days(self, days: float) -> tuple[Run, ...]:
        """The runs of so many days before `until`."""
        earliest = self.until - timedelta(days=days)
        return tuple(run for run in self.runs if run.started_at >= earliest)


def history_before(athlete_id: str, run: Run, runs: RunHistory) -> History:
    """What the athlete had run before this run, of 180 days and at most 120 runs."""
    earliest = run.started_at - timedelta(days=HISTORY_DAYS)
    return history_of(run, runs.latest_between(athlete_id, earliest, run.started_at, limit=MOST_RUNS))


def history_of(run: Run, runs: Iterable[Run]) -> History:
    """The runs that started before this one and are not this one again, recorded or told."""
    before = [other for other in runs if other.started_at < run.started_at and not are_same(other, run)]
    return History(run.started_at, tuple(sorted(before, key=lambda other: other.started_at, reverse=True)))


def longest_m(runs: Iterable[Run]) -> float | None:
    """The distance of the longest; None without any whose distance is known."""
    return max((run.distance_m for run in runs if run.distance_m is not None), default=None)
