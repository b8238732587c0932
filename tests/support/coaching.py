"""A coach for tests: everything in memory, every part of it can be told what to say."""

from __future__ import annotations

from datetime import UTC, date, datetime

from spotter.coaching.ask import Coach
from spotter.coaching.guardrails.precedents import NoPrecedents
from spotter.coaching.models import Question
from spotter.errors import Unavailable
from spotter.knowledge.chunks import Chunk, Domain, Kind
from spotter.knowledge.library import Library
from spotter.storage.conversations import StoredConversations
from spotter.storage.memory import MemoryDatabase
from tests.support.memory_index import MemoryIndex

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SQUAT_REST = Chunk(
    id="rest_periods.squats",
    domain=Domain.STRENGTH,
    topic="rest_periods",
    title="Rest between heavy sets of squats",
    text=(
        "Rest 2-5 minutes between heavy sets of squats. Longer rests keep the weight up from set to set, because the "
        "muscles refill their quick energy within about 3 minutes. Take the shorter end for sets of 8-12 and the "
        "longer end for sets of 1-5. You are ready when your breathing has settled and you expect to get every rep."
    ),
    kind=Kind.PROTOCOL,
    source=None,
    expert=None,
    reviewed=date(2026, 11, 24),
    asked=("how long should i rest between heavy sets of squats",),
)
BENCH_REST = Chunk(
    id="rest_periods.bench",
    domain=Domain.STRENGTH,
    topic="rest_periods",
    title="Rest between sets of bench press",
    text=(
        "Rest 2-3 minutes between working sets of bench press. The bench press uses less muscle than a squat does, so "
        "most lifters recover a little sooner. Add a minute before a heavy single, and cut the rest to 90 seconds on "
        "light days if time is short and the weight does not suffer for it."
    ),
    kind=Kind.PROTOCOL,
    source=None,
    expert=None,
    reviewed=date(2026, 11, 24),
    asked=("how long should i rest between bench press sets",),
)
CHUNKS = (SQUAT_REST, BENCH_REST)
SQUAT_QUESTION = "how long should i rest between heavy sets of squats?"


class FakeContext:
    """A ContextSource that tells each athlete's own facts."""

    def __init__(self, **facts):
        self._facts = facts

    def facts(self, athlete_id, _question):
        return self._facts.get(athlete_id, ())


class FakeCoachModel:
    """A CoachModel that says what it is told to say; `briefs` are those it was given."""

    engine = "fake/model"

    def __init__(self, *statements):
        self.statements = statements
        self.briefs = []

    def answer(self, brief):
        self.briefs.append(brief)
        if not self.statements:
            raise Unavailable("The fake is down.")
        return self.statements


class Reports:
    """What answers were reported to have taken."""

    def __init__(self):
        self.told = []

    def __call__(self, behaviour, engine, measures):
        self.told.append((behaviour, engine, measures))


def coach(*, model=None, context=None, triage=lambda *_: None, chunks=CHUNKS, report=None, precedents=None):
    return Coach(
        library=Library(MemoryIndex(chunks)),
        precedents=precedents or NoPrecedents(),
        context=context or FakeContext(),
        triage=triage,
        model=model,
        conversations=StoredConversations(MemoryDatabase(), "conversations"),
        report=report or Reports(),
    )


def asked(text, conversation_id=None):
    return Question(text, conversation_id)


def clock():
    return NOW
