"""What a workout held of each of its exercises."""

from __future__ import annotations

from collections.abc import Iterable

from spotter.strength.analysis.facts import Estimate, Exposure
from spotter.strength.exercises.records import Exercise
from spotter.strength.formulas.one_rep_max import estimated_one_rep_max_kg
from spotter.strength.models import StrengthEntry, StrengthSet, Workout
from spotter.strength.ports import ExerciseBook
from spotter.strength.set_volume import counted_sets

# What the body adds to a pull-up or a machine takes off it is not known well enough for a maximum.
_WEIGHS_ALONE = {None, "external"}


def exposures_of(workout: Workout, exercises: ExerciseBook) -> tuple[Exposure, ...]:
    """The exercises of a workout in the order in which they were begun, without those that were only warmed up for."""
    by_key: dict[str, list[StrengthEntry]] = {}
    for entry in workout.entries:
        by_key.setdefault(entry.exercise.id or entry.exercise.name.casefold(), []).append(entry)
    found = (_exposure(workout, entries, exercises) for entries in by_key.values())
    return tuple(each for each in found if each.sets or each.missed)


def best_set(exposure: Exposure) -> StrengthSet | None:
    """The set with the highest estimated maximum; without an estimate the heaviest, longest or farthest."""
    if exposure.estimate is not None:
        return exposure.estimate.of
    return max(exposure.sets, key=_merit, default=None)


def standing_kg(each: StrengthSet) -> float:
    """The weight of a set beside the body's own: what was added counts up, what was taken off counts down."""
    weight_kg = each.weight_kg or 0.0
    return {"bodyweight": 0.0, "assisted": -weight_kg}.get(each.load or "external", weight_kg)


def _exposure(workout: Workout, entries: list[StrengthEntry], exercises: ExerciseBook) -> Exposure:
    mention = entries[0].exercise
    known = exercises.by_id(mention.id) if mention.id else None
    sets = tuple(each for entry in entries for each in counted_sets(entry))
    missed = sum(each.type != "warmup" and (not each.completed or each.reps == 0) for e in entries for each in e.sets)
    return Exposure(mention, known, workout.performed_at, sets, missed, _estimates(sets, known))


def _estimates(sets: Iterable[StrengthSet], known: Exercise | None) -> tuple[Estimate, ...]:
    found = [estimate for each in sets if (estimate := _estimate(each, known)) is not None]
    by_basis = ([each for each in found if each.rated == rated] for rated in (True, False))
    best = [max(each, key=lambda estimate: estimate.kg) for each in by_basis if each]
    return tuple(sorted(best, key=lambda estimate: -estimate.kg))


def _estimate(each: StrengthSet, known: Exercise | None) -> Estimate | None:
    in_reps = known is None or known.measured_in == "reps"
    if not in_reps or not each.reps or not each.weight_kg or each.load not in _WEIGHS_ALONE:
        return None
    made = estimated_one_rep_max_kg(each.weight_kg, each.reps, each.rpe, each.rir)
    return None if made.kg is None or made.method is None else Estimate(made.kg, made.method, each)


def _merit(each: StrengthSet) -> tuple[float, float, float, float]:
    return (standing_kg(each), each.reps or 0, each.duration_s or 0.0, each.distance_m or 0.0)
