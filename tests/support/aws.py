"""Tables and buckets of a pretended AWS, made from the same few lines wherever a test needs them."""

from __future__ import annotations

from spotter.storage.items import HASH_KEY, RANGE_KEY, TableSpec

REGION = "eu-central-1"


def create_table(client, spec: TableSpec) -> None:
    """Make the table with the keys that every table of ours has."""
    keys = [(HASH_KEY, "HASH"), *([(RANGE_KEY, "RANGE")] if spec.has_id else [])]
    client.create_table(
        TableName=spec.name,
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": name, "KeyType": kind} for name, kind in keys],
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name, _ in keys],
    )


def create_bucket(client, name: str) -> None:
    """Make the bucket."""
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
