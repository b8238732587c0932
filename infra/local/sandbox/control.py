"""Telling the sandbox's services to fail, and seeing how often they were asked.

    PUT    /_control/{service}   {"mode": "429", "times": 2, "retry_after_s": 1}
    GET    /_control
    DELETE /_control             everything as it was at the start

A service offers its own Instruction: the modes below, modes that only it has, and what else may be said about it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator
from starlette.types import Receive, Scope, Send

OK = "ok"
STATUS_MODES = frozenset({"400", "401", "403", "404", "408", "429", "500", "502", "503", "504"})
OTHER_MODES = frozenset({OK, "slow", "malformed", "cut_off", "retired"})
ASKED_TO_WAIT = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})

Handler = Callable[[Request], Awaitable[Response]]


class Instruction(BaseModel):
    """How a service behaves from now on, or for the next `times` requests only.

    `retry_after_s` goes with 429 and 503, `delay_s` is how long a slow service takes before it answers.
    """

    model_config = ConfigDict(extra="forbid")

    mode: Annotated[str, BeforeValidator(str)] = OK
    times: int | None = Field(default=None, ge=1)
    retry_after_s: int = Field(default=1, ge=0)
    delay_s: float = Field(default=10.0, gt=0, le=60)

    @classmethod
    def own_modes(cls) -> frozenset[str]:
        """Modes that only this service has; its routes carry them out."""
        return frozenset()

    @field_validator("mode")
    @classmethod
    def _is_known(cls, mode: str) -> str:
        if mode not in (known := STATUS_MODES | OTHER_MODES | cls.own_modes()):
            raise ValueError(f"one of {', '.join(sorted(known))}")
        return mode


class Problem(Exception):
    """Ends a request with this response."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status_code)
        self.response = response


@dataclass(frozen=True, slots=True)
class Manners:
    """How a service says that something is wrong: the body for a status, and what it says once it is retired."""

    body: Callable[[Request, int], dict[str, Any]]
    retired_status: int = HTTPStatus.GONE


class CutOff(Response):
    """An answer whose connection ends in the middle of the promised body."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        headers = [(b"content-type", b"application/json"), (b"content-length", b"4096")]
        await send({"type": "http.response.start", "status": HTTPStatus.OK, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"hours": [', "more_body": True})


class Service:
    """One service of the sandbox: its instruction, and how many requests it has had."""

    def __init__(self, instruction: type[Instruction], manners: Manners) -> None:
        self.instruction_type = instruction
        self._manners = manners
        self.reset()

    def reset(self) -> None:
        """Behave well, and count anew."""
        self.instruction = self.instruction_type()
        self.requests = 0

    def state(self) -> dict[str, Any]:
        """The instruction and the number of requests since the last reset."""
        return {**self.instruction.model_dump(mode="json", exclude_none=True), "requests": self.requests}

    def routes(self) -> type[APIRoute]:
        """The class of routes whose requests are counted and made to fail."""
        service = self

        class ScriptedRoute(APIRoute):
            def get_route_handler(self) -> Callable[[Request], Any]:
                answer = super().get_route_handler()

                async def handle(request: Request) -> Response:
                    return await service.handle(request, answer)

                return handle

        return ScriptedRoute

    async def handle(self, request: Request, answer: Handler) -> Response:
        """Fail as instructed, or let the route answer; it finds the instruction in `request.state.instruction`."""
        instruction = self._next_instruction()
        request.state.instruction = instruction
        if instruction.mode == "slow":
            await asyncio.sleep(instruction.delay_s)
        failure = self._failure(request, instruction)
        if failure is not None:
            return failure
        try:
            return await answer(request)
        except Problem as problem:
            return problem.response

    def problem(self, request: Request, status: int) -> Problem:
        """The service's own way to say this status."""
        return Problem(JSONResponse(self._manners.body(request, status), status))

    def _next_instruction(self) -> Instruction:
        self.requests += 1
        instruction = self.instruction
        if instruction.times is not None:
            left = instruction.times - 1
            after = {"times": left} if left else {"times": None, "mode": OK}
            self.instruction = instruction.model_copy(update=after)
        return instruction

    def _failure(self, request: Request, instruction: Instruction) -> Response | None:
        mode = instruction.mode
        if mode in STATUS_MODES:
            response = self.problem(request, int(mode)).response
            if int(mode) in ASKED_TO_WAIT:
                response.headers["Retry-After"] = str(instruction.retry_after_s)
            return response
        failures: dict[str, Callable[[], Response]] = {
            "malformed": lambda: Response('{"hours": [', media_type="application/json"),
            "cut_off": CutOff,
            "retired": lambda: self.problem(request, self._manners.retired_status).response,
        }
        return failures[mode]() if mode in failures else None


def control_router(services: dict[str, Service]) -> APIRouter:
    """The routes under `/_control`."""
    router = APIRouter(prefix="/_control")

    @router.put("/{name}")
    async def instruct(name: str, request: Request) -> dict[str, Any]:
        if name not in services:
            raise HTTPException(HTTPStatus.NOT_FOUND, f"no service {name!r}; there are {sorted(services)}")
        service = services[name]
        try:
            service.instruction = service.instruction_type.model_validate_json(await request.body())
        except ValidationError as error:
            found = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors()]
            raise HTTPException(HTTPStatus.UNPROCESSABLE_ENTITY, found) from None
        return service.state()

    @router.get("")
    async def state() -> dict[str, Any]:
        return {name: service.state() for name, service in services.items()}

    @router.delete("")
    async def reset() -> dict[str, Any]:
        for service in services.values():
            service.reset()
        return await state()

    return router
