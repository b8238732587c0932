"""What a guardrail is: a concern that a question gives, what is done about it, and what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spotter.coaching.models import Behaviour


@dataclass(frozen=True, slots=True)
class Concern:
    """`signs` are patterns over unmasked text, one of which has to be found, and none of `unless`.

    `topic` is what the knowledge base has to say about it, quoted after `reply`; None where nothing is to be added.
    """

    key: str
    behaviour: Behaviour
    signs: re.Pattern[str]
    reply: str
    unless: re.Pattern[str] | None = None
    topic: str | None = None

    def is_raised_by(self, text: str) -> bool:
        """Whether the text gives this concern."""
        return self.signs.search(text) is not None and not (self.unless and self.unless.search(text))


def any_of(*patterns: str) -> re.Pattern[str]:
    """A pattern that finds any of these."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
