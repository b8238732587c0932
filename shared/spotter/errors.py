"""One family of errors.

    SpotterError
    ├── RequestError                 the caller can fix it
    │   ├── MalformedRequest         400
    │   ├── Unauthenticated          401
    │   ├── Forbidden                403
    │   │   └── PremiumRequired
    │   ├── NotFound                 404
    │   ├── Conflict                 409
    │   ├── TooLarge                 413
    │   ├── UnsupportedMediaType     415
    │   ├── InvalidInput             422
    │   │   └── UnreadableActivity
    │   │       └── NotARun
    │   └── TooManyRequests          429
    └── ServiceError                 the caller can only wait, or tell us
        └── Unavailable              503
            └── Refused              503, and asking again does not help

`status` is the HTTP status, `retryable` whether asking again unchanged may help. State machines retry exactly the
names whose `retryable` is true.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field of the input; `field` is a dotted path such as `preferences.units`."""

    field: str
    message: str


class SpotterError(Exception):
    """Base of everything Spotter raises on purpose. `detail` is shown to the caller: no internals in it."""

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Something went wrong on our side"
    retryable: ClassVar[bool] = False

    def __init__(
        self,
        detail: str,
        *,
        errors: Sequence[FieldError] = (),
        retry_after_s: int | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = tuple(errors)
        self.retry_after_s = retry_after_s
        self.reason = reason


class RequestError(SpotterError):
    status = 400
    title = "The request cannot be answered"


class MalformedRequest(RequestError):
    title = "The request is not readable"


class Unauthenticated(RequestError):
    status = 401
    title = "Sign in first"


class Forbidden(RequestError):
    status = 403
    title = "Not allowed"


class PremiumRequired(Forbidden):
    title = "Part of Spotter Premium"


class NotFound(RequestError):
    status = 404
    title = "Not found"


class Conflict(RequestError):
    status = 409
    title = "Changed in the meantime"
    retryable = True


class TooLarge(RequestError):
    status = 413
    title = "Too large"


class UnsupportedMediaType(RequestError):
    status = 415
    title = "Unsupported content type"


class InvalidInput(RequestError):
    status = 422
    title = "Invalid input"


class UnreadableActivity(InvalidInput):
    title = "The activity file cannot be read"


class NotARun(UnreadableActivity):
    title = "Not a run"


class TooManyRequests(RequestError):
    status = 429
    title = "Too many requests"
    retryable = True


class ServiceError(SpotterError):
    """A fault of ours or of something we depend on."""


class Unavailable(ServiceError):
    status = 503
    title = "Temporarily unavailable"
    retryable = True


class Refused(Unavailable):
    """A service we depend on will not serve us: our key, our set-up or our request is wrong. Only we can mend it."""

    title = "Unavailable until we have mended something"
    retryable = False
