"""Which red flags a conversation raises: by rules, before any model is asked, and without anything from outside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice, product

from spotter.injury.flags.table import RED_FLAGS
from spotter.injury.lexicon.body import REGIONS
from spotter.injury.models import RedFlag, Urgency
from spotter.injury.reading.concepts import Concept
from spotter.injury.reading.mentions import Lexicon, Mention
from spotter.injury.reading.standing import CONTROLS
from spotter.injury.reading.told import Reading
from spotter.injury.signs import FlagRule, Sign

# A conversation is read as far back as this.
_EARLIER_TEXTS = 8
# Of a concept that is told over and over the first mentions do.
_MENTIONS = 12

_GRAVEST_FIRST = (Urgency.EMERGENCY, Urgency.SEE_CLINICIAN_SOON)


def red_flags_in(message: str, earlier: Sequence[str] = (), context: Sequence[str] = ()) -> tuple[RedFlag, ...]:
    """The red flags that a message raises, the gravest first, each key once; none for a plain one.

    `earlier` is what the same person wrote before, oldest first: what a later text takes back is not counted.
    `context` is what is known of them; it completes a sign and is none by itself. Never raises.
    """
    lexicon = _lexicon()
    texts = [Reading(text, lexicon) for text in (*earlier[-_EARLIER_TEXTS:], message)]
    known = [Reading(text, lexicon) for text in context[-_EARLIER_TEXTS:]]
    return flags_of(Conversation(texts, known))


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

    def _finds(self, concept: Concept) -> bool:
        for text in reversed(self.texts):
            if text.of(concept, even_gone=True):
                return True
            if text.takes_back(concept, even_gone=True):
                return False
        return any(text.of(concept, even_gone=True) for text in self.known)


def flags_of(conversation: Conversation) -> tuple[RedFlag, ...]:
    """The red flags of a conversation that has been read."""
    raised: dict[str, RedFlag] = {}
    for rule in sorted(RED_FLAGS, key=lambda rule: _GRAVEST_FIRST.index(rule.urgency)):
        if rule.key in raised:
            continue
        sign = next((sign for sign in rule.signs if _is_given(sign, conversation)), None)
        if sign is not None:
            raised[rule.key] = _flag(rule, sign)
    return tuple(raised.values())


def _flag(rule: FlagRule, sign: Sign) -> RedFlag:
    at = () if sign.at is None else (sign.at,)
    return RedFlag(rule.key, rule.urgency, tuple(dict.fromkeys(each.name for each in (*at, *sign.told, *sign.given))))


def _is_given(sign: Sign, conversation: Conversation) -> bool:
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
    beside = (found for each in sign.unless for found in text.of(each, even_gone=True))
    if any(abs(text.sentence_of(found) - sentence) <= 1 for found in beside):
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


@cache
def _lexicon() -> Lexicon:
    signs = (sign for rule in RED_FLAGS for sign in rule.signs)
    return Lexicon((*CONTROLS, *REGIONS, *(each for sign in signs for each in sign.concepts())))
