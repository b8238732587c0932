"""The catalogue as the book that workouts are made with."""

from __future__ import annotations

from spotter.strength.exercises import catalogue
from spotter.strength.exercises.records import Exercise

# Nobody is asked whether a name that is only like another was meant, so it has to be the same but for a slip or two.
_SURE_ENOUGH = 0.9


class CatalogueBook:
    """See spotter.strength.ports.ExerciseBook."""

    def by_id(self, exercise_id: str) -> Exercise | None:
        """See ExerciseBook."""
        return catalogue.by_id().get(exercise_id)

    def match(self, name: str) -> Exercise | None:
        """See ExerciseBook."""
        # Brings a library of compiled code with it, which whoever names exercises by id goes without.
        from spotter.strength.exercises.matching import match

        mention = match(name)
        return mention.exercise if mention is not None and mention.confidence >= _SURE_ENOUGH else None
