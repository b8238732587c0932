"""Problem documents (RFC 9457): one form for every error that leaves an endpoint."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from spotter.errors import FieldError, InvalidInput, MalformedRequest, SpotterError

PROBLEM_JSON = "application/problem+json"

_NOT_JSON = "json_invalid"
_UNEXPECTED = "An unexpected error occurred. It has been recorded; please try again later."


@dataclass(frozen=True, slots=True)
class Problem:
    """What an endpoint answers instead of a result."""

    status: int
    body: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)


def problem_of(error: Exception) -> Problem:
    """The problem that stands for the error; one that is not Spotter's own says nothing of its inside."""
    own = error if isinstance(error, SpotterError) else SpotterError(_UNEXPECTED)
    return Problem(own.status, _body(own), _headers(own))


def invalid_input(errors: Sequence[Mapping[str, Any]]) -> SpotterError:
    """The error for what validation found; `errors` as pydantic lists them."""
    if any(error["type"] == _NOT_JSON for error in errors):
        return MalformedRequest("The body is not valid JSON.")
    found = [FieldError(field_path(error["loc"]), error["msg"]) for error in errors]
    named = ", ".join(dict.fromkeys(error.field for error in found))
    return InvalidInput(f"Not valid: {named}.", errors=found)


def field_path(location: Sequence[str | int]) -> str:
    """A dotted path such as `preferences.distance_unit` from pydantic's location, whose first part is where it came."""
    return ".".join(str(part) for part in location[1:]) or str(location[0])


def _body(error: SpotterError) -> dict[str, Any]:
    body: dict[str, Any] = {
        "type": f"urn:spotter:problem:{_kebab(type(error).__name__)}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "errors": [asdict(field_error) for field_error in error.errors],
    }
    return body if error.reason is None else {**body, "reason": error.reason}


def _headers(error: SpotterError) -> dict[str, str]:
    return {} if error.retry_after_s is None else {"Retry-After": str(error.retry_after_s)}


def _kebab(class_name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", class_name).lower()
