"""Who has the floor: sentences as the turns of their speakers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spotter.knowledge.ingest.sentences import Sentence

# What a listener throws in, or a question between two answers. It is too short for a chunk of its own.
MOST_WORDS_THROWN_IN = 25
# An hour of one speaker has fewer; a file that never ends is not held in memory as one turn.
MOST_SENTENCES = 1000

Turn = list[Sentence]


def turns_of(sentences: Iterable[Sentence]) -> Iterator[Turn]:
    """The turns of the conversation, one after the other.

    What others throw in is left out, and who was interrupted by nothing more goes on with the same turn.
    """
    turn: Turn = []
    aside: Turn = []
    for sentence in sentences:
        if not turn or sentence.speaker == turn[0].speaker:
            turn.append(sentence)
            aside = []
        elif aside and sentence.speaker == aside[0].speaker:
            aside.append(sentence)
        else:
            aside = [sentence]
        if len(turn) == MOST_SENTENCES or sum(each.words for each in aside) > MOST_WORDS_THROWN_IN:
            yield turn
            turn, aside = aside, []
    if turn:
        yield turn
