"""boto3 clients that talk to the emulator and to nothing else."""

from __future__ import annotations

from typing import Any

import boto3

from infra.local.settings import AWS_ENVIRONMENT, REGION, LocalSettings


def emulated(settings: LocalSettings, service: str) -> Any:  # noqa: ANN401
    """A client of one service of the emulator, whatever AWS account this machine is signed in to."""
    return boto3.client(  # type: ignore[call-overload]  # the stubs know only literal names
        service,
        endpoint_url=settings.aws_url,
        region_name=REGION,
        aws_access_key_id=AWS_ENVIRONMENT["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=AWS_ENVIRONMENT["AWS_SECRET_ACCESS_KEY"],
    )
