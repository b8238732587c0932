"""Where a text tells what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spotter.injury.reading.concepts import Concept, Token, tokens_of
from spotter.injury.reading.words import Word

_SHORTEST_BEGINNING = 2
_DENIALS = frozenset(
    [
        "no",
        "not",
        "without",
        "never",
        "nor",
        "none",
        "dont",
        "doesnt",
        "didnt",
        "isnt",
        "arent",
        "wasnt",
        "werent",
        "havent",
        "hasnt",
        "hadnt",
        "aint",
        "nothing",
    ]
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept is told by the words `start` to `end` (exclusive)."""

    concept: Concept
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    concept: Concept
    rest: tuple[Token, ...]


class Lexicon:
    """Concepts by the first words of their phrases."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._by_word: dict[str, list[_Phrase]] = {}
        self._by_beginning: dict[str, list[_Phrase]] = {}
        for leaf in dict.fromkeys(leaf for each in concepts for leaf in each.leaves()):
            for phrase in leaf.phrases:
                for first, *rest in tokens_of(phrase):
                    self._add(first, _Phrase(leaf, tuple(rest)))
        self._longest = max((len(each) for each in self._by_beginning), default=0)

    def _add(self, first: Token, phrase: _Phrase) -> None:
        for word in first.words:
            self._by_word.setdefault(word, []).append(phrase)
        for beginning in first.beginnings:
            self._by_beginning.setdefault(beginning, []).append(phrase)

    def mentions(self, words: Sequence[Word]) -> list[Mention]:
        """All that the words tell, in order. A phrase does not reach over a comma or a full stop."""
        texts = [word.text for word in words]
        there = set(texts)
        possible = {word: self._possible(word, there) for word in there}
        found = []
        for start, limit in enumerate(_clause_ends(words)):
            for phrase in possible[texts[start]]:
                end = _end(texts, limit, start + 1, phrase.rest)
                if end:
                    found.append(Mention(phrase.concept, start, end))
        return found

    def _possible(self, word: str, there: set[str]) -> list[_Phrase]:
        """The phrases that begin with this word and whose other words are there at all."""
        return [phrase for phrase in self._beginning_with(word) if all(_is_among(each, there) for each in phrase.rest)]

    def _beginning_with(self, word: str) -> Iterator[_Phrase]:
        yield from self._by_word.get(word, ())
        for length in range(_SHORTEST_BEGINNING, min(len(word), self._longest) + 1):
            yield from self._by_beginning.get(word[:length], ())


def _is_among(token: Token, words: set[str]) -> bool:
    if not token.words.isdisjoint(words):
        return True
    return bool(token.beginnings) and any(word.startswith(token.beginnings) for word in words)


def _clause_ends(words: Sequence[Word]) -> list[int]:
    """Of every word where its stretch between marks ends."""
    ends = [len(words)] * len(words)
    for at in range(len(words) - 2, -1, -1):
        ends[at] = ends[at + 1] if words[at].clause == words[at + 1].clause else at + 1
    return ends


def _end(texts: Sequence[str], limit: int, at: int, rest: tuple[Token, ...]) -> int:
    """Where a phrase ends whose rest begins at this word and has to end before `limit`; 0 when it does not go on."""
    for place, token in enumerate(rest):
        if token.gap:
            return _end_after_gap(texts, limit, at, rest[place:])
        if at >= limit or not token.fits(texts[at]):
            return 0
        at += 1
    return at


def _end_after_gap(texts: Sequence[str], limit: int, at: int, rest: tuple[Token, ...]) -> int:
    """The same where words may stand between; but "the bones don't hurt" is not "the bones ... hurt"."""
    token, after = rest[0], rest[1:]
    for place in range(at, min(at + token.gap + 1, limit)):
        if token.fits(texts[place]) and (end := _end(texts, limit, place + 1, after)):
            return end
        if texts[place] in _DENIALS:
            return 0
    return 0
