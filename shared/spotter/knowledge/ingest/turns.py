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

    What is thrown in is left out, and who was interrupted by nothing more goes on with the same turn.
    """
    turn: Turn = []
    for _, said in groupby(sentences, key=lambda sentence: sentence.speaker):
        following = list(said)
        if turn and following[0].speaker == turn[0].speaker:
            turn += following
        elif not _is_thrown_in(following):
            if turn:
                yield turn
            turn = following
    if turn:
        yield turn


def _is_thrown_in(turn: Turn) -> bool:
    return sum(sentence.words for sentence in turn) <= MOST_WORDS_THROWN_IN
