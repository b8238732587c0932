"""One use case as one HTTP endpoint: a FastAPI app of one route behind Mangum, with everything that is common to all.

    @endpoint("GET", "/api/runs/{run_id}")
    async def handler(run_id: str, caller: SignedIn) -> Run: ...

Before the use case runs, the caller has been let in (token, scope, tier, limit) and the body is known to be small
enough; whatever it raises leaves as a problem document.
"""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Depends, FastAPI, Request, Response
from fastapi.datastructures import Default
from fastapi.responses import JSONResponse
from mangum import Mangum

from spotter.errors import PremiumRequired, TooLarge
from spotter.runtime import idempotency, observe
from spotter.runtime.caller import Caller, Event, caller_of
from spotter.runtime.idempotency import GatewayResponse
from spotter.runtime.problems import PROBLEM_JSON
from spotter.runtime.route import ProblemRoute, http_exception_response, recorded_problem

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.idempotency import BasePersistenceLayer
    from mangum.types import LambdaContext

MAX_BODY_BYTES = 5_000_000

_PREMIUM = "premium"
# What goes out as it is; anything else goes out in base64.
_TEXT = ["text/", "application/json", "image/svg+xml", PROBLEM_JSON]
# As FastAPI's own default, which it recognises and serialises without a detour.
_JSON: type[Response] = Default(JSONResponse)
_PROBLEM_RESPONSE = {"description": "A problem document", "content": {PROBLEM_JSON: {}}}

UseCase = Callable[..., Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class Admission:
    """Who may use an endpoint.

    `premium` tells an athlete's tier (from storage, never from the token) and is None where every tier is welcome;
    `idempotent` gives the store of an athlete's idempotency records and is None where the header means nothing;
    `limited` counts an athlete's request and raises TooManyRequests, and is None where only the gateway limits.
    """

    public: bool = False
    scope: str | None = None
    premium: Callable[[str], str] | None = None
    idempotent: Callable[[str], BasePersistenceLayer] | None = None
    limited: Callable[[str], None] | None = None

    def admit(self, event: Event) -> Caller | None:
        """The caller, let in; None on a public endpoint.

        Raises Unauthenticated, Forbidden, PremiumRequired for a free athlete, or TooManyRequests.
        """
        if self.public:
            return None
        caller = caller_of(event)
        if self.scope is not None:
            caller.require(self.scope)
        if self.premium is not None and self.premium(caller.athlete_id) != _PREMIUM:
            raise PremiumRequired("This is part of Spotter Premium.")
        if self.limited is not None:
            self.limited(caller.athlete_id)
        return caller


@dataclass(frozen=True, slots=True)
class RawBody:
    """A body that the use case reads itself: a file of one of the types, or `message`, if any, where it is JSON."""

    media_types: Sequence[str]
    message: type | None = None


class Endpoint:
    """The Lambda handler of one endpoint."""

    def __init__(self, app: FastAPI, method: str, path: str, admission: Admission, raw_body: RawBody | None) -> None:
        self.app = app
        self.method = method
        self.path = path
        self.admission = admission
        self.raw_body = raw_body
        self._mangum = Mangum(app, lifespan="off", text_mime_types=_TEXT)

    @property
    def public(self) -> bool:
        """Whether it can be called without a token."""
        return self.admission.public

    def __call__(self, event: Event, context: LambdaContext) -> GatewayResponse:
        """Answer an API Gateway event (payload format 2.0); every error becomes a problem document."""
        started = time.perf_counter()
        observe.hold_libraries_back()
        caller = None
        try:
            caller = self.admission.admit(event)
            _check_size(event)
            response = self._answer(event, context, caller)
        except Exception as error:
            response = _problem_response(error)
        self._report(event, response, caller, time.perf_counter() - started)
        return response

    def _answer(self, event: Event, context: LambdaContext, caller: Caller | None) -> GatewayResponse:
        store = self.admission.idempotent
        key = idempotency.key_of(event) if store is not None else None
        if key is None or store is None or caller is None:
            return self._mangum(event, context)
        return idempotency.answer_once(
            lambda: self._mangum(event, context), event, key, store(caller.athlete_id), context
        )

    def _report(self, event: Event, response: GatewayResponse, caller: Caller | None, elapsed_s: float) -> None:
        gateway = event["requestContext"]
        served = observe.Served(
            request_id=gateway.get("requestId", ""),
            route=f"{self.method} {self.path}",
            status=response["statusCode"],
            duration_ms=round(elapsed_s * 1000, 1),
            athlete=None if caller is None else observe.digest(caller.athlete_id, gateway.get("apiId", "")),
        )
        observe.report(served)


def endpoint(
    method: str,
    path: str,
    *,
    also: Sequence[str] = (),
    status: int = 200,
    public: bool = False,
    scope: str | None = None,
    premium: Callable[[str], str] | None = None,
    idempotent: Callable[[str], BasePersistenceLayer] | None = None,
    limited: Callable[[str], None] | None = None,
    documented: bool = True,
    raw_body: RawBody | None = None,
    answers_with: type[Response] = _JSON,
) -> Callable[[UseCase], Endpoint]:
    """Make an async function the endpoint of a route.

    `also` are further paths of the same function, which are not described; `status` is that of an ordinary answer;
    `raw_body` describes a body that the function takes from the request itself; `answers_with` is the kind of answer
    where that is not JSON. For the rest see Admission.
    """

    def decorate(use_case: UseCase) -> Endpoint:
        app = _app()
        for each in (path, *also):
            app.add_api_route(
                each,
                use_case,
                methods=[method],
                status_code=status,
                response_class=answers_with,
                tags=[_module_words(use_case)[0]],
                operation_id=_module_words(use_case)[-1],
                summary=_first_line(use_case),
                responses={"default": _PROBLEM_RESPONSE},
                include_in_schema=documented and each == path,
            )
        return Endpoint(app, method, path, Admission(public, scope, premium, idempotent, limited), raw_body)

    return decorate


def _caller(request: Request) -> Caller:
    caller: Caller = caller_of(request.scope["aws.event"])
    return caller


SignedIn = Annotated[Caller, Depends(_caller)]


def _app() -> FastAPI:
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.router.route_class = ProblemRoute
    app.add_exception_handler(404, http_exception_response)
    return app


def _module_words(use_case: UseCase) -> list[str]:
    return use_case.__module__.split(".")


def _first_line(use_case: UseCase) -> str:
    return (use_case.__doc__ or "").strip().partition("\n")[0].rstrip(".")


def _check_size(event: Event) -> None:
    body = event.get("body") or ""
    in_base64 = event.get("isBase64Encoded")
    size_bytes = len(body) * 3 // 4 - body[-2:].count("=") if in_base64 else len(body.encode())
    if size_bytes > MAX_BODY_BYTES:
        raise TooLarge(f"The body is larger than {MAX_BODY_BYTES} bytes. Send it by way of POST /api/uploads instead.")


def _problem_response(error: Exception) -> GatewayResponse:
    problem = recorded_problem(error)
    headers = {"content-type": PROBLEM_JSON, **problem.headers}
    return {
        "statusCode": problem.status,
        "headers": headers,
        "body": json.dumps(problem.body, ensure_ascii=False),
        "isBase64Encoded": False,
    }
