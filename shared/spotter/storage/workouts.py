"""The workouts in their table, in the order in which they were performed.

A workout's id is where it was first put. One whose beginning is corrected moves to its new place and leaves a sign at
`#` and its id that says where it has gone: so ids stay, and every stretch of time is still one range of keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from spotter.clock import moment_prefix
from spotter.storage.heads import StoredHeads
from spotter.storage.items import Database, KeyRange, Put, TableSpec
from spotter.storage.table import Table
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from spotter.strength.models import StrengthWeek, Workout
from spotter.strength.ports import AnyChange, WorkoutPage
from spotter.strength.workout_id import is_workout_id, place_of

# Places begin with a digit of the year, which signs do not.
WORKOUT_KEYS = KeyRange(low="0")

_SIGN = "#"
# Greater than anything that follows the moment in a place.
_LAST = "~"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedWorkout(Workout):
    """A workout whose `id` is its place in the table."""

    workout_id: str


@dataclass(frozen=True, slots=True)
class Sign:
    """Where a workout has gone that is no longer at its id."""

    id: str
    place: str


class StoredWorkouts:
    """See spotter.strength.ports.WorkoutStore."""

    def __init__(self, database: Database, table_name: str, heads: StoredHeads, weeks: StoredWeeklyVolumes) -> None:
        spec = TableSpec(table_name)
        self._database = database
        self._heads = heads
        self._weeks = weeks
        self._workouts: Table[PlacedWorkout] = Table(database, spec, PlacedWorkout)
        self._signs: Table[Sign] = Table(database, spec, Sign)

    def page(self, athlete_id: str, *, limit: int, cursor: str | None) -> WorkoutPage:
        """See WorkoutStore."""
        page = self._workouts.query(athlete_id, WORKOUT_KEYS, limit=limit, cursor=cursor)
        return WorkoutPage(tuple(map(_workout, page.items)), page.cursor)

    def get(self, athlete_id: str, workout_id: str) -> Workout | None:
        """See WorkoutStore."""
        if not is_workout_id(workout_id):
            return None
        placed = self._workouts.get(athlete_id, workout_id) or self._moved(athlete_id, workout_id)
        return None if placed is None else _workout(placed)

    def performed_between(self, athlete_id: str, earliest: datetime, latest: datetime) -> Iterator[Workout]:
        """See WorkoutStore."""
        keys = KeyRange(moment_prefix(earliest), moment_prefix(latest) + _LAST)
        return map(_workout, self._workouts.walk(athlete_id, keys))

    def revision(self, athlete_id: str) -> int:
        """See WorkoutStore."""
        return self._heads.revision(athlete_id)

    def write(self, athlete_id: str, change: AnyChange, weeks: Sequence[StrengthWeek], *, revision: int) -> None:
        """See WorkoutStore."""
        before = _items(change.before)
        after = _items(change.after)
        gone = [self._workouts.deleting(athlete_id, item_id) for item_id in before if item_id not in after]
        kept = [self._putting(athlete_id, item) for item in after.values()]
        totals = [self._weeks.with_part(athlete_id, week) for week in weeks]
        self._database.write([self._heads.moving_on(athlete_id, revision), *gone, *kept, *totals])

    def add_to_week(self, athlete_id: str, workouts: Sequence[Workout], week: StrengthWeek, *, revision: int) -> None:
        """See WorkoutStore."""
        new = [self._putting(athlete_id, item) for workout in workouts for item in _items(workout).values()]
        totals = self._weeks.with_part(athlete_id, week)
        self._database.write([self._heads.moving_on(athlete_id, revision), *new, totals])

    def _moved(self, athlete_id: str, workout_id: str) -> PlacedWorkout | None:
        sign = self._signs.get(athlete_id, _SIGN + workout_id)
        return None if sign is None else self._workouts.get(athlete_id, sign.place)

    def _putting(self, athlete_id: str, item: PlacedWorkout | Sign) -> Put:
        if isinstance(item, Sign):
            return self._signs.putting(athlete_id, item)
        return self._workouts.putting(athlete_id, item)


def _items(workout: Workout | None) -> dict[str, PlacedWorkout | Sign]:
    """What stands in the table for a workout, by its key."""
    if workout is None:
        return {}
    place = place_of(workout)
    values = {field.name: getattr(workout, field.name) for field in fields(Workout)}
    items: dict[str, PlacedWorkout | Sign] = {
        place: PlacedWorkout(**{**values, "id": place, "workout_id": str(workout.id)})
    }
    if place != workout.id:
        sign = Sign(f"{_SIGN}{workout.id}", place)
        items[sign.id] = sign
    return items


def _workout(placed: PlacedWorkout) -> Workout:
    values = {field.name: getattr(placed, field.name) for field in fields(Workout)}
    return Workout(**{**values, "id": placed.workout_id})
