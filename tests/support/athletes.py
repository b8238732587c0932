"""Athletes with runs, workouts and a profile behind them, and what the coach knows about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from spotter.athlete.profile import Preferences, Profile
from spotter.athlete.weekly_volume import WeeklyVolume, empty_week
from spotter.coaching.context.athlete_context import AthleteContext
from spotter.coaching.context.profile_facts import ProfileFacts
from spotter.coaching.context.running_facts import RunningFacts
from spotter.coaching.context.strength_facts import StrengthFacts
from spotter.errors import Unavailable
from spotter.running.models import Run
from spotter.strength.exercises.book import CatalogueBook
from spotter.strength.models import Workout
from tests.support.lifting import done, sets_of

# A Monday: the week before it is over.
NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
UPDATED = datetime(2026, 10, 1, 8, tzinfo=UTC)


@dataclass
class Records:
    """What is kept of every athlete, and how often each kind was read; what is named in `down` cannot be."""

    profiles: dict[str, Profile] = field(default_factory=dict)
    runs: dict[str, list[Run]] = field(default_factory=dict)
    workouts: dict[str, list[Workout]] = field(default_factory=dict)
    weeks: dict[str, list[WeeklyVolume]] = field(default_factory=dict)
    down: set[str] = field(default_factory=set)
    reads: list[str] = field(default_factory=list)

    def get(self, athlete_id: str) -> Profile | None:
        self._read("profiles")
        return self.profiles.get(athlete_id)

    def latest_between(self, athlete_id: str, earliest: datetime, latest: datetime, *, limit: int) -> Sequence[Run]:
        self._read("runs")
        found = [run for run in self.runs.get(athlete_id, []) if earliest <= run.started_at <= latest]
        return sorted(found, key=lambda run: run.started_at, reverse=True)[:limit]

    def performed_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Sequence[Workout]:
        self._read("workouts")
        found = [each for each in self.workouts.get(athlete_id, []) if earliest <= each.performed_at <= latest]
        return sorted(found, key=lambda each: each.performed_at)

    def between(self, athlete_id: str, first: date, last: date) -> Iterable[WeeklyVolume]:
        self._read("weeks")
        return [week for week in self.weeks.get(athlete_id, []) if first <= week.week_start_date <= last]

    def _read(self, kind: str) -> None:
        self.reads.append(kind)
        if kind in self.down:
            raise Unavailable(f"The {kind} are down.")


def context_of(records: Records) -> AthleteContext:
    """What the coach knows out of these records."""
    sources = (StrengthFacts(records, CatalogueBook(), records), RunningFacts(records), ProfileFacts())
    return AthleteContext(records, sources, lambda: NOW)


def profile(athlete: str = "ann", *, distance_unit=None, weight_unit=None, **said) -> Profile:
    """A stored profile."""
    preferences = Preferences(distance_unit=distance_unit, weight_unit=weight_unit)
    return Profile(**{"user_id": athlete, "preferences": preferences, "updated_at": UPDATED, "version": 1, **said})


def run(days_ago: float, km: float | None, **said) -> Run:
    """A run of five minutes a kilometre so many days ago."""
    values = {"run_type": None, **said}
    seconds = None if km is None else km * 300.0
    return Run(
        id=None,
        started_at=NOW - timedelta(days=days_ago),
        timezone=None,
        source="text",
        distance_m=None if km is None else km * 1000.0,
        duration_s=seconds,
        moving_time_s=seconds,
        elapsed_time_s=seconds,
        pace_s_per_km=None if km is None else 300.0,
        **values,
    )


def workout(days_ago: float, *entries) -> Workout:
    """A workout so many days ago, of these entries or of three sets of five squats with 100 kg."""
    chosen = entries or (done("squat", *sets_of(3, 5, 100.0)),)
    return Workout(id=None, performed_at=NOW - timedelta(days=days_ago), entries=chosen, source="app")


def week(weeks_ago: int, km: float) -> WeeklyVolume:
    """A week so many weeks ago in which this was run."""
    monday = NOW.date() - timedelta(weeks=weeks_ago)
    return replace(empty_week(monday), total_running_m=km * 1000.0)
