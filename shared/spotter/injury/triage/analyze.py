"""Triage of a message: how urgent it is, what it is about, what to do and what to ask. Rules alone."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.injury.conversation import read
from spotter.injury.models import Triage
from spotter.injury.triage.concepts import triage_lexicon
from spotter.injury.triage.findings import findings_in
from spotter.injury.triage.turns import Turn, affirmed, asked_count, said_by_athlete
from spotter.injury.triage.wording import advised


def triage(message: str, turns: Sequence[Turn] = (), context: Sequence[str] = ()) -> Triage:
    """What to make of a message after earlier turns, oldest first, with what is known of the athlete. Never raises.

    The red flags are those of `red_flags_in`; a bare "yes" counts as having said what the assistant had asked.
    """
    conversation = read(affirmed(message, turns), said_by_athlete(turns), context, triage_lexicon())
    return advised(findings_in(conversation, asked_count(turns)), conversation)
