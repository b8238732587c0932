"""Keeping many workouts at once, a week at a time.

All of a week's new workouts, what the week adds up to with them and the athlete's head are one transaction. So weeks
are what their workouts add up to at every moment, and whoever is interrupted goes on where it ended.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby

from spotter.errors import Conflict, Unavailable
from spotter.strength.models import Workout
from spotter.strength.ports import Logbook, WorkoutStore
from spotter.strength.posted_workout import EARLIEST
from spotter.strength.weekly_strength import totals_of, week_of

# Each attempt lost means that another run or workout of the athlete was written meanwhile.
_ATTEMPTS = 10
# One transaction holds up to 4 MB, and the largest workout is about 100 kB.
_MOST_AT_ONCE = 20
_LATEST = datetime(9999, 12, 31, tzinfo=UTC)


@dataclass(slots=True)
class _Kept:
    """The athlete's workouts by week as of a revision, and all the tokens that they hold."""

    revision: int
    by_week: defaultdict[date, list[Workout]]
    tokens: set[str]

    def add(self, workouts: Iterable[Workout]) -> None:
        for workout in workouts:
            self.by_week[week_of(workout)].append(workout)
            self.tokens.update(workout.tokens)


def keep_new(athlete_id: str, workouts: Sequence[Workout], logbook: Logbook, in_time: Callable[[], bool]) -> int:
    """Keep those of the workouts whose tokens none is kept with; how many these were.

    The workouts are as `new_workout` makes them, each with a token of its own. Raises Unavailable when `in_time` denies
    before all are kept, and Conflict when others of the athlete keep being written; what is kept by then stays.
    """
    count = 0
    for _ in range(_ATTEMPTS):
        kept = _read(athlete_id, logbook.workouts)
        new = [workout for workout in workouts if kept.tokens.isdisjoint(workout.tokens)]
        with suppress(Conflict):
            for batch in _batches(new):
                if not in_time():
                    raise _unfinished(len(workouts))
                _write(athlete_id, batch, kept, logbook)
                count += len(batch)
            return count
    raise Conflict("Too many workouts are changing at once.", retry_after_s=1)


def _read(athlete_id: str, workouts: WorkoutStore) -> _Kept:
    # The revision goes first: what is written while the workouts are being read has moved it on.
    kept = _Kept(workouts.revision(athlete_id), defaultdict(list), set())
    kept.add(workouts.performed_between(athlete_id, EARLIEST, _LATEST))
    return kept


def _write(athlete_id: str, batch: Sequence[Workout], kept: _Kept, logbook: Logbook) -> None:
    """Write workouts of one week. Raises Conflict when anything of the athlete was written since `kept` was read."""
    week = week_of(batch[0])
    totals = totals_of(week, [*kept.by_week[week], *batch], logbook.exercises)
    logbook.workouts.add_to_week(athlete_id, batch, totals, revision=kept.revision)
    kept.revision += 1
    kept.add(batch)


def _batches(workouts: Iterable[Workout]) -> Iterator[list[Workout]]:
    """The workouts by week, the latest weeks first, in pieces that one transaction can hold."""
    for _, grouped in groupby(sorted(workouts, key=week_of, reverse=True), week_of):
        week = list(grouped)
        for first in range(0, len(week), _MOST_AT_ONCE):
            yield week[first : first + _MOST_AT_ONCE]


def _unfinished(total: int) -> Unavailable:
    return Unavailable(
        f"Not all of the {total} workouts could be kept in time. Those that were stay; send the same again to go on.",
        retry_after_s=1,
    )
