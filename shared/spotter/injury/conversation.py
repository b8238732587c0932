"""A conversation that has been read, and which signs it gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, product

from spotter.injury.lexicon.body import REGIONS
from spotter.injury.reading.concepts import Concept
from spotter.injury.reading.mentions import Lexicon, Mention
from spotter.injury.reading.told import Reading
from spotter.injury.signs import Sign

# A conversation is read as far back as this.
_EARLIER_TEXTS = 8
# Of a concept that is told over and over the first mentions do.
_MENTIONS = 12


class Conversation:
    """The texts of somebody, the last one last, and what is known of them."""

    def __init__(self, texts: Sequence[Reading], known: Sequence[Reading]) -> None:
        self.texts = texts
        self.known = known
        self._tells: dict[Concept, bool] = {}

    def tells(self, concept: Concept) -> bool:
        """Whether the concept is told anywhere, and not taken back by a later text."""
        if concept not in self._tells:
            self._tells[concept] = self._finds(concept)
        return self._tells[concept]

    def denies_something(self) -> bool:
        """Whether any text denies something that is looked for."""
        return any(text.denies_something for text in self.texts)

    def _finds(self, concept: Concept) -> bool:
        for text in reversed(self.texts):
            if text.of(concept, even_gone=True):
                return True
            if text.takes_back(concept, even_gone=True):
                return False
        return any(text.of(concept, even_gone=True) for text in self.known)


def read(message: str, earlier: Sequence[str], context: Sequence[str], lexicon: Lexicon) -> Conversation:
    """The message after what the same person wrote before, oldest first, and what is known of them."""
    texts = [Reading(text, lexicon) for text in (*earlier[-_EARLIER_TEXTS:], message)]
    return Conversation(texts, [Reading(text, lexicon) for text in context[-_EARLIER_TEXTS:]])


def is_given(sign: Sign, conversation: Conversation) -> bool:
    """Whether the conversation gives the sign."""
    if not all(conversation.tells(each) for each in (*sign.told, *sign.given)):
        return False
    return any(_is_told_in(sign, number, conversation) for number in range(len(conversation.texts)))


def _is_told_in(sign: Sign, number: int, conversation: Conversation) -> bool:
    text, later = conversation.texts[number], conversation.texts[number + 1 :]
    found = [text.of(each, even_gone=sign.even_gone)[:_MENTIONS] for each in sign.told]
    if not all(found) or any(each.takes_back(told, even_gone=sign.even_gone) for each in later for told in sign.told):
        return False
    together = (each for each in product(*found) if _are_near(each, text, sign.within))
    return any(
        _is_there(sign, each, number, conversation) and not _is_excused(sign, each[0], number, conversation)
        for each in together
    )


def _is_excused(sign: Sign, mention: Mention, number: int, conversation: Conversation) -> bool:
    """Whether something that takes the danger out of the sign is told beside it or later."""
    text = conversation.texts[number]
    sentence = text.sentence_of(mention)
    told = {text.sentence_of(found) for each in sign.unless for found in text.of(each, even_gone=True)}
    if sentence in told or any(abs(each - sentence) == 1 and not text.asks(each) for each in told):
        return True
    later = conversation.texts[number + 1 :]
    return any(text.of(each, even_gone=True) for text in later for each in sign.unless)


def _are_near(mentions: Sequence[Mention], text: Reading, within: int) -> bool:
    if len({text.sentence_of(each) for each in mentions}) > 1:
        return False
    return max(each.start for each in mentions) - min(each.end for each in mentions) <= within


def _is_there(sign: Sign, mentions: Sequence[Mention], number: int, conversation: Conversation) -> bool:
    """Whether it is told of the part of the body that the sign is about."""
    if sign.at is None:
        return True
    text = conversation.texts[number]
    sentence = text.sentence_of(mentions[0])
    parts = text.of(sign.at, even_gone=True)
    if any(_are_near((part, *mentions), text, sign.within) for part in parts):
        return True
    if any(text.sentence_of(part) == sentence for part in _parts(text)):
        return False
    return any(each.of(sign.at, even_gone=True) for each in _nearest_with_parts(number, conversation))


def _parts(text: Reading) -> Iterable[Mention]:
    return (part for region in REGIONS for part in text.of(region, even_gone=True))


def _nearest_with_parts(number: int, conversation: Conversation) -> Iterable[Reading]:
    """The text itself when it names a part of the body, else the last one before it that does; none where none does."""
    named = (text for text in reversed(conversation.texts[: number + 1]) if next(iter(_parts(text)), None) is not None)
    return islice(named, 1)
