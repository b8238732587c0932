"""Names of workouts: their beginning to the second, so that they sort by time, and a mark of what was sent."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace

from spotter.clock import moment_prefix
from spotter.strength.models import Workout

_FORM = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{16}")
_LENGTH_OF_MARK = 16


def workout_id_of(athlete_id: str, workout: Workout, token: str | None = None) -> str:
    """The id of a new workout, such as `20260504T080000Z-1f0c9a7e5d3b2a10`.

    What was sent in one request (`token`) gets the same one again, and without a token the same content does. That of
    another athlete gets another one.
    """
    content = (
        replace(workout, id=None, week_start_date=None, last_logged_at=None, tokens=()) if token is None else token
    )
    return f"{moment_prefix(workout.performed_at)}-{mark_of(athlete_id, content)}"


def mark_of(athlete_id: str, content: object) -> str:
    """Sixteen characters that stand for the athlete's content, which has to have a definite `repr`."""
    return hashlib.sha256(repr((athlete_id, content)).encode()).hexdigest()[:_LENGTH_OF_MARK]


def is_workout_id(text: str) -> bool:
    """Whether the text has the form of a workout's id."""
    return _FORM.fullmatch(text) is not None


def place_of(workout: Workout) -> str:
    """Where a kept workout stands among the others: as its id, but by when it is now said to have begun."""
    return moment_prefix(workout.performed_at) + str(workout.id)[-_LENGTH_OF_MARK - 1 :]
