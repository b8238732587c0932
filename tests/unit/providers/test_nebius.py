"""What Nebius is sent, and which of its answers are taken."""

from __future__ import annotations

import json

import httpx
import pytest

from spotter.errors import Unavailable
from spotter.providers.base import AnswerForm, ChatMessage, Completion
from spotter.providers.http_service import HttpService
from spotter.providers.nebius import NebiusChat
from tests.support.passing_time import PassingTime

MESSAGES = (ChatMessage("system", "Be brief."), ChatMessage("user", "Hello — 5 °C"))
USAGE = {"prompt_tokens": 41, "completion_tokens": 2, "total_tokens": 43, "completion_tokens_details": None}


def answer(content="Hi", finish_reason="stop", **changes):
    message = {"role": "assistant", "content": content, "refusal": None, "tool_calls": [], "reasoning_content": None}
    choice = {"index": 0, "finish_reason": finish_reason, "logprobs": None, "stop_reason": None, "message": message}
    return {"id": "chatcmpl-1", "object": "chat.completion", "choices": [choice], "usage": USAGE, **changes}


class Recorder:
    """A Nebius that gives one body and keeps the request."""

    def __init__(self, body):
        self._body = body
        self.request = None

    def __call__(self, request):
        self.request = request
        return httpx.Response(200, json=self._body)

    def model(self):
        client = httpx.Client(transport=httpx.MockTransport(self))
        service = HttpService(client, "The language model", waiting=PassingTime().waiting())
        return NebiusChat(service, "https://nebius.example/", "acme/model", lambda: "secret")


def complete(recorder):
    return recorder.model().complete(MESSAGES, max_tokens=50, temperature=0.5)


def test_it_is_asked_as_its_documentation_says():
    recorder = Recorder(answer())
    assert complete(recorder) == Completion("Hi", finished=True, prompt_tokens=41, completion_tokens=2)
    assert str(recorder.request.url) == "https://nebius.example/v1/chat/completions"
    assert recorder.request.headers["Authorization"] == "Bearer secret"
    assert json.loads(recorder.request.content) == {
        "model": "acme/model",
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello — 5 °C"}],
        "max_tokens": 50,
        "temperature": 0.5,
        "stream": False,
    }


def test_a_form_is_wished_for_in_its_wrapper():
    recorder = Recorder(answer())
    recorder.model().complete(MESSAGES, max_tokens=50, temperature=0.5, form=AnswerForm("log", {"type": "object"}))
    assert json.loads(recorder.request.content)["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "log", "schema": {"type": "object"}, "strict": True},
    }


def test_the_limit_of_tokens_is_told_from_an_end():
    assert not complete(Recorder(answer(finish_reason="length"))).finished


@pytest.mark.parametrize("content", [None, ""])
def test_a_model_that_only_thought_is_unavailable(content):
    with pytest.raises(Unavailable, match="said nothing"):
        complete(Recorder(answer(content=content, finish_reason="length")))


@pytest.mark.parametrize(
    "body",
    [{}, [], answer(choices=[]), answer(usage=None), answer(choices=[{"message": "Hi"}]), answer(content=7)],
)
def test_another_form_is_unavailable(body):
    with pytest.raises(Unavailable, match="a form that we do not know"):
        complete(Recorder(body))
