"""What a set, an exercise in a workout and a workout are.

A weight stays in the unit in which it was said, so that it comes back as it was; whatever is computed is computed in
kilograms. The field names are the HTTP contract's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, Literal

from annotated_types import Interval, Len

from spotter.units import WeightUnit, kg_from

SetLoad = Literal["external", "bodyweight", "bodyweight_plus", "assisted"]
SetType = Literal["working", "warmup", "drop", "amrap", "failure"]
Side = Literal["left", "right"]
WorkoutSource = Literal["voice", "app", "strong", "hevy"]

# Wider than what anybody has lifted, held or carried; what is beyond is a slip of the tongue or of the finger.
MAX_REPS = 1000
MAX_WEIGHT = 2500.0
MAX_DURATION_S = 6 * 3600.0
MAX_DISTANCE_M = 100_000.0
MAX_REST_S = 3600.0
MAX_SETS = 100
MAX_ENTRIES = 60
# A workout is one item of a table, which must not be larger than 400 kB.
MAX_WORKOUT_SETS = 500

Reps = Annotated[int, Interval(ge=0, le=MAX_REPS)]
Weight = Annotated[float, Interval(ge=0, le=MAX_WEIGHT)]
Rpe = Annotated[float, Interval(ge=1, le=10)]
Rir = Annotated[float, Interval(ge=0, le=20)]


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthSet:
    """One set as it was performed; None where nothing was said.

    `weight` is in `unit`, per hand where there are two implements; with `load` "bodyweight_plus" it is what was added
    to the body, with "assisted" what was taken off it. `reps` counts completed ones, for one side where sides take
    turns. `completed` is false where the attempt failed altogether.
    """

    reps: Reps | None = None
    weight: Weight | None = None
    unit: WeightUnit | None = None
    load: SetLoad | None = None
    rpe: Rpe | None = None
    rir: Rir | None = None
    type: SetType = "working"
    duration_s: Annotated[float, Interval(gt=0, le=MAX_DURATION_S)] | None = None
    distance_m: Annotated[float, Interval(gt=0, le=MAX_DISTANCE_M)] | None = None
    side: Side | None = None
    tempo: Annotated[str, Len(1, 20)] | None = None
    rest_s: Annotated[float, Interval(ge=0, le=MAX_REST_S)] | None = None
    completed: bool = True

    @property
    def weight_kg(self) -> float | None:
        """The weight in kilograms; one without a unit is taken as kilograms."""
        return None if self.weight is None else kg_from(self.weight, self.unit or "kg")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseMention:
    """Which exercise of the catalogue was meant, how sure that is (0..1), and the words that named it.

    `id` is None for an exercise that the catalogue does not know; `name` is then what the athlete called it.
    """

    id: str | None
    name: Annotated[str, Len(1, 120)]
    spoken: str | None = None
    confidence: Annotated[float, Interval(ge=0, le=1)] = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StrengthEntry:
    """One exercise of a workout with its sets, in the order in which they were done."""

    exercise: ExerciseMention
    sets: Annotated[tuple[StrengthSet, ...], Len(1, MAX_SETS)]
    kind: Literal["strength"] = "strength"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workout:
    """A workout as Spotter keeps it.

    `id` and `week_start_date` are None for one that was only posted to be looked at. The week is the athlete's local
    one, settled when the workout is kept. `performed_at` is when it began, aware; `last_logged_at` when something was
    last added to it while it was going on. `tokens` are marks of the requests that it holds already.
    """

    id: str | None
    performed_at: datetime
    entries: Annotated[tuple[StrengthEntry, ...], Len(1, MAX_ENTRIES)]
    source: WorkoutSource
    timezone: str | None = None
    duration_s: Annotated[float, Interval(gt=0, le=24 * 3600.0)] | None = None
    notes: Annotated[str, Len(0, 2000)] | None = None
    week_start_date: date | None = None
    last_logged_at: datetime | None = None
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StrengthWeek:
    """What an athlete has lifted in the week that begins on this Monday, counted as `set_volume` says.

    `total_volume_kg` and `total_volume_lbs` are the same exact sum, each rounded to six decimals. `hard_sets_by_muscle`
    has every muscle that was worked. `avg_rpe` is None where no effort was said.
    """

    week_start_date: date
    workout_count: int = 0
    total_sets: int = 0
    total_volume_kg: float = 0.0
    total_volume_lbs: float = 0.0
    exercises_performed: tuple[str, ...] = ()
    avg_rpe: float | None = None
    hard_sets_by_muscle: dict[str, float] = field(default_factory=dict)
