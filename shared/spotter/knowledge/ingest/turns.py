"""Who has the floor: sentences as the turns of their speakers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from spotter.knowledge.ingest.sentences import Sentence

# What a listener throws in, or a question between two answers. It is too short for a chunk of its own.
MOST_WORDS_THROWN_IN = 25

Turn = list[Sentence]


def turns_of(sentences: Iterable[Sentence]) -> Iterator[Turn]:
    """The turns of the conversation, one after the other.

    What others throw in is left out, and who was interrupted by nothing more goes on with the same turn.
    """
    turn: Turn = []
    for speaker, said in groupby(sentences, key=lambda sentence: sentence.speaker):
        following = list(said)
        if not turn or speaker == turn[0].speaker:
            turn += following
        elif sum(sentence.words for sentence in following) > MOST_WORDS_THROWN_IN:
            yield turn
            turn = following
    if turn:
        yield turn
