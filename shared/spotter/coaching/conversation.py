"""Conversations: what was said before, what a question that leans on it means, and how long it is kept."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from datetime import datetime, timedelta
from secrets import token_hex

from spotter.coaching.models import Conversation, Turn
from spotter.coaching.plain_text import plain
from spotter.coaching.ports import ConversationStore
from spotter.errors import Conflict

KEPT = timedelta(days=30)
_MOST_TURNS = 20
_ATTEMPTS = 3
_ID_BYTES = 16
_SHORT_WORDS = 8
# Words with which a question goes on from the one before it.
_LEANING = re.compile(
    r"^(?:and|but|or|so|what about|how about|what if|ok(?:ay)?|then|also|why|how come|same|is that|is it"
    r"|does that|does it|do they|can it|can they|should it|which one|when"
    r"|how (?:often|long|much|many|heavy|fast|far)|for how long)\b"
    r"|\b(?:it|that|this|those|these|them|they|instead|the same|one of them|either|both)\b"
)
_SUBJECT = re.compile(r"\b[a-z]{5,}\b")

_log = logging.getLogger(__name__)


def opened(athlete_id: str, conversation_id: str | None, store: ConversationStore, at: datetime) -> Conversation:
    """The conversation that goes on; a new one where none is named, or the named one is over or somebody else's."""
    found = store.get(athlete_id, conversation_id) if conversation_id else None
    return found or Conversation(id=token_hex(_ID_BYTES), expires_at=_expiry(at))


def keep_turns(athlete_id: str, conversation: Conversation, turns: tuple[Turn, ...], store: ConversationStore) -> None:
    """Add what was said. When others keep adding at the same time, the athlete's answer does not fail over it."""
    current = conversation
    for _ in range(_ATTEMPTS):
        try:
            store.put(athlete_id, _with(current, turns), replacing=current.version)
        except Conflict:
            current = store.get(athlete_id, conversation.id) or replace(conversation, version=0)
            continue
        return
    _log.warning("a conversation keeps being changed by others; a turn of it is not kept")


def standalone(question: str, conversation: Conversation) -> str:
    """The question with what it leans on: the athlete's question before it, where it is short and points back."""
    earlier = [turn.content for turn in conversation.turns if turn.role == "user"]
    if not earlier or not leans(question):
        return question
    return f"{question} ({earlier[-1]})"


def leans(question: str) -> bool:
    """Whether a question seems to go on from the one before it."""
    text = plain(question)
    return len(text.split()) <= _SHORT_WORDS and bool(_LEANING.search(text) or not _SUBJECT.search(text))


def _with(conversation: Conversation, turns: tuple[Turn, ...]) -> Conversation:
    return replace(
        conversation,
        turns=(*conversation.turns, *turns)[-_MOST_TURNS:],
        version=conversation.version + 1,
        expires_at=_expiry(turns[-1].at),
    )


def _expiry(at: datetime) -> int:
    return int((at + KEPT).timestamp())
