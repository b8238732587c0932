"""The patterns by which sets are told, each against its own example, and the sayings that they are made of."""

from __future__ import annotations

from collections import defaultdict

import pytest

from spotter.voice.lifting.groups import HANDLERS
from spotter.voice.lifting.patterns import Rule, facts_in
from spotter.voice.lifting.rules import RULES, WORK
from spotter.voice.lifting.symbols import symbols_of
from spotter.voice.lifting.vocabulary import SAYINGS
from spotter.voice.words import words_of


def read(example, rules):
    return facts_in(symbols_of(words_of(example), {}), rules)


def named(rule):
    return f"{rule.name}: {rule.example} ({rule.pattern})"


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_every_rule_reads_its_example(rule):
    assert rule.name in [fact.rule for fact in read(rule.example, (rule,))]


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_no_rule_hides_another_unless_it_reads_more(rule):
    alone = next(fact for fact in read(rule.example, (rule,)) if fact.rule == rule.name)
    among = next(fact for fact in read(rule.example, RULES) if fact.end > alone.start)
    reads_more = among.start <= alone.start and among.end > alone.end
    assert among.rule == rule.name or reads_more


def test_no_two_rules_have_the_same_pattern():
    patterns = [rule.pattern for rule in RULES]
    assert [pattern for pattern in patterns if patterns.count(pattern) > 1] == []


def test_no_saying_means_two_things():
    meanings = defaultdict(set)
    for saying in SAYINGS:
        for said in saying.said.split("|"):
            meanings[said].add((saying.kind, saying.value))
    assert {said: found for said, found in meanings.items() if len(found) > 1} == {}


def test_everything_that_is_handled_or_counts_as_work_can_be_said():
    said = {rule.name for rule in RULES} | {saying.kind for saying in SAYINGS}
    assert (set(HANDLERS) | WORK) - said == set()


@pytest.mark.parametrize("pattern", ["reps=", "Reps=number", "reps=number%"])
def test_a_term_that_is_none_is_refused(pattern):
    with pytest.raises(ValueError, match="not a term"):
        read("8 reps", (Rule("reps", f"number {pattern}", "8 reps"),))
