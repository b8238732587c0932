"""What another app's names of exercises mean, and what its weights mean for them."""

from __future__ import annotations

import re
from dataclasses import replace

from spotter.strength.exercises.records import Exercise
from spotter.strength.models import ExerciseMention, SetLoad, StrengthSet
from spotter.strength.ports import ExerciseBook
from spotter.strength.posted_workout import named_by

# "Bench Press - Close Grip (Barbell)" is the close grip bench press of others.
_VARIANT_BEHIND = re.compile(r"([^-()]+) - ([^()]+?)( \([^()]*\))?")
# With weights in the hands these are ordinary lifts; where the body hangs or is pushed, a weight is an addition.
_LOADED_LIKE_ANY = ("squat", "lunge")


class ExerciseNames:
    """The names of one export, each looked up once. One that no exercise surely has is kept as it is, without an id."""

    def __init__(self, exercises: ExerciseBook) -> None:
        self._exercises = exercises
        self._known: dict[str, ExerciseMention] = {}

    def mention(self, name: str) -> ExerciseMention:
        """Which exercise is meant by the name."""
        if name not in self._known:
            self._known[name] = self._found(name)
        return self._known[name]

    def loaded(self, name: str, done: StrengthSet) -> StrengthSet:
        """The set of the exercise with what its weight was for."""
        known = self.mention(name).id
        return replace(done, load=_load(name, self._exercises.by_id(known) if known else None, done.weight))

    def unknown(self) -> tuple[str, ...]:
        """The names so far that no exercise surely has, in the order of the alphabet."""
        return tuple(sorted(name for name, mention in self._known.items() if mention.id is None))

    def _found(self, name: str) -> ExerciseMention:
        asked = named_by(self._exercises, ExerciseMention(id=None, name=name))
        variant = _VARIANT_BEHIND.fullmatch(name)
        if asked.id is not None or variant is None:
            return asked
        turned = f"{variant[2]} {variant[1]}{variant[3] or ''}"
        found = named_by(self._exercises, ExerciseMention(id=None, name=turned))
        return asked if found.id is None else replace(found, spoken=name)


def _load(name: str, exercise: Exercise | None, weight: float | None) -> SetLoad | None:
    if "assisted" in f"{name} {exercise.name if exercise else ''}".casefold():
        return "assisted"
    if exercise is not None and (exercise.load == "bodyweight" or exercise.id.startswith("weighted_")):
        if weight is None:
            return "bodyweight"
        return "external" if exercise.pattern in _LOADED_LIKE_ANY else "bodyweight_plus"
    return None if weight is None else "external"
