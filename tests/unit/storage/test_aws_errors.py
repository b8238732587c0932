"""AWS's errors in Spotter's words."""

from __future__ import annotations

import pytest
from botocore.exceptions import (
    ClientError,
    EndpointConnectionError,
    IncompleteReadError,
    ReadTimeoutError,
    ResponseStreamingError,
)

from spotter.errors import Conflict, Unavailable
from spotter.storage.aws_errors import aws_errors


def raised_by_aws(code: str, *reasons: str) -> ClientError:
    answer = {"Error": {"Code": code}, "CancellationReasons": [{"Code": reason} for reason in reasons]}
    return ClientError(answer, "TransactWriteItems")


def translated(error: Exception) -> Exception:
    with pytest.raises(Exception) as raised, aws_errors():  # noqa: PT011 - which error it is, is what the test asks
        raise error
    return raised.value


@pytest.mark.parametrize(
    "error",
    [
        raised_by_aws("ConditionalCheckFailedException"),
        raised_by_aws("TransactionCanceledException", "None", "ConditionalCheckFailed"),
        raised_by_aws("TransactionCanceledException", "TransactionConflict"),
        raised_by_aws("TransactionConflictException"),
    ],
)
def test_what_somebody_else_changed_is_a_conflict(error):
    assert isinstance(translated(error), Conflict)


@pytest.mark.parametrize(
    "error",
    [
        raised_by_aws("ProvisionedThroughputExceededException"),
        raised_by_aws("ThrottlingException"),
        raised_by_aws("TransactionCanceledException", "None", "ThrottlingError"),
        raised_by_aws("SlowDown"),
        EndpointConnectionError(endpoint_url="https://dynamodb.example"),
        ReadTimeoutError(endpoint_url="https://dynamodb.example"),
        ResponseStreamingError(error="the bucket at s3.example is gone"),
        IncompleteReadError(actual_bytes=3, expected_bytes=5),
    ],
)
def test_a_store_that_cannot_answer_is_unavailable_for_a_moment(error):
    own = translated(error)
    assert isinstance(own, Unavailable)
    assert own.retry_after_s == 2
    assert "example" not in own.detail


@pytest.mark.parametrize("code", ["AccessDeniedException", "ValidationException", "ResourceNotFoundException"])
def test_a_fault_of_ours_stays_what_it_is(code):
    error = raised_by_aws(code)
    assert translated(error) is error
