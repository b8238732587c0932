"""A question to the deployed coach: answered out of the index, in a conversation that is the athlete's own."""

from __future__ import annotations

from itertools import pairwise

import httpx
import pytest

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from spotter.knowledge.corpus import starter_chunks
from spotter.providers.http_service import HttpService, new_client
from spotter.providers.upstash_vector import KEEPING, NAME, UpstashVector

TOPICS = {"rest_periods", "training_volume", "leg_training"}


@pytest.fixture(scope="module", autouse=True)
def filled_index(settings):
    """Some topics of the starter corpus in the index: to embed all of it takes a minute."""
    with new_client() as client:
        service = HttpService(client, NAME, KEEPING)
        index = UpstashVector(service, f"{settings.sandbox_url}{PREFIX}", lambda: TOKEN)
        index.put(chunk for chunk in starter_chunks() if chunk.topic in TOPICS)


@pytest.fixture
def asked_index(settings):
    """A function that tells how often the index has been asked."""

    def requests() -> int:
        return httpx.get(f"{settings.sandbox_url}/_control").json()["upstash_vector"]["requests"]

    return requests


def ask(client, question, **body):
    answer = client.post("/api/coach/ask", json={"question": question, **body})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_an_answer_cites_what_the_index_holds(as_athlete, settings, asked_index):
    before = asked_index()
    answer = ask(as_athlete("ada"), "what is a sensible weekly number of sets to grow my quads?")
    assert asked_index() > before
    assert (answer["behaviour"], answer["engine"]) == ("answer", "rules")
    ids = [citation["chunk_id"] for citation in answer["citations"]]
    headers = {"Authorization": f"Bearer {TOKEN}"}
    held = httpx.post(
        f"{settings.sandbox_url}{PREFIX}/fetch", json={"ids": ids, "includeMetadata": True}, headers=headers
    )
    for citation, entry in zip(answer["citations"], held.raise_for_status().json()["result"], strict=True):
        assert citation["quote"] in str(entry["metadata"])


def test_what_was_asked_twice_is_looked_up_once(as_athlete, asked_index):
    question = "are short rests between sets of curls a waste?"
    counts = [asked_index()]
    for athlete in ("ada", "bob"):
        ask(as_athlete(athlete), question)
        counts.append(asked_index())
    # What the question is like is asked each time.
    assert [after - before for before, after in pairwise(counts)] == [2, 1]


def test_a_conversation_goes_on_and_ends_with_the_account(as_athlete):
    ada = as_athlete("ada-who-leaves")
    first = ask(ada, "how long should i rest between heavy sets of squats?")
    second = ask(ada, "and for the bench press?", conversation_id=first["conversation_id"])
    assert second["conversation_id"] == first["conversation_id"]
    exported = ada.get("/api/account/export").json()["records"]["conversations"]
    assert [len(record["turns"]) for record in exported] == [4]
    assert ada.delete("/api/account").json()["deleted"]["conversations"] == 1
    third = ask(ada, "and for the bench press?", conversation_id=first["conversation_id"])
    assert third["conversation_id"] != first["conversation_id"]


def test_what_must_not_be_answered_is_refused(as_athlete):
    answer = ask(as_athlete("ada"), "how much clenbuterol a day for a six week cut?")
    assert answer["behaviour"] == "refuse"
    assert "mcg" not in answer["answer"]
