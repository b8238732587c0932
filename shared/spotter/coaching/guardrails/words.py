"""A text as its words, and groups of words and phrases that are looked for in it.

A group is written as a table of phrases parted by commas. In a phrase `a/b` is either word, `anorex*` any word that
begins so, `#` a number, and `@` what stands before a handle.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product

from spotter.coaching.guardrails.phone_typing import written_out

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|'s\b|@(?=[a-z])|[^\W\d_]+")
# Names that people go by in apps: `@ann`, `ann_91`.
_HANDLE = re.compile(r"\b[a-z][a-z0-9.]*_(?=[a-z0-9])")
_CONTRACTION = re.compile(r"(?<=[a-z])'(?=(?:m|re|ve|ll|d|t)\b)")
_UNMARKED = re.compile(r"\b(what|who|where|how)s\b")
_TO_TEN = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TEENS = ("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
NUMBER_WORDS: Mapping[str, int] = {
    **{word: number for number, word in enumerate((*_TO_TEN, *_TEENS), start=2)},
    **_TENS,
}
ANY_NUMBER = "#"
_BEFORE_HANDLE = "@"
# Shorter names are too easily mistaken for other words.
_SHORTEST_MISSPELT = 8

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Text:
    """A text: as it was written, as words, and the places where each word stands."""

    written: str
    words: tuple[str, ...]
    places: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases by their first word, beginnings of words, and names that count with one letter wrong.

    A phrase with one of `not_before` right behind it does not count.
    """

    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    beginnings: tuple[str, ...]
    misspelt: frozenset[str]
    not_before: frozenset[str]

    def spans(self, text: Text) -> list[Span]:
        """Where the group stands in the text, in order: first word, and the word after the last."""
        found = {(at, at + len(phrase)) for phrase in self._phrases_in(text) for at in _places(phrase, text)}
        found.update((at, at + 1) for word in self._alike_in(text) for at in text.places[word])
        if self.not_before:
            found = {span for span in found if self.not_before.isdisjoint(text.words[span[1] : span[1] + 1])}
        return sorted(found)

    def _phrases_in(self, text: Text) -> Iterable[tuple[str, ...]]:
        """The phrases whose first word is in the text."""
        return (phrase for word in self.phrases.keys() & text.places.keys() for phrase in self.phrases[word])

    def _alike_in(self, text: Text) -> Iterable[str]:
        """The words that begin as they should, or are a name with one letter wrong."""
        if not self.beginnings and not self.misspelt:
            return ()
        return filter(self._is_alike, text.places)

    def _is_alike(self, word: str) -> bool:
        if self.beginnings and word.startswith(self.beginnings):
            return True
        return (
            bool(self.misspelt)
            and len(word) >= _SHORTEST_MISSPELT - 1
            and not self.misspelt.isdisjoint(_shortened(word))
        )


def read(text: str) -> Text:
    """The words of a text in small letters."""
    words = tokens(text)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(words):
        places[word].append(at)
        if _is_number(word):
            places[ANY_NUMBER].append(at)
    return Text(text, words, {word: tuple(at) for word, at in places.items()})


def tokens(text: str) -> tuple[str, ...]:
    """Words, numbers and possessive endings, in order; `don't` is one word, and `@` stands before a handle."""
    usual = written_out(_HANDLE.sub(r"@\g<0>", text))
    return tuple(_WORD.findall(_UNMARKED.sub(r"\1 's", _CONTRACTION.sub("", usual))))


def group(table: str, *, misspelt: bool = False, not_before: str = "") -> Group:
    """The group that a table describes; with `misspelt` its names of eight letters and more count with one wrong.

    `not_before` are words, parted by spaces.
    """
    phrases: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    beginnings: list[str] = []
    for phrase in _phrases(table):
        if len(phrase) == 1 and phrase[0].endswith("*"):
            beginnings.append(phrase[0][:-1])
        else:
            phrases[phrase[0]].append(phrase)
    names = (name for name in phrases if misspelt and len(name) >= _SHORTEST_MISSPELT)
    shortened = frozenset(short for name in names if (name,) in phrases[name] for short in _shortened(name))
    by_first = {first: tuple(each) for first, each in phrases.items()}
    return Group(by_first, tuple(beginnings), shortened, frozenset(not_before.split()))


def _phrases(table: str) -> Iterable[tuple[str, ...]]:
    for entry in table.split(","):
        choices = [[_written(choice) for choice in word.split("/")] for word in entry.split()]
        for choice in product(*choices):
            yield tuple(word for words in choice for word in words)


def _written(word: str) -> tuple[str, ...]:
    return (word,) if word.endswith("*") or word in (ANY_NUMBER, _BEFORE_HANDLE) else tokens(word)


def _places(phrase: tuple[str, ...], text: Text) -> Iterable[int]:
    return (at for at in text.places[phrase[0]] if _fits(phrase, text.words[at : at + len(phrase)]))


def _fits(phrase: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return len(phrase) == len(words) and all(map(_is_word, phrase, words))


def _is_word(wanted: str, word: str) -> bool:
    if wanted == ANY_NUMBER:
        return _is_number(word)
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in NUMBER_WORDS


def _shortened(word: str) -> Iterable[str]:
    """The word, and the word without each of its letters but the first: two that differ by one letter share one."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, min(len(word), 24)))}
