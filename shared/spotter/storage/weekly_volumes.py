"""The weeks in their table, one item per athlete and week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date

from spotter.athlete.weekly_volume import WeeklyVolume, empty_week
from spotter.running.models import RunningWeek
from spotter.storage.items import Database, KeyRange, TableSpec, Write
from spotter.storage.table import Table
from spotter.strength.models import StrengthWeek


class StoredWeeklyVolumes:
    """See spotter.athlete.ports.WeeklyVolumeStore."""

    def __init__(self, database: Database, table_name: str) -> None:
        self._weeks: Table[WeeklyVolume] = Table(database, TableSpec(table_name), WeeklyVolume)

    def between(self, athlete_id: str, first: date, last: date) -> Iterator[WeeklyVolume]:
        """See WeeklyVolumeStore."""
        return self._weeks.walk(athlete_id, KeyRange(first.isoformat(), last.isoformat()))

    def with_part(self, athlete_id: str, part: RunningWeek | StrengthWeek) -> Write:
        """The write that makes this one part of its week and leaves the other, or removes an empty week.

        It replaces the whole item as it is now, so it belongs into one transaction with moving on the athlete's head
        from a revision that was read before: whatever is written to a week in between then undoes both.
        """
        empty = empty_week(part.week_start_date)
        kept = self._weeks.get(athlete_id, empty.id) or empty
        week = replace(kept, **asdict(part))
        return self._weeks.deleting(athlete_id, week.id) if week == empty else self._weeks.putting(athlete_id, week)
