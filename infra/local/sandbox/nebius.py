"""Nebius as a laptop has it: its chat protocol with a model that only puts together what it was given."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from infra.local.sandbox.control import Instruction, Manners, Problem, Service

MODEL_ID = "sandbox/llama-3.3-70b"
API_KEY = "sandbox-key"
NOTHING_TO_SAY = "This is the sandbox's model. It only tells what it is given."
CHARACTERS_PER_TOKEN = 4
PASSAGES_QUOTED = 3
SENTENCES_QUOTED = 2

# The sandbox is a process that has none of the product's code in its path.
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")

REASONS = {
    HTTPStatus.UNAUTHORIZED: "Couldn't authenticate. Reason: token is not valid",
    HTTPStatus.NOT_FOUND: "model not found",
}


class NebiusInstruction(Instruction):
    """`reply` is said instead of the composed one; `silent` says nothing, `too_long` stops at the limit of tokens."""

    reply: str | None = Field(default=None, max_length=10_000)

    @classmethod
    def own_modes(cls) -> frozenset[str]:
        return frozenset({"silent", "too_long"})


class _Message(BaseModel):
    role: Literal["system", "user", "assistant"]
    content: str


class _JsonSchema(BaseModel):
    """OpenAI's wrapper; a bare schema in its place is not taken."""

    model_config = ConfigDict(extra="forbid")

    name: str
    schema_: dict[str, Any] = Field(alias="schema")
    strict: bool = False


class _SchemaFormat(BaseModel):
    type: Literal["json_schema"]
    json_schema: _JsonSchema


class _PlainFormat(BaseModel):
    type: Literal["json_object", "text"]


class _ChatRequest(BaseModel):
    model: str
    messages: list[_Message] = Field(min_length=1)
    max_tokens: int | None = Field(default=None, ge=1)
    temperature: float = Field(default=1.0, ge=0, le=2)
    stream: Literal[False] = False
    response_format: Annotated[_SchemaFormat | _PlainFormat, Field(discriminator="type")] | None = None


class _Told(BaseModel):
    statement: str


class _Findings(BaseModel):
    findings: list[_Told]


class _Read(BaseModel):
    entries: list[dict[str, Any]]


class _Utterance(BaseModel):
    transcript: str
    reading: _Read


class _Passage(BaseModel):
    number: int
    text: str


class _Question(BaseModel):
    question: str
    passages: list[_Passage]

    def answer(self) -> str:
        """The beginnings of the first passages, as statements that quote them."""
        begun = [(each.number, " ".join(_SENTENCE_END.split(each.text)[:SENTENCES_QUOTED])) for each in self.passages]
        statements = [{"text": text, "source": number, "quote": text} for number, text in begun[:PASSAGES_QUOTED]]
        return json.dumps({"statements": statements})


def nebius_service() -> Service:
    """Nebius as the sandbox's control knows it."""
    return Service(NebiusInstruction, Manners(_nebius_body, retired_status=HTTPStatus.NOT_FOUND))


def nebius_router(service: Service) -> APIRouter:
    """Routes of Nebius, to be mounted under its address without the `/v1`."""
    router = APIRouter(route_class=service.routes())

    def check_key(request: Request) -> None:
        if request.headers.get("Authorization") != f"Bearer {API_KEY}":
            raise service.problem(request, HTTPStatus.UNAUTHORIZED)

    @router.post("/v1/chat/completions")
    async def complete(request: Request) -> dict[str, Any]:
        check_key(request)
        try:
            asked = _ChatRequest.model_validate_json(await request.body())
        except ValidationError as error:
            raise _unprocessable(error) from None
        if asked.model != MODEL_ID:
            raise service.problem(request, HTTPStatus.NOT_FOUND)
        return _chat_completion(asked, request.state.instruction)

    @router.get("/v1/models")
    async def models(request: Request) -> dict[str, Any]:
        check_key(request)
        return {
            "object": "list",
            "data": [{"id": MODEL_ID, "object": "model", "created": 0, "owned_by": "sandbox"}],
        }

    return router


def reply_to(prompt: str) -> str:
    """What a prompt gives to be told: an utterance's log as the grammar reads it, what passages say about a question,
    or the statements of findings. Words of its own where there is none of them.
    """
    with suppress(ValidationError):
        return _Question.model_validate_json(prompt).answer()
    with suppress(ValidationError):
        return _Utterance.model_validate_json(prompt).reading.model_dump_json()
    try:
        told = _Findings.model_validate_json(prompt)
    except ValidationError:
        return NOTHING_TO_SAY
    return " ".join(finding.statement for finding in told.findings) or NOTHING_TO_SAY


def _chat_completion(asked: _ChatRequest, instruction: NebiusInstruction) -> dict[str, Any]:
    said = instruction.reply or reply_to(asked.messages[-1].content)
    cut = instruction.mode == "too_long"
    content = None if instruction.mode == "silent" else said[: len(said) // 2] if cut else said
    tokens = {
        "prompt_tokens": sum(len(message.content) for message in asked.messages) // CHARACTERS_PER_TOKEN,
        "completion_tokens": len(content or "") // CHARACTERS_PER_TOKEN,
    }
    return {
        "id": "chatcmpl-sandbox",
        "object": "chat.completion",
        "created": 0,
        "model": MODEL_ID,
        "choices": [
            {
                "index": 0,
                "finish_reason": "length" if cut else "stop",
                "logprobs": None,
                "message": {"role": "assistant", "content": content, "refusal": None, "tool_calls": []},
            }
        ],
        "usage": {**tokens, "total_tokens": sum(tokens.values()), "completion_tokens_details": None},
    }


def _unprocessable(error: ValidationError) -> Problem:
    found = [{**each, "loc": ["body", *each["loc"]]} for each in json.loads(error.json(include_url=False))]
    return Problem(JSONResponse({"detail": found}, HTTPStatus.UNPROCESSABLE_ENTITY))


def _nebius_body(_request: Request, status: int) -> dict[str, Any]:
    return {"detail": REASONS.get(HTTPStatus(status), HTTPStatus(status).phrase)}
