"""Search the catalogue by what somebody has typed so far."""

from __future__ import annotations

from spotter.strength.exercises.catalogue import EXERCISES
from spotter.strength.exercises.matching import match, words_of
from spotter.strength.exercises.records import Exercise
from spotter.strength.exercises.spelling import normalise


def search(query: str, limit: int) -> list[Exercise]:
    """At most `limit` exercises for what somebody has typed so far, the likeliest first.

    That is the one so called, then those with a name in which every typed word begins a word, then the one most alike.
    An empty query gives all by name.
    """
    typed = normalise(words_of(query))
    if not typed:
        return sorted(EXERCISES, key=lambda exercise: exercise.name)[:limit]
    exact = match(query)
    begun = sorted((rank, at) for at, exercise in enumerate(EXERCISES) if (rank := _rank(exercise, typed)) is not None)
    found = [EXERCISES[at] for _, at in begun]
    if exact is not None:
        found.insert(0 if exact.how != "fuzzy" else len(found), exact.exercise)
    return list(dict.fromkeys(found))[:limit]


def _rank(exercise: Exercise, typed: tuple[str, ...]) -> tuple[bool, int] | None:
    """Names before aliases, short ones before long ones; None where nothing begins so."""
    ranks = [
        (name != exercise.name, len(name))
        for name in (exercise.name, *exercise.aliases)
        if _begins_words(typed, normalise(name.split()))
    ]
    return min(ranks, default=None)


def _begins_words(typed: tuple[str, ...], texts: tuple[str, ...]) -> bool:
    return all(any(text.startswith(start) for text in texts) for start in typed)
