"""An utterance about a run in plain words: fillers left out, units and recognisers' mishearings written one way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from spotter.voice.numbers import TEENS, TENS, UNITS, Number, number_at
from spotter.voice.running.lexicon import (
    FILLERS,
    FORM_AFTER_NUMBER,
    HEARD_AS,
    NUMBER_FOLLOWERS,
    NUMBER_HOMOPHONES,
    ONE_FORM,
)
from spotter.voice.words import Word


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases that are looked up by the word with which they begin or end, the longest first."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]
    by_last: Mapping[str, tuple[tuple[str, ...], ...]]


def phrases(*spoken: str) -> Phrases:
    """A table of these phrases, each a string of plain words."""
    longest_first = sorted((tuple(one.split()) for one in spoken), key=len, reverse=True)
    return Phrases(_grouped(longest_first, 0), _grouped(longest_first, -1))


def _grouped(all_words: Iterable[tuple[str, ...]], place: int) -> dict[str, tuple[tuple[str, ...], ...]]:
    grouped: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in all_words:
        grouped[words[place]] = (*grouped.get(words[place], ()), words)
    return grouped


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of an utterance as the run grammar reads them.

    `origin` is where each stood in the utterance, `numbers` the number that begins at each, read once for all readers.
    """

    words: tuple[Word, ...]
    origin: tuple[int, ...]
    numbers: tuple[Number | None, ...] = ()
    texts: tuple[str, ...] = field(init=False)
    vocabulary: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", tuple(word.text for word in self.words))
        object.__setattr__(self, "vocabulary", frozenset(self.texts))

    def text(self, at: int) -> str:
        """The word at this place, empty before the first and after the last."""
        return self.texts[at] if 0 <= at < len(self.texts) else ""

    def end_of(self, spoken: Phrases, start: int) -> int | None:
        """Where a phrase that begins here ends (exclusive); None where none does."""
        if not 0 <= start < len(self.texts):
            return None
        for words in spoken.by_first.get(self.texts[start], ()):
            if self.texts[start : start + len(words)] == words:
                return start + len(words)
        return None

    def start_of(self, spoken: Phrases, end: int) -> int | None:
        """Where a phrase that ends right before this word begins; None where none does."""
        for words in spoken.by_last.get(self.text(end - 1), ()):
            if end >= len(words) and self.texts[end - len(words) : end] == words:
                return end - len(words)
        return None


_FILLERS = phrases(*FILLERS)
_HEARD_AS = phrases(*HEARD_AS)
_NUMBER_WORDS = frozenset((*UNITS, *TEENS, *TENS, "hundred"))


def speech_of(words: Sequence[Word]) -> Speech:
    """The utterance in plain words. A word that stands for several keeps the place of the first of them."""
    heard = Speech(tuple(words), tuple(range(len(words))))
    kept: list[Word] = []
    origin: list[int] = []
    at = 0
    while at < len(heard.words):
        said, end = _plain_at(heard, at, kept)
        kept.extend(said)
        origin.extend([heard.origin[at]] * len(said))
        at = end
    plain = Speech(tuple(kept), tuple(origin))
    return replace(plain, numbers=tuple(_number_at(plain, at) for at in range(len(kept))))


def _number_at(speech: Speech, at: int) -> Number | None:
    """The number that begins here, also "oh 5" and "eight hundreds"."""
    if speech.text(at) in ("oh", "o") and speech.text(at + 1).isdigit() and len(speech.text(at + 1)) == 1:
        return Number(float(speech.text(at + 1)), at, at + 2, places=2)
    number = number_at(speech.words, at)
    if number is not None and not number.ordinal and number.value < 100 and speech.text(number.end) == "hundreds":
        return Number(number.value * 100, number.start, number.end + 1, places=3, plural=True)
    return number


def _plain_at(heard: Speech, at: int, before: Sequence[Word]) -> tuple[list[Word], int]:
    """What is said at this place in plain words, none for a filler, and where the next begins."""
    end = heard.end_of(_HEARD_AS, at)
    if end is not None:
        return [Word(text) for text in HEARD_AS[" ".join(heard.texts[at:end])].split()], end
    end = heard.end_of(_FILLERS, at)
    if end is not None:
        return [], end
    word = heard.words[at]
    if word.text == "like":
        return ([word] if before and before[-1].text in ("felt", "feels", "feel", "feeling") else []), at + 1
    return [_one_form(heard, at, before)], at + 1


def _one_form(heard: Speech, at: int, before: Sequence[Word]) -> Word:
    word = heard.words[at]
    after_number = bool(before) and is_number(before[-1])
    if after_number and word.text in FORM_AFTER_NUMBER:
        return Word(FORM_AFTER_NUMBER[word.text])
    if not after_number and word.text in NUMBER_HOMOPHONES and heard.text(at + 1) in NUMBER_FOLLOWERS:
        return Word(NUMBER_HOMOPHONES[word.text])
    return Word(ONE_FORM[word.text]) if word.text in ONE_FORM else word


def is_number(word: Word) -> bool:
    """Whether the word is a figure, a clock time or a spoken number."""
    return word.value is not None or bool(word.clock) or word.text in _NUMBER_WORDS
