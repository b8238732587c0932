"""Upstash Redis as a laptop has it: its REST protocol (upstash.com/docs/redis/features/restapi) over a Redis in memory.

What it keeps is gone when the sandbox ends. That is a cache, limits and the state of a breaker: nothing that anybody
saved.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, unquote

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from infra.local.sandbox.control import Instruction, Manners, Problem, Service
from infra.local.sandbox.redis_engine import Command, CommandFailed, RedisEngine, Reply

PREFIX = "/upstash-redis"
TOKEN = "sandbox-redis-token"  # noqa: S105 - opens nothing but the sandbox
MOST_BYTES = 10 * 1024 * 1024

_METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
_ALLOWED = frozenset({"HEAD", "GET", "POST", "PUT"})
_TOKEN_PARAMETER = "_token"  # noqa: S105 - its name
_OK = b"OK"
_REASONS = {HTTPStatus.UNAUTHORIZED: "WRONGPASS invalid password"}


class UpstashRedisInstruction(Instruction):
    """`nonsense` answers with JSON of another form."""

    @classmethod
    def own_modes(cls) -> frozenset[str]:
        return frozenset({"nonsense"})


def upstash_redis_service() -> Service:
    """Upstash Redis as the sandbox's control knows it."""
    return Service(UpstashRedisInstruction, Manners(_error_body))


def upstash_redis_router(service: Service) -> APIRouter:
    """Routes of Upstash Redis, to be mounted under PREFIX."""
    router = APIRouter(route_class=service.routes())
    engine = RedisEngine()

    @router.api_route("", methods=_METHODS)
    @router.api_route("/{path:path}", methods=_METHODS)
    async def answer(request: Request) -> Response:
        if request.method not in _ALLOWED:
            raise service.problem(request, HTTPStatus.METHOD_NOT_ALLOWED)
        if _token_of(request) != TOKEN:
            raise service.problem(request, HTTPStatus.UNAUTHORIZED)
        if request.state.instruction.mode == "nonsense":
            return JSONResponse({"answer": {"is": 42}})
        try:
            response = _answer(engine, _Asked(request, await request.body()))
        except CommandFailed as failure:
            response = _refusal(str(failure))
        # One Redis has seen every write, whatever it was before which the reader will not look.
        response.headers["Upstash-Sync-Token"] = f"sandbox={service.requests}"
        return response

    return router


class _Asked:
    """A request: its path after the prefix, its body, and the form in which its answer is wanted."""

    def __init__(self, request: Request, body: bytes) -> None:
        if len(body) > MOST_BYTES:
            raise Problem(_refusal(f"ERR max request size exceeded. Limit: {MOST_BYTES} bytes"))
        path = request.scope["raw_path"].decode("ascii").partition(PREFIX)[2]
        # Undone part by part, so that a value may hold a slash.
        self.path = [unquote(part) for part in path.split("/") if part]
        self.options = _options(request.url.query)
        self.body = body
        self.in_base64 = request.headers.get("Upstash-Encoding") == "base64"
        self.in_resp2 = _wants_resp2(request.headers.get("Upstash-Response-Format", "json"))
        if self.in_base64 and self.in_resp2:
            raise Problem(_refusal("ERR base64 is not for resp2"))


def _answer(engine: RedisEngine, asked: _Asked) -> Response:
    if asked.path == ["multi-exec"]:
        outcomes = engine.run_together(_commands_in(asked.body))
        return JSONResponse([_entry(each, asked.in_base64) for each in outcomes])
    if asked.path == ["pipeline"]:
        outcomes = engine.run_each(_commands_in(asked.body))
        if asked.in_resp2:
            return _binary(b"".join(map(_resp2, outcomes)))
        return JSONResponse([_entry(each, asked.in_base64) for each in outcomes])
    reply = engine.run(_command_in(asked))
    return _binary(_resp2(reply)) if asked.in_resp2 else JSONResponse(_entry(reply, asked.in_base64))


def _command_in(asked: _Asked) -> Command:
    """The command: all of it in the body, or in the path with its value in the body and options in the query."""
    if asked.path:
        value = [asked.body.decode("utf-8", "replace")] if asked.body else []
        return [*asked.path, *value, *asked.options]
    command = _json(asked.body)
    if not _is_command(command):
        raise CommandFailed("ERR failed to parse command")
    named: Command = command
    return named


def _commands_in(body: bytes) -> Sequence[Command]:
    commands = _json(body)
    if not isinstance(commands, list) or not all(map(_is_command, commands)):
        raise CommandFailed("ERR failed to parse pipeline request")
    if not commands:
        raise CommandFailed("ERR empty pipeline request")
    return commands


def _json(body: bytes) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(body)
    except ValueError:
        return None


def _is_command(value: Any) -> bool:  # noqa: ANN401 - any JSON value
    return isinstance(value, list) and bool(value) and isinstance(value[0], str)


def _options(query: str) -> list[str]:
    """`EX=100&NX` as the words of a command."""
    pairs = parse_qsl(query, keep_blank_values=True)
    return [word for name, value in pairs if name != _TOKEN_PARAMETER for word in (name, value) if word]


def _token_of(request: Request) -> str | None:
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return given or request.query_params.get(_TOKEN_PARAMETER)


def _wants_resp2(form: str) -> bool:
    if form not in {"json", "resp2"}:
        raise Problem(_refusal("ERR unknown response format"))
    return form == "resp2"


def _entry(outcome: Reply | CommandFailed, in_base64: bool) -> dict[str, Any]:
    if isinstance(outcome, CommandFailed):
        return {"error": str(outcome)}
    return {"result": _as_json(outcome, in_base64)}


def _as_json(reply: Reply, in_base64: bool) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(reply, list):
        return [_as_json(each, in_base64) for each in reply]
    if isinstance(reply, bytes):
        return base64.b64encode(reply).decode() if in_base64 and reply != _OK else reply.decode("utf-8", "replace")
    return reply


def _resp2(outcome: Reply | CommandFailed) -> bytes:
    """The reply as it goes over a connection (redis.io/docs/latest/develop/reference/protocol-spec)."""
    match outcome:
        case CommandFailed():
            return f"-{outcome}\r\n".encode()
        case None:
            return b"$-1\r\n"
        case int():
            return b":%d\r\n" % outcome
        case list():
            return b"*%d\r\n" % len(outcome) + b"".join(map(_resp2, outcome))
        case _:
            return b"+OK\r\n" if outcome == _OK else b"$%d\r\n%s\r\n" % (len(outcome), outcome)


def _binary(content: bytes) -> Response:
    return Response(content, media_type="application/octet-stream")


def _refusal(message: str) -> JSONResponse:
    return JSONResponse({"error": message}, HTTPStatus.BAD_REQUEST)


def _error_body(_request: Request, status: int) -> dict[str, Any]:
    return {"error": _REASONS.get(HTTPStatus(status), f"ERR {HTTPStatus(status).phrase}")}
