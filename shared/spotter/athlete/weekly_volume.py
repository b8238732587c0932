"""What an athlete has done week by week."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from spotter.athlete.ports import ProfileStore, WeeklyVolumeStore
from spotter.athlete.profile import profile_of
from spotter.clock import Clock, week_start_date

_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyVolume:
    """The week that begins on a Monday, whose ISO date is also its `id`; what nothing was done of is zero or empty.

    Metres, kilograms and seconds are what is counted; miles and pounds are derived from them. `total_sets` leaves
    warm-ups out; `hard_sets_by_muscle` counts a set once for the muscles it is for and by its share for others.
    """

    id: str
    week_start_date: date
    total_running_m: float = 0.0
    total_running_miles: float = 0.0
    running_count: int = 0
    running_moving_s: float = 0.0
    workout_count: int = 0
    total_sets: int = 0
    total_volume_kg: float = 0.0
    total_volume_lbs: float = 0.0
    exercises_performed: tuple[str, ...] = ()
    avg_rpe: float | None = None
    hard_sets_by_muscle: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WeeklyVolumes:
    """Weeks without a gap, newest first."""

    items: tuple[WeeklyVolume, ...]


def empty_week(week: date) -> WeeklyVolume:
    """The week that begins on this Monday when nothing was done in it."""
    return WeeklyVolume(id=week.isoformat(), week_start_date=week)


def weekly_volumes(
    athlete_id: str, count: int, volumes: WeeklyVolumeStore, profiles: ProfileStore, clock: Clock
) -> WeeklyVolumes:
    """The last `count` weeks (1 to 104) up to the one it is now in the time zone of the athlete's profile, else in UTC.

    Where the athlete has already done something in the week after, because it has begun elsewhere, that is the last.
    """
    current = week_start_date(clock(), profile_of(athlete_id, profiles).timezone)
    known = volumes.between(athlete_id, current - (count - 1) * _WEEK, current + _WEEK)
    done = {volume.week_start_date: volume for volume in known}
    weeks = [max([current, *done]) - back * _WEEK for back in range(count)]
    return WeeklyVolumes(tuple(done.get(week) or empty_week(week) for week in weeks))
