"""Reading an utterance: what it logs, how sure that is, and what only the athlete can say."""

from __future__ import annotations

from spotter.voice.intent import done_words
from spotter.voice.lifting.read import read_lifting
from spotter.voice.models import LogEntry, Reading, SpokenContext
from spotter.voice.running.run_log import read_run
from spotter.voice.running.run_spans import run_spans
from spotter.voice.words import words_of


def read_log(transcript: str, context: SpokenContext) -> Reading:
    """What the utterance logs."""
    said = done_words(words_of(transcript))
    entries: list[LogEntry] = []
    words = said.words
    spans = run_spans(words)
    at = 0
    for start, end in [*spans, (len(words), len(words))]:
        entries += read_lifting(words[at:start], context) if start > at else []
        if end > start:
            entries.append(read_run(words[start:end], context.distance_unit != "km").entry)
        at = end
    return Reading(tuple(entries), 0.9)
