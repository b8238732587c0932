"""A FastAPI route that reads strict JSON and turns everything raised inside it into a problem document."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from spotter.errors import MalformedRequest, NotFound, RequestError, UnsupportedMediaType
from spotter.runtime.json_body import loads
from spotter.runtime.observe import report_failure
from spotter.runtime.problems import PROBLEM_JSON, Problem, invalid_input, problem_of

RouteHandler = Callable[[Request], Coroutine[Any, Any, Response]]

_FIRST_SERVER_ERROR = 500
_STATUS_ERRORS: dict[int, type[RequestError]] = {400: MalformedRequest, 404: NotFound}


class StrictRequest(Request):
    """A request whose JSON is read as the standard has it."""

    async def json(self) -> Any:  # noqa: ANN401 - any JSON value
        """The body as JSON. Raises MalformedRequest."""
        return loads(await self.body())


class ProblemRoute(APIRoute):
    """A route whose errors leave as problem documents, logged with their trace where they are our fault."""

    def get_route_handler(self) -> RouteHandler:
        """FastAPI's own handler, with the errors caught."""
        answer = super().get_route_handler()

        async def handle(request: Request) -> Response:
            try:
                if self.body_field is not None:
                    _require_json(request)
                return await answer(StrictRequest(request.scope, request.receive))
            except Exception as error:
                return _response(error)

        return handle


def recorded_problem(error: Exception) -> Problem:
    """The problem that stands for the error; a fault of ours is logged with its trace."""
    problem = problem_of(error)
    if problem.status >= _FIRST_SERVER_ERROR:
        report_failure("request failed", error)
    return problem


def http_exception_response(_request: Request, error: Exception) -> JSONResponse:
    """The problem document of an error that FastAPI itself raised while it looked for the route."""
    return _response(error)


def _response(error: Exception) -> JSONResponse:
    problem = recorded_problem(_own_error(error))
    return JSONResponse(problem.body, problem.status, problem.headers, PROBLEM_JSON)


def _own_error(error: Exception) -> Exception:
    if isinstance(error, RequestValidationError):
        return invalid_input(error.errors())
    if isinstance(error, HTTPException):
        return _STATUS_ERRORS.get(error.status_code, RequestError)("The request cannot be read.")
    return error


def _require_json(request: Request) -> None:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise UnsupportedMediaType("The body must be application/json.")
