"""What was found lately is not looked up again."""

from __future__ import annotations

import pytest

from spotter.errors import Unavailable
from spotter.knowledge.library import KEPT_S, Library, mark_changed
from spotter.knowledge.retrieval import retrieve
from tests.support.knowledge import SQUAT, TEMPO, THREE
from tests.support.memory_index import MemoryIndex

QUESTION = "How fast is a tempo run?"


class MemoryCache:
    """A TextCache that forgets nothing; `kept_s` is for how long each text was kept."""

    def __init__(self):
        self.texts = {}
        self.kept_s = []

    def get(self, key):
        """See TextCache."""
        return self.texts.get(key)

    def get_all(self, *keys):
        """See TextCache."""
        return tuple(map(self.get, keys))

    def put(self, key, text, seconds):
        """See TextCache."""
        self.texts[key] = text
        self.kept_s.append(seconds)


@pytest.fixture
def index():
    return MemoryIndex(THREE)


@pytest.fixture
def cache():
    return MemoryCache()


@pytest.fixture
def library(index, cache):
    return Library(index, cache)


def test_without_a_cache_the_index_is_asked_each_time(index):
    library = Library(index)
    assert library.passages(QUESTION, 2) == library.passages(QUESTION, 2) == retrieve(QUESTION, index, count=2)
    assert index.requests == 3


def test_what_was_found_is_kept_and_is_the_same(library, index, cache):
    first = library.passages(QUESTION, 3)
    assert library.passages(QUESTION, 3) == first == retrieve(QUESTION, MemoryIndex(THREE), count=3)
    assert (index.requests, cache.kept_s) == (1, [KEPT_S])
    assert TEMPO in [passage.chunk for passage in first]


def test_that_nothing_was_found_is_kept_too(cache):
    empty = MemoryIndex()
    library = Library(empty, cache)
    assert library.passages(QUESTION, 3) == library.passages(QUESTION, 3) == ()
    assert empty.requests == 1


@pytest.mark.parametrize("again", ["how fast is a tempo run?", "  How fast  is a\ttempo run?\n"])
def test_capitals_and_spaces_make_no_other_question(library, index, again):
    assert library.passages(QUESTION, 3) == library.passages(again, 3)
    assert index.requests == 1


@pytest.mark.parametrize(("question", "count"), [(QUESTION, 2), ("How fast is a tempo run", 3), ("How deep?", 3)])
def test_another_question_or_another_count_is_looked_up(library, index, question, count):
    library.passages(QUESTION, 3)
    library.passages(question, count)
    assert index.requests == 2


def test_nothing_that_was_found_before_a_change_is_found_after_it(library, index, cache):
    library.passages(QUESTION, 1)
    index.remove([TEMPO.id])
    assert [each.chunk for each in library.passages(QUESTION, 1)] == [TEMPO]
    mark_changed(cache, "another")
    assert [each.chunk.id for each in library.passages("How deep is a squat?", 1)] == [SQUAT.id]
    assert TEMPO not in [each.chunk for each in library.passages(QUESTION, 3)]


def test_nothing_is_kept_of_an_index_that_is_down(library, index, cache):
    index.instruct("503")
    with pytest.raises(Unavailable):
        library.passages(QUESTION, 3)
    assert cache.texts == {}


def test_questions_are_not_readable_where_they_are_kept(library, cache):
    library.passages("my very private question about tempo", 1)
    assert [key for key in cache.texts if "private" in key] == []


def test_what_another_version_wrote_down_is_looked_up_anew(library, index, cache):
    first = library.passages(QUESTION, 2)
    [key] = cache.texts
    cache.texts[key] = '[null, [[{"id": "tempo"}, 1.0, 1.0]]]'
    assert library.passages(QUESTION, 2) == first
    assert index.requests == 2
