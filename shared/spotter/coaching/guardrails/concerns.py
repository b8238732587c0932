"""What a guardrail is: a concern that a question gives, what is done about it, and what is said."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.coaching.guardrails.signs import Sign
from spotter.coaching.guardrails.words import Text
from spotter.coaching.models import Behaviour


@dataclass(frozen=True, slots=True)
class Concern:
    """One of `signs` raises it, unless one of `unless` is there too.

    `topic` is what the knowledge base has to say about it, quoted after `reply`; None where nothing is to be added.
    """

    key: str
    behaviour: Behaviour
    signs: tuple[Sign, ...]
    reply: str
    unless: tuple[Sign, ...] = ()
    topic: str | None = None

    def is_raised_by(self, text: Text) -> bool:
        """Whether the text gives this concern."""
        return any(sign.is_in(text) for sign in self.signs) and not any(sign.is_in(text) for sign in self.unless)
