"""The catalogue as the app is shown it."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.strength.exercises.catalogue import substitutes
from spotter.strength.exercises.records import Equipment, Exercise, Laterality, Measure, Pattern
from spotter.strength.exercises.search import search
from spotter.strength.muscles import Muscle


@dataclass(frozen=True, slots=True)
class MuscleShare:
    """A muscle, and the share of a set (0 to 1) that it is credited with."""

    muscle: Muscle
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedExercise:
    """An exercise of the catalogue; `default_reps` is its usual range, None where time or distance is measured."""

    id: str
    name: str
    aliases: tuple[str, ...]
    pattern: Pattern
    primary_muscles: tuple[Muscle, ...]
    secondary_muscles: tuple[MuscleShare, ...]
    equipment: tuple[Equipment, ...]
    laterality: Laterality
    measured_in: Measure
    default_reps: tuple[int, int] | None
    substitutes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExerciseList:
    """Exercises, the likeliest first."""

    items: tuple[ListedExercise, ...]


def find_exercises(query: str, limit: int) -> ExerciseList:
    """At most `limit` exercises for what was typed; an empty query gives all by name."""
    return ExerciseList(tuple(listed(exercise) for exercise in search(query, limit)))


def listed(exercise: Exercise) -> ListedExercise:
    """The exercise with what can be done instead of it."""
    return ListedExercise(
        id=exercise.id,
        name=exercise.name,
        aliases=exercise.aliases,
        pattern=exercise.pattern,
        primary_muscles=exercise.primary,
        secondary_muscles=tuple(MuscleShare(muscle, share) for muscle, share in exercise.secondary),
        equipment=exercise.equipment,
        laterality=exercise.laterality,
        measured_in=exercise.measured_in,
        default_reps=exercise.reps,
        substitutes=substitutes(exercise.id),
    )
