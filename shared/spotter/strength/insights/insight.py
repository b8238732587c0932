"""What a workout showed in a few sentences: findings first, then words around them, by rules or by a model."""

from __future__ import annotations

from spotter.strength.analysis.facts import WorkoutFacts
from spotter.strength.insights.finding_words import SENTENCES
from spotter.strength.insights.findings import findings_of
from spotter.wording.insight import Insight, Wordsmith, insight_from

NOTHING_TO_SAY = "A solid workout: nothing in it stands out from the ones before."


def insight_of(facts: WorkoutFacts, wordsmith: Wordsmith | None) -> Insight:
    """What is worth saying about a workout, in words; by rules where there is no wordsmith or it does not do."""
    return insight_from(findings_of(facts), SENTENCES, NOTHING_TO_SAY, wordsmith)
