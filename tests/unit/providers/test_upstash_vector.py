"""What Upstash Vector is sent, and which of its answers are taken."""

from __future__ import annotations

import json
import logging

import httpx
import pytest

from spotter.errors import Refused, Unavailable
from spotter.knowledge.chunk_records import record_of
from spotter.knowledge.chunks import Domain
from spotter.knowledge.ports import Near
from spotter.providers.http_service import HttpService
from spotter.providers.upstash_vector import LARGEST_BATCH, NAME, UpstashVector
from tests.support.knowledge import SQUAT, TEMPO, chunk
from tests.support.passing_time import PassingTime


class Recorder:
    """An Upstash Vector that gives one body and keeps the requests."""

    def __init__(self, body, status=200):
        self._answer = status, body
        self.requests = []

    def __call__(self, request):
        self.requests.append(request)
        status, body = self._answer
        return httpx.Response(status, json=body)

    def index(self):
        client = httpx.Client(transport=httpx.MockTransport(self))
        service = HttpService(client, NAME, waiting=PassingTime().waiting())
        return UpstashVector(service, "https://vector.example/", lambda: "secret")

    @property
    def sent(self):
        return [json.loads(request.content) for request in self.requests]


def match(chunk_, score):
    return {"id": chunk_.id, "score": score, "metadata": record_of(chunk_)}


def test_one_request_asks_by_meaning_and_by_words():
    recorder = Recorder({"result": [[match(TEMPO, 0.9)], [match(TEMPO, 7.5), match(SQUAT, 2)]]})
    found = recorder.index().nearest("How fast?", domains=(Domain.RUNNING, Domain.BOTH), count=5)
    assert found.by_meaning == (Near(TEMPO, 0.9),)
    assert found.by_words == (Near(TEMPO, 7.5), Near(SQUAT, 2.0))
    (request,) = recorder.requests
    assert (request.method, str(request.url)) == ("POST", "https://vector.example/query-data")
    assert request.headers["Authorization"] == "Bearer secret"
    both = {"data": "How fast?", "topK": 5, "includeMetadata": True, "filter": "domain IN ('running', 'both')"}
    assert recorder.sent == [[{**both, "queryMode": "DENSE"}, {**both, "queryMode": "SPARSE"}]]


def test_without_domains_there_is_no_filter():
    recorder = Recorder({"result": [[], []]})
    recorder.index().nearest("How fast?")
    assert [query["filter"] for query in recorder.sent[0]] == ["", ""]


def test_chunks_go_as_the_text_that_is_searched_with_their_records():
    recorder = Recorder({"result": "Success"})
    recorder.index().put([TEMPO])
    assert recorder.requests[0].url.path == "/upsert-data"
    assert recorder.sent == [[{"id": TEMPO.id, "data": TEMPO.searched_text, "metadata": record_of(TEMPO)}]]


def test_they_go_and_are_removed_in_batches():
    recorder = Recorder({"result": "Success"})
    recorder.index().put(chunk(f"tempo.{number}") for number in range(2 * LARGEST_BATCH + 1))
    assert [len(batch) for batch in recorder.sent] == [LARGEST_BATCH, LARGEST_BATCH, 1]
    recorder = Recorder({"result": {"deleted": 3}})
    recorder.index().remove(f"tempo.{number}" for number in range(LARGEST_BATCH + 2))
    assert {request.url.path for request in recorder.requests} == {"/delete"}
    assert [len(body["ids"]) for body in recorder.sent] == [LARGEST_BATCH, 2]


@pytest.mark.parametrize("metadata", [None, {}, {**record_of(SQUAT), "kind": "rumour"}, {"id": SQUAT.id}])
def test_what_is_no_chunk_is_left_out_and_logged(metadata, caplog):
    other = {"id": SQUAT.id, "score": 0.95, "metadata": metadata}
    recorder = Recorder({"result": [[other, match(TEMPO, 0.9)], [other]]})
    with caplog.at_level(logging.WARNING):
        found = recorder.index().nearest("How fast?")
    assert ([near.chunk for near in found.by_meaning], found.by_words) == ([TEMPO], ())
    assert SQUAT.id in caplog.text


@pytest.mark.parametrize(
    "result",
    [[], [[]], [[], [], []], [[{"id": "a"}], []], [[{"id": "a", "score": "NaN"}], []], "Success", {"deleted": 1}],
)
def test_an_answer_of_another_form_is_unavailable(result):
    with pytest.raises(Unavailable, match="form that we do not know"):
        Recorder({"result": result}).index().nearest("How fast?")


@pytest.mark.parametrize(
    ("status", "told"), [(400, "our request"), (401, "our key"), (404, "our request"), (422, "our request")]
)
def test_errors_are_refusals(status, told):
    recorder = Recorder({"error": "Unauthorized: Invalid auth token", "status": status}, status)
    with pytest.raises(Refused, match=told):
        recorder.index().put([TEMPO])
    assert len(recorder.requests) == 1
