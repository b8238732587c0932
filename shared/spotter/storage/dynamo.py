"""The database on DynamoDB, over boto3's low-level client."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from spotter.clock import Clock, system_clock
from spotter.storage.attributes import Attributes, from_attributes, to_attributes
from spotter.storage.aws_errors import aws_errors, unavailable
from spotter.storage.items import (
    EXPIRY,
    HASH_KEY,
    RANGE_KEY,
    VERSION,
    Absent,
    Condition,
    Index,
    Item,
    Key,
    KeyRange,
    Present,
    Put,
    TableSpec,
    VersionIs,
    Write,
)

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

_DELETES_PER_CALL = 25
_DELETE_ATTEMPTS = 5
_ERASING_ROUNDS = 5

Request = dict[str, Any]


class DynamoDatabase:
    """Items in DynamoDB tables; every read but that of an index is consistent."""

    def __init__(self, client: DynamoDBClient, clock: Clock = system_clock) -> None:
        self._client = client
        self._clock = clock

    def get(self, table: TableSpec, key: Key) -> Item | None:
        """See Database."""
        with aws_errors():
            answer = self._client.get_item(TableName=table.name, Key=_key_attributes(key), ConsistentRead=True)
        item = from_attributes(answer["Item"]) if "Item" in answer else None
        return item if item is None or item.get(EXPIRY, math.inf) > self._now() else None

    def write(self, writes: Sequence[Write]) -> None:
        """See Database."""
        requests: list[Any] = [self._request(write) for write in writes]
        with aws_errors():
            if len(requests) > 1:
                self._client.transact_write_items(TransactItems=requests)
            elif "Put" in requests[0]:
                self._client.put_item(**requests[0]["Put"])
            else:
                self._client.delete_item(**requests[0]["Delete"])

    def query(
        self, table: TableSpec, user_id: str, keys: KeyRange, *, after: str | None, limit: int, newest_first: bool
    ) -> list[Item]:
        """See Database."""
        request = {
            "TableName": table.name,
            "ConsistentRead": True,
            "ScanIndexForward": not newest_first,
            **_expressions(user_id, keys, self._now()),
        }
        start = None if after is None else _key_attributes(Key(user_id, after))
        return self._pages(request, start, limit)

    def marked(self, table: TableSpec, index: Index, mark: str, *, up_to: str, limit: int) -> list[Key]:
        """See Database."""
        with aws_errors():
            answer = self._client.query(
                TableName=table.name,
                IndexName=index.name,
                KeyConditionExpression=f"{index.mark} = :mark AND {index.order} <= :up_to",
                ExpressionAttributeValues={":mark": {"S": mark}, ":up_to": {"S": up_to}},
                Limit=limit,
            )
        items = [from_attributes(item) for item in answer["Items"]]
        return [_key_of(item) for item in items]

    def erase(self, table: TableSpec, user_id: str) -> set[Key]:
        """See Database."""
        erased: set[Key] = set()
        # What is written between two of its calls would stay behind, so it goes on until there is nothing.
        for _ in range(_ERASING_ROUNDS):
            keys = self._every_key(table, user_id)
            if not keys:
                return erased
            for first in range(0, len(keys), _DELETES_PER_CALL):
                self._delete_batch(table, keys[first : first + _DELETES_PER_CALL])
            erased |= {_key_of(from_attributes(key)) for key in keys}
        raise unavailable()

    def _pages(self, request: Request, start: Attributes | None, limit: int) -> list[Item]:
        # Expired items are filtered after they have been counted, so one call may bring fewer than it was asked for.
        found: list[Item] = []
        while len(found) < limit:
            place: Request = {} if start is None else {"ExclusiveStartKey": start}
            with aws_errors():
                answer = self._client.query(**request, **place, Limit=limit - len(found))
            found += [from_attributes(item) for item in answer["Items"]]
            start = answer.get("LastEvaluatedKey")
            if not start:
                break
        return found

    def _every_key(self, table: TableSpec, user_id: str) -> list[Attributes]:
        names = [HASH_KEY, RANGE_KEY] if table.has_id else [HASH_KEY]
        request: Any = {
            "TableName": table.name,
            "ConsistentRead": True,
            "KeyConditionExpression": f"{HASH_KEY} = :user",
            "ExpressionAttributeValues": {":user": {"S": user_id}},
            "ProjectionExpression": ", ".join(names),
        }
        with aws_errors():
            pages = list(self._client.get_paginator("query").paginate(**request))
        return [item for page in pages for item in page["Items"]]

    def _delete_batch(self, table: TableSpec, keys: list[Attributes]) -> None:
        waiting: Any = {table.name: [{"DeleteRequest": {"Key": key}} for key in keys]}
        for _ in range(_DELETE_ATTEMPTS):
            with aws_errors():
                waiting = self._client.batch_write_item(RequestItems=waiting)["UnprocessedItems"]
            if not waiting:
                return
        raise unavailable()

    def _request(self, write: Write) -> Request:
        target: Request = {"TableName": write.table.name, **self._condition(write.condition)}
        if isinstance(write, Put):
            return {"Put": {**target, "Item": to_attributes(write.item)}}
        return {"Delete": {**target, "Key": _key_attributes(write.key)}}

    def _condition(self, condition: Condition | None) -> Request:
        match condition:
            case Absent():
                expression = f"attribute_not_exists({HASH_KEY}) OR {EXPIRY} <= :now"
                return _conditional(expression, {":now": {"N": repr(self._now())}})
            case Present():
                return {"ConditionExpression": f"attribute_exists({HASH_KEY})"}
            case VersionIs(0):
                return {"ConditionExpression": f"attribute_not_exists({VERSION})"}
            case VersionIs(version):
                return _conditional(f"{VERSION} = :version", {":version": {"N": str(version)}})
        return {}

    def _now(self) -> float:
        return self._clock().timestamp()


def _conditional(expression: str, values: Attributes) -> Request:
    return {"ConditionExpression": expression, "ExpressionAttributeValues": values}


def _key_attributes(key: Key) -> Attributes:
    own_id = {} if key.id is None else {RANGE_KEY: {"S": key.id}}
    return {HASH_KEY: {"S": key.user_id}, **own_id}


def _key_of(item: Item) -> Key:
    return Key(item[HASH_KEY], item.get(RANGE_KEY))


def _expressions(user_id: str, keys: KeyRange, now: float) -> Request:
    bounds = {
        (False, False): "",
        (True, False): f" AND {RANGE_KEY} >= :low",
        (False, True): f" AND {RANGE_KEY} <= :high",
        (True, True): f" AND {RANGE_KEY} BETWEEN :low AND :high",
    }[keys.low is not None, keys.high is not None]
    values = {":user": user_id, ":low": keys.low, ":high": keys.high}
    return {
        "KeyConditionExpression": f"{HASH_KEY} = :user{bounds}",
        "FilterExpression": f"attribute_not_exists({EXPIRY}) OR {EXPIRY} > :now",
        "ExpressionAttributeValues": {
            **{name: {"S": value} for name, value in values.items() if value is not None},
            ":now": {"N": repr(now)},
        },
    }
