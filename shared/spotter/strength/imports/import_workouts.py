"""Taking over an athlete's workouts from another app."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from spotter.clock import Clock
from spotter.errors import UnsupportedMediaType
from spotter.strength.imports.export import UnreadRow, read_export
from spotter.strength.imports.keep_weeks import keep_new
from spotter.strength.imports.logged import Unsaid
from spotter.strength.models import WorkoutSource
from spotter.strength.ports import Logbook
from spotter.strength.workouts import new_workout

MEDIA_TYPES = ("text/csv",)

# The gateway waits half a minute for an answer.
_TIME_TO_WRITE = timedelta(seconds=22)


@dataclass(frozen=True, slots=True)
class ImportedWorkouts:
    """What became of an export: how many of its workouts are new, how many were there before, and what was not read.

    `unread` lists the first of `unread_count` rows. Exercises that the catalogue does not surely know are kept under
    their own names, the `unknown_exercises`. `assumptions` says what the file left to be assumed.
    """

    source: WorkoutSource
    imported: int
    duplicates: int
    unread: tuple[UnreadRow, ...]
    unread_count: int
    unknown_exercises: tuple[str, ...]
    assumptions: tuple[str, ...]


def import_workouts(
    athlete_id: str, body: bytes, media_type: str, logbook: Logbook, unsaid: Unsaid, clock: Clock
) -> ImportedWorkouts:
    """Keep those workouts of an export that are not kept yet, whatever became of them here.

    Raises UnsupportedMediaType or InvalidInput for what is no export, Conflict when the athlete's workouts keep
    changing, and Unavailable when the time is up: what is kept by then stays, and the same file sent again goes on.
    """
    if media_type.partition(";")[0].strip().lower() not in MEDIA_TYPES:
        raise UnsupportedMediaType(f"An export is sent as {', '.join(MEDIA_TYPES)}.")
    until = clock() + _TIME_TO_WRITE
    export = read_export(body, logbook.exercises, unsaid, clock)
    workouts = [new_workout(athlete_id, workout, token, unsaid.timezone) for token, workout in export.workouts.items()]
    imported = keep_new(athlete_id, workouts, logbook, lambda: clock() < until)
    return ImportedWorkouts(
        source=export.app,
        imported=imported,
        duplicates=len(workouts) - imported,
        unread=export.unread,
        unread_count=export.unread_count,
        unknown_exercises=export.unknown_exercises,
        assumptions=export.assumptions,
    )
