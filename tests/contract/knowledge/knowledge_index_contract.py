"""What every index of the knowledge base must do, in lines that run against all of them.

A test module makes these its own by defining the fixtures `index`, an empty KnowledgeIndex, and `world`, which tells
the service behind it what to do (`instruct`) and how often it was asked (`requests`), and importing
`KnowledgeIndexContract` under a name that starts with `Test`.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from spotter.errors import Refused, Unavailable
from spotter.knowledge.chunks import Domain
from spotter.knowledge.ports import Nearest
from tests.support.knowledge import SLEEP, SQUAT, TEMPO, THREE, chunk

QUESTION = "How hard is the pace of a tempo run at threshold?"
MORE_THAN_A_BATCH = 120


def ids(near):
    return [each.chunk.id for each in near]


class KnowledgeIndexContract:
    """Each method is one promise."""

    def test_what_answers_a_question_is_first_both_ways_and_comes_back_whole(self, index):
        index.put(THREE)
        found = index.nearest(QUESTION)
        assert (found.by_meaning[0].chunk, found.by_words[0].chunk) == (TEMPO, TEMPO)

    @pytest.mark.parametrize("kept", THREE, ids=lambda chunk: chunk.id)
    def test_every_field_of_a_chunk_is_kept(self, index, kept):
        index.put([kept])
        assert ids(index.nearest(kept.title).by_meaning) == [kept.id]
        assert index.nearest(kept.title).by_meaning[0].chunk == kept

    def test_scores_fall_and_those_of_meaning_are_from_0_to_1(self, index):
        index.put(THREE)
        found = index.nearest(QUESTION)
        for near in (found.by_meaning, found.by_words):
            scores = [each.score for each in near]
            assert scores == sorted(scores, reverse=True)
        assert all(0 <= each.score <= 1 for each in found.by_meaning)
        assert len(found.by_meaning) == len(THREE)

    def test_no_more_are_found_than_are_asked_for(self, index):
        index.put(THREE)
        found = index.nearest(QUESTION, count=1)
        assert (ids(found.by_meaning), ids(found.by_words)) == ([TEMPO.id], [TEMPO.id])

    def test_only_the_named_domains_are_searched(self, index):
        index.put(THREE)
        found = index.nearest(QUESTION, domains=(Domain.STRENGTH, Domain.BOTH))
        assert set(ids(found.by_meaning)) == {SQUAT.id, SLEEP.id}
        assert TEMPO.id not in ids(found.by_words)

    def test_words_that_no_chunk_has_find_nothing_by_words(self, index):
        index.put(THREE)
        assert index.nearest("xylophone zeppelin").by_words == ()

    @pytest.mark.parametrize(
        "question", ["???", 'tempo" OR (pace', "domain IN ('x')", "NEAR/2 tempo AND NOT", "😀 \u200b"]
    )
    def test_any_question_can_be_asked(self, index, question):
        index.put(THREE)
        assert len(index.nearest(question).by_meaning) == len(THREE)

    def test_an_empty_index_finds_nothing(self, index):
        assert index.nearest(QUESTION) == Nearest((), ())

    def test_a_chunk_takes_the_place_of_the_one_with_its_id(self, index):
        index.put(THREE)
        changed = replace(SQUAT, id=TEMPO.id, domain=Domain.RUNNING)
        index.put([changed])
        found = index.nearest(QUESTION)
        assert sorted(ids(found.by_meaning)) == sorted(each.id for each in THREE)
        assert changed in [each.chunk for each in found.by_meaning]
        assert TEMPO not in [each.chunk for each in found.by_meaning + found.by_words]

    def test_what_is_removed_is_not_found(self, index):
        index.put(THREE)
        index.remove([TEMPO.id, "never.there"])
        found = index.nearest(QUESTION)
        assert TEMPO.id not in ids(found.by_meaning + found.by_words)
        assert len(found.by_meaning) == 2

    def test_more_can_be_put_and_removed_than_goes_into_one_request(self, index):
        many = [chunk(f"tempo.{number}") for number in range(MORE_THAN_A_BATCH)]
        index.put(iter(many))
        assert len(index.nearest(QUESTION, count=500).by_meaning) == MORE_THAN_A_BATCH
        index.remove(each.id for each in many[1:])
        assert ids(index.nearest(QUESTION).by_meaning) == [many[0].id]

    def test_nothing_can_be_put_and_removed(self, index):
        index.put([])
        index.remove([])
        assert index.nearest(QUESTION).by_meaning == ()

    @pytest.mark.parametrize("mode", ["429", "500", "503", "cut_off", "bad_gateway"])
    def test_a_passing_failure_is_got_over(self, index, world, mode):
        index.put(THREE)
        world.instruct(mode, times=1)
        assert ids(index.nearest(QUESTION, count=1).by_meaning) == [TEMPO.id]

    @pytest.mark.parametrize("mode", ["429", "500", "503", "slow", "cut_off", "malformed", "nonsense", "bad_gateway"])
    def test_a_lasting_failure_is_unavailable_and_may_be_tried_again(self, index, world, mode):
        world.instruct(mode)
        with pytest.raises(Unavailable) as caught:
            index.nearest(QUESTION)
        assert caught.value.retryable

    @pytest.mark.parametrize("mode", ["429", "cut_off", "nonsense"])
    def test_what_cannot_be_kept_or_removed_is_told(self, index, world, mode):
        world.instruct(mode)
        with pytest.raises(Unavailable):
            index.put(THREE)
        with pytest.raises(Unavailable):
            index.remove([TEMPO.id])

    @pytest.mark.parametrize("mode", ["400", "401", "403", "404", "retired"])
    def test_a_refusal_is_not_tried_again(self, index, world, mode):
        world.instruct(mode)
        with pytest.raises(Refused) as caught:
            index.nearest(QUESTION)
        assert not caught.value.retryable
        assert world.requests == 1
