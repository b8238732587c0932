"""What single exercises show: records, progress or the lack of it, and how the same load felt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import mean, median

from spotter.strength.analysis.facts import ExerciseFacts, Exposure, PersonalRecord, RecordKind, WorkoutFacts
from spotter.strength.analysis.personal_records import SAME_AMOUNT
from spotter.strength.models import StrengthSet
from spotter.strength.set_volume import rpe_of
from spotter.strength.wording import count_text, day_text, listed, percent_text, plain, set_text, weight_text
from spotter.units import WeightUnit
from spotter.wording.finding import Finding, rising

# How much a record means: an estimate sums up weight and reps, and a volume is soon beaten by another set of ten.
RECORD_INTEREST: Mapping[RecordKind, float] = {"estimated_1rm": 0.8, "weight": 0.78, "reps": 0.72, "set_volume": 0.6}
INTEREST_LOST_BY_FEW = 0.15
FEW_SESSIONS = 3

# Coaching practice: three times without progress is a stall, unless weeks lie between them.
STALLED_SESSIONS = 3
LONG_STALL_SESSIONS = 8
LONGEST_BREAK = timedelta(days=21)

CHANGED_PCT = 2.5
LARGE_CHANGE_PCT = 10.0
FEWEST_FOR_A_CHANGE = 2

# Coaching practice: lifters rate a set to about half a point, so that a whole one is a change.
CHANGED_RPE = 1.0
LARGE_CHANGE_RPE = 2.5
SAME_LOADS = 3


@dataclass(frozen=True, slots=True)
class _Stall:
    exercise: ExerciseFacts
    sessions: int
    best_kg: float
    best_at: datetime


@dataclass(frozen=True, slots=True)
class _Drift:
    exercise: ExerciseFacts
    of: StrengthSet
    felt: float
    usual: float
    sessions: int

    @property
    def change(self) -> float:
        return self.felt - self.usual


def record_finding(facts: WorkoutFacts) -> Finding | None:
    """The record that means most, and in which other exercises there are some."""
    record = max(facts.records, key=_record_interest, default=None)
    if record is None:
        return None
    numbers = {
        "exercise": record.exercise,
        "what": _RECORD_TEXTS[record.kind](record, facts.unit),
        "previous": _previous_text(record, facts.unit),
        "day": day_text(record.previous_on),
        "sessions": count_text(record.sessions, "workout"),
        "since": day_text(record.since),
    }
    others = dict.fromkeys(each.exercise for each in facts.records if each.exercise != record.exercise)
    evidence = f"bests of {record.sessions} earlier workouts with the exercise within a year"
    return Finding("record", _record_interest(record), numbers | _others(list(others)), evidence)


def stall_finding(facts: WorkoutFacts) -> Finding | None:
    """The exercise that has gone longest without progress, and which others stand still too."""
    stalls = [stall for each in facts.exercises if not each.records and (stall := _stall(each)) is not None]
    longest = max(stalls, key=lambda stall: stall.sessions, default=None)
    if longest is None:
        return None
    now = longest.exercise.comparable[-1][1]
    numbers = {
        "exercise": longest.exercise.name,
        "sessions": count_text(longest.sessions, "workout"),
        "now": weight_text(now, facts.unit),
        "best": weight_text(longest.best_kg, facts.unit),
        "day": day_text(facts.day(longest.best_at)),
    }
    numbers |= _others([stall.exercise.name for stall in stalls if stall is not longest])
    interest = rising(longest.sessions, (STALLED_SESSIONS, LONG_STALL_SESSIONS), (0.62, 0.8))
    return Finding("stall", interest, numbers, "estimated maxima since the best one, no break of three weeks between")


def change_finding(facts: WorkoutFacts) -> Finding | None:
    """The largest change of an estimated maximum against the last times."""
    compared = [each for each in facts.exercises if _percent(each) is not None]
    most = max(compared, key=lambda each: abs(_percent(each) or 0.0), default=None)
    change = None if most is None else _percent(most)
    if most is None or change is None or abs(change) < CHANGED_PCT or most.today.estimate is None:
        return None
    numbers = {
        "exercise": most.name,
        "now": weight_text(most.today.estimate.kg, facts.unit),
        "change": percent_text(change),
        "sessions": count_text(most.compared_with, "workout"),
    }
    interest = rising(abs(change), (CHANGED_PCT, LARGE_CHANGE_PCT), (0.45, 0.65))
    key = "stronger" if change > 0 else "weaker"
    return Finding(key, interest, numbers, f"median of the {most.compared_with} comparable estimates before")


def effort_finding(facts: WorkoutFacts) -> Finding | None:
    """The same weight and reps that felt harder or easier than the last times."""
    drifts = [drift for each in facts.exercises for drift in _drifts(each)]
    most = max(drifts, key=lambda drift: abs(drift.change), default=None)
    if most is None or abs(most.change) < CHANGED_RPE:
        return None
    numbers = {
        "exercise": most.exercise.name,
        "set": set_text(most.of, facts.unit),
        "felt": f"RPE {plain(most.felt)}",
        "usual": f"RPE {plain(most.usual)}",
        "sessions": count_text(most.sessions, "workout"),
    }
    interest = rising(abs(most.change), (CHANGED_RPE, LARGE_CHANGE_RPE), (0.55, 0.75))
    key = "felt_harder" if most.change > 0 else "felt_easier"
    return Finding(key, interest, numbers, f"the same weight and reps in {most.sessions} workouts before")


def _record_interest(record: PersonalRecord) -> float:
    few = INTEREST_LOST_BY_FEW if record.sessions < FEW_SESSIONS else 0.0
    return RECORD_INTEREST[record.kind] - few


def _reps_text(record: PersonalRecord, unit: WeightUnit) -> str:
    reps = f"the most reps, {count_text(record.value, 'rep')}"
    return reps if record.weight_kg is None else f"{reps} at {weight_text(record.weight_kg, unit)}"


_RECORD_TEXTS: Mapping[RecordKind, Callable[[PersonalRecord, WeightUnit], str]] = {
    "weight": lambda record, unit: f"the heaviest set, {weight_text(record.value, unit)}",
    "reps": _reps_text,
    "estimated_1rm": lambda record, unit: f"the highest estimated maximum, {weight_text(record.value, unit)}",
    "set_volume": lambda record, unit: f"the most weight moved within a set, {weight_text(record.value, unit)}",
}


def _previous_text(record: PersonalRecord, unit: WeightUnit) -> str:
    return count_text(record.previous, "rep") if record.kind == "reps" else weight_text(record.previous, unit)


def _others(names: list[str]) -> dict[str, str]:
    return {"others": listed(names)} if names else {}


def _stall(exercise: ExerciseFacts) -> _Stall | None:
    since_break = _since_last_break(exercise.comparable)
    best_at, best_kg, sessions = None, 0.0, 0
    for moment, kg in since_break:
        if kg > best_kg * SAME_AMOUNT:
            best_at, best_kg, sessions = moment, kg, 0
        else:
            sessions += 1
    return None if best_at is None or sessions < STALLED_SESSIONS else _Stall(exercise, sessions, best_kg, best_at)


def _since_last_break(estimates: Sequence[tuple[datetime, float]]) -> Sequence[tuple[datetime, float]]:
    breaks = [i for i, (one, next_one) in enumerate(pairwise(estimates), 1) if next_one[0] - one[0] > LONGEST_BREAK]
    return estimates[breaks[-1] :] if breaks else estimates


def _percent(exercise: ExerciseFacts) -> float | None:
    return exercise.change_percent if exercise.compared_with >= FEWEST_FOR_A_CHANGE else None


def _drifts(exercise: ExerciseFacts) -> Iterator[_Drift]:
    for each in exercise.today.sets:
        felt = _felt(exercise.today, each)
        before = [rpe for earlier in exercise.earlier if (rpe := _felt(earlier, each)) is not None][-SAME_LOADS:]
        if felt is not None and before:
            yield _Drift(exercise, each, felt, median(before), len(before))


def _felt(exposure: Exposure, like: StrengthSet) -> float | None:
    """The mean effort of the sets with the same load and reps; None where none was rated."""
    alike = [each for each in exposure.sets if _load(each) == _load(like)]
    said = [rpe for rpe in map(rpe_of, alike) if rpe is not None]
    return mean(said) if said else None


def _load(each: StrengthSet) -> tuple[object, ...]:
    # Some sets have no reps, but those are told apart by how long they lasted.
    return each.reps, each.load or "external", round(each.weight_kg or 0.0, 1), each.duration_s, each.side
