"""The runs in their table. Every write of one moves on the athlete's head.

Two runs that arrive at once would not see each other; but both want to move the same head, and only one can. What a
week adds up to is written together with the run that it changes by, so the same head keeps it right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from spotter.clock import moment_prefix
from spotter.running.models import Run, RunningWeek
from spotter.running.ports import RunKey, RunPage
from spotter.running.run_id import is_run_id
from spotter.storage.heads import StoredHeads
from spotter.storage.items import (
    Absent,
    Condition,
    Database,
    Index,
    KeyRange,
    Present,
    Put,
    TableSpec,
    Write,
)
from spotter.storage.table import Table
from spotter.storage.weekly_volumes import StoredWeeklyVolumes

# Ids of runs begin with a digit of the year, which that of the head beside them does not.
RUN_KEYS = KeyRange(low="0")

# Only a run that waits for its weather has the two attributes, so only such runs are in the index.
WEATHER_INDEX = Index("weather_due", mark="weather_wanted", order="weather_due_at")
WANTED = "wanted"

# Greater than anything that follows the moment in an id.
_LAST = "~"


class StoredRuns:
    """See spotter.running.ports.RunStore."""

    def __init__(self, database: Database, table_name: str, weeks: StoredWeeklyVolumes) -> None:
        spec = TableSpec(table_name)
        self._database = database
        self._spec = spec
        self._weeks = weeks
        self._runs: Table[Run] = Table(database, spec, Run)
        self._heads = StoredHeads(database, table_name)

    def page(self, athlete_id: str, *, limit: int, cursor: str | None) -> RunPage:
        """See RunStore."""
        page = self._runs.query(athlete_id, RUN_KEYS, limit=limit, cursor=cursor)
        return RunPage(page.items, page.cursor)

    def get(self, athlete_id: str, run_id: str) -> Run | None:
        """See RunStore."""
        return self._runs.get(athlete_id, run_id) if is_run_id(run_id) else None

    def revision(self, athlete_id: str) -> int:
        """See RunStore."""
        return self._heads.revision(athlete_id)

    def started_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Iterator[Run]:
        """See RunStore."""
        return self._runs.walk(athlete_id, KeyRange(moment_prefix(earliest), moment_prefix(latest) + _LAST))

    def latest_between(self, athlete_id: str, earliest: datetime, latest: datetime, *, limit: int) -> tuple[Run, ...]:
        """See spotter.running.analysis.history.RunHistory."""
        keys = KeyRange(moment_prefix(earliest), moment_prefix(latest) + _LAST)
        return self._runs.query(athlete_id, keys, limit=limit).items

    def add(
        self, athlete_id: str, run: Run, week: RunningWeek, *, revision: int, instead_of: str | None = None
    ) -> None:
        """See RunStore."""
        kept = self._putting(athlete_id, run, Absent())
        gone = [] if instead_of is None else [self._runs.deleting(athlete_id, instead_of, Present())]
        self._move_on(athlete_id, revision, kept, *gone, self._weeks.with_part(athlete_id, week))

    def change(self, athlete_id: str, run: Run, *, revision: int) -> None:
        """See RunStore."""
        self._move_on(athlete_id, revision, self._putting(athlete_id, run, Present()))

    def remove(self, athlete_id: str, run_id: str, week: RunningWeek, *, revision: int) -> None:
        """See RunStore."""
        removed = self._runs.deleting(athlete_id, run_id, Present())
        self._move_on(athlete_id, revision, removed, self._weeks.with_part(athlete_id, week))

    def due_for_weather(self, now: datetime, *, limit: int) -> list[RunKey]:
        """See WaitingRuns."""
        found = self._database.marked(self._spec, WEATHER_INDEX, WANTED, up_to=moment_prefix(now), limit=limit)
        return [RunKey(key.user_id, str(key.id)) for key in found]

    def _putting(self, athlete_id: str, run: Run, condition: Condition) -> Put:
        put = self._runs.putting(athlete_id, run, condition)
        missing = run.weather_missing
        if missing is None or missing.due_at is None:
            return put
        waiting = {WEATHER_INDEX.mark: WANTED, WEATHER_INDEX.order: moment_prefix(missing.due_at)}
        return replace(put, item={**put.item, **waiting})

    def _move_on(self, athlete_id: str, revision: int, *writes: Write) -> None:
        self._database.write([self._heads.moving_on(athlete_id, revision), *writes])
