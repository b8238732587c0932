"""Ranked findings in a few sentences, by rules or by a model.

A model may only choose the words. A sentence of it that says a number which the findings do not have is cut, and when
nothing useful is left, or the model does not answer, the rules' words stand.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from spotter.errors import Unavailable
from spotter.wording.finding import Finding
from spotter.wording.grounded_numbers import Quantity, grounded_sentences, quantities, sentences
from spotter.wording.sentences import Sentences, story_of

MOST_FINDINGS = 4
# Below it a finding is only said when there is nothing better.
WORTH_SAYING_FROM = 0.25
LONGEST_TEXT = 1000

_log = logging.getLogger(__name__)


class Wordsmith(Protocol):
    """Something that writes well, such as a language model."""

    @property
    def engine(self) -> str:
        """Its name, as answers give it."""

    def write(self, findings: Sequence[Finding]) -> str:
        """A few sentences that tell the findings, most interesting first. Raises Unavailable when it cannot in time."""


@dataclass(frozen=True, slots=True)
class Insight:
    """The words, who wrote them (`rules` or a model), and whether a model was wanted and could not be used."""

    text: str
    engine: str = "rules"
    degraded: bool = False


def insight_from(
    ranked: Sequence[Finding], words: Sentences, nothing_to_say: str, wordsmith: Wordsmith | None
) -> Insight:
    """The most interesting of ranked findings in words; by rules where there is no wordsmith or it does not do."""
    findings = worth_saying(ranked)
    by_rules = Insight(story_of(findings, words) or nothing_to_say)
    if wordsmith is None or not findings:
        return by_rules
    try:
        written = wordsmith.write(findings)
    except Unavailable as error:
        _log.warning("the insight is written by rules: %s", error)
        return replace(by_rules, degraded=True)
    text = grounded_text(written, findings)
    return Insight(text, wordsmith.engine) if text else replace(by_rules, degraded=True)


def worth_saying(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The few most interesting of ranked findings; at least the first."""
    good = [finding for finding in findings if finding.interest >= WORTH_SAYING_FROM]
    return tuple((good or findings[:1])[:MOST_FINDINGS])


def grounded_text(written: str, findings: Sequence[Finding]) -> str:
    """The sentences that say no number but the findings' own; empty when what is left tells none of them."""
    given = [quantity for finding in findings for quantity in quantities_of(finding)]
    kept = grounded_sentences(written, given)
    text = " ".join(kept)
    if (cut := len(sentences(written)) - len(kept)) > 0:
        _log.warning("cut %d sentences with numbers that were not found", cut)
    return text if len(text) <= LONGEST_TEXT and (quantities(text) or (kept and not given)) else ""


def quantities_of(finding: Finding) -> tuple[Quantity, ...]:
    """The numbers of a finding, as its words say them."""
    return tuple(quantity for text in finding.numbers.values() for quantity in quantities(text))
