"""What functions write down when everything is to be written down."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import boto3
import pytest

from running.parse_run import handler as parse_run
from spotter import connections
from spotter.runtime.schedule import scheduled
from tests.support.activities import gpx
from tests.support.aws import REGION
from tests.support.events import LambdaContext, answer_of, http_event, schedule_event

CONTEXT = LambdaContext()
LIBRARIES = ("botocore", "boto3", "urllib3", "httpx", "httpcore", "mangum", "aws_lambda_powertools")


@dataclass(frozen=True)
class Found:
    found: int


@pytest.fixture(autouse=True)
def everything(caplog):
    """Every library as talkative as Lambda makes it when the log level is DEBUG."""
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.NOTSET)
    caplog.set_level(logging.DEBUG)


def post():
    headers = {"content-type": "application/gpx+xml", "idempotency-key": "k1"}
    return parse_run(http_event("POST", "/api/running/parse", athlete="ann", body=gpx(), headers=headers), CONTEXT)


def test_no_run_and_no_athlete_is_written_down(caplog):
    run = answer_of(post())["run"]
    assert run["id"] not in caplog.text
    assert "ann" not in [word for record in caplog.records for word in record.getMessage().split("/")]


def test_no_secret_is_written_down_by_what_a_clock_starts(caplog):
    boto3.client("secretsmanager", region_name=REGION).create_secret(Name="key", SecretString="hunter2")
    caplog.clear()

    @scheduled("rate(1 hour)")
    def handler():
        return Found(connections.secret("key") == "hunter2")

    assert handler(schedule_event(), CONTEXT) == {"found": True}
    assert "hunter2" not in caplog.text
