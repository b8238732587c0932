"""Where a text tells what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spotter.injury.reading.concepts import Concept, Token, tokens_of
from spotter.injury.reading.words import Word

_WIDEST_GAP = 2
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
        """All that the words tell, in order."""
        found = []
        for start, word in enumerate(words):
            for phrase in self._beginning_with(word.text):
                end = _end(words, start, start + 1, phrase.rest)
                if end:
                    found.append(Mention(phrase.concept, start, end))
        return found

    def _beginning_with(self, word: str) -> Iterator[_Phrase]:
        yield from self._by_word.get(word, ())
        for length in range(_SHORTEST_BEGINNING, min(len(word), self._longest) + 1):
            yield from self._by_beginning.get(word[:length], ())


def _end(words: Sequence[Word], start: int, at: int, rest: tuple[Token, ...]) -> int:
    """Where a phrase that began at `start` ends when the rest of it goes on at this word; 0 when it does not."""
    if not rest:
        return at
    token = rest[0]
    if token.is_gap:
        return next((end for place in _gap(words, at) if (end := _end(words, start, place, rest[1:]))), 0)
    if at >= len(words) or words[at].clause != words[start].clause or not token.fits(words[at].text):
        return 0
    return _end(words, start, at + 1, rest[1:])


def _gap(words: Sequence[Word], at: int) -> Iterator[int]:
    """Where the phrase may go on after a gap: "the bones don't hurt" is not "the bones ... hurt"."""
    for place in range(at, min(at + _WIDEST_GAP + 1, len(words))):
        yield place
        if words[place].text in _DENIALS:
            return
