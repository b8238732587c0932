"""What a run was worth in a few sentences: findings first, then words around them, by rules or by a model."""

from __future__ import annotations

from spotter.running.analysis.records import RunFacts
from spotter.running.insights.finding_words import SENTENCES
from spotter.running.insights.findings import findings_of
from spotter.wording.insight import Insight, Wordsmith, insight_from

NOTHING_TO_SAY = "Nothing in this run stands out beyond what the chart shows."


def insight_of(facts: RunFacts, wordsmith: Wordsmith | None) -> Insight:
    """What is worth saying about a run, in words; by rules where there is no wordsmith or it does not do."""
    return insight_from(findings_of(facts), SENTENCES, NOTHING_TO_SAY, wordsmith)
