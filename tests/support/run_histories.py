"""Histories of runs that come and go, and what their weeks must then be, not worked out in the way of the product."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

from spotter.running.models import Activity, Run, RunEntry
from spotter.running.told_run import Telling
from spotter.storage.items import Database, TableSpec
from spotter.storage.table import Table
from tests.support.runs import WEEKS_TABLE, stored_runs

ATHLETES = ("ann", "bob")

# Midnights at which an ISO week begins: after the clocks went forward in Europe and back in America, and around a new
# year whose first days belong to the last week of the old one.
MONDAYS = (
    datetime(2026, 3, 30, tzinfo=UTC),
    datetime(2026, 11, 2, tzinfo=UTC),
    datetime(2026, 12, 28, tzinfo=UTC),
    datetime(2027, 1, 4, tzinfo=UTC),
)

TIME_ZONES: dict[str | None, tzinfo | None] = {
    None: None,
    "Nowhere/Atoll": None,
    "Europe/Berlin": ZoneInfo("Europe/Berlin"),
    "America/New_York": ZoneInfo("America/New_York"),
    "Pacific/Kiritimati": ZoneInfo("Pacific/Kiritimati"),
    "Pacific/Pago_Pago": ZoneInfo("Pacific/Pago_Pago"),
    "Asia/Kathmandu": ZoneInfo("Asia/Kathmandu"),
    "+05:45": ZoneInfo("Asia/Kathmandu"),
    "-10:00": ZoneInfo("Pacific/Honolulu"),
}

WeekTotals = tuple[Decimal, Decimal, int]


@dataclass(frozen=True)
class Sent:
    """A recording of a run that an athlete sends; distance and duration in tenths of their units."""

    athlete: str
    started_at: datetime
    duration_ds: int
    distance_dm: int
    timezone: str | None = None
    home_timezone: str | None = None

    @property
    def activity(self) -> Activity:
        """The recording as it is taken in."""
        return Activity(
            source="gpx",
            sport="running",
            started_at=self.started_at,
            elapsed_time_s=self.duration_ds / 10,
            timezone=self.timezone,
            total_distance_m=self.distance_dm / 10,
        )

    @property
    def week(self) -> date:
        """The Monday of the ISO week that the athlete's calendar shows."""
        zone = TIME_ZONES[self.timezone] or TIME_ZONES[self.home_timezone] or UTC
        year, week, _ = self.started_at.astimezone(zone).isocalendar()
        return date.fromisocalendar(year, week, 1)


@dataclass(frozen=True)
class Told:
    """A run that an athlete tells of at a moment; distance and duration in tenths of their units, None if not told."""

    athlete: str
    told_at: datetime
    duration_ds: int | None
    distance_dm: int | None
    home_timezone: str | None = None

    @property
    def entry(self) -> RunEntry:
        """What was told."""
        return RunEntry(distance_m=_tenths(self.distance_dm), duration_s=_tenths(self.duration_ds))

    @property
    def telling(self) -> Telling:
        """When it was told."""
        return Telling(self.told_at, timezone=self.home_timezone)


@dataclass(frozen=True)
class Deleted:
    """One of the athlete's runs is deleted, if there is any: the one at this place in the list, counted around."""

    athlete: str
    place: int


@dataclass(frozen=True)
class Annotated:
    """One of the athlete's runs gets a note, which changes nothing that is counted."""

    athlete: str
    place: int


Step = Sent | Told | Deleted | Annotated


def all_runs(database: Database, athlete: str) -> list[Run]:
    """The athlete's runs as they are stored."""
    return list(stored_runs(database).page(athlete, limit=1000, cursor=None).items)


def weeks_of(runs: Iterable[Run]) -> dict[str, WeekTotals]:
    """Metres, moving seconds and number of the runs by their week, in decimal arithmetic."""
    totals: defaultdict[str, WeekTotals] = defaultdict(lambda: (Decimal(), Decimal(), 0))
    for run in runs:
        metres, seconds, count = totals[str(run.week_start_date)]
        totals[str(run.week_start_date)] = (
            metres + _known(run.distance_m),
            seconds + _known(run.moving_time_s),
            count + 1,
        )
    return dict(totals)


def stored_weeks(database: Database, athlete: str) -> dict[str, WeekTotals]:
    """The same as the table has it; miles are checked on the way."""
    items = list(Table(database, TableSpec(WEEKS_TABLE), dict).walk(athlete))
    for item in items:
        assert item["id"] == item["week_start_date"]
        assert abs(Decimal(str(item["total_running_miles"])) * Decimal("1609.344") - metres_in(item)) < Decimal("0.081")
    return {
        item["id"]: (metres_in(item), Decimal(str(item["running_moving_s"])), item["running_count"]) for item in items
    }


def metres_in(item: dict) -> Decimal:
    return Decimal(str(item["total_running_m"]))


def _known(value: float | None) -> Decimal:
    return Decimal() if value is None else Decimal(str(value))


def _tenths(value: int | None) -> float | None:
    return None if value is None else value / 10


def around(monday: datetime, minutes: int) -> datetime:
    """A moment so many minutes from the beginning of a week in UTC."""
    return monday + timedelta(minutes=minutes)
