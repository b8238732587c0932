"""From the file that another app has exported to the workouts in it, and the rows that could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from spotter.clock import Clock, time_zone
from spotter.errors import InvalidInput
from spotter.strength.imports import hevy, strong
from spotter.strength.imports.csv_rows import CsvFile, Record, read_csv
from spotter.strength.imports.drafts import Draft
from spotter.strength.imports.exercise_names import ExerciseNames
from spotter.strength.imports.logged import LoggedRow, RowReader, Unsaid
from spotter.strength.models import Workout, WorkoutSource
from spotter.strength.ports import ExerciseBook
from spotter.strength.posted_workout import EARLIEST

MOST_LISTED = 200
_LONGEST_TEXT = 200
# As far as a time without an offset may be ahead of the clock.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Layout:
    """The exports of one app: columns that all of them have and no other app's, and who reads their rows."""

    app: WorkoutSource
    columns: frozenset[str]
    read_row: RowReader


LAYOUTS = (
    Layout("strong", strong.COLUMNS, strong.read_strong),
    Layout("hevy", hevy.COLUMNS, hevy.read_hevy),
)


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A row that could not be read: the line where it begins, counted from 1, why not, and how it begins."""

    line: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Export:
    """What an export holds: its workouts by a text that stands for each in every export that it is in.

    Of the unread rows up to `MOST_LISTED` are listed. `assumptions` says what the file left to be assumed.
    """

    app: WorkoutSource
    workouts: dict[str, Workout]
    unread: tuple[UnreadRow, ...]
    unread_count: int
    unknown_exercises: tuple[str, ...]
    assumptions: tuple[str, ...]


@dataclass(slots=True)
class _Unread:
    """The rows that could not be read so far: the first of them, and how many there are."""

    listed: list[UnreadRow] = field(default_factory=list)
    count: int = 0

    def add(self, record: Record, error: InvalidInput) -> None:
        self.count += 1
        if self.count <= MOST_LISTED:
            self.listed.append(UnreadRow(record.line, error.detail, record.text.strip()[:_LONGEST_TEXT]))


def read_export(body: bytes, exercises: ExerciseBook, unsaid: Unsaid, clock: Clock) -> Export:
    """The workouts in an export of Strong or Hevy, which are told apart by the header.

    A time without an offset is in the athlete's time zone, else in UTC; a weight without a unit is in the athlete's,
    else in kilograms, and a distance likewise, else in kilometres. Raises InvalidInput for a file of another kind; a
    row that cannot be read costs only itself.
    """
    file = read_csv(body)
    layout = _layout_of(file)
    latest = clock() + _AHEAD
    drafts: dict[str, Draft] = {}
    unread = _Unread()
    for record in file.records:
        try:
            row = _in_time(layout.read_row(file.cells(record), unsaid), unsaid, latest)
            drafts.setdefault(_token_of(row), Draft(row.begun_at)).add(row)
        except InvalidInput as error:
            unread.add(record, error)
    names = ExerciseNames(exercises)
    workouts = {
        token: draft.workout(layout.app, _known_zone(unsaid), names)
        for token, draft in drafts.items()
        if draft.exercises
    }
    assumptions = tuple(_assumptions(file, unsaid))
    return Export(layout.app, workouts, tuple(unread.listed), unread.count, names.unknown(), assumptions)


def _layout_of(file: CsvFile) -> Layout:
    found = next((layout for layout in LAYOUTS if layout.columns.issubset(file.columns)), None)
    if found is None:
        raise InvalidInput(
            "The file is no export of Strong or Hevy: its header does not have their columns. "
            "Export it with the app's language set to English."
        )
    return found


def _in_time(row: LoggedRow, unsaid: Unsaid, latest: datetime) -> LoggedRow:
    """The row with an aware beginning. Raises InvalidInput when that lies before 1970 or in the future."""
    moment = row.begun_at
    begun_at = moment if moment.tzinfo is not None else moment.replace(tzinfo=time_zone(unsaid.timezone) or UTC)
    if not EARLIEST <= begun_at <= latest:
        raise InvalidInput("the workout begins before 1970 or in the future")
    return replace(row, begun_at=begun_at)


def _token_of(row: LoggedRow) -> str:
    """The wall clock's minute in which the row's workout began, and its title.

    Neither the unit of an export nor what is corrected in it changes that, and it stays the same where one app has
    taken over the workouts of another.
    """
    return f"import {row.begun_at:%Y-%m-%dT%H:%M} {row.title.casefold()}"


def _known_zone(unsaid: Unsaid) -> str | None:
    return unsaid.timezone if time_zone(unsaid.timezone) is not None else None


def _assumptions(file: CsvFile, unsaid: Unsaid) -> Iterator[str]:
    said = {*file.columns, *file.common}
    if "weight unit" not in said:
        yield f"The file does not say in which unit weights are; they were taken as {unsaid.weight_unit or 'kg'}."
    if "distance" in said and "distance unit" not in said:
        yield f"The file does not say in which unit distances are; they were taken as {unsaid.distance_unit or 'km'}."
    if _known_zone(unsaid) is None:
        yield "No time zone is known for times without an offset; they were taken as UTC."
