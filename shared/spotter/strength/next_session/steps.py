"""The smallest steps in which a weight can be changed, and weights that can be loaded. Coaching practice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import floor
from types import MappingProxyType

from spotter.strength.exercises.records import Equipment, Exercise
from spotter.strength.models import MAX_WEIGHT
from spotter.strength.wording import in_unit
from spotter.units import WeightUnit

# Forgives what conversions leave of a weight that is a whole number of steps.
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class Step:
    """The smallest change of a weight in either unit; of a dumbbell it is that of each hand."""

    kg: float
    lb: float

    def in_unit(self, unit: WeightUnit) -> float:
        """The step in that unit."""
        return self.lb if unit == "lb" else self.kg


# A pair of the smallest plates on a bar, a pin of a stack with its extra weight.
USUAL_STEP = Step(2.5, 5.0)
STEPS: Mapping[Equipment, Step] = MappingProxyType({"dumbbells": Step(2.0, 5.0), "kettlebells": Step(4.0, 10.0)})


def step_of(exercise: Exercise | None, unit: WeightUnit) -> float:
    """The smallest change of the weight of an exercise, in that unit."""
    equipment = () if exercise is None else exercise.equipment
    return next((STEPS[each] for each in equipment if each in STEPS), USUAL_STEP).in_unit(unit)


def loadable(weight: float, step: float) -> float:
    """The heaviest whole number of steps up to a weight, and no more than anybody lifts; at least one step."""
    return max(floor(min(weight, MAX_WEIGHT) / step + _SLACK), 1) * step


def weight_in(weight_kg: float, said: tuple[float, WeightUnit], unit: WeightUnit, step: float) -> float:
    """A weight as it was said where that was in this unit, else the heaviest that can be loaded up to it."""
    weight, said_unit = said
    return weight if said_unit == unit else loadable(in_unit(weight_kg, unit), step)
