"""Upstash Vector as a laptop has it: its REST protocol (upstash.com/docs/vector/api) over a hybrid index in a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from infra.local.sandbox.control import Instruction, Manners, Problem, Service
from infra.local.sandbox.vector.operations import OPERATIONS, Asked
from infra.local.sandbox.vector.refusals import IndexRefusal

if TYPE_CHECKING:
    from infra.local.sandbox.vector.index import VectorIndex

PREFIX = "/upstash-vector"
TOKEN = "sandbox-vector-token"  # noqa: S105 - opens nothing but the sandbox

_METHODS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
_REASONS = {HTTPStatus.UNAUTHORIZED: "Unauthorized: Invalid auth token"}
_NONSENSE = {"answer": {"is": 42}}


class UpstashVectorInstruction(Instruction):
    """`nonsense` answers with JSON of another form, `bad_gateway` with a 502 that is no JSON."""

    @classmethod
    def own_modes(cls) -> frozenset[str]:
        return frozenset({"nonsense", "bad_gateway"})


def upstash_vector_service() -> Service:
    """Upstash Vector as the sandbox's control knows it."""
    return Service(UpstashVectorInstruction, Manners(_error_body))


def upstash_vector_router(service: Service, open_index: Callable[[], VectorIndex]) -> APIRouter:
    """Routes of Upstash Vector, to be mounted under PREFIX; the index is opened by the first who asks."""
    router = APIRouter(route_class=service.routes())
    opened = cache(open_index)

    @router.api_route("/{path:path}", methods=_METHODS)
    async def answer(path: str, request: Request) -> Response:
        if (scripted := _scripted(request.state.instruction)) is not None:
            return scripted
        name, _, namespace = path.partition("/")
        operation = OPERATIONS.get(name)
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            raise service.problem(request, HTTPStatus.UNAUTHORIZED)
        if operation is None:
            raise service.problem(request, HTTPStatus.NOT_FOUND)
        if request.method not in {"POST", operation.method}:
            raise service.problem(request, HTTPStatus.METHOD_NOT_ALLOWED)
        asked = Asked(namespace, await request.body(), frozenset(request.query_params))
        try:
            # In a thread, because embedding takes its time and the other services go on.
            return JSONResponse({"result": await asyncio.to_thread(operation.carry_out, opened(), asked)})
        except IndexRefusal as refusal:
            raise _problem(refusal) from None

    return router


def _scripted(instruction: Instruction) -> Response | None:
    if instruction.mode == "nonsense":
        return JSONResponse(_NONSENSE)
    if instruction.mode == "bad_gateway":
        return Response("<html>Bad Gateway</html>", HTTPStatus.BAD_GATEWAY, media_type="text/html")
    return None


def _problem(refusal: IndexRefusal) -> Problem:
    return Problem(JSONResponse({"error": str(refusal), "status": refusal.status}, refusal.status))


def _error_body(_request: Request, status: int) -> dict[str, Any]:
    return {"error": _REASONS.get(HTTPStatus(status), HTTPStatus(status).phrase), "status": status}
