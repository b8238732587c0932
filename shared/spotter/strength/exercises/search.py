"""Search the catalogue by what somebody has typed so far."""

from __future__ import annotations

from spotter.strength.exercises.catalogue import EXERCISES
from spotter.strength.exercises.matching import match, words_of
from spotter.strength.exercises.names import Tokens, written_names
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
    found = _begun_with(typed)
    called = match(query)
    if called is not None:
        found.insert(0 if called.how != "fuzzy" else len(found), called.exercise)
    return list(dict.fromkeys(found))[:limit]


def _begun_with(typed: Tokens) -> list[Exercise]:
    """Those in whose name or alias every typed word begins a word: by name before by alias, short before long."""
    begun = [(tokens, called) for tokens, called in written_names() if _begins_words(typed, tokens)]
    begun.sort(key=lambda each: (each[1].how != "name", len(each[0])))
    return [called.exercise for _, called in begun]


def _begins_words(typed: Tokens, tokens: Tokens) -> bool:
    return all(any(token.startswith(start) for token in tokens) for start in typed)
