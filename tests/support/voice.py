"""Spoken logs without a grammar: readings as they are told, listeners that do as told, and a diary in memory."""

from __future__ import annotations

from datetime import UTC, datetime

from spotter.errors import Unavailable
from spotter.running.models import RunEntry
from spotter.strength.models import StrengthEntry
from spotter.voice.models import Clarification, Reading
from tests.support.workouts import BENCH, entry, lifted

NOW = datetime(2026, 5, 4, 17, 0, 5, tzinfo=UTC)
SAID = "bench three sets of five at 100 kilos"
BENCHED = entry(BENCH, *[lifted(5, 100.0)] * 3)
RAN = RunEntry(distance_m=5000.0, duration_s=1500.0)
SURE = Reading((BENCHED,), 0.95, ("Three sets were said.",))


def doubtful(*fields: str, entries=(BENCHED,), confidence: float = 0.5) -> Reading:
    """A reading with a question about each of the fields."""
    questions = tuple(Clarification(field, f"What about {field}?") for field in fields)
    return Reading(tuple(entries), confidence, (), questions)


class ScriptedReader:
    """A LogReader that reads the same in everything, and remembers what it was given."""

    def __init__(self, reading: Reading = SURE):
        self.reading = reading
        self.given = None

    def __call__(self, transcript, context):
        self.given = (transcript, context)
        return self.reading


class ScriptedListener:
    """A Listener that hears the same in everything; nothing where it is given no entries."""

    engine = "scripted"

    def __init__(self, *entries):
        self._entries = entries
        self.asked = 0

    def listen(self, transcript, context, reading):  # noqa: ARG002 - the Protocol's signature
        """See Listener."""
        self.asked += 1
        return self._entries


class DeafListener:
    """A Listener that never answers in time."""

    engine = "deaf"

    def listen(self, transcript, context, reading):  # noqa: ARG002 - the Protocol's signature
        """See Listener."""
        raise Unavailable("The model does not answer at the moment.")


class MemoryDiary:
    """A Diary that keeps lists by token, and can be told to fail at sets."""

    def __init__(self):
        self.sets: dict[str, tuple[StrengthEntry, ...]] = {}
        self.runs: dict[str, tuple[RunEntry, ...]] = {}
        self.fails_at_sets = False

    def holds(self, occasion, lifted, runs):  # noqa: ARG002 - the Protocol's signature
        """See Diary."""
        return occasion.token in self.sets or occasion.token in self.runs

    def add_runs(self, occasion, runs):
        """See Diary."""
        kept = self.runs.setdefault(occasion.token, runs)
        return tuple(f"run {occasion.token} {place}" for place in range(len(kept)))

    def add_sets(self, occasion, lifted):
        """See Diary."""
        if self.fails_at_sets:
            raise Unavailable("The diary is closed.")
        self.sets.setdefault(occasion.token, lifted)
        return f"workout {occasion.token}"
