"""Workouts while the rows of an export are being put together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from spotter.errors import InvalidInput
from spotter.strength.imports.exercise_names import ExerciseNames
from spotter.strength.imports.logged import LoggedRow
from spotter.strength.models import (
    MAX_ENTRIES,
    MAX_SETS,
    MAX_WORKOUT_SETS,
    StrengthEntry,
    StrengthSet,
    Workout,
    WorkoutSource,
)

_LONGEST_NOTES = 2000


@dataclass(slots=True)
class Draft:
    """A workout as far as it has been read: its exercises with their sets in the order of the rows."""

    begun_at: datetime
    duration_s: float | None = None
    exercises: list[tuple[str, list[StrengthSet]]] = field(default_factory=list)
    set_count: int = 0
    notes: dict[str, None] = field(default_factory=dict)

    def add(self, row: LoggedRow) -> None:
        """Take in what the row says. Raises InvalidInput for a set that is more than a workout holds."""
        if row.performed is not None:
            self._sets_of(row).append(row.performed)
            self.set_count += 1
        elif row.rest_s is not None and self._goes_on(row):
            sets = self.exercises[-1][1]
            sets[-1] = replace(sets[-1], rest_s=row.rest_s)
        self.duration_s = self.duration_s or row.duration_s
        notes = (row.title, row.workout_notes, f"{row.exercise}: {row.notes}" if row.notes else "")
        self.notes.update(dict.fromkeys(filter(None, notes)))

    def workout(self, app: WorkoutSource, timezone: str | None, names: ExerciseNames) -> Workout:
        """The workout; its notes are all that was remarked, as far as it fits."""
        entries = (
            StrengthEntry(exercise=names.mention(name), sets=tuple(names.loaded(name, done) for done in sets))
            for name, sets in self.exercises
        )
        return Workout(
            id=None,
            performed_at=self.begun_at,
            entries=tuple(entries),
            source=app,
            timezone=timezone,
            duration_s=self.duration_s,
            notes="\n".join(self.notes)[:_LONGEST_NOTES] or None,
        )

    def _goes_on(self, row: LoggedRow) -> bool:
        return bool(self.exercises) and self.exercises[-1][0] == row.exercise

    def _sets_of(self, row: LoggedRow) -> list[StrengthSet]:
        """The sets that the row's belongs behind: those of the last exercise, or of one that begins."""
        if self.set_count >= MAX_WORKOUT_SETS:
            raise InvalidInput(f"a workout holds up to {MAX_WORKOUT_SETS} sets")
        if not self._goes_on(row) or len(self.exercises[-1][1]) >= MAX_SETS:
            if len(self.exercises) >= MAX_ENTRIES:
                raise InvalidInput(f"a workout holds up to {MAX_ENTRIES} exercises")
            self.exercises.append((row.exercise, []))
        return self.exercises[-1][1]
