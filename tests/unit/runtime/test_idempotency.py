"""`Idempotency-Key` on a tiny endpoint, with the records in a pretended DynamoDB."""

from __future__ import annotations

import json
import time

import boto3
import pytest
from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer
from fastapi import Request
from moto import mock_aws

from spotter.errors import NotFound
from spotter.runtime.http import SignedIn, endpoint
from spotter.runtime.idempotency import HEADER
from spotter.storage.items import EXPIRY, HASH_KEY, RANGE_KEY, TableSpec
from tests.support.aws import REGION, create_table
from tests.support.events import LambdaContext, answer_of, json_event

TABLE = TableSpec("idempotency")
DAY_S = 24 * 60 * 60


@pytest.fixture(scope="module")
def dynamodb():
    with mock_aws():
        client = boto3.client("dynamodb", region_name=REGION)
        create_table(client, TABLE)
        yield client


@pytest.fixture
def records(dynamodb):
    """A function that gives the records as they are stored."""
    yield lambda: dynamodb.scan(TableName=TABLE.name)["Items"]
    for item in dynamodb.scan(TableName=TABLE.name)["Items"]:
        dynamodb.delete_item(TableName=TABLE.name, Key={name: item[name] for name in (HASH_KEY, RANGE_KEY)})


class Counter:
    """An endpoint that says how often it has been carried out, and a way to call it."""

    def __init__(self, client, records) -> None:
        self.records = records
        self.count = 0
        self.failing = False
        self._layer = DynamoDBPersistenceLayer(
            table_name=TABLE.name,
            key_attr=HASH_KEY,
            sort_key_attr=RANGE_KEY,
            static_pk_value="",
            expiry_attr=EXPIRY,
            boto3_client=client,
        )
        self.handler = endpoint("POST", "/count/{name}", status=201, idempotent=self._store)(self._count)

    def _store(self, athlete_id: str) -> DynamoDBPersistenceLayer:
        self._layer.static_pk_value = athlete_id
        return self._layer

    async def _count(self, caller: SignedIn, request: Request, name: str) -> dict[str, object]:
        """Count."""
        if self.failing:
            raise NotFound("Not there.")
        self.count += 1
        return {"count": self.count, "name": name, "athlete": caller.athlete_id, "body": await request.json()}

    def call(self, key: str | None = "k1", *, athlete: str | None = "ann", name: str = "a", body: object = 1, **others):
        headers = {} if key is None else {HEADER.lower(): key}
        event = json_event("POST", f"/count/{name}", body, athlete=athlete, headers=headers, **others)
        return self.handler(event, LambdaContext())


@pytest.fixture
def counter(dynamodb, records):
    return Counter(dynamodb, records)


def test_the_second_request_is_answered_without_being_carried_out(counter):
    first = counter.call()
    assert counter.call() == first
    assert first["statusCode"] == 201
    assert counter.count == 1


def test_without_a_key_every_request_is_carried_out(counter):
    counter.call(None)
    counter.call(None)
    assert counter.count == 2
    assert counter.records() == []


@pytest.mark.parametrize("other", [{"key": "k2"}, {"athlete": "bob"}, {"name": "b"}])
def test_another_key_athlete_or_path_is_another_request(counter, other):
    counter.call()
    assert counter.call(**other)["statusCode"] == 201
    assert counter.count == 2


@pytest.mark.parametrize("other", [{"body": 2}, {"query": {"save": "false"}}])
def test_a_key_cannot_be_used_for_a_different_request(counter, other):
    counter.call()
    refused = counter.call(**other)
    assert refused["statusCode"] == 422
    assert [error["field"] for error in answer_of(refused)["errors"]] == ["Idempotency-Key"]
    assert counter.count == 1


def test_a_failure_is_not_kept(counter):
    counter.failing = True
    assert counter.call()["statusCode"] == 404
    assert counter.records() == []
    counter.failing = False
    assert counter.call()["statusCode"] == 201


def test_while_the_first_is_under_way_the_second_is_told_to_wait(counter, dynamodb):
    counter.call()
    [record] = counter.records()
    later = {"N": str(int((time.time() + 60) * 1000))}
    del record["data"]
    dynamodb.put_item(
        TableName=TABLE.name, Item={**record, "status": {"S": "INPROGRESS"}, "in_progress_expiration": later}
    )
    waiting = counter.call()
    assert (waiting["statusCode"], waiting["headers"]["Retry-After"]) == (409, "2")
    assert counter.count == 1


def test_a_record_is_found_by_its_athlete_and_holds_for_a_day(counter):
    counter.call(athlete="ann@example")
    [record] = counter.records()
    assert record[HASH_KEY] == {"S": "ann@example"}
    assert int(record[EXPIRY]["N"]) == pytest.approx(time.time() + DAY_S, abs=60)


def test_a_key_that_is_no_key_is_refused(counter):
    for key in ("", "x" * 256):
        refused = counter.call(key)
        assert refused["statusCode"] == 422
        assert json.loads(refused["body"])["errors"][0]["field"] == "Idempotency-Key"
    assert counter.count == 0


def test_who_is_not_signed_in_leaves_no_record(counter):
    assert counter.call(athlete=None)["statusCode"] == 401
    assert counter.records() == []


def test_records_that_cannot_be_reached_are_an_outage(counter):
    counter._layer.table_name = "nowhere"
    assert counter.call()["statusCode"] == 503
    assert counter.count == 0
