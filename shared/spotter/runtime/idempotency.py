"""`Idempotency-Key`: the same request sent again is answered again, not carried out again.

A record holds for a day. It belongs to one athlete, route and key; requests that fail leave none. Powertools keeps the
records, and is imported only when a request carries the header.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from spotter.errors import Conflict, FieldError, InvalidInput, Unavailable
from spotter.runtime.caller import Event

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.idempotency import BasePersistenceLayer
    from mangum.types import LambdaContext

HEADER = "Idempotency-Key"

_KEPT_S = 24 * 60 * 60
_LONGEST_KEY = 255
_FIRST_FAILURE = 400
_RETRY_AFTER_S = 2

GatewayResponse = dict[str, Any]


class _Failed(Exception):
    """Carries a response out through Powertools, which keeps no record of what raises."""

    def __init__(self, response: GatewayResponse) -> None:
        super().__init__(response["statusCode"])
        self.response = response


def key_of(event: Event) -> str | None:
    """The request's key, None without one. Raises InvalidInput for an empty one or one beyond 255 characters."""
    key: str | None = event.get("headers", {}).get(HEADER.lower())
    if key is not None and not 0 < len(key) <= _LONGEST_KEY:
        raise _invalid_key(f"1 to {_LONGEST_KEY} characters")
    return key


def answer_once(
    answer: Callable[[], GatewayResponse], event: Event, key: str, store: BasePersistenceLayer, context: LambdaContext
) -> GatewayResponse:
    """What `answer` gives, or gave when this key was first used.

    Raises InvalidInput when the key was used for another request, Conflict while the first one is still under way, and
    Unavailable when the records cannot be reached.
    """
    from aws_lambda_powertools.utilities.idempotency import exceptions

    try:
        return _recorded(answer, store, context)(request=_identity(event, key))
    except _Failed as failure:
        return failure.response
    except exceptions.IdempotencyValidationError as error:
        raise _invalid_key("already used for another request") from error
    except exceptions.IdempotencyAlreadyInProgressError as error:
        raise Conflict("The first request with this key is still under way.", retry_after_s=_RETRY_AFTER_S) from error
    except exceptions.IdempotencyPersistenceLayerError as error:
        raise Unavailable("Requests cannot be recorded at the moment.", retry_after_s=_RETRY_AFTER_S) from error


def _recorded(
    answer: Callable[[], GatewayResponse], store: BasePersistenceLayer, context: LambdaContext
) -> Callable[..., GatewayResponse]:
    from aws_lambda_powertools.utilities.idempotency import IdempotencyConfig, idempotent_function

    config = IdempotencyConfig(
        event_key_jmespath="key",
        payload_validation_jmespath="payload",
        expires_after_seconds=_KEPT_S,
        hash_function="sha256",
        lambda_context=context,  # type: ignore[arg-type]
    )

    def carry_out(*, request: dict[str, str]) -> GatewayResponse:
        del request
        response = answer()
        if response["statusCode"] >= _FIRST_FAILURE:
            raise _Failed(response)
        return response

    recorded: Callable[..., GatewayResponse] = idempotent_function(
        carry_out, data_keyword_argument="request", persistence_store=store, config=config, key_prefix="request"
    )
    return recorded


def _identity(event: Event, key: str) -> dict[str, str]:
    http = event["requestContext"]["http"]
    content_type = event.get("headers", {}).get("content-type", "")
    payload = "\n".join([event.get("rawQueryString", ""), content_type, event.get("body") or ""])
    return {
        "key": f"{http['method']} {http['path']} {key}",
        "payload": hashlib.sha256(payload.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def _invalid_key(message: str) -> InvalidInput:
    return InvalidInput(f"The {HEADER} cannot be used.", errors=[FieldError(HEADER, message)])
