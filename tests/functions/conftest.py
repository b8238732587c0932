"""A pretended AWS with the tables and the bucket of a deployment, and nothing left of it after each test."""

from __future__ import annotations

import boto3
import pytest
from moto import mock_aws

from spotter.settings import settings
from spotter.storage.items import HASH_KEY, RANGE_KEY, TableSpec
from spotter.storage.runs import WEATHER_INDEX
from tests.support.aws import REGION, create_bucket, create_table

BUCKET = "data"
ENVIRONMENT = {
    "USER_PROFILES_TABLE": "user_profiles",
    "RUNS_TABLE": "runs",
    "WORKOUTS_TABLE": "workouts",
    "WEEKLY_VOLUME_TRACKING_TABLE": "weekly_volume_tracking",
    "CONVERSATIONS_TABLE": "conversations",
    "IDEMPOTENCY_TABLE": "idempotency",
    "DATA_BUCKET": BUCKET,
    "WEATHER_CACHE_TABLE": "weather_cache",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
}
TABLES = (
    TableSpec("user_profiles", has_id=False),
    TableSpec("runs"),
    TableSpec("workouts"),
    TableSpec("weekly_volume_tracking"),
    TableSpec("conversations"),
    TableSpec("idempotency"),
    TableSpec("weather_cache"),
)
INDEXES = {"runs": (WEATHER_INDEX,)}


@pytest.fixture(scope="module")
def aws():
    """The clients of the deployment by service, made once: it is their making that takes time."""
    with pytest.MonkeyPatch.context() as environment, mock_aws():
        for name, value in ENVIRONMENT.items():
            environment.setenv(name, value)
        environment.delenv("AWS_ENDPOINT_URL", raising=False)
        clients = {service: boto3.client(service, region_name=REGION) for service in ("dynamodb", "s3")}
        for spec in TABLES:
            create_table(clients["dynamodb"], spec, *INDEXES.get(spec.name, ()))
        create_bucket(clients["s3"], BUCKET)
        settings.cache_clear()
        yield clients
    settings.cache_clear()


@pytest.fixture(autouse=True)
def deployment(aws):
    """The deployment's clients, for looking at what is really stored; everything stored is removed afterwards."""
    yield aws
    for spec in TABLES:
        remove_items(aws["dynamodb"], spec)
    for entry in aws["s3"].list_objects_v2(Bucket=BUCKET).get("Contents", []):
        aws["s3"].delete_object(Bucket=BUCKET, Key=entry["Key"])


def remove_items(client, spec: TableSpec) -> None:
    """Empty the table."""
    names = [HASH_KEY, RANGE_KEY] if spec.has_id else [HASH_KEY]
    for item in client.scan(TableName=spec.name)["Items"]:
        client.delete_item(TableName=spec.name, Key={name: item[name] for name in names})
