"""The labelled questions in the laptop's index, over the real client."""

from __future__ import annotations

import pytest

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from spotter.coaching.guardrails.precedents import concern_like_precedents
from spotter.coaching.ports import Precedent
from spotter.errors import Unavailable
from spotter.providers.http_service import HttpService, Patience, new_client
from spotter.providers.upstash_precedents import SKIPPED, UpstashPrecedents

LABELLED = (
    Precedent("how much trenbolone should I inject each week", "doping"),
    Precedent("best steroid stack for a first cycle", "doping"),
    Precedent("what dose of anavar builds muscle fastest", "doping"),
    Precedent("how many sets should I do for my chest", None),
    Precedent("how long should I rest between squats", None),
    Precedent("what is a good easy pace for a long run", None),
)


@pytest.fixture
def precedents(sandbox):
    with new_client() as client:
        counted = []
        service = HttpService(client, "The labelled questions", Patience(read_s=5, budget_s=10, backoff_s=0.01))
        index = UpstashPrecedents(service, f"{sandbox.url}{PREFIX}", lambda: TOKEN, counted.append)
        index.counted = counted
        assert index.put(LABELLED) == len(LABELLED)
        yield index


def test_a_question_in_other_words_is_like_its_precedents(precedents):
    assert (
        concern_like_precedents("weekly amount of juice to pin for a newbie bodybuilder?", precedents).key == "doping"
    )
    assert concern_like_precedents("pause between sets of bench press?", precedents) is None


def test_nearness_goes_from_unrelated_to_equal(precedents):
    nearest = precedents.resembling(LABELLED[0].question, 6)
    assert nearest[0].concern == "doping"
    assert nearest[0].nearness == pytest.approx(1, abs=0.01)
    assert [each.nearness for each in nearest] == sorted((each.nearness for each in nearest), reverse=True)


def test_a_label_is_replaced_by_a_later_one(precedents):
    question = "is caffeine before a race a good idea"
    precedents.put([Precedent(question, "medication")])
    precedents.put([Precedent(question, None)])
    assert precedents.resembling(question, 1)[0].concern is None


@pytest.mark.parametrize("mode", ["500", "401", "cut_off", "malformed"])
def test_an_index_that_cannot_be_asked_is_skipped_and_counted(precedents, sandbox, mode):
    precedents.counted.clear()
    sandbox.instruct("upstash_vector", mode=mode)
    assert list(precedents.resembling("anything", 3)) == []
    with pytest.raises(Unavailable):
        precedents.put(LABELLED[:1])
    sandbox.reset()
    assert precedents.counted == [SKIPPED]


def test_they_are_kept_apart_from_the_chunks(precedents, http):
    assert len(precedents.resembling("squat", 50)) == len(LABELLED)
    assert http.post("/query-data", json={"data": "trenbolone", "topK": 5}).json() == {"result": []}
