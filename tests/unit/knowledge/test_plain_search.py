"""Search by words alone."""

from __future__ import annotations

import math

import pytest

from spotter.knowledge.chunks import Domain
from spotter.knowledge.plain_search import STOOD_IN, PlainSearch, StoodIn, starter_search
from tests.support.knowledge import SLEEP, SQUAT, TEMPO, THREE, chunk
from tests.support.memory_index import MemoryIndex


def short(id_, text, **changed):
    """A chunk of no more words than it is told; its topic and its title are words, too."""
    return chunk(id_, text=text, title="x", **changed)


def ids(found):
    return [near.chunk.id for near in found]


def test_a_score_is_okapi_bm25_worked_out_by_hand():
    # Stems: (a, x, tempo, tempo, run) and (b, x, run); "tempo" is in one chunk of two.
    one, other = short("alpha.one", "tempo tempo run"), short("beta.two", "run")
    (found,) = PlainSearch([one, other]).nearest("tempo").by_words
    rarity = math.log(1 + (2 - 1 + 0.5) / (1 + 0.5))
    length = 1.2 * (1 - 0.75 + 0.75 * 5 / 4)
    assert (found.chunk, found.score) == (one, pytest.approx(rarity * 2 * 2.2 / (2 + length)))


def test_rare_words_count_more_than_frequent_ones():
    chunks = [short(f"topic.run{number}", "run") for number in range(5)]
    rare = short("topic.tempo", "tempo")
    assert ids(PlainSearch([*chunks, rare]).nearest("tempo run").by_words)[0] == rare.id


def test_of_two_that_say_it_the_shorter_is_nearer():
    long, brief = short("topic.a", "tempo and many other words besides"), short("topic.b", "tempo")
    assert ids(PlainSearch([long, brief]).nearest("tempo").by_words) == [brief.id, long.id]


def test_meaning_is_stood_in_for_by_the_share_of_words_from_a_half_to_one():
    every, half = short("topic.a", "tempo threshold"), short("topic.b", "tempo threshold", domain=Domain.BOTH)
    found = PlainSearch([every, half]).nearest("tempo threshold").by_meaning
    assert [near.score for near in found] == [1.0, 1.0]
    (partly,) = PlainSearch([every]).nearest("tempo squirrel").by_meaning
    assert 0.5 < partly.score < 1.0


def test_questions_and_titles_are_searched_too():
    asked = short("topic.a", "nothing else", asked=("what is zone two?",))
    assert ids(PlainSearch([asked, SQUAT]).nearest("zone two").by_words) == [asked.id]


@pytest.mark.parametrize(
    ("domains", "found"),
    [((), [TEMPO.id, SQUAT.id, SLEEP.id]), ((Domain.BOTH,), [SLEEP.id]), ((Domain.STRENGTH,), [SQUAT.id])],
)
def test_only_the_domains_that_are_named_are_searched(domains, found):
    nearest = PlainSearch(THREE).nearest("passage", domains=domains)
    assert sorted(ids(nearest.by_words)) == sorted(ids(nearest.by_meaning)) == sorted(found)


def test_equals_stand_in_the_order_of_their_ids_and_no_more_than_asked_for():
    chunks = [short(f"topic.{letter}", "tempo") for letter in "cab"]
    assert ids(PlainSearch(chunks).nearest("tempo", count=2).by_words) == ["topic.a", "topic.b"]


@pytest.mark.parametrize("question", ["", "what is it about?", "squirrel", "🏋️", "\0"])
def test_without_a_word_in_common_nothing_is_found(question):
    nearest = PlainSearch(THREE).nearest(question)
    assert (nearest.by_meaning, nearest.by_words) == ((), ())


def test_nothing_is_found_among_nothing():
    assert PlainSearch([]).nearest("tempo").by_words == ()


class TestStoodIn:
    def test_while_the_index_answers_it_is_asked(self):
        counted = []
        found = StoodIn(MemoryIndex(THREE), counted.append).nearest("threshold pace")
        assert (ids(found.by_words)[0], counted) == (TEMPO.id, [])

    @pytest.mark.parametrize("mode", ["slow", "503", "nonsense", "401"])
    def test_the_starter_corpus_stands_in_for_an_index_that_cannot_be_asked_and_that_is_counted(self, mode):
        counted = []
        index = MemoryIndex()
        index.instruct(mode)
        found = StoodIn(index, counted.append).nearest("shin splints", domains=(Domain.RUNNING,), count=3)
        assert {near.chunk.topic for near in found.by_words} == {"shin_splints"}
        assert (len(found.by_words), counted) == (3, [STOOD_IN])

    def test_the_starter_corpus_is_made_ready_once(self):
        assert starter_search() is starter_search()
