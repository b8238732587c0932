"""Which facts belong to which exercise: some say the exercise first, some last, and some both in one breath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from spotter.strength.exercises.matching import Mention
from spotter.voice.lifting.group import MOST_REPS
from spotter.voice.lifting.patterns import Fact
from spotter.voice.lifting.rules import WORK

_STATEMENTS = frozenset({"weight for", "sets of", "pair", "reps at", "reps"})
_JOINTS = frozenset({"on", "of", "at"})


@dataclass(slots=True)
class ToldExercise:
    """An exercise and the facts about it."""

    mention: Mention | None
    facts: list[Fact] = field(default_factory=list)

    @property
    def has_work(self) -> bool:
        """Whether anything was said of what was done."""
        return any(fact.rule in WORK for fact in self.facts)


def attributed(facts: Sequence[Fact]) -> list[ToldExercise]:
    """The exercises in the order of their mention, each with its facts; without any mention one without an exercise."""
    cuts = [at for at, fact in enumerate(facts) if fact.rule == "exercise"]
    if not cuts:
        return [ToldExercise(None, list(facts))]
    told = [ToldExercise(facts[at].roles["exercise"][0].mention) for at in cuts]
    told[0].facts = list(facts[: cuts[0]])
    for here, (at, end) in enumerate(pairwise([*cuts, len(facts)])):
        between = list(facts[at + 1 : end])
        if end == len(facts):
            told[here].facts += between
            continue
        after = facts[end + 1 : cuts[here + 2] if here + 2 < len(cuts) else len(facts)]
        work_after = _work_at_once(after, last=here + 2 >= len(cuts))
        split = _split(between, told[here].has_work, work_after)
        told[here].facts += between[:split]
        told[here + 1].facts = between[split:]
    return _paired([_counted_first(one) for one in told])


def _counted_first(told: ToldExercise) -> ToldExercise:
    """ "30 squats": a number right before the name counts reps, unless others are told."""
    before = [fact for fact in told.facts if told.mention is not None and _ends_before(fact, told.mention)]
    last = before[-1] if before else None
    if last is None or last.rule not in ("loose", "at weight") or not _is_few(last):
        return told
    if _has_reps([fact for fact in told.facts if fact is not last]):
        return told
    reps = replace(last, rule="reps", roles={"reps": next(iter(last.roles.values()))})
    return replace(told, facts=[reps if fact is last else fact for fact in told.facts])


def _ends_before(fact: Fact, mention: Mention) -> bool:
    ends = [symbol.end for symbols in fact.roles.values() for symbol in symbols]
    return bool(ends) and max(ends) <= mention.start


def _is_few(fact: Fact) -> bool:
    values = [*fact.values("number"), *fact.values("weight")]
    return len(values) == 1 and values[0] <= MOST_REPS and values[0] % 1 == 0 and "unit" not in fact.roles


def _paired(told: list[ToldExercise]) -> list[ToldExercise]:
    """ "Curls and dips, 60 for 12 and 10 for 8": as many statements as exercises, in the same order."""
    *first, last = told
    statements = [at for at, fact in enumerate(last.facts) if fact.rule in _STATEMENTS]
    if not first or any(one.has_work for one in first) or len(statements) != len(told):
        return told
    starts = [0, *statements[1:], len(last.facts)]
    parts = [last.facts[start:end] for start, end in pairwise(starts)]
    return [
        replace(one, facts=[*(one.facts if one is not last else []), *part])
        for one, part in zip(told, parts, strict=True)
    ]


def _work_at_once(after: Sequence[Fact], *, last: bool) -> list[Fact]:
    """What was done, as far as it follows an exercise before anything else begins."""
    found: list[Fact] = []
    for fact in after:
        if fact.rule in ("then", "plus") or (fact.rule == "and" and (found or not last)):
            break
        if fact.rule in WORK:
            found.append(fact)
    return found


def _split(between: Sequence[Fact], told_before: bool, told_after: Sequence[Fact]) -> int:
    """Where, among the facts between two exercises, those of the second begin."""
    boundary = _last_boundary(between)
    if between and between[-1].rule in _JOINTS:
        return _split_joined(between, boundary, told_before, told_after)
    tail = [fact for fact in between[boundary:] if fact.rule in WORK]
    if tail and (told_before or len(tail) > 1) and _is_count(between[-1]) and not _has_reps(told_after):
        return len(between) - 1
    first_is_told = told_before or _statements(between[:boundary]) > 0
    if told_after:
        return boundary if boundary and first_is_told and _is_prefix(tail) else len(between)
    if told_before or (tail and first_is_told):
        return boundary
    return _last_statement(between)


def _split_joined(between: Sequence[Fact], boundary: int, told_before: bool, told_after: Sequence[Fact]) -> int:
    """ "... 3 sets of 8 on bench": what stands before "on" is of the second exercise, unless more of it follows."""
    if told_before or boundary:
        return boundary
    return len(between) if told_after and _statements(between) < 2 else _last_statement(between)


def _is_prefix(tail: Sequence[Fact]) -> bool:
    """ "... and 3 sets of 8 squats": whether it is no more than how many of what comes."""
    return len(tail) == 1 and tail[0].rule in ("sets of", "sets", "pair", "reps", "weights")


def _has_reps(work: Sequence[Fact]) -> bool:
    """Whether it is said how many reps there were, or of what weight and how many."""
    return any({"reps", "a", "number", "which"} & set(fact.roles) for fact in work)


def _is_count(fact: Fact) -> bool:
    """ "... and 10 burpees": how many there were of what comes."""
    return fact.rule in ("loose", "at weight") and _is_few(fact)


def _last_boundary(between: Sequence[Fact]) -> int:
    """Behind the last word that begins something new; 0 where there is none."""
    for at in range(len(between) - 1, -1, -1):
        if between[at].rule in ("then", "superset", "plus"):
            return at + 1
    for at in range(len(between) - 1, -1, -1):
        if between[at].rule == "and" and any(fact.rule in WORK for fact in between[at:]):
            return at + 1
    return 0


def _statements(between: Sequence[Fact]) -> int:
    return sum(fact.rule in WORK for fact in between)


def _last_statement(between: Sequence[Fact]) -> int:
    """Where the last fact about what was done begins; the end where there is none."""
    return max((at for at, fact in enumerate(between) if fact.rule in WORK), default=len(between))


def with_shared_sets(told: list[ToldExercise]) -> list[ToldExercise]:
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
    return fact.rule == "times said" or (fact.rule in ("sets of", "sets") and bool({"sets", "count"} & set(fact.roles)))


def _in_rounds(fact: Fact) -> bool:
    return any(symbol.kind == "round" for symbol in fact.roles.get("how", ()))
