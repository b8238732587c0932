"""What a question to the coach and its answer are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from annotated_types import Len

RULES = "rules"


class Behaviour(StrEnum):
    """What the coach does with a question.

    `refuse` gives no part of what was asked; `redirect` says what the coach can do instead; `escalate` sends the
    athlete to somebody who can look at them.
    """

    ANSWER = "answer"
    REFUSE = "refuse"
    REDIRECT = "redirect"
    ESCALATE = "escalate"


@dataclass(frozen=True, slots=True)
class Question:
    """What an athlete asks, in a conversation that goes on or, without its id, in a new one."""

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - read by the validation at the edge, by this name

    question: Annotated[str, Len(1, 2000)]
    conversation_id: Annotated[str, Len(1, 64)] | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known about the athlete, as a sentence, and the day it is from; `topics` are what it bears on."""

    text: str
    on: date
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CitedQuote:
    """What the `[n]` in an answer points at. `quote` is verbatim in the chunk."""

    n: int
    chunk_id: str
    title: str
    expert: str | None
    source: str
    url: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What the coach says, before it is part of a conversation; `confidence` is from 0 to 1."""

    answer: str
    behaviour: Behaviour
    confidence: float
    citations: tuple[CitedQuote, ...] = ()
    used_context: tuple[str, ...] = ()
    engine: str = RULES
    degraded: bool = False


@dataclass(frozen=True, slots=True)
class CoachAnswer:
    """The answer to a question. `engine` is the id of the model that wrote it, or `rules`; `degraded`: a model was
    wanted and not usable."""

    answer: str
    behaviour: Behaviour
    citations: tuple[CitedQuote, ...]
    conversation_id: str
    confidence: float
    used_context: tuple[str, ...]
    engine: str
    degraded: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """Something said in a conversation."""

    role: Literal["user", "assistant"]
    content: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What an athlete and the coach have said to each other, oldest first; gone after `expires_at` (epoch seconds)."""

    id: str
    expires_at: int
    turns: tuple[Turn, ...] = field(default=())
    version: int = 0
