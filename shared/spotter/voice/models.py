"""What the reading of an utterance starts from and what it comes to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Interval, Len

from spotter.running.models import RunEntry
from spotter.strength.models import Reps, StrengthEntry, Weight
from spotter.units import DistanceUnit, WeightUnit

LogEntry = StrengthEntry | RunEntry

# An answer that is less sure than this comes with a question.
ASKS_BELOW = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousSet:
    """A set that the athlete has logged just before, the last of them last."""

    exercise: Annotated[str, Len(1, 120)]
    reps: Reps | None = None
    weight: Weight | None = None
    unit: WeightUnit | None = None
    load: Literal["external", "bodyweight", "bodyweight_plus", "assisted"] | None = None
    duration_s: Annotated[float, Interval(gt=0)] | None = None
    distance_m: Annotated[float, Interval(gt=0)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenContext:
    """What an utterance may lean on: the units in which the athlete speaks and the sets done before."""

    unit_preference: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None
    previous_sets: Annotated[tuple[PreviousSet, ...], Len(0, 200)] = ()


@dataclass(frozen=True, slots=True)
class Clarification:
    """Something that only the athlete can say."""

    # A dotted path into the entries, or its end.
    field: str
    question: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What an utterance logs. `confidence` 0..1 is the share of such readings that are right; `reasoning` says in one
    short clause each why a field is what it is."""

    entries: tuple[LogEntry, ...]
    confidence: float
    reasoning: tuple[str, ...] = ()
    clarifications: tuple[Clarification, ...] = ()
