"""What the use cases about spoken logs need from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from spotter.running.models import RunEntry
from spotter.strength.models import StrengthEntry
from spotter.units import DistanceUnit, WeightUnit
from spotter.voice.models import LogEntry, Reading, SpokenContext


@dataclass(frozen=True, slots=True)
class Speaker:
    """What the profile tells about an athlete who speaks; units are None where the athlete has chosen none."""

    weight_unit: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None
    timezone: str | None = None
    shares_corrections: bool = False


@dataclass(frozen=True, slots=True)
class LabelledExample:
    """An utterance, how it was read, and what the athlete says it meant: something to learn from."""

    transcript: str
    context: SpokenContext | None
    parsed: tuple[LogEntry, ...]
    corrected: tuple[LogEntry, ...]
    engine: str | None
    at: datetime
    workout_id: str | None = None
    run_id: str | None = None


class LogReader(Protocol):
    """The grammar."""

    def __call__(self, transcript: str, context: SpokenContext) -> Reading:
        """What the utterance logs. Never raises, whatever is in the transcript."""


class Listener(Protocol):
    """Something that understands people, such as a language model."""

    @property
    def engine(self) -> str:
        """Its name, as answers give it."""

    def listen(self, transcript: str, context: SpokenContext, reading: Reading) -> tuple[LogEntry, ...]:
        """What the utterance logs, given how the grammar reads it; names of exercises are its own words.

        Raises Unavailable when it cannot tell in time, or tells something that nobody can have done.
        """


class OutcomeCounter(Protocol):
    """Counts what became of asking a listener."""

    def __call__(self, outcome: str) -> None:
        """One more of `used`, `no_help`, `dropped` and `failed`."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What an athlete did at or until this aware moment, and a mark of its telling.

    `dated` is whether the athlete said when it was done. What is told with the same `token` again is not added again.
    """

    athlete_id: str
    moment: datetime
    dated: bool
    token: str


class Diary(Protocol):
    """Where what was told is kept.

    Every method raises Unavailable when the diary cannot be reached, and the ones that add something Conflict when the
    athlete's entries keep changing.
    """

    def holds(self, occasion: Occasion, lifted: tuple[StrengthEntry, ...], runs: tuple[RunEntry, ...]) -> bool:
        """Whether any of this was added with this token."""

    def add_runs(self, occasion: Occasion, runs: tuple[RunEntry, ...]) -> tuple[str, ...]:
        """Keep runs; their ids. Raises InvalidInput, before anything is kept, for one that nobody can have run."""

    def add_sets(self, occasion: Occasion, lifted: tuple[StrengthEntry, ...]) -> str:
        """Add what was lifted to the workout that was going on, or begin one; the workout's id."""


class ExampleStore(Protocol):
    """The athletes' labelled examples."""

    def put(self, athlete_id: str, example: LabelledExample) -> None:
        """Keep the example, once however often it is put. Raises Unavailable when the store cannot be reached."""
