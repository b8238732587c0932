"""What the coach needs from outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from spotter.coaching.models import Conversation, Fact, Turn
from spotter.injury.alarm import Alarm
from spotter.knowledge.chunks import Chunk


@dataclass(frozen=True, slots=True)
class Brief:
    """All that a model is given: the question, what was said before, what is known about the athlete, what to cite."""

    question: str
    turns: tuple[Turn, ...]
    facts: tuple[Fact, ...]
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence or two of a model. `source` counts the brief's chunks from 1; `quote` is what there bears it out."""

    text: str
    source: int | None
    quote: str | None


class CoachModel(Protocol):
    """A language model that answers out of a brief."""

    @property
    def engine(self) -> str:
        """Its id, as answers give it."""

    def answer(self, brief: Brief) -> tuple[Statement, ...]:
        """What it says, in order. Raises Unavailable when it does not answer in time or in form."""


class Triage(Protocol):
    """Looks for signs that somebody should see the athlete now or soon."""

    def __call__(self, message: str, earlier: Sequence[str]) -> Alarm | None:
        """None where the message, after what the athlete said earlier, gives no such sign."""


class ContextSource(Protocol):
    """What is known about an athlete."""

    def facts(self, athlete_id: str, question: str) -> Sequence[Fact]:
        """What bears on the question, most relevant first; an empty one where nothing is known."""


@dataclass(frozen=True, slots=True)
class Precedent:
    """A labelled question; `concern` is the key of what it gives, None for an ordinary one."""

    question: str
    concern: str | None


@dataclass(frozen=True, slots=True)
class Resembling:
    """The label of a precedent, and how near the question comes to it: 0.5 for two unrelated, 1 for two equal ones."""

    concern: str | None
    nearness: float


class Precedents(Protocol):
    """Where precedents are found by what they mean."""

    def resembling(self, question: str, count: int, /) -> Sequence[Resembling]:
        """The nearest ones, at most `count`; none where they cannot be asked for."""


class ConversationStore(Protocol):
    """Conversations of athletes, each for as long as it is kept."""

    def get(self, athlete_id: str, conversation_id: str) -> Conversation | None:
        """The athlete's conversation of that id, if it is still kept."""

    def put(self, athlete_id: str, conversation: Conversation, *, replacing: int) -> None:
        """Keep it in place of version `replacing` (0: of none). Raises Conflict when another has been kept."""


class AnswerReport(Protocol):
    """Writes down what an answer took."""

    def __call__(self, behaviour: str, engine: str, measures: Mapping[str, float]) -> None:
        """`measures` are counts and milliseconds by stage."""
