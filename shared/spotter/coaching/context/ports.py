"""What the athlete's context needs from outside, each kind of record by as little as it takes to read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from spotter.athlete.profile import Profile
from spotter.clock import local_date
from spotter.coaching.context.subjects import Asked
from spotter.coaching.models import Fact
from spotter.running.models import Run
from spotter.strength.models import Workout
from spotter.units import DistanceUnit, WeightUnit


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, the stored profile, and the aware moment of asking."""

    athlete_id: str
    profile: Profile
    now: datetime

    @property
    def distance_unit(self) -> DistanceUnit:
        """The unit of distances; kilometres where the athlete has chosen none."""
        return self.profile.preferences.distance_unit or "km"

    @property
    def weight_unit(self) -> WeightUnit:
        """The unit of weights; kilograms where the athlete has chosen none."""
        return self.profile.preferences.weight_unit or "kg"

    @property
    def today(self) -> date:
        """The day of asking on the athlete's calendar."""
        return self.day(self.now)

    def day(self, moment: datetime, timezone: str | None = None) -> date:
        """The day of an aware moment, by the time zone in which it was, else by the athlete's own, else by UTC."""
        return local_date(moment, timezone, self.profile.timezone)


class Source(Protocol):
    """Facts of one kind about an athlete."""

    def facts(self, asker: Asker, asked: Asked) -> Iterable[Fact]:
        """What bears on what is asked. Reads only what that needs; raises Unavailable when it cannot be read."""


class Profiles(Protocol):
    """The profiles, one per athlete."""

    def get(self, athlete_id: str) -> Profile | None:
        """The stored profile, or None for a new athlete."""


class RunsDone(Protocol):
    """The runs of every athlete."""

    def latest_between(self, athlete_id: str, earliest: datetime, latest: datetime, *, limit: int) -> Iterable[Run]:
        """Up to `limit` of the athlete's runs that started in this stretch of time, the newest first."""


class WorkoutsDone(Protocol):
    """The workouts of every athlete."""

    def performed_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Iterable[Workout]:
        """The athlete's workouts that began in this stretch of time, oldest first."""
