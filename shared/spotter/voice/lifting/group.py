"""Sets that were told together, and how an exercise is told at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from spotter.strength.models import SetLoad, SetType, Side
from spotter.units import WeightUnit
from spotter.voice.lifting.plates import Bars

Measure = Literal["reps", "time", "distance"]

# Nobody tells more sets than that in one number, or does more reps of a weight.
MOST_SETS = 10
MOST_REPS = 50


@dataclass(frozen=True, slots=True)
class Manner:
    """How the exercise at hand is told: its measure, whether the body is its weight, and its bar and plates."""

    measure: Measure
    bodyweight: bool
    bars: Bars


@dataclass(frozen=True, slots=True)
class Deviation:
    """What one set of a group has that the others have not: set `at`, from 0, or from -1 backwards."""

    at: int
    reps: float | None = None
    seconds: float | None = None
    rpe: float | None = None
    rir: float | None = None
    type: SetType | None = None


@dataclass(frozen=True, slots=True)
class Miss:
    """What failed: the `rep` of that number, else the last `count` reps of those that were meant."""

    rep: float | None = None
    count: float = 0.0

    def reps_left(self, meant: float) -> float:
        """How many of the reps that were meant are done."""
        return max(0.0, meant - self.count if self.rep is None else self.rep - 1)


@dataclass(slots=True)
class Group:
    """Sets that were told together. One weight and several reps are several sets, and the other way round.

    `inherited` weights are those of the sets before, where none were said of these.
    """

    sets: int | None = None
    reps: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    inherited: bool = False
    unit: WeightUnit | None = None
    seconds: list[float] = field(default_factory=list)
    metres: list[float] = field(default_factory=list)
    type: SetType = "working"
    rpe: float | None = None
    rir: float | None = None
    side: Side | None = None
    load: SetLoad | None = None
    rest_s: float | None = None
    tempo: str | None = None
    completed: bool = True
    drops: bool = False
    deviations: list[Deviation] = field(default_factory=list)

    @property
    def has_work(self) -> bool:
        """Whether it is known what was done, apart from the weight."""
        return bool(self.reps or self.seconds or self.metres) or not self.completed

    @property
    def has_weight(self) -> bool:
        """Whether its own weight was said."""
        return bool(self.weights) and not self.inherited

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said of it."""
        return not self.has_work and not self.weights and self.sets is None

    @property
    def has_several_sets(self) -> bool:
        """Whether a number of sets above one was said."""
        return self.sets is not None and self.sets > 1
