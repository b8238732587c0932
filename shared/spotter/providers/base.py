"""What Spotter wants of the services outside: one Protocol per role that no area has stated among its own ports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol


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


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """The form in which an answer is wanted: a JSON schema, and a name for it (letters, digits, `_` and `-`)."""

    name: str
    schema: Mapping[str, Any]


class ChatModel(Protocol):
    """A language model that answers a conversation."""

    @property
    def model_id(self) -> str:
        """The id by which the model is asked for."""

    def complete(
        self, messages: Sequence[ChatMessage], *, max_tokens: int, temperature: float, form: AnswerForm | None = None
    ) -> Completion:
        """The model's next turn, of at most `max_tokens`; `temperature` 0..2.

        With a `form` the model is held to answer in JSON of that schema; whoever reads it checks that all the same.
        Raises Unavailable when it does not answer or not sensibly, and its kind Refused when it will not answer us.
        """
