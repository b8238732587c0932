"""All exercises of the catalogue, the plain ones of each kind before their variants."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from spotter.strength.exercises.calisthenics import DIPS, PUSH_UPS, SKILLS
from spotter.strength.exercises.calves import CALVES
from spotter.strength.exercises.carries import CARRIES, SLEDS
from spotter.strength.exercises.chest import CHEST
from spotter.strength.exercises.conditioning import CONDITIONING
from spotter.strength.exercises.curls import CURLS
from spotter.strength.exercises.deadlifts import DEADLIFTS
from spotter.strength.exercises.forearms import FOREARMS
from spotter.strength.exercises.hamstrings import HAMSTRINGS, LOWER_BACK
from spotter.strength.exercises.hips import HIPS
from spotter.strength.exercises.holds import HOLDS
from spotter.strength.exercises.kettlebells import KETTLEBELL
from spotter.strength.exercises.lunges import LUNGES
from spotter.strength.exercises.machines import MACHINES
from spotter.strength.exercises.neck import NECK
from spotter.strength.exercises.olympic import OLYMPIC
from spotter.strength.exercises.overhead import PRESSES
from spotter.strength.exercises.plyometrics import PLYOMETRICS
from spotter.strength.exercises.prehab import PREHAB
from spotter.strength.exercises.pull_ups import PULL_UPS
from spotter.strength.exercises.raises import RAISES, REAR_DELTS
from spotter.strength.exercises.records import Equipment, Exercise
from spotter.strength.exercises.rows import ROWS
from spotter.strength.exercises.shrugs import SHRUGS
from spotter.strength.exercises.split_squats import SPLIT_SQUATS
from spotter.strength.exercises.squats import SQUATS
from spotter.strength.exercises.strongman import EVENTS
from spotter.strength.exercises.thighs import THIGH_MACHINES
from spotter.strength.exercises.triceps import TRICEPS
from spotter.strength.exercises.trunk import FLEXION, ROTATION

if TYPE_CHECKING:
    from collections.abc import Mapping

EXERCISES: tuple[Exercise, ...] = (
    *SQUATS,
    *CHEST,
    *DEADLIFTS,
    *PRESSES,
    *ROWS,
    *PULL_UPS,
    *MACHINES,
    *THIGH_MACHINES,
    *LUNGES,
    *SPLIT_SQUATS,
    *HIPS,
    *HAMSTRINGS,
    *LOWER_BACK,
    *CALVES,
    *RAISES,
    *REAR_DELTS,
    *SHRUGS,
    *CURLS,
    *TRICEPS,
    *FOREARMS,
    *FLEXION,
    *HOLDS,
    *ROTATION,
    *NECK,
    *PUSH_UPS,
    *DIPS,
    *SKILLS,
    *OLYMPIC,
    *KETTLEBELL,
    *CARRIES,
    *SLEDS,
    *EVENTS,
    *PLYOMETRICS,
    *CONDITIONING,
    *PREHAB,
)

MOST_SUBSTITUTES = 4


@cache
def by_id() -> Mapping[str, Exercise]:
    """Every exercise by its id."""
    return MappingProxyType({exercise.id: exercise for exercise in EXERCISES})


@cache
def substitutes(exercise_id: str) -> tuple[str, ...]:
    """Ids of up to four exercises that do the same with another implement, the most alike first.

    The same means the pattern, how it is measured, and a primary muscle in common. Raises KeyError for an unknown id.
    """
    exercise = by_id()[exercise_id]
    alike = sorted(
        (other for other in EXERCISES if _same_kind(exercise, other)), key=lambda other: _distance(exercise, other)
    )
    return tuple(other.id for other in _one_per_implement(exercise, alike))[:MOST_SUBSTITUTES]


def _same_kind(one: Exercise, other: Exercise) -> bool:
    return (
        one.id != other.id
        and one.pattern == other.pattern
        and one.measured_in == other.measured_in
        and not set(one.primary).isdisjoint(other.primary)
    )


def _distance(one: Exercise, other: Exercise) -> float:
    shares, others = one.shares, other.shares
    return sum(abs(shares.get(muscle, 0.0) - others.get(muscle, 0.0)) for muscle in shares.keys() | others.keys())


def _one_per_implement(exercise: Exercise, alike: list[Exercise]) -> Iterator[Exercise]:
    seen: set[Equipment] = {exercise.equipment[0]}
    for other in alike:
        if other.equipment[0] not in seen:
            seen.add(other.equipment[0])
            yield other
