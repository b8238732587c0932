"""An exercise of a workout as its next session looks back on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Literal

from spotter.strength.analysis.exposures import standing_kg
from spotter.strength.analysis.facts import ExerciseFacts, Exposure
from spotter.strength.formulas.landmarks import Experience
from spotter.strength.models import SetLoad, StrengthSet
from spotter.strength.next_session.steps import step_of, weight_in
from spotter.strength.set_volume import rpe_of
from spotter.units import WeightUnit

Progression = Literal["linear", "double_progression", "rpe", "percent_1rm"]

DEFAULT_REPS = (8, 12)
# Beyond the usual range an athlete's own is taken to be this wide.
OWN_RANGE = 2


@dataclass(frozen=True, slots=True)
class Lift:
    """What was done with the heaviest weight of the working sets: the reps of each of its sets, how hard they were.

    `weight` is in `unit`, None where only the body was moved; with `load` "assisted" it is what was taken off.
    `reps` is empty for what is timed, `duration_s` None for what is not. `estimate_kg` is the estimated maximum.
    """

    facts: ExerciseFacts
    experience: Experience
    weight: float | None
    unit: WeightUnit
    load: SetLoad
    step: float
    sets: int
    reps: tuple[int, ...]
    duration_s: float | None
    rpe: float | None
    estimate_kg: float | None

    @property
    def rep_range(self) -> tuple[int, int]:
        """The usual range of the exercise; for who works wholly below or above it, one from the athlete's own reps."""
        known = self.facts.today.known
        low, high = (known.reps if known is not None else None) or DEFAULT_REPS
        if max(self.reps) < low:
            return self.reps[0], self.reps[0] + OWN_RANGE
        if min(self.reps) > high:
            return max(self.reps[0] - OWN_RANGE, 1), self.reps[0]
        return low, high


def lift_of(facts: ExerciseFacts, unit: WeightUnit, experience: Experience) -> Lift | None:
    """The exercise as its next session looks back on it; None where no working set counts that has reps or a time."""
    working = [each for each in facts.today.sets if each.type != "drop" and (each.reps or each.duration_s)]
    if not working:
        return None
    heaviest = max(map(standing_kg, working))
    top = [each for each in working if standing_kg(each) == heaviest]
    first, step = top[0], step_of(facts.today.known, unit)
    return Lift(
        facts=facts,
        experience=experience,
        weight=_weight(first, unit, step),
        unit=unit,
        load=first.load or "external",
        step=step,
        sets=len(top),
        reps=tuple(each.reps for each in top if each.reps),
        duration_s=None if first.reps else first.duration_s,
        rpe=_mean_rpe(top),
        estimate_kg=None if facts.today.estimate is None else facts.today.estimate.kg,
    )


def heaviest_kg(exposure: Exposure) -> float | None:
    """The heaviest weight of an earlier time beside the body's own; None where no set counted."""
    return max(map(standing_kg, exposure.sets), default=None)


def _weight(each: StrengthSet, unit: WeightUnit, step: float) -> float | None:
    if each.load == "bodyweight" or not each.weight or not each.weight_kg:
        return None
    return weight_in(each.weight_kg, (each.weight, each.unit or "kg"), unit, step)


def _mean_rpe(sets: Sequence[StrengthSet]) -> float | None:
    said = [rpe for rpe in map(rpe_of, sets) if rpe is not None]
    return mean(said) if said else None
