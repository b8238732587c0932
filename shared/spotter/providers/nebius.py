"""Language models served by Nebius Token Factory (docs.tokenfactory.nebius.com), which speaks OpenAI's protocol."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from pydantic import BaseModel, Field

from spotter.errors import Unavailable
from spotter.providers.base import AnswerForm, ChatMessage, Completion
from spotter.providers.http_service import HttpService

CUT_BY_LIMIT = "length"


class _Message(BaseModel):
    # A model that thinks aloud may have used all its tokens before it said anything.
    content: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Usage(BaseModel):
    prompt_tokens: int = Field(ge=0)
    completion_tokens: int = Field(ge=0)


class _ChatCompletion(BaseModel):
    choices: list[_Choice] = Field(min_length=1)
    usage: _Usage


class NebiusChat:
    """A ChatModel. `base_url` is without the `/v1`; `api_key` is called once per question."""

    def __init__(self, service: HttpService, base_url: str, model_id: str, api_key: Callable[[], str]) -> None:
        self._service = service
        self._base_url = base_url.rstrip("/")
        self._model_id = model_id
        self._api_key = api_key

    @property
    def model_id(self) -> str:
        """See ChatModel."""
        return self._model_id

    def complete(
        self, messages: Sequence[ChatMessage], *, max_tokens: int, temperature: float, form: AnswerForm | None = None
    ) -> Completion:
        """See ChatModel."""
        answer = self._service.post(
            f"{self._base_url}/v1/chat/completions",
            {
                "model": self._model_id,
                "messages": [asdict(message) for message in messages],
                "max_tokens": max_tokens,
                "temperature": temperature,
                "stream": False,
                **_response_format(form),
            },
            {"Authorization": f"Bearer {self._api_key()}"},
        )
        return _completion(self._service.read(answer, _ChatCompletion))


def _response_format(form: AnswerForm | None) -> dict[str, Any]:
    """The wish for a form, in OpenAI's wrapper; a bare schema would not be taken."""
    if form is None:
        return {}
    wrapped = {"name": form.name, "schema": form.schema, "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": wrapped}}


def _completion(answer: _ChatCompletion) -> Completion:
    choice = answer.choices[0]
    if not choice.message.content:
        raise Unavailable("The language model said nothing.")
    return Completion(
        text=choice.message.content,
        finished=choice.finish_reason != CUT_BY_LIMIT,
        prompt_tokens=answer.usage.prompt_tokens,
        completion_tokens=answer.usage.completion_tokens,
    )
