"""What AWS answers when something goes wrong, in Spotter's own errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from botocore.exceptions import ClientError, ConnectionError, HTTPClientError, IncompleteReadError

from spotter.errors import Conflict, SpotterError, Unavailable

_CHANGED = frozenset(
    {
        "ConditionalCheckFailed",
        "ConditionalCheckFailedException",
        "TransactionConflict",
        "TransactionConflictException",
        "TransactionInProgressException",
    }
)
_BUSY = frozenset(
    {
        "InternalError",
        "InternalServerError",
        "ProvisionedThroughputExceeded",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ServiceUnavailable",
        "SlowDown",
        "Throttling",
        "ThrottlingError",
        "ThrottlingException",
    }
)
_RETRY_AFTER_S = 2


@contextmanager
def aws_errors() -> Iterator[None]:
    """Raise Conflict for a failed condition, Unavailable for throttling or a lost connection; let the rest through."""
    try:
        yield
    except ClientError as error:
        own = _own_error(error)
        if own is None:
            raise
        raise own from error
    except (HTTPClientError, ConnectionError, IncompleteReadError) as error:
        raise unavailable() from error


def unavailable() -> Unavailable:
    """The error for a store that cannot answer now."""
    return Unavailable("The data store does not answer at the moment.", retry_after_s=_RETRY_AFTER_S)


def error_code(error: ClientError) -> str:
    """AWS's own code of the error, such as `NoSuchKey`."""
    return error.response["Error"]["Code"]


def _own_error(error: ClientError) -> SpotterError | None:
    codes = {error_code(error), *_cancellation_codes(error)}
    if codes & _CHANGED:
        return Conflict("Somebody else changed this at the same moment.", retry_after_s=1)
    return unavailable() if codes & _BUSY else None


def _cancellation_codes(error: ClientError) -> list[str]:
    reasons = error.response.get("CancellationReasons") or []
    return [reason.get("Code", "") for reason in reasons]
