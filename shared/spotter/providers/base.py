"""What Spotter wants of the services outside: one Protocol per role that no area has stated among its own ports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One turn of a conversation with a language model."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Completion:
    """What a language model said; `finished` unless it was stopped by the limit of tokens."""

    text: str
    finished: bool
    prompt_tokens: int
    completion_tokens: int


class ChatModel(Protocol):
    """A language model that answers a conversation."""

    @property
    def model_id(self) -> str:
        """The id by which the model is asked for."""

    def complete(self, messages: Sequence[ChatMessage], *, max_tokens: int, temperature: float) -> Completion:
        """The model's next turn, of at most `max_tokens`; `temperature` 0..2.

        Raises Unavailable when it does not answer or not sensibly, and its kind Refused when it will not answer us.
        """
