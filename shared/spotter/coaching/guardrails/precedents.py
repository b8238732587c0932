"""Questions that were judged by people, and what a question that is like them is taken for.

The rules read words; they miss what is said in words that nobody thought of. So a question that gives no concern by
them is held against labelled ones by meaning: where most of the nearest give a concern, it gives that concern, too.
Ordinary questions are among the labelled ones, so that one about training is nearest to others about training.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.resources import files

from spotter.coaching.guardrails.concerns import Concern
from spotter.coaching.guardrails.judge import CONCERNS
from spotter.coaching.ports import Precedent, Precedents, Resembling
from spotter.knowledge.corpus import starter_chunks

_NEAREST = 5
# Of the likeness of the nearest ones, how much has to be with those that give a concern.
_ENOUGH = 0.6
# Near ones count far more than less near ones.
_EMPHASIS = 4
_BY_KEY = {concern.key: concern for concern in CONCERNS}


class NoPrecedents:
    """See Precedents; there are none."""

    def resembling(self, _question: str, _count: int) -> Sequence[Resembling]:
        """See Precedents."""
        return ()


def concern_like_precedents(question: str, precedents: Precedents) -> Concern | None:
    """The concern that most of the nearest precedents give; None where they give none or nothing is near."""
    weights: dict[str | None, float] = defaultdict(float)
    for each in precedents.resembling(question, _NEAREST):
        weights[each.concern] += max(2 * each.nearness - 1, 0.0) ** _EMPHASIS
    concerned = {key: weight for key, weight in weights.items() if key is not None}
    if not 0 < _ENOUGH * sum(weights.values()) <= sum(concerned.values()):
        return None
    return _BY_KEY[max(concerned, key=lambda key: concerned[key])]


def labelled_questions() -> Iterator[Precedent]:
    """Every precedent: the labelled questions, and of each chunk of the starter corpus the question it answers."""
    folder = files("spotter.coaching.guardrails").joinpath("labelled")
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        for line in entry.read_text("utf-8").splitlines():
            record = json.loads(line)
            yield Precedent(record["question"], record["concern"])
    yield from (Precedent(chunk.asked[0], None) for chunk in starter_chunks() if chunk.asked)
