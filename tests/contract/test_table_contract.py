"""The contract of a database, held by the one in memory and by DynamoDB's."""

from __future__ import annotations

import boto3
import pytest
from moto import mock_aws

from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.memory import MemoryDatabase
from tests.contract.table_contract import NOTES, PEOPLE, UNREAD, DatabaseContract, clock, database, notes
from tests.support.aws import REGION, create_table

__all__ = ["clock", "database", "notes"]


class TestMemoryDatabase(DatabaseContract):
    @pytest.fixture
    def open_database(self):
        return MemoryDatabase


@pytest.fixture(scope="module")
def dynamodb():
    with mock_aws():
        yield boto3.client("dynamodb", region_name=REGION)


class TestDynamoDatabase(DatabaseContract):
    @pytest.fixture
    def open_database(self, dynamodb):
        create_table(dynamodb, NOTES, UNREAD)
        create_table(dynamodb, PEOPLE)
        yield lambda clock: DynamoDatabase(dynamodb, clock)
        for spec in (NOTES, PEOPLE):
            dynamodb.delete_table(TableName=spec.name)
