"""How what was found is ranked, and what of it is handed on."""

from __future__ import annotations

import pytest

from spotter.errors import Unavailable
from spotter.knowledge.chunks import Domain
from spotter.knowledge.ports import Near, Nearest
from spotter.knowledge.retrieval import Passage, diverse, ranked, retrieve
from tests.support.knowledge import SLEEP, SQUAT, TEMPO, chunk
from tests.support.memory_index import MemoryIndex

QUESTION = "zzz"
FAST = chunk("tempo.fast", "Tempo runs are run faster than easy ones.")
SLOW = chunk("easy.slow", "Easy runs are slow enough to talk in whole sentences.")


class ToldIndex:
    """A Searched that finds what it is told to; `asked` is what it was asked for."""

    def __init__(self, by_meaning=(), by_words=()):
        self._found = Nearest(tuple(by_meaning), tuple(by_words))
        self.asked = []

    def nearest(self, question, *, domains=(), count=30):
        """See Searched."""
        self.asked.append((question, tuple(domains), count))
        return self._found


def ids(passages):
    return [passage.chunk.id for passage in passages]


def scores(passages):
    return {passage.chunk.id: pytest.approx(passage.score) for passage in passages}


class TestRanked:
    def test_each_ranking_is_stretched_and_meaning_counts_most(self):
        by_meaning = (Near(TEMPO, 0.9), Near(SQUAT, 0.75), Near(SLEEP, 0.7))
        by_words = (Near(SLEEP, 12.0), Near(SQUAT, 9.0), Near(TEMPO, 2.0))
        found = ranked(QUESTION, by_meaning, by_words)
        assert scores(found) == {TEMPO.id: 0.45, SLEEP.id: 0.3, SQUAT.id: 0.45 * 0.25 + 0.3 * 0.7}
        assert ids(found) == [TEMPO.id, SQUAT.id, SLEEP.id]

    def test_a_question_that_a_chunk_answers_brings_it_up(self):
        slow = chunk(SLOW.id, SLOW.text, asked=("how slow is easy running?",), title="Talking")
        found = ranked("How slow is easy running?", (Near(TEMPO, 0.8), Near(slow, 0.8)), ())
        assert scores(found) == {slow.id: 0.45 + 0.25, TEMPO.id: pytest.approx(0.45, abs=0.25 * 0.5)}
        assert ids(found)[0] == slow.id

    def test_a_title_counts_as_a_question(self):
        titled = chunk(SLOW.id, SLOW.text, title="How slow easy running is")
        (found,) = ranked("how slow is easy running", (Near(titled, 0.8),), ())
        assert found.score == pytest.approx(0.45 + 0.25)

    def test_short_words_of_a_question_are_compared_as_what_they_stand_for(self):
        asked = chunk(SLOW.id, SLOW.text, asked=("overhead press ohp stuck",), title="Stalls")
        (found,) = ranked("ohp stuck", (Near(asked, 0.8),), ())
        assert found.score == pytest.approx(0.45 + 0.25)

    def test_nearness_is_that_of_meaning_alone(self):
        found = ranked(QUESTION, (Near(TEMPO, 0.71), Near(SQUAT, 0.6)), (Near(SLEEP, 30.0),))
        assert {passage.chunk.id: passage.nearness for passage in found} == {TEMPO.id: 0.71, SQUAT.id: 0.6, SLEEP.id: 0}

    def test_a_ranking_of_equals_counts_in_full(self):
        assert scores(ranked(QUESTION, (Near(TEMPO, 0.4), Near(SQUAT, 0.4)), ())) == {TEMPO.id: 0.45, SQUAT.id: 0.45}

    def test_equals_stand_in_the_order_of_their_ids(self):
        assert ids(ranked(QUESTION, (Near(TEMPO, 0.4), Near(SLEEP, 0.4), Near(SQUAT, 0.4)), ())) == sorted(
            [TEMPO.id, SQUAT.id, SLEEP.id]
        )

    def test_nothing_was_found(self):
        assert ranked(QUESTION, (), ()) == []


class TestDiverse:
    def test_what_a_better_one_has_said_gives_way(self):
        said_again = chunk("tempo.again", FAST.text)
        passages = [Passage(FAST, 0.9, 0.9), Passage(said_again, 0.8, 0.9), Passage(sleep_alone(), 0.6, 0.9)]
        assert ids(diverse(passages, 2)) == [FAST.id, SLEEP.id]
        assert ids(diverse(passages, 3)) == [FAST.id, SLEEP.id, said_again.id]

    def test_what_is_far_better_stands_first_though_it_was_said(self):
        said_again = chunk("tempo.again", FAST.text)
        passages = [Passage(FAST, 0.9, 0.9), Passage(said_again, 0.8, 0.9), Passage(sleep_alone(), 0.4, 0.9)]
        assert ids(diverse(passages, 2)) == [FAST.id, said_again.id]

    def test_the_order_in_which_they_are_given_does_not_matter(self):
        passages = [Passage(FAST, 0.5, 0.9), Passage(SLOW, 0.7, 0.9), Passage(sleep_alone(), 0.6, 0.9)]
        assert diverse(passages, 3) == diverse(passages[::-1], 3)

    @pytest.mark.parametrize(("count", "handed_on"), [(0, 0), (1, 1), (2, 2), (9, 2)])
    def test_there_are_never_more_than_asked_for(self, count, handed_on):
        assert len(diverse([Passage(FAST, 0.5, 0.9), Passage(SLOW, 0.4, 0.9)], count)) == handed_on


def sleep_alone():
    """A chunk that shares no word with the others."""
    return chunk(SLEEP.id, SLEEP.title, text="Eight hours of sleep.")


class TestRetrieve:
    def test_the_index_is_asked_once_with_short_words_spelled_out(self):
        index = ToldIndex([Near(TEMPO, 0.8)])
        retrieve("easy hr?", index, domains=(Domain.RUNNING,), count=1)
        assert index.asked == [("easy hr? (heart rate)", (Domain.RUNNING,), 30)]

    def test_the_best_comes_first(self):
        index = ToldIndex([Near(TEMPO, 0.8), Near(SQUAT, 0.7), Near(SLEEP, 0.6)], [Near(TEMPO, 9.0)])
        assert ids(retrieve(QUESTION, index, count=2)) == [TEMPO.id, SQUAT.id]

    def test_nothing_is_made_up(self):
        assert retrieve(QUESTION, ToldIndex()) == ()

    def test_an_index_that_is_down_is_told(self):
        index = MemoryIndex([TEMPO])
        index.instruct("503")
        with pytest.raises(Unavailable):
            retrieve(QUESTION, index)
