"""What a question is about, decided from its words: which of the things known about an athlete bear on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from spotter.coaching.context import words
from spotter.coaching.plain_text import plain
from spotter.knowledge.words import stems
from spotter.strength.exercises.matching import mentions, words_of
from spotter.strength.muscles import MuscleGroup

Topic = Literal[
    "injury",
    "lift",
    "muscle",
    "zones",
    "pace",
    "long_run",
    "mileage",
    "nutrition",
    "training",
    "plan",
    "goals",
    "age",
    "sex",
]

_SURE_ENOUGH = 0.9
_MOST_EXERCISES = 3
_BEARING_ON_FOOD_OR_GEAR = frozenset({"injury", "nutrition", "age", "sex"})


@dataclass(frozen=True, slots=True)
class Asked:
    """The subjects of a question: `topics` with the weightiest first, `exercises` by id; `stems` are of its words."""

    topics: tuple[Topic, ...] = ()
    exercises: tuple[str, ...] = ()
    muscles: tuple[MuscleGroup, ...] = ()
    stems: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sign:
    """A topic, the words that tell of it, others that have to stand beside them, and others that must not."""

    topic: Topic
    words: re.Pattern[str]
    beside: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def is_in(self, text: str) -> bool:
        """Whether plain text is about the topic."""
        if self.unless is not None and self.unless.search(text):
            return False
        return all(pattern.search(text) for pattern in (self.words, self.beside) if pattern is not None)


# The weightiest first: what the coach must not overlook, then what is asked for by name, then what surrounds it.
SIGNS: tuple[Sign, ...] = (
    Sign("injury", words.INJURY),
    Sign("zones", words.ZONES),
    Sign("pace", words.PACE),
    Sign("pace", words.SPEED, beside=words.RUNNING),
    Sign("long_run", words.LONG_RUN),
    Sign("long_run", words.RACE, beside=words.PREPARING),
    Sign("mileage", words.MILEAGE),
    Sign("mileage", words.RACE, beside=words.PREPARING),
    Sign("mileage", words.STEPS, beside=words.RUNNING),
    Sign("mileage", words.TOO_MUCH, beside=words.RUNNING),
    Sign("mileage", words.TOO_MUCH, unless=words.LIFTING),
    Sign("mileage", words.RUNNING_INJURY),
    Sign("mileage", words.INJURY, beside=words.RUNNING),
    Sign("mileage", words.OVERVIEW),
    Sign("nutrition", words.NUTRITION),
    Sign("training", words.LAST_WORKOUTS),
    Sign("training", words.TRAINING, beside=words.LIFTING),
    Sign("training", words.TRAINING, unless=words.RUNNING),
    Sign("training", words.OVERVIEW),
    Sign("plan", words.PLAN),
    Sign("goals", words.OVERVIEW),
    Sign("age", words.AGE),
    Sign("sex", words.SEX),
)


def subjects_of(question: str) -> Asked:
    """What the question is about; nothing where it asks in general, or about somebody else."""
    text = plain(question)
    if _is_general(text):
        return Asked()
    exercises = _exercises(text) if words.LOAD.search(text) else ()
    muscles = _muscles(text) if words.VOLUME.search(text) and not words.INJURY.search(text) else ()
    topics = sorted(_topics(text, exercises, muscles), key=lambda topic: topic != "injury")
    return Asked(tuple(topics), exercises, muscles, frozenset(stems(text)))


def _topics(text: str, exercises: Sequence[str], muscles: Sequence[MuscleGroup]) -> list[Topic]:
    found: list[Topic] = [sign.topic for sign in SIGNS if sign.is_in(text)]
    if words.FOOD_OR_GEAR.search(text):
        return [topic for topic in dict.fromkeys(found) if topic in _BEARING_ON_FOOD_OR_GEAR]
    lift: list[Topic] = ["lift"] if exercises else []
    muscle: list[Topic] = ["muscle"] if muscles else []
    return list(dict.fromkeys((*lift, *muscle, *found)))


def _is_general(text: str) -> bool:
    if words.MEANING.search(text) or words.SOMEBODY_CLOSE.search(text):
        return True
    return not words.OWN.search(text) and bool(words.DEFINITION.search(text) or words.PEOPLE.search(text))


def _exercises(text: str) -> tuple[str, ...]:
    sure = (each.exercise.id for each in mentions(words_of(text)) if each.confidence >= _SURE_ENOUGH)
    competing = words.COMPETITION_LIFTS if words.COMPETITION.search(text) else ()
    return tuple(dict.fromkeys((*sure, *competing)))[:_MOST_EXERCISES]


def _muscles(text: str) -> tuple[MuscleGroup, ...]:
    named = (group for pattern, groups in words.MUSCLES if pattern.search(text) for group in groups)
    return tuple(dict.fromkeys(named))
