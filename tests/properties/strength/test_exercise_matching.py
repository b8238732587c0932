"""Matching takes whatever is said or typed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.strength.exercises.catalogue import EXERCISES
from spotter.strength.exercises.matching import closest, match, mentions
from spotter.strength.exercises.search import search

NAMES = [name.lower() for exercise in EXERCISES for name in (exercise.name, *exercise.aliases)]
SPOKEN = st.lists(st.sampled_from([word for name in NAMES for word in name.split()]) | st.text(max_size=8), max_size=30)


@given(SPOKEN)
@settings(max_examples=60)
def test_mentions_stand_in_order_and_do_not_overlap(words):
    found = mentions(words)
    ends = [0, *(mention.end for mention in found)]
    for before, mention in zip(ends, found, strict=False):
        assert before <= mention.start < mention.end <= len(words)
        assert 0 < mention.confidence <= 1


@given(SPOKEN, st.text(max_size=60))
@settings(max_examples=60)
def test_nothing_that_is_said_or_typed_is_an_error(words, text):
    for mention in (closest(words), closest(words[:4]), match(text), match(" ".join(words))):
        assert mention is None or mention.exercise in EXERCISES
    assert len(search(text, 5)) <= 5


@given(st.sampled_from(NAMES))
@settings(max_examples=60)
def test_a_name_is_not_taken_for_another_by_likeness(name):
    near, exact = closest(name.split()), match(name)
    assert exact is not None
    assert near is None or near.exercise == exact.exercise
