"""What DynamoDB does only when several write at once."""

from __future__ import annotations

import boto3
import pytest
from moto import mock_aws

from spotter.errors import Unavailable
from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.items import TableSpec
from tests.support.aws import REGION, create_table

RUNS = TableSpec("runs")


class Busy:
    """A client through which another request writes the athlete's head again after each of the next deletions."""

    def __init__(self, client, times: int) -> None:
        self._client = client
        self._left = times

    def __getattr__(self, name):
        return getattr(self._client, name)

    def batch_write_item(self, **request):
        answer = self._client.batch_write_item(**request)
        if self._left:
            self._left -= 1
            put(self._client, "#head")
        return answer


def put(client, item_id: str) -> None:
    client.put_item(TableName=RUNS.name, Item={"user_id": {"S": "ann"}, "id": {"S": item_id}})


@pytest.fixture
def client():
    with mock_aws():
        client = boto3.client("dynamodb", region_name=REGION)
        create_table(client, RUNS)
        for item_id in ["#head", *(f"r{number:02d}" for number in range(30))]:
            put(client, item_id)
        yield client


def test_what_is_written_while_it_is_erased_is_erased_too(client):
    assert len(DynamoDatabase(Busy(client, 1)).erase(RUNS, "ann")) == 31
    assert client.scan(TableName=RUNS.name)["Items"] == []


def test_erasing_gives_up_when_somebody_never_stops_writing(client):
    with pytest.raises(Unavailable):
        DynamoDatabase(Busy(client, 1000)).erase(RUNS, "ann")
