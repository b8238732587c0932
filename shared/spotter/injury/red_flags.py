"""Which red flags a conversation raises: by rules, before any model is asked, and without anything from outside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from spotter.injury.conversation import Conversation, is_given, read
from spotter.injury.flags.table import RED_FLAGS
from spotter.injury.lexicon.body import REGIONS
from spotter.injury.models import RedFlag, Urgency
from spotter.injury.reading.concepts import Concept
from spotter.injury.reading.mentions import Lexicon
from spotter.injury.reading.standing import CONTROLS
from spotter.injury.signs import FlagRule, Sign

_GRAVEST_FIRST = (Urgency.EMERGENCY, Urgency.SEE_CLINICIAN_SOON)


def red_flags_in(message: str, earlier: Sequence[str] = (), context: Sequence[str] = ()) -> tuple[RedFlag, ...]:
    """The red flags that a message raises, the gravest first, each key once; none for a plain one.

    `earlier` is what the same person wrote before, oldest first: what a later text takes back is not counted.
    `context` is what is known of them; it completes a sign and is none by itself. Never raises.
    """
    return flags_of(read(message, earlier, context, _lexicon()))


def flags_of(conversation: Conversation) -> tuple[RedFlag, ...]:
    """The red flags of a conversation that has been read."""
    raised: dict[str, RedFlag] = {}
    for rule in sorted(RED_FLAGS, key=lambda rule: _GRAVEST_FIRST.index(rule.urgency)):
        if rule.key in raised:
            continue
        sign = next((sign for sign in rule.signs if is_given(sign, conversation)), None)
        if sign is not None:
            raised[rule.key] = _flag(rule, sign)
    return tuple(raised.values())


def _flag(rule: FlagRule, sign: Sign) -> RedFlag:
    at = () if sign.at is None else (sign.at,)
    return RedFlag(rule.key, rule.urgency, tuple(dict.fromkeys(each.name for each in (*at, *sign.told, *sign.given))))


def flag_concepts() -> tuple[Concept, ...]:
    """All that red flags are read by."""
    signs = (sign for rule in RED_FLAGS for sign in rule.signs)
    return (*CONTROLS, *REGIONS, *(each for sign in signs for each in sign.concepts()))


@cache
def _lexicon() -> Lexicon:
    return Lexicon(flag_concepts())
