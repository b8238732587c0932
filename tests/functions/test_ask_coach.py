"""POST /api/coach/ask, with a language model that helps, lies, falls silent or talks nonsense."""

from __future__ import annotations

import json
import time

import boto3
import pytest

from coaching.ask_coach import handler
from infra.local.sandbox.nebius import API_KEY, MODEL_ID
from spotter import coach_wiring, connections
from spotter.knowledge.plain_search import starter_search
from spotter.settings import knowledge_settings, model_settings, redis_settings
from tests.support.events import LambdaContext, answer_of, json_event
from tests.support.sandbox import running_sandbox

QUESTION = "how long should i rest between heavy sets of squats?"
KEY_SECRET = "spotter/nebius"
WITHIN_S = 8
WIRED = (knowledge_settings, model_settings, redis_settings, connections.secret, connections._chat_breaker)


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory):
    with running_sandbox(tmp_path_factory.mktemp("sandbox")) as running:
        yield running


@pytest.fixture
def fresh_wiring():
    for each in WIRED:
        each.cache_clear()
    yield
    for each in WIRED:
        each.cache_clear()


@pytest.fixture
def model(sandbox, deployment, fresh_wiring, monkeypatch):  # noqa: ARG001 - in this order
    """The sandbox's model, chosen for the coach, to be told what to say."""
    monkeypatch.setenv("NEBIUS_URL", f"{sandbox.url}/nebius")
    monkeypatch.setenv("NEBIUS_MODEL_ID", MODEL_ID)
    monkeypatch.setenv("NEBIUS_API_KEY_SECRET", KEY_SECRET)
    secrets = boto3.client("secretsmanager")
    secrets.create_secret(Name=KEY_SECRET, SecretString=API_KEY)
    yield lambda **instruction: sandbox.instruct("nebius", **instruction)
    secrets.delete_secret(SecretId=KEY_SECRET, ForceDeleteWithoutRecovery=True)
    sandbox.reset()


def ask(question=QUESTION, athlete="ann", **body):
    event = json_event("POST", "/api/coach/ask", {"question": question, **body}, athlete=athlete)
    return handler(event, LambdaContext())


def test_an_answer_is_cited_and_every_quote_stands_in_its_chunk(fresh_wiring):  # noqa: ARG001
    answer = answer_of(ask())
    texts = {near.chunk.id: near.chunk.text for near in starter_search().nearest(QUESTION).by_words}
    assert (answer["behaviour"], answer["engine"], answer["degraded"]) == ("answer", "rules", False)
    assert [citation["n"] for citation in answer["citations"]] == list(range(1, len(answer["citations"]) + 1))
    assert answer["citations"]
    for citation in answer["citations"]:
        assert citation["quote"] in texts[citation["chunk_id"]]
        assert f"[{citation['n']}]" in answer["answer"]


def test_a_conversation_goes_on_and_is_the_athletes_own(fresh_wiring):  # noqa: ARG001
    first = answer_of(ask())
    second = answer_of(ask("and for the bench press?", conversation_id=first["conversation_id"]))
    assert second["conversation_id"] == first["conversation_id"]
    assert "bench" in second["answer"].lower()
    others = answer_of(ask("and for the bench press?", "bob", conversation_id=first["conversation_id"]))
    assert others["conversation_id"] != first["conversation_id"]
    assert coach_wiring.conversations().get("bob", first["conversation_id"]) is None


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "question"),
        ({"question": ""}, "question"),
        ({"question": "x" * 2001}, "question"),
        ({"question": 7}, "question"),
        ({"question": "how slow is easy?", "conversation_id": ""}, "conversation_id"),
        ({"question": "how slow is easy?", "athlete_id": "bob"}, "athlete_id"),
    ],
)
def test_garbage_is_refused_by_field(body, field):
    response = handler(json_event("POST", "/api/coach/ask", body, athlete="ann"), LambdaContext())
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == [field]


def test_a_model_that_keeps_to_the_passages_writes_the_answer(model):
    model(mode="ok")
    answer = answer_of(ask())
    assert (answer["engine"], answer["degraded"]) == (MODEL_ID, False)
    assert answer["citations"]


def lie(text, quote, source=1):
    return json.dumps({"statements": [{"text": text, "source": source, "quote": quote}]})


LIES = {
    "wrong number": lie("Rest 30 minutes between heavy sets.", "Rest 2-5 minutes between heavy compound sets"),
    "made-up quote": lie("Rest 9 minutes, as a trial found.", "Rest 9 minutes between heavy sets, a trial found."),
    "made-up source": lie("Rest 9 minutes, as a trial found.", "Rest 9 minutes between heavy sets.", source=40),
    "a lie about the athlete": lie("You squatted 300 kg yesterday.", None, source=None),
    "broken JSON": '{"statements": [{"text": "Rest 9 minutes',
    "another form": json.dumps({"answer": "Rest 9 minutes.", "citations": [{"n": 1, "quote": "Rest 9 minutes."}]}),
    "plain text": "Rest 9 minutes between sets [1]. Trust me.",
}


@pytest.mark.parametrize("reply", LIES.values(), ids=LIES)
def test_no_lie_reaches_the_athlete(model, reply):
    model(mode="500")
    by_rules = answer_of(ask())
    model(reply=reply)
    connections._chat_breaker.cache_clear()
    answer = answer_of(ask())
    assert {**answer, "conversation_id": None} == {**by_rules, "conversation_id": None}
    assert (answer["engine"], answer["degraded"]) == ("rules", True)


@pytest.mark.parametrize("mode", ["429", "500", "cut_off", "malformed", "retired", "401", "silent", "too_long"])
def test_a_model_that_is_down_leaves_the_rules_answer(model, mode):
    model(mode=mode)
    answer = answer_of(ask())
    assert (answer["engine"], answer["degraded"], answer["behaviour"]) == ("rules", True, "answer")
    assert answer["citations"]


def test_a_model_that_is_silent_for_half_a_minute_is_not_waited_for(model):
    model(mode="slow", delay_s=30)
    started = time.monotonic()
    answer = answer_of(ask())
    assert time.monotonic() - started < WITHIN_S
    assert (answer["engine"], answer["degraded"]) == ("rules", True)
