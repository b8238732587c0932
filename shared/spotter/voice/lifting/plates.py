"""What bars and plates weigh when their number is said instead of the weight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spotter.strength.exercises.records import Exercise
from spotter.units import WeightUnit

# The plate that gyms call "a plate", and the bar that it goes on.
_PLATE: dict[WeightUnit, float] = {"lb": 45.0, "kg": 20.0}
_BAR: dict[WeightUnit, float] = {"lb": 45.0, "kg": 20.0}
# The plate that is called a quarter weighs that in pounds; nobody calls one so in kilograms.
QUARTER = 25.0

_WITH_A_BAR = frozenset({"barbell", "trap_bar", "smith_machine", "safety_squat_bar", "ez_bar", "axle"})
_PAIRED_WITHOUT_A_BAR = frozenset(
    {"leg_press", "hack_squat", "pendulum_squat", "belt_squat", "chest_press_machine", "row_machine", "calf_machine"}
    | {"shoulder_press_machine", "sled", "yoke", "hip_machine", "glute_machine", "lat_pulldown"}
)

Loading = Literal["bar", "pairs", "single"]


@dataclass(frozen=True, slots=True)
class Bars:
    """How plates go onto an exercise: in pairs onto a bar, in pairs onto a machine, or one by one onto the body."""

    loading: Loading
    preference: WeightUnit | None = None

    def with_plates(self, count: float, extra: float, unit: WeightUnit | None) -> float:
        """The weight with that many of the big plates a side and one of `extra` beside them."""
        return self._with(count * _PLATE[self._unit(unit)] + extra, unit)

    def with_discs(self, per_side: float, unit: WeightUnit | None) -> float:
        """The weight with that much on each side; the empty bar for nothing."""
        return self._with(per_side, unit)

    def _with(self, per_side: float, unit: WeightUnit | None) -> float:
        if self.loading == "single":
            return per_side
        bar = _BAR[self._unit(unit)] if self.loading == "bar" else 0.0
        return 2 * per_side + bar

    def _unit(self, unit: WeightUnit | None) -> WeightUnit:
        return unit or self.preference or "lb"


def bars_of(exercise: Exercise, preference: WeightUnit | None) -> Bars:
    """How plates go onto this exercise."""
    equipment = exercise.equipment
    if exercise.load == "bodyweight":
        return Bars("single", preference)
    if any(item in _WITH_A_BAR for item in equipment):
        return Bars("bar", preference)
    if any(item in _PAIRED_WITHOUT_A_BAR for item in equipment):
        return Bars("pairs", preference)
    return Bars("single", preference)
