"""Which facts an answer gets: those that bear on the question, the weightiest first, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterable

from spotter.coaching.context.subjects import Asked
from spotter.coaching.models import Fact

MOST_FACTS = 6
MOST_TOKENS = 400
# A usual estimate for English.
CHARACTERS_PER_TOKEN = 4


def selected(facts: Iterable[Fact], asked: Asked) -> tuple[Fact, ...]:
    """At most six facts of at most 400 tokens in all, ordered by the weightiest topic that they bear on."""
    bearing = [fact for fact in facts if not fact.topics.isdisjoint(asked.topics)]
    chosen: list[Fact] = []
    room = MOST_TOKENS
    for fact in sorted(bearing, key=lambda fact: _place(fact, asked)):
        needed = tokens_in(fact.text)
        if needed <= room and len(chosen) < MOST_FACTS:
            chosen.append(fact)
            room -= needed
    return tuple(chosen)


def tokens_in(text: str) -> int:
    """About how many tokens a text takes, rounded up."""
    return -(-len(text) // CHARACTERS_PER_TOKEN)


def _place(fact: Fact, asked: Asked) -> int:
    return next(place for place, topic in enumerate(asked.topics) if topic in fact.topics)
