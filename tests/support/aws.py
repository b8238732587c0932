"""Tables and buckets of a pretended AWS, made from the same few lines wherever a test needs them."""

from __future__ import annotations

from typing import Any

from spotter.storage.items import HASH_KEY, RANGE_KEY, Index, TableSpec

REGION = "eu-central-1"


def create_table(client, spec: TableSpec, *indexes: Index) -> None:
    """Make the table with the keys that every table of ours has, and the indexes on it."""
    keys = [HASH_KEY, RANGE_KEY] if spec.has_id else [HASH_KEY]
    names = [*keys, *(name for index in indexes for name in (index.mark, index.order))]
    client.create_table(
        TableName=spec.name,
        BillingMode="PAY_PER_REQUEST",
        KeySchema=_schema(*keys),
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in names],
        **({"GlobalSecondaryIndexes": [_described(index) for index in indexes]} if indexes else {}),
    )


def _schema(*names: str) -> list[dict[str, str]]:
    return [{"AttributeName": name, "KeyType": kind} for name, kind in zip(names, ("HASH", "RANGE"), strict=False)]


def _described(index: Index) -> dict[str, Any]:
    return {
        "IndexName": index.name,
        "KeySchema": _schema(index.mark, index.order),
        "Projection": {"ProjectionType": "KEYS_ONLY"},
    }


def create_bucket(client, name: str) -> None:
    """Make the bucket."""
    client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
