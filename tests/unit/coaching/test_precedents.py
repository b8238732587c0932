"""Questions judged by people, and what a question like them is taken for."""

from __future__ import annotations

import pytest

from spotter.coaching.guardrails.filling import Filled, fill_precedents
from spotter.coaching.guardrails.judge import CONCERNS
from spotter.coaching.guardrails.precedents import NoPrecedents, concern_like_precedents, labelled_questions
from spotter.coaching.models import Behaviour
from spotter.coaching.ports import Resembling
from spotter.errors import Unavailable
from spotter.storage.mark import StoredMark
from spotter.storage.memory_objects import MemoryObjects


class Fixed:
    def __init__(self, *found):
        self._found = [Resembling(*each) for each in found]

    def resembling(self, _question, count):
        return self._found[:count]


class Store:
    def __init__(self, fails_after=None):
        self.kept = {}
        self._fails_after = fails_after

    def put(self, precedents):
        for number, each in enumerate(precedents):
            if number == self._fails_after:
                raise Unavailable("The fake is down.")
            self.kept[each.question] = each.concern
        return len(self.kept)


@pytest.mark.parametrize(
    ("found", "key"),
    [
        ([("doping", 0.9)] * 5, "doping"),
        ([("doping", 0.9), ("doping", 0.9), ("doping", 0.9), (None, 0.7), (None, 0.7)], "doping"),
        ([("doping", 0.8), (None, 0.9), (None, 0.9), (None, 0.9), (None, 0.9)], None),
        ([("doping", 0.95), ("extreme_diet", 0.7), ("extreme_diet", 0.7), (None, 0.6), (None, 0.6)], "doping"),
        ([("doping", 0.9), (None, 0.9), ("doping", 0.9), (None, 0.9), (None, 0.9)], None),
        ([("doping", 0.5), ("doping", 0.4)], None),
        ([], None),
    ],
    ids=["all", "the nearest", "one against four", "the weightier of two", "two of five", "nothing near", "none"],
)
def test_a_question_is_taken_for_what_most_of_the_nearest_are(found, key):
    concern = concern_like_precedents("whatever", Fixed(*found))
    assert (concern and concern.key) == key


def test_without_precedents_there_is_no_concern():
    assert concern_like_precedents("what clen dose", NoPrecedents()) is None


def test_every_label_is_a_concern_and_every_concern_has_its_labelled_questions():
    labels = [each.concern for each in labelled_questions()]
    assert {label for label in labels if label} == {concern.key for concern in CONCERNS}
    assert labels.count(None) > len(labels) / 2


def test_no_question_has_two_labels():
    labels = {}
    for each in labelled_questions():
        assert labels.setdefault(each.question, each.concern) == each.concern


def test_every_labelled_behaviour_is_one():
    assert {concern.behaviour for concern in CONCERNS} == {Behaviour.REFUSE, Behaviour.REDIRECT, Behaviour.ESCALATE}


def test_the_index_is_filled_once_with_one_version():
    store, mark = Store(), StoredMark(MemoryObjects(), "knowledge/precedents/version.txt")
    questions = {each.question for each in labelled_questions()}
    assert fill_precedents(store, mark) == Filled(len(questions))
    assert fill_precedents(store, mark) == Filled(0)
    assert store.kept.keys() == questions


def test_filling_that_ended_half_way_is_done_again():
    mark = StoredMark(MemoryObjects(), "knowledge/precedents/version.txt")
    with pytest.raises(Unavailable):
        fill_precedents(Store(fails_after=3), mark)
    assert fill_precedents(Store(), mark).put > 3
