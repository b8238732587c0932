"""Bests of an exercise against the athlete's own history. What is done for the first time is no record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from spotter.strength.analysis.exposures import standing_kg
from spotter.strength.analysis.facts import Exposure, PersonalRecord, RecordKind
from spotter.strength.models import StrengthSet
from spotter.strength.set_volume import volume_kg

# Less than the difference between 225 lb and 102 kg, which are one weight to whoever trains in two gyms.
SAME_WEIGHT_KG = 0.1
# By so much an estimate, or the same set in the other unit, may differ without a difference.
SAME_AMOUNT = 1.005

Day = Callable[[datetime], date]


@dataclass(frozen=True, slots=True)
class _Best:
    """A value, and of which day it is; `weight_kg` is what it was lifted with, where that belongs to it."""

    value: float
    moment: datetime
    weight_kg: float | None = None


@dataclass(frozen=True, slots=True)
class _Record:
    kind: RecordKind
    now: _Best
    before: _Best


def records_of(today: Exposure, earlier: Sequence[Exposure], day: Day) -> tuple[PersonalRecord, ...]:
    """The records that were set today in an exercise; none where it was never done before."""
    if not earlier:
        return ()
    since = day(min(each.performed_at for each in earlier))
    return tuple(
        PersonalRecord(
            exercise_id=today.exercise.id,
            exercise=today.exercise.name,
            kind=record.kind,
            value=record.now.value,
            previous=record.before.value,
            previous_on=day(record.before.moment),
            weight_kg=record.now.weight_kg,
            sessions=len(earlier),
            since=since,
        )
        for record in _found(today, earlier)
    )


def _found(today: Exposure, earlier: Sequence[Exposure]) -> Iterator[_Record]:
    yield from _better("weight", _weights([today]), _weights(earlier), lambda best: best + SAME_WEIGHT_KG)
    yield from _more_reps(today, earlier)
    yield from _better_estimate(today, earlier)
    yield from _better("set_volume", _volumes([today]), _volumes(earlier), lambda best: best * SAME_AMOUNT)


def _better(
    kind: RecordKind, now: Iterable[_Best], before: Iterable[_Best], beyond: Callable[[float], float]
) -> Iterator[_Record]:
    best_now, best_before = (max(each, key=lambda best: best.value, default=None) for each in (now, before))
    if best_now and best_before and best_now.value > beyond(best_before.value):
        yield _Record(kind, best_now, best_before)


def _weights(exposures: Iterable[Exposure]) -> Iterator[_Best]:
    for exposure in exposures:
        weights = (each.weight_kg for each in exposure.sets if each.reps and each.load != "assisted")
        yield from (_Best(weight, exposure.performed_at) for weight in weights if weight)


def _volumes(exposures: Iterable[Exposure]) -> Iterator[_Best]:
    for exposure in exposures:
        volumes = (float(volume_kg(each, exposure.known)) for each in exposure.sets)
        yield from (_Best(volume, exposure.performed_at) for volume in volumes if volume)


def _better_estimate(today: Exposure, earlier: Iterable[Exposure]) -> Iterator[_Record]:
    now = today.estimate
    if now is not None:
        before = [
            _Best(like.kg, each.performed_at) for each in earlier if (like := each.estimate_like(now)) is not None
        ]
        yield from _better(
            "estimated_1rm", [_Best(now.kg, today.performed_at)], before, lambda best: best * SAME_AMOUNT
        )


def _more_reps(today: Exposure, earlier: Sequence[Exposure]) -> Iterator[_Record]:
    """More reps than ever with this weight or a heavier one: the record with the heaviest weight."""
    for each in sorted(today.sets, key=standing_kg, reverse=True):
        before = [
            _Best(other.reps, exposure.performed_at)
            for exposure in earlier
            for other in exposure.sets
            if other.reps and standing_kg(other) > standing_kg(each) - SAME_WEIGHT_KG
        ]
        now = _Best(each.reps or 0, today.performed_at, _said_weight_kg(each))
        found = list(_better("reps", [now], before, lambda best: best))
        if found:
            yield from found
            return


def _said_weight_kg(each: StrengthSet) -> float | None:
    return None if each.load == "bodyweight" else each.weight_kg
