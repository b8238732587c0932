"""The contract of a database, held by the one in memory and by DynamoDB's."""

from __future__ import annotations

import boto3
import pytest
from moto import mock_aws
from tests.contract.table_contract import NOTES, PEOPLE, DatabaseContract, clock, database, notes
from tests.support.aws import REGION, create_table

from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.memory import MemoryDatabase

__all__ = ["clock", "database", "notes"]


class TestMemoryDatabase(DatabaseContract):
    @pytest.fixture
    def open_database(self):
        return MemoryDatabase


class TestDynamoDatabase(DatabaseContract):
    @pytest.fixture
    def open_database(self):
        with mock_aws():
            client = boto3.client("dynamodb", region_name=REGION)
            create_table(client, NOTES)
            create_table(client, PEOPLE)
            yield lambda clock: DynamoDatabase(client, clock)
