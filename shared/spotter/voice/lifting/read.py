"""Reading what was lifted out of the words of an utterance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from spotter.strength.exercises.matching import Mention, closest, match, mentions
from spotter.strength.exercises.records import Exercise
from spotter.strength.models import ExerciseMention, StrengthEntry
from spotter.units import WeightUnit
from spotter.voice.lifting.attribution import WORK, Told, attributed
from spotter.voice.lifting.context import copied, leans_on_before, refers_back
from spotter.voice.lifting.corrections import corrected
from spotter.voice.lifting.groups import Groups
from spotter.voice.lifting.groups import Told as HowTold
from spotter.voice.lifting.joining import join_numbers
from spotter.voice.lifting.patterns import Fact, facts_in
from spotter.voice.lifting.plates import bars_of
from spotter.voice.lifting.rules import RULES
from spotter.voice.lifting.sets import sets_of
from spotter.voice.lifting.symbols import UNKNOWN, Symbol, symbols_of
from spotter.voice.lifting.vocabulary import FILLERS, sayings
from spotter.voice.models import PreviousSet, SpokenContext
from spotter.voice.numbers import NOUGHTS, UNITS
from spotter.voice.words import Word

# What the verb stands for: "benched 185" is about the bench press.
VERBS = {
    **{"benched": "bench", "benching": "bench", "squatted": "squat", "squatting": "squat", "deadlifted": "deadlift"},
    **{"deadlifting": "deadlift", "curled": "curl", "curling": "curl", "pressed": "press", "pressing": "press"},
    **{"rowed": "row", "rowing": "row", "lunged": "lunge", "shrugged": "shrug", "planked": "plank", "dipped": "dip"},
    **{"snatched": "snatch", "cleaned": "clean", "jerked": "jerk", "planking": "plank", "thrusted": "thrust"},
    **{"incline-benched": "incline bench", "dl'd": "deadlift", "pulldown": "pulldown"},
}


def read_lifting(words: Sequence[Word], context: SpokenContext) -> list[StrengthEntry]:
    """The exercises that were done, in the order in which they were first named, each with its sets."""
    found = found_mentions(words)
    before = _before(found, context)
    facts = corrected(facts_of(words, found, before[0]))
    told = with_shared_sets(attributed(facts))
    unit = _unit_of_all(facts) or context.unit_preference
    entries: dict[str, StrengthEntry] = {}
    for one in told:
        entry = _entry(_settled(one, before), unit, context, words)
        if entry is not None:
            known = entries.get(entry.exercise.name)
            entries[entry.exercise.name] = entry if known is None else replace(known, sets=known.sets + entry.sets)
    return list(entries.values())


def facts_of(words: Sequence[Word], found: Sequence[Mention], before: Mention | None) -> list[Fact]:
    """What the words say, exercises among it; `before` is what was done before, should they name none."""
    symbols = symbols_of(words, {mention.start: mention for mention in found})
    return facts_in(_joined_by_exercise(symbols, before), RULES)


def found_mentions(words: Sequence[Word]) -> list[Mention]:
    """The exercises named in the words; where none is by its right name, the likeliest of those misheard."""
    texts = [VERBS.get(word.text, word.text) for word in words]
    found = [mention for mention in mentions(texts) if not _is_noise(texts, mention)]
    if not found:
        return _misheard(words, texts)
    completed = [_completed(texts, mention) if at < _MOST_COMPLETED else mention for at, mention in enumerate(found)]
    return [_bounded(texts, _inclined(texts, mention)) for mention in completed]


def _is_noise(texts: Sequence[str], mention: Mention) -> bool:
    return mention.end - mention.start == 1 and texts[mention.start] in NOUGHTS


def _completed(texts: Sequence[str], mention: Mention) -> Mention:
    """A longer misheard name that a plain one is the end of: "chess press" is not a press."""
    if mention.end - mention.start > 2 or mention.start == 0:
        return mention
    for start in (mention.start - 2, mention.start - 1):
        if start < 0 or any(_is_known(text) for text in texts[start : mention.start]):
            continue
        longer = closest(texts[start : mention.end])
        if (
            longer is not None
            and longer.confidence >= _SURE_OF_MISHEARING
            and longer.exercise.id != mention.exercise.id
        ):
            return replace(longer, start=start, end=mention.end)
    return mention


def _bounded(texts: Sequence[str], mention: Mention) -> Mention:
    """The mention with "single arm" before it, and without a plate that says the weight."""
    start, end = mention.start, mention.end
    if start >= 2 and texts[start - 2] in _ONE and texts[start - 1] in _LIMBS:
        start -= 2
    said = texts[start:end]
    if "with" in said and any(text in ("plate", "plates") for text in said):
        end = start + said.index("with")
    return replace(mention, start=start, end=end)


def _is_known(text: str) -> bool:
    return text in FILLERS or (text,) in sayings() or text in UNITS or text in _NO_MISHEARING


def _inclined(texts: Sequence[str], mention: Mention) -> Mention:
    """ "Dumbbell press on a 30 degree incline": the bench is said afterwards."""
    after = texts[mention.end : mention.end + 6]
    for slope in ("incline", "decline"):
        if slope in after and slope not in texts[mention.start : mention.end] and ("on" in after or "with" in after):
            sloped = mentions([slope, *texts[mention.start : mention.end]])
            if sloped and sloped[0].end == mention.end - mention.start + 1 and sloped[0].confidence > 0.9:
                return replace(sloped[0], start=mention.start, end=mention.end + after.index(slope) + 1)
    return mention


def _misheard(words: Sequence[Word], texts: Sequence[str]) -> list[Mention]:
    """Phrases of unknown words that sound like an exercise."""
    symbols = symbols_of(words, {})
    known = {at for symbol in symbols if symbol.kind != UNKNOWN for at in range(symbol.start, symbol.end)}
    best: Mention | None = None
    for start, end in _phrases(texts, known):
        mention = closest(texts[start:end])
        if mention is not None and (best is None or mention.confidence > best.confidence):
            best = replace(mention, start=start, end=end)
    return [] if best is None else [best]


def _phrases(texts: Sequence[str], known: set[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    at = 0
    while at < len(texts):
        end = at
        while end < len(texts) and end not in known:
            end += 1
        if end > at:
            stretches += [(a, b) for a in range(at, end) for b in range(a + 1, min(end, a + 4) + 1)]
        at = end + 1
    return stretches[:_MOST_PHRASES]


def _joined_by_exercise(symbols: Sequence[Symbol], before: Mention | None) -> list[Symbol]:
    """Whether numbers are weights depends on the exercise, the one before them or else the next."""
    found: list[Symbol] = []
    places = [at for at, symbol in enumerate(symbols) if symbol.kind == "exercise"]
    starts = [0, *places[1:], len(symbols)]
    for index, (start, end) in enumerate(zip(starts, starts[1:], strict=False)):
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


_ONE = frozenset({"single", "one", "1"})
_LIMBS = frozenset({"arm", "leg", "hand", "legged", "armed", "handed"})

# Looking for misheard names takes its time, and an utterance names few exercises.
_MOST_COMPLETED = 8
_MOST_PHRASES = 40

# A plain name is given up only for a longer one that is nearly as it is written.
_SURE_OF_MISHEARING = 0.86

# Words that stand before exercises without being a part of their names.
_NO_MISHEARING = frozenset("day days leg back chest arm push workout today set sets of back".split())


@dataclass(frozen=True, slots=True)
class _Settled:
    mention: Mention | None
    facts: list[Fact]
    leans_on: tuple[PreviousSet, ...] = ()


def _settled(told: Told, before: tuple[Mention | None, tuple[PreviousSet, ...]]) -> _Settled:
    mention, sets = before
    if told.mention is None:
        leans = bool(sets) and leans_on_before(told.facts)
        return _Settled(mention if leans else None, told.facts, sets if leans else ())
    same = mention is not None and mention.exercise.id == told.mention.exercise.id
    leans = same and bool(sets) and refers_back(told.facts)
    return _Settled(told.mention, told.facts, sets if leans else ())


def _entry(
    told: _Settled, unit: WeightUnit | None, context: SpokenContext, words: Sequence[Word]
) -> StrengthEntry | None:
    mention = told.mention
    if mention is None:
        return None
    exercise = mention.exercise
    groups = Groups(HowTold(exercise.measured_in, _unweighted(exercise), bars_of(exercise, unit)), unit)
    said = " ".join(word.text for word in words[mention.start : mention.end])
    if "weighted" in said or any(fact.rule == "added" for fact in told.facts):
        groups.flags.add("added")
    if told.leans_on:
        finished = copied(told.facts, groups, told.leans_on)
    else:
        for at, fact in enumerate(told.facts):
            groups.take(fact, told.facts[at + 1 :])
        finished = groups.finished()
    if not any(group.has_work for group in finished):
        return None
    flags = groups.flags | {word for word in ("band", "assist") if word in said}
    sets = sets_of(finished, exercise, flags, unit or context.unit_preference or "lb")
    name = ExerciseMention(id=exercise.id, name=exercise.name, spoken=said or None, confidence=mention.confidence)
    return StrengthEntry(exercise=name, sets=sets)


def with_shared_sets(told: list[Told]) -> list[Told]:
    """In a superset, or told in rounds, the number of sets that is said once is that of every exercise."""
    superset = any(fact.rule == "superset" or _in_rounds(fact) for one in told for fact in one.facts)
    counts = [(one, fact) for one in told for fact in one.facts if _counts_sets(fact)]
    if not superset or len(counts) != 1 or len(told) < 2:
        return told
    owner, count = counts[0]
    sets = replace(count, rule="sets", roles={"sets": count.roles.get("sets", count.roles.get("count", ()))})
    for one in told:
        if one is not owner and any(fact.rule in WORK for fact in one.facts):
            one.facts = [*one.facts, sets]
    return told


def _counts_sets(fact: Fact) -> bool:
    return (
        fact.rule in ("sets of", "sets")
        and ("sets" in fact.roles or "count" in fact.roles)
        or fact.rule == "times said"
    )


def _in_rounds(fact: Fact) -> bool:
    return any(symbol.kind == "round" for symbol in fact.roles.get("how", ()))
