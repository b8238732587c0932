"""The turns of a conversation before the message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|yup|ya|ye|correct|it does|i do|a bit|a little)\b[\w\s,.!']{0,20}$", re.IGNORECASE
)
_ASKED = re.compile(r"[^.!?]*\?")
_OPENING = re.compile(
    r"\b(?:is there|are there|do you have|have you had|did you have|do you feel|any|or)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that was said, by the athlete or by the assistant."""

    role: Literal["user", "assistant"]
    content: str


def said_by_athlete(turns: Sequence[Turn]) -> tuple[str, ...]:
    """What the athlete said, oldest first."""
    return tuple(turn.content for turn in turns if turn.role == "user")


def asked_count(turns: Sequence[Turn]) -> int:
    """How many times the assistant has asked back."""
    return sum("?" in turn.content for turn in turns if turn.role == "assistant")


def affirmed(message: str, turns: Sequence[Turn]) -> str:
    """The message; where it is no more than a yes, with what the assistant had asked as if it had been said."""
    last = next((turn.content for turn in reversed(turns) if turn.role == "assistant"), "")
    if not _YES.match(message):
        return message
    asked = " ".join(_OPENING.sub(". i have", question) for question in _ASKED.findall(last))
    return f"{message}. {asked.replace('?', '.').replace('your', 'my')}"
