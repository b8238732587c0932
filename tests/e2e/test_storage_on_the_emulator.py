"""The storage contracts, held by the adapters on the emulator's DynamoDB and S3."""

import uuid

import pytest

from infra.local.aws import emulated
from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.s3 import S3Objects
from tests.contract.object_store_contract import ObjectStoreContract
from tests.contract.table_contract import NOTES, PEOPLE, UNREAD, DatabaseContract, clock, database, notes
from tests.support.aws import create_bucket, create_table

__all__ = ["clock", "database", "notes"]


class TestDynamoDatabaseOnTheEmulator(DatabaseContract):
    @pytest.fixture
    def open_database(self, settings):
        client = emulated(settings, "dynamodb")
        create_table(client, NOTES, UNREAD)
        create_table(client, PEOPLE)
        yield lambda clock: DynamoDatabase(client, clock)
        for table in (NOTES, PEOPLE):
            client.delete_table(TableName=table.name)


class TestS3ObjectsOnTheEmulator(ObjectStoreContract):
    @pytest.fixture
    def objects(self, settings):
        client = emulated(settings, "s3")
        bucket = f"data-{uuid.uuid4().hex}"
        create_bucket(client, bucket)
        return S3Objects(client, bucket)
