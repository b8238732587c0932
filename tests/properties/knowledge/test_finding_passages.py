"""Whatever is asked of whatever was found: never more than asked for, nothing twice, always in the same order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from infra.bench.hostile import FRAGMENTS
from spotter.knowledge.chunks import Domain
from spotter.knowledge.plain_search import PlainSearch, starter_search
from spotter.knowledge.ports import Near
from spotter.knowledge.query_words import SPELLED_OUT, spelled_out
from spotter.knowledge.retrieval import diverse, ranked, retrieve
from spotter.knowledge.words import stems
from tests.support.knowledge import chunk

SAID = ("tempo runs", "tempo runs at threshold pace", "squat deep", "sleep eight hours", "squat and sleep", "zone two")
CHUNKS = tuple(chunk(f"topic.{number}", said, domain=list(Domain)[number % 3]) for number, said in enumerate(SAID))
SEARCH = PlainSearch(CHUNKS)
LONGEST = 2000

words = st.sampled_from([*" ".join(SAID).split(), *SPELLED_OUT, *FRAGMENTS])
texts = st.lists(words, max_size=12).map(" ".join) | st.text(max_size=200)
nears = st.lists(
    st.builds(Near, st.sampled_from(CHUNKS), st.floats(-1e6, 1e6)), max_size=6, unique_by=lambda near: near.chunk.id
)
counts = st.integers(0, 8)


def ids(passages):
    return [passage.chunk.id for passage in passages]


@settings(max_examples=60, deadline=None)
@given(texts, counts, st.lists(st.sampled_from(Domain), max_size=3))
def test_no_more_than_asked_for_nothing_twice_and_of_the_domains_alone(question, count, domains):
    found = retrieve(question, SEARCH, domains=domains, count=count)
    assert len(found) <= count
    assert len(set(ids(found))) == len(found)
    assert all(not domains or passage.chunk.domain in domains for passage in found)
    assert found == retrieve(question, SEARCH, domains=domains, count=count)


@settings(max_examples=60, deadline=None)
@given(texts, nears, nears)
def test_everything_found_is_ranked_once_by_scores_from_nothing_to_one(question, by_meaning, by_words):
    found = ranked(question, by_meaning, by_words)
    assert set(ids(found)) == {near.chunk.id for near in (*by_meaning, *by_words)}
    assert all(-1e-9 <= passage.score <= 1 + 1e-9 for passage in found)
    assert found == sorted(found, key=lambda passage: (-passage.score, passage.chunk.id))
    assert found == ranked(question, by_meaning[::-1], by_words[::-1])


@settings(max_examples=60, deadline=None)
@given(texts, nears, counts)
def test_the_best_stands_first_and_more_passages_only_add_to_fewer(question, by_meaning, count):
    found = ranked(question, by_meaning, ())
    chosen = diverse(found, count)
    assert chosen[:1] == tuple(found[: min(count, 1)])
    assert diverse(found, count + 1)[:count] == chosen
    assert len(chosen) == min(count, len(found))


@settings(max_examples=60, deadline=None)
@given(texts)
def test_a_question_is_kept_as_it_was_asked(question):
    assert spelled_out(question).startswith(question)
    assert all(stem and stem.isalnum() and stem == stem.lower() for stem in stems(question))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(FRAGMENTS) | st.text(min_size=1, max_size=8))
def test_long_hostile_questions_find_no_more_than_others(fragment):
    question = (fragment * LONGEST)[:LONGEST]
    found = retrieve(question, starter_search(), count=5)
    assert len(found) <= 5
    assert all(0 <= passage.nearness <= 1 + 1e-9 for passage in found)
