"""The grammar first, then a language model for what the grammar is not sure of."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from spotter.errors import Unavailable
from spotter.strength.ports import ExerciseBook
from spotter.voice.models import Reading, SpokenContext
from spotter.voice.ports import Listener, LogReader, OutcomeCounter
from spotter.voice.said_numbers import said_in
from spotter.voice.second_reading import Grounds, doubts_of, second_reading, with_a_question

RULES = "rules"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ears:
    """Who reads utterances: the grammar, and where it is in doubt a listener, if there is one."""

    read: LogReader
    exercises: ExerciseBook
    listener: Listener | None
    count: OutcomeCounter


@dataclass(frozen=True, slots=True)
class Heard:
    """A reading, whose it is (`rules` or a model), and whether a model was wanted and could not be used."""

    reading: Reading
    engine: str = RULES
    degraded: bool = False


def listen(transcript: str, context: SpokenContext, ears: Ears) -> Heard:
    """What the utterance logs. One that is less sure than `ASKS_BELOW` comes with a question."""
    reading = ears.read(transcript, context)
    if ears.listener is None or not doubts_of(reading):
        return Heard(with_a_question(reading))
    heard, outcome = _asked(transcript, context, reading, ears, ears.listener)
    ears.count(outcome)
    return heard


def _asked(
    transcript: str, context: SpokenContext, reading: Reading, ears: Ears, listener: Listener
) -> tuple[Heard, str]:
    by_rules = with_a_question(reading)
    try:
        entries = listener.listen(transcript, context, reading)
    except Unavailable as error:
        _log.warning("the grammar's reading stands: %s", error)
        return Heard(by_rules, degraded=True), "failed"
    grounds = Grounds(said_in(transcript, context), context, ears.exercises)
    second = second_reading(reading, entries, grounds, listener.engine)
    if second is None:
        _log.warning("the grammar's reading stands: the model heard what was not said")
        return Heard(by_rules, degraded=True), "dropped"
    if second == reading:
        return Heard(by_rules), "no_help"
    return Heard(with_a_question(second), listener.engine), "used"
