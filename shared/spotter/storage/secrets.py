"""Texts that only we may know, in AWS Secrets Manager."""

from __future__ import annotations

from typing import Protocol, TypedDict

from botocore.exceptions import ClientError

from spotter.errors import Refused
from spotter.storage.aws_errors import aws_errors, error_code


class SecretValue(TypedDict, total=False):
    """What Secrets Manager answers, as far as we read it."""

    SecretString: str


class SecretsClient(Protocol):
    """boto3's client of Secrets Manager, as far as we use it."""

    def get_secret_value(self, *, SecretId: str) -> SecretValue:  # noqa: N803 - AWS's own name
        """The current value of the secret."""


def read_secret(client: SecretsClient, name: str) -> str:
    """The text of the secret. Raises Unavailable when it cannot be read now, Refused when there is none for us."""
    try:
        with aws_errors():
            answer = client.get_secret_value(SecretId=name)
    except ClientError as error:
        raise Refused(f"A secret of ours cannot be read ({error_code(error)}).") from error
    if "SecretString" not in answer:
        raise Refused("A secret of ours holds no text.")
    return answer["SecretString"]
