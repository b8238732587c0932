"""From groups of sets to the sets themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.strength.exercises.records import Exercise
from spotter.strength.models import MAX_SETS, SetLoad, StrengthSet
from spotter.units import WeightUnit
from spotter.voice.lifting.group import Deviation, Group

# A band under the foot or the knee lifts the body only where the body hangs or is let down.
_HELPED_BY_A_BAND = frozenset({"vertical_pull", "vertical_push"})

# With weights in the hands these are ordinary lifts; only where the body hangs or is pushed is the weight an addition.
_LOADED_LIKE_ANY = frozenset({"squat", "lunge", "isolation", "hinge"})
_BODY_IS_LIFTED = ("extension", "nordic", "glute_ham", "ghd")


def sets_of(groups: Sequence[Group], exercise: Exercise, flags: set[str], unit: WeightUnit) -> tuple[StrengthSet, ...]:
    """Every set of the groups, in order. `unit` is that of weights without one."""
    found: list[StrengthSet] = []
    for group in groups:
        found += _sets_of_group(group, exercise, flags, unit)
    return tuple(found[:MAX_SETS])


def _sets_of_group(group: Group, exercise: Exercise, flags: set[str], unit: WeightUnit) -> list[StrengthSet]:
    count = _count(group)
    sets = [_one_set(group, at, exercise, flags, unit) for at in range(count)]
    for deviation in group.deviations:
        place = deviation.at if deviation.at >= 0 else count + deviation.at
        if 0 <= place < count:
            sets[place] = _deviating(sets[place], deviation)
    return sets


def _deviating(one: StrengthSet, deviation: Deviation) -> StrengthSet:
    return replace(
        one,
        reps=one.reps if deviation.reps is None else int(deviation.reps),
        duration_s=one.duration_s if deviation.seconds is None else deviation.seconds,
        rpe=one.rpe if deviation.rpe is None else _tidy(deviation.rpe),
        rir=one.rir if deviation.rir is None else _tidy(deviation.rir),
        type=deviation.type or one.type,
    )


def _count(group: Group) -> int:
    lists = max(len(group.reps), len(group.weights), len(group.seconds), len(group.metres), 1)
    return min(MAX_SETS, group.sets if group.sets is not None and lists == 1 else lists)


def _one_set(group: Group, at: int, exercise: Exercise, flags: set[str], unit: WeightUnit) -> StrengthSet:
    weight = _at(group.weights, at)
    reps = _at(group.reps, at)
    load = _load(weight, group, exercise, flags)
    return StrengthSet(
        reps=None if reps is None else int(reps),
        weight=_tidy(weight),
        unit=None if weight is None else group.unit or unit,
        load=load,
        rpe=_tidy(group.rpe),
        rir=_tidy(group.rir),
        type="drop" if group.drops and at > 0 and len(group.weights) > 1 else group.type,
        duration_s=_at(group.seconds, at),
        distance_m=_at(group.metres, at),
        side=group.side,
        tempo=group.tempo,
        rest_s=group.rest_s,
        completed=group.completed and reps != 0,
    )


def _at(values: Sequence[float], at: int) -> float | None:
    return values[min(at, len(values) - 1)] if values else None


def _tidy(value: float | None) -> float | None:
    return int(value) if value is not None and value % 1 == 0 else value


def _load(weight: float | None, group: Group, exercise: Exercise, flags: set[str]) -> SetLoad | None:
    if exercise.load == "bodyweight" or "assisted" in exercise.id or "weighted" in exercise.id:
        if "assist" in flags or "assisted" in exercise.id:
            return "assisted"
        if weight is not None:
            ordinary = _is_loaded_like_any(exercise) and group.load != "bodyweight"
            return "external" if ordinary else "bodyweight_plus"
        if "band" in flags:
            return "assisted" if exercise.pattern in _HELPED_BY_A_BAND else None
        return "bodyweight"
    if weight is not None:
        return "external"
    return "bodyweight" if group.load == "bodyweight" else None


def _is_loaded_like_any(exercise: Exercise) -> bool:
    return exercise.pattern in _LOADED_LIKE_ANY and not any(part in exercise.id for part in _BODY_IS_LIFTED)
