"""What a recording says for the sake of its sponsors and its numbers of listeners, which is no knowledge."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spotter.knowledge.ingest.sentences import Sentence

# Opens a read for a sponsor, which goes on as long as its signs follow each other closely.
_OPENING = re.compile(
    r"\b(?:brought to you by|(?:today|this episode|our|this week|show)(?:['’]s| is)? ?(?:title |show )?sponsor|"
    r"sponsored by|word from (?:our|today|this)|thanks? to our (?:friends|partners|sponsor)|"
    r"(?:quick|short) (?:ad )?break|partnered (?:up )?with)\b",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"\b(?:promo(?:tional)? code|discount code|coupon|use (?:the |my |our )?code\b|at check-?out|"
    r"(?:percent|%) off (?:(?:your|any|all|the|their|every|first|next|entire) )*"
    r"(?:orders?|purchases?|subscriptions?|membership|box|sitewide|site-wide|everything)|free trial|free shipping|"
    r"money[- ]back|(?:dot|\.) ?com (?:slash|forward slash|/)|link (?:is )?in the (?:description|show ?notes|bio)|"
    r"links? in (?:the )?(?:description|show ?notes)|head (?:on )?over to \S+ ?(?:\.|dot) ?com|"
    r"go to \S+ ?(?:\.|dot) ?com|terms and conditions apply)",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:(?:please|hit|smash|click|press|tap|and|to|like,?|you can) (?:the |that )?(?:like,? )?(?:and )?"
    r"(?:subscribe|like) (?:button|now|on|wherever)|(?:like|share|rate|review|follow),? (?:and|&) "
    r"(?:subscribe|review|follow|share|comment)|subscribe to (?:the|our|this|my) (?:show|podcast|channel|newsletter)|"
    r"(?:please|don['’]t forget to|make sure (?:to|you['’]?(?:re|ve)?)|be sure to) subscribed?|"
    r"leave (?:us |me )?an? (?:[\w-]+ ){0,3}(?:review|rating|comment)|(?:five|5)[- ]star (?:review|rating)|"
    r"follow (?:me|us) on (?:instagram|twitter|youtube|tiktok|facebook|x)|hit the bell|patreon|"
    r"wherever you (?:get|listen to) your podcasts)\b",
    re.IGNORECASE,
)
# Sentences of a read that carry no sign of it, between two that do.
_LONGEST_GAP = 6


def without_adverts(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences that are about the subject."""
    held: list[Sentence] = []
    is_reading = False
    for sentence in sentences:
        is_opening = bool(_OPENING.search(sentence.text))
        if is_opening or (is_reading and _SIGN.search(sentence.text)):
            # What was held back stood between two signs of one read; before the first sign nothing is held back.
            held, is_reading = [], True
        elif is_reading:
            held.append(sentence)
            if len(held) > _LONGEST_GAP:
                yield from filter(_is_subject, held)
                held, is_reading = [], False
        elif _is_subject(sentence):
            yield sentence
    yield from filter(_is_subject, held)


def _is_subject(sentence: Sentence) -> bool:
    return not _SIGN.search(sentence.text) and not _CALL.search(sentence.text)
