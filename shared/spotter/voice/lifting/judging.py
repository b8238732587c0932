"""How sure the reading of an exercise is, why each of its fields is what it is, and what to ask.

The factors are shares of readings of that kind that were right among utterances with known meaning, rounded down;
the bench prints how confidence and correctness agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spotter.strength.exercises.matching import Mention
from spotter.strength.models import (
    MAX_DISTANCE_M,
    MAX_DURATION_S,
    MAX_REPS,
    MAX_REST_S,
    MAX_WEIGHT,
    StrengthEntry,
    StrengthSet,
)
from spotter.voice.lifting.patterns import Fact
from spotter.voice.models import Clarification
from spotter.voice.words import Word

_CLEAR = 0.98
# What is done when the reading rests on something other than what was said.
_FROM_BEFORE, _TAKEN_BACK, _UNKNOWN_WORD = 0.97, 0.97, 0.99
_NO_WEIGHT, _EXTRA_SETS, _IMPLAUSIBLE, _VARIANT = 0.95, 0.75, 0.55, 0.55
_MOST_UNKNOWN = 12

# Sets and weights beyond are sooner misheard than done; per hand where there are two implements.
_MANY_REPS_WITH_WEIGHT = 60
# The limits of the stored types. A time or a distance of nothing is none.
_A_LITTLE = 0.01
_LIMITS: dict[str, tuple[float, float]] = {
    "reps": (0.0, MAX_REPS),
    "weight": (0.0, MAX_WEIGHT),
    "duration_s": (_A_LITTLE, MAX_DURATION_S),
    "distance_m": (_A_LITTLE, MAX_DISTANCE_M),
    "rest_s": (0.0, MAX_REST_S),
    "rpe": (1.0, 10.0),
    "rir": (0.0, 20.0),
}
_HEAVY_KG = 420.0
_HEAVY_PER_HAND_KG = 100.0
_VERY_HEAVY = frozenset(
    {"leg_press", "hip_thrust", "sled", "yoke", "calf", "belt_squat", "trap_bar", "rack_pull", "hack"}
)

_WHAT: dict[str, str] = {
    "weight for": "the weight, then the reps",
    "weights": "the weight",
    "at weight": "the weight",
    "plates": "plates, counted with the bar where there is one",
    "discs": "what is on each side, counted with the bar where there is one",
    "discs more": "what went onto each side",
    "bar": "the empty bar",
    "sets of": "sets of so many reps",
    "sets": "how many sets",
    "pair": "sets and reps, or weight and reps, by their size",
    "reps": "the reps",
    "reps at": "the reps, then the weight",
    "loose": "numbers without a word: heavy ones are weights, the others reps",
    "time": "how long",
    "distance": "how far",
    "rpe said": "the effort, as RPE",
    "rir said": "the reps in reserve",
    "warm-up": "a warm-up",
    "drop": "a drop set",
    "amrap": "as many reps as possible",
    "failure": "to failure",
    "failed rep": "the rep that failed, so one less was done",
    "failed last": "the last rep failed",
    "no lift": "the attempt failed",
    "rest said": "the rest",
    "tempo said": "the tempo",
}


@dataclass(frozen=True, slots=True)
class Judgement:
    """How sure a reading is, from 0 to 1, in one clause each why, and what to ask, by fields of the entry."""

    certainty: float
    reasons: tuple[str, ...]
    doubts: tuple[Clarification, ...] = ()


def judge(
    entry: StrengthEntry, mention: Mention, facts: Sequence[Fact], words: Sequence[Word], *, leans: bool
) -> Judgement:
    """The judgement of one exercise read from these facts."""
    certainty = _CLEAR
    doubts: list[Clarification] = []
    for factor, doubt in _what_speaks_against(entry, mention, facts, leans=leans):
        certainty *= factor
        doubts += [] if doubt is None else [doubt]
    return Judgement(round(certainty, 3), tuple(_reasons(entry, mention, facts, words, leans=leans)), tuple(doubts))


def _what_speaks_against(
    entry: StrengthEntry, mention: Mention, facts: Sequence[Fact], *, leans: bool
) -> Iterator[tuple[float, Clarification | None]]:
    if mention.how == "fuzzy" or mention.confidence < 0.9:
        doubtful = mention.confidence < 0.8
        ask = Clarification("exercise", f"Did you mean {entry.exercise.name}?") if doubtful else None
        yield (_VARIANT if doubtful else mention.confidence + 0.05), ask
    if leans:
        yield _FROM_BEFORE, None
    if any(fact.rule in ("correct", "no") for fact in facts):
        yield _TAKEN_BACK, None
    unknown = sum(fact.rule == "unknown" for fact in facts)
    yield _UNKNOWN_WORD ** min(unknown, _MOST_UNKNOWN), None
    if _has_stray_sets(facts):
        yield _EXTRA_SETS, None
    if any(each.weight is None and each.load is None and each.reps for each in entry.sets):
        yield _NO_WEIGHT, None
    for at, each in enumerate(entry.sets):
        question = _implausible(each, mention)
        if question is not None:
            yield _IMPLAUSIBLE, Clarification(f"sets.{at}.{question[0]}", question[1])
            return


def impossible_in(entry: StrengthEntry) -> Clarification | None:
    """A question about the first value that is beyond what anybody does, if there is one."""
    for each in entry.sets:
        for field, (least, most) in _LIMITS.items():
            value = getattr(each, field)
            if value is not None and not least <= value <= most:
                return Clarification("entries", f"Was that {value:g} for {field} of {entry.exercise.name}?")
    return None


def _has_stray_sets(facts: Sequence[Fact]) -> bool:
    """A number by itself after sets that were counted: perhaps it belongs to something else."""
    counted = False
    for before, fact in zip([None, *facts], facts, strict=False):
        if (
            fact.rule == "loose"
            and counted
            and (before is None or before.rule not in ("then", "last", "which", "only", "got", "did"))
        ):
            return True
        counted = counted or fact.rule in ("sets of", "sets", "pair")
    return False


def _implausible(each: StrengthSet, mention: Mention) -> tuple[str, str] | None:
    exercise = mention.exercise
    if each.weight is not None and each.reps is not None and each.reps > _MANY_REPS_WITH_WEIGHT:
        return "reps", f"Were that {each.reps} reps?"
    heaviest = _HEAVY_PER_HAND_KG if exercise.two_hands else _HEAVY_KG
    if (each.weight_kg or 0.0) > heaviest and not any(part in exercise.id for part in _VERY_HEAVY):
        return "weight", f"Was that {each.weight:g} {each.unit}?"
    return None


def _reasons(
    entry: StrengthEntry, mention: Mention, facts: Sequence[Fact], words: Sequence[Word], *, leans: bool
) -> Iterator[str]:
    if entry.exercise.spoken:
        how = {"name": "is", "alias": "is another name of", "fuzzy": "sounds like"}[mention.how]
        yield f'"{entry.exercise.spoken}" {how} {entry.exercise.name}'
    if leans:
        yield f"{entry.exercise.name}: what was not said is as in the set before"
    for fact in facts:
        what = _WHAT.get(fact.rule)
        if what is not None:
            yield f'"{_said(fact, words)}" is {what}'


def _said(fact: Fact, words: Sequence[Word]) -> str:
    symbols = [symbol for role in fact.roles.values() for symbol in role]
    if not symbols:
        return fact.rule
    start, end = min(symbol.start for symbol in symbols), max(symbol.end for symbol in symbols)
    return " ".join(word.text for word in words[start:end])
