"""What a conversation tells: every text of it read, the last one last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spotter.injury.reading.concepts import Concept
from spotter.injury.reading.mentions import Lexicon, Mention
from spotter.injury.reading.standing import CONTROLS, Standing, standings
from spotter.injury.reading.words import Text, Word, text_of

_PRESENT = (Standing.NOW,)
_PRESENT_OR_GONE = (Standing.NOW, Standing.GONE)


@dataclass(frozen=True, slots=True)
class Told:
    """A mention and how it is meant."""

    mention: Mention
    standing: Standing


class Reading:
    """What one text tells."""

    def __init__(self, written: str, lexicon: Lexicon) -> None:
        self.text: Text = text_of(written)
        mentions = lexicon.mentions(self.text.words)
        self._meant = standings(self.text, mentions)
        self._mentions: dict[Concept, list[Mention]] = {}
        for mention in mentions:
            self._mentions.setdefault(mention.concept, []).append(mention)
        self._told: dict[Concept, list[Told]] = {}
        self._found: dict[tuple[Concept, bool], list[Mention]] = {}

    @property
    def words(self) -> Sequence[Word]:
        """The words of the text."""
        return self.text.words

    @property
    def denies_something(self) -> bool:
        """Whether the text denies anything that is looked for."""
        told = (each for concept in self._mentions.keys() - _CONTROLS for each in self._told_of(concept))
        return any(each.standing is Standing.DENIED for each in told)

    def all_of(self, concept: Concept) -> Iterable[Told]:
        """Every mention of a concept, however it is meant."""
        for leaf in concept.leaves():
            yield from self._told_of(leaf)

    def _told_of(self, leaf: Concept) -> list[Told]:
        told = self._told.get(leaf)
        if told is None:
            mentions = self._mentions.get(leaf, ())
            told = [Told(mention, self._meant.of(mention, self.text.words)) for mention in mentions]
            self._told[leaf] = told
        return told

    def of(self, concept: Concept, *, even_gone: bool = False) -> list[Mention]:
        """Where the concept is told of the speaker now."""
        found = self._found.get((concept, even_gone))
        if found is None:
            found = self._found[concept, even_gone] = self._of(concept, _PRESENT_OR_GONE if even_gone else _PRESENT)
        return found

    def _of(self, concept: Concept, wanted: tuple[Standing, ...]) -> list[Mention]:
        return [
            each.mention
            for each in self.all_of(concept)
            if each.standing in wanted or (each.standing is Standing.PAST and each.mention.concept.lasting)
        ]

    def takes_back(self, concept: Concept, *, even_gone: bool = False) -> bool:
        """Whether the text denies what an earlier one told, or says that it is over, and does not tell it again."""
        over = (Standing.DENIED,) if even_gone else (Standing.DENIED, Standing.GONE)
        standings_told = [each.standing for each in self.all_of(concept)]
        return Standing.NOW not in standings_told and any(each in over for each in standings_told)

    def asks(self, sentence: int) -> bool:
        """Whether the sentence of that number is a question."""
        return sentence in self._meant.questions

    def sentence_of(self, mention: Mention) -> int:
        """The number of the sentence that the mention begins in."""
        return self.text.words[mention.start].sentence


_CONTROLS = frozenset(CONTROLS)
