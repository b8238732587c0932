"""The contract of an object store, held by the one in memory and by S3's."""

from __future__ import annotations

import boto3
import pytest
from moto import mock_aws

from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.s3 import S3Objects
from tests.contract.object_store_contract import ObjectStoreContract
from tests.support.aws import REGION, create_bucket


class TestMemoryObjects(ObjectStoreContract):
    @pytest.fixture
    def objects(self):
        return MemoryObjects()


@pytest.fixture(scope="module")
def bucket():
    with mock_aws():
        client = boto3.client("s3", region_name=REGION)
        create_bucket(client, "data")
        yield boto3.resource("s3", region_name=REGION).Bucket("data")


class TestS3Objects(ObjectStoreContract):
    @pytest.fixture
    def objects(self, bucket):
        yield S3Objects(bucket.meta.client, bucket.name)
        bucket.objects.delete()

    def test_the_signature_covers_type_and_size(self, objects):
        signed = objects.presigned_put("uploads/ann/1", "application/gpx+xml", 1234, expires_s=900)
        assert "X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost" in signed.url
        assert "X-Amz-Expires=900" in signed.url
