"""What a question is about, decided from its words: which of the things known about an athlete bear on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
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


@dataclass(frozen=True, slots=True)
class Asked:
    """The subjects of a question: `topics` with the weightiest first, `exercises` by id; `stems` are of its words."""

    topics: tuple[Topic, ...] = ()
    exercises: tuple[str, ...] = ()
    muscles: tuple[MuscleGroup, ...] = ()
    stems: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sign:
    """A topic, the words that tell of it, and where those alone do not, words that have to stand beside them."""

    topic: Topic
    words: re.Pattern[str]
    beside: re.Pattern[str] | None = None

    def is_in(self, text: str) -> bool:
        """Whether plain text is about the topic."""
        return self.words.search(text) is not None and (self.beside is None or self.beside.search(text) is not None)


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
    Sign("mileage", words.LESS_OR_MORE, beside=words.RUNNING),
    Sign("mileage", words.RUNNING_INJURY),
    Sign("mileage", words.INJURY, beside=words.RUNNING),
    Sign("mileage", words.OVERVIEW),
    Sign("nutrition", words.NUTRITION),
    Sign("training", words.LAST_WORKOUTS),
    Sign("training", words.TRAINING, beside=words.LIFTING),
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
    exercises = tuple(_exercises(text)) if words.LOAD.search(text) else ()
    muscles = _muscles(text) if words.VOLUME.search(text) and not words.INJURY.search(text) else ()
    named = {"lift": bool(exercises), "muscle": bool(muscles)}
    found: list[Topic] = [topic for topic in ("lift", "muscle") if named[topic]]
    found += [sign.topic for sign in SIGNS if sign.is_in(text)]
    topics = sorted(dict.fromkeys(found), key=lambda topic: topic != "injury")
    return Asked(tuple(topics), exercises, muscles, frozenset(stems(text)))


def _is_general(text: str) -> bool:
    if words.MEANING.search(text) or words.SOMEBODY_CLOSE.search(text):
        return True
    return not words.OWN.search(text) and bool(words.DEFINITION.search(text) or words.PEOPLE.search(text))


def _exercises(text: str) -> Iterator[str]:
    sure = (each.exercise.id for each in mentions(words_of(text)) if each.confidence >= _SURE_ENOUGH)
    competing = words.COMPETITION_LIFTS if words.COMPETITION.search(text) else ()
    yield from list(dict.fromkeys((*sure, *competing)))[:_MOST_EXERCISES]


def _muscles(text: str) -> tuple[MuscleGroup, ...]:
    named = (group for pattern, groups in words.MUSCLES if pattern.search(text) for group in groups)
    return tuple(dict.fromkeys(named))
