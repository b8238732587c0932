"""Reading what was lifted out of the words of an utterance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from spotter.strength.exercises.matching import Mention, match
from spotter.strength.exercises.records import Exercise
from spotter.strength.models import MAX_SETS, ExerciseMention, StrengthEntry
from spotter.units import WeightUnit
from spotter.voice.lifting.attribution import ToldExercise, attributed, with_shared_sets
from spotter.voice.lifting.context import copied, leans_on_before, refers_back
from spotter.voice.lifting.corrections import corrected
from spotter.voice.lifting.group import Group, Manner
from spotter.voice.lifting.groups import groups_of
from spotter.voice.lifting.joining import join_numbers
from spotter.voice.lifting.judging import Judgement, impossible_in, judge
from spotter.voice.lifting.naming import found_mentions
from spotter.voice.lifting.patterns import Fact, facts_in
from spotter.voice.lifting.plates import bars_of
from spotter.voice.lifting.rules import RULES
from spotter.voice.lifting.sets import sets_of
from spotter.voice.lifting.state import State
from spotter.voice.lifting.symbols import Symbol, symbols_of
from spotter.voice.models import Clarification, PreviousSet, SpokenContext
from spotter.voice.words import Word

# Sure enough of these to ask what is missing.
_WEIGHTS = frozenset({"weights", "at weight", "plates", "discs"})
_STATEMENTS = frozenset({"weight for", "sets of", "pair", "reps at", "sets time", "sets distance"})
_INCOMPLETE = 0.4


@dataclass(frozen=True, slots=True)
class ToldLifting:
    """One exercise that was told and its judgement; without an entry, what is missing for one."""

    entry: StrengthEntry | None
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class _Settled:
    """An exercise, the facts about it, and the sets before that they lean on."""

    mention: Mention | None
    facts: list[Fact]
    leans_on: tuple[PreviousSet, ...] = ()
    named: bool = True


def read_lifting(words: Sequence[Word], context: SpokenContext) -> list[ToldLifting]:
    """The exercises that were done, in the order in which they were first named, each with its sets."""
    found = found_mentions(words)
    before = _before(found, context)
    said = facts_of(words, found, before[0])
    facts = corrected(said)
    unit = _unit_of_all(facts) or context.unit_preference
    told = [
        _told(
            _settled(one, before), unit, words, corrected_by=[fact for fact in said if fact.rule in ("correct", "no")]
        )
        for one in with_shared_sets(attributed(facts))
    ]
    return _by_exercise([one for one in told if one is not None])


def _by_exercise(told: Sequence[ToldLifting]) -> list[ToldLifting]:
    """An exercise that is told in two places is told once."""
    found: dict[str, ToldLifting] = {}
    for at, one in enumerate(told):
        name = f"?{at}" if one.entry is None else one.entry.exercise.name
        found[name] = one if name not in found else _joined(found[name], one)
    return list(found.values())


def _joined(first: ToldLifting, second: ToldLifting) -> ToldLifting:
    if first.entry is None or second.entry is None:
        return first
    one, other = first.judgement, second.judgement
    both = Judgement(min(one.certainty, other.certainty), one.reasons + other.reasons, one.doubts)
    return ToldLifting(replace(first.entry, sets=(first.entry.sets + second.entry.sets)[:MAX_SETS]), both)


def facts_of(words: Sequence[Word], found: Sequence[Mention], before: Mention | None) -> list[Fact]:
    """What the words say, exercises among it; `before` is what was done before, should they name none."""
    symbols = symbols_of(words, {mention.start: mention for mention in found})
    return facts_in(_joined_by_exercise(symbols, before), RULES)


def _joined_by_exercise(symbols: Sequence[Symbol], before: Mention | None) -> list[Symbol]:
    """Whether numbers are weights depends on the exercise, the one before them or else the next."""
    found: list[Symbol] = []
    places = [at for at, symbol in enumerate(symbols) if symbol.kind == "exercise"]
    starts = [0, *places[1:], len(symbols)]
    for index, (start, end) in enumerate(pairwise(starts)):
        mention = symbols[places[index]].mention if places else before
        bodyweight = mention is not None and _unweighted(mention.exercise)
        found += join_numbers(symbols[start:end], bodyweight)
    return found


def _unweighted(exercise: Exercise) -> bool:
    """Whether bare numbers count reps: nobody says the weight of a body or of a band."""
    return exercise.load == "bodyweight" or exercise.equipment == ("resistance_bands",)


def _unit_of_all(facts: Sequence[Fact]) -> WeightUnit | None:
    for fact in facts:
        for symbol in fact.roles.get("unit", ()):
            if symbol.kind in ("lb", "kg"):
                return "kg" if symbol.kind == "kg" else "lb"
    return None


def _before(found: Sequence[Mention], context: SpokenContext) -> tuple[Mention | None, tuple[PreviousSet, ...]]:
    """The exercise that the sets before are of, the one named now or else the last, and those sets."""
    if not context.previous_sets:
        return None, ()
    wanted = found[0].exercise.id if found else None
    last = match(context.previous_sets[-1].exercise) if wanted is None else found[0]
    if last is None:
        return None, ()
    same = [one for one in context.previous_sets if _is(one, last.exercise.id)]
    return last, tuple(same)


def _is(one: PreviousSet, exercise_id: str) -> bool:
    mention = match(one.exercise)
    return mention is not None and mention.exercise.id == exercise_id


def _settled(told: ToldExercise, before: tuple[Mention | None, tuple[PreviousSet, ...]]) -> _Settled:
    mention, sets = before
    if told.mention is None:
        leans = bool(sets) and leans_on_before(told.facts)
        return _Settled(mention if leans else None, told.facts, sets if leans else (), named=False)
    same = mention is not None and mention.exercise.id == told.mention.exercise.id
    leans = same and bool(sets) and refers_back(told.facts)
    return _Settled(told.mention, told.facts, sets if leans else ())


def _told(
    told: _Settled, unit: WeightUnit | None, words: Sequence[Word], *, corrected_by: Sequence[Fact]
) -> ToldLifting | None:
    mention = told.mention
    if mention is None:
        return _without_exercise(told.facts)
    entry = _entry(told, mention, unit, words)
    if entry is None:
        return _without_reps(told.facts, mention.exercise)
    facts = [*told.facts, *corrected_by]
    impossible = impossible_in(entry)
    if impossible is not None:
        return ToldLifting(None, Judgement(_INCOMPLETE, ("nobody lifts that",), (impossible,)))
    return ToldLifting(entry, judge(entry, mention, facts, words, leans=bool(told.leans_on)))


def _without_exercise(facts: Sequence[Fact]) -> ToldLifting | None:
    if not any(fact.rule in _STATEMENTS for fact in facts):
        return None
    question = Clarification("entries", "Which exercise was that?")
    return ToldLifting(None, Judgement(_INCOMPLETE, ("sets without an exercise log nothing",), (question,)))


def _without_reps(facts: Sequence[Fact], exercise: Exercise) -> ToldLifting | None:
    if not any(fact.rule in _WEIGHTS or fact.rule == "loose" for fact in facts):
        return None
    question = Clarification("entries", f"How many reps of {exercise.name} were that?")
    return ToldLifting(None, Judgement(_INCOMPLETE, ("a weight without reps logs nothing",), (question,)))


def _entry(told: _Settled, mention: Mention, unit: WeightUnit | None, words: Sequence[Word]) -> StrengthEntry | None:
    exercise = mention.exercise
    said = " ".join(word.text for word in words[mention.start : mention.end]) if told.named else ""
    state = State(Manner(exercise.measured_in, _unweighted(exercise), bars_of(exercise, unit)), unit)
    if told.leans_on and told.leans_on[-1].load == "assisted":
        state.flags.add("assist")
    if "weighted" in said or any(fact.rule == "added" for fact in told.facts):
        state.flags.add("added")
    finished = _groups(told, state)
    if not any(group.has_work for group in finished):
        return None
    flags = state.flags | {word for word in ("band", "assist") if word in said}
    sets = sets_of(finished, exercise, flags, unit or "lb")
    name = ExerciseMention(id=exercise.id, name=exercise.name, spoken=said or None, confidence=mention.confidence)
    return StrengthEntry(exercise=name, sets=sets)


def _groups(told: _Settled, state: State) -> list[Group]:
    return copied(told.facts, state, told.leans_on) if told.leans_on else groups_of(told.facts, state)
