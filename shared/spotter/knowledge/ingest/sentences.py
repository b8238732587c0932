"""Cues, which end where a line of a screen does, put together to the sentences that were said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spotter.knowledge.chunks import words_in
from spotter.knowledge.ingest.cleaning import fluent, without_signs
from spotter.knowledge.ingest.cues import Cue

# Where nothing marks the ends of sentences, a cue ends one of so many words, and any is cut there.
LONG_ENOUGH_WORDS = 30
MOST_WORDS_OF_A_SENTENCE = 60

_ABBREVIATIONS = "".join(rf"(?<!\b{each}\.)" for each in ("Dr", "Mr", "Ms", "Mrs", "St", "vs", r"e\.g", r"i\.e"))
_END = re.compile(rf"(?<=[.?!…]){_ABBREVIATIONS}\s+|(?<=[.?!…][\"”')])\s+")
_ENDED = re.compile(r"[.?!…][\"”')]?$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """What somebody says, and when; see Cue for what is None."""

    text: str
    speaker: str | None
    start_s: float | None
    end_s: float | None

    @property
    def words(self) -> int:
        """How many words it has."""
        return words_in(self.text)


def sentences_of(cues: Iterable[Cue]) -> Iterator[Sentence]:
    """What is said in sentences of at most MOST_WORDS_OF_A_SENTENCE words, cleaned."""
    for sentence in _joined(_fragments(cues)):
        text = fluent(sentence.text)
        if any(letter.isalnum() for letter in text):
            yield replace(sentence, text=text)


def split_sentences(text: str) -> list[str]:
    """The sentences of a written text, cut where they are too long for a chunk."""
    return [part for sentence in _END.split(text.strip()) for part in _cut(sentence) if part]


def _fragments(cues: Iterable[Cue]) -> Iterator[Cue]:
    """The sentences and parts of sentences within each cue, each with its share of the time."""
    for cue in cues:
        text = without_signs(cue.text)
        before = 0
        for part in split_sentences(text):
            after = before + len(part)
            yield replace(cue, text=part, start_s=_at(cue, before / len(text)), end_s=_at(cue, after / len(text)))
            before = after


def _at(cue: Cue, share: float) -> float | None:
    if cue.start_s is None or cue.end_s is None:
        return cue.start_s
    return cue.start_s + min(share, 1.0) * (cue.end_s - cue.start_s)


def _joined(fragments: Iterable[Cue]) -> Iterator[Sentence]:
    sentence: Sentence | None = None
    for part in fragments:
        if sentence and not _goes_on(sentence, part):
            yield sentence
            sentence = None
        text = f"{sentence.text} {part.text}" if sentence else part.text
        sentence = Sentence(text, part.speaker, sentence.start_s if sentence else part.start_s, part.end_s)
        if _ENDED.search(text) or sentence.words >= LONG_ENOUGH_WORDS:
            yield sentence
            sentence = None
    if sentence:
        yield sentence


def _goes_on(sentence: Sentence, part: Cue) -> bool:
    """Whether the next part belongs to the sentence: the same speaker's, and not too long with it."""
    return sentence.speaker == part.speaker and sentence.words + words_in(part.text) <= MOST_WORDS_OF_A_SENTENCE


def _cut(sentence: str) -> Iterator[str]:
    words = sentence.split()
    for start in range(0, len(words), MOST_WORDS_OF_A_SENTENCE):
        yield " ".join(words[start : start + MOST_WORDS_OF_A_SENTENCE])
