"""The object store on S3, over boto3's client."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from spotter.clock import Clock, system_clock
from spotter.storage.aws_errors import aws_errors, error_code, unavailable
from spotter.storage.objects import ListedObject, ObjectHead, SignedRequest, StoredObject

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_MISSING = frozenset({"404", "NoSuchKey", "NotFound"})
_KEYS_PER_DELETE = 1000


class S3Objects:
    """Objects in one bucket."""

    def __init__(self, client: S3Client, bucket: str, clock: Clock = system_clock) -> None:
        self._client = client
        self._bucket = bucket
        self._clock = clock

    def put(self, key: str, body: bytes, content_type: str, content_encoding: str | None = None) -> None:
        """See ObjectStore."""
        encoding: Any = {} if content_encoding is None else {"ContentEncoding": content_encoding}
        with aws_errors():
            self._client.put_object(Bucket=self._bucket, Key=key, Body=body, ContentType=content_type, **encoding)

    def get(self, key: str) -> StoredObject | None:
        """See ObjectStore."""
        with aws_errors():
            try:
                answer = self._client.get_object(Bucket=self._bucket, Key=key)
            except ClientError as error:
                if error_code(error) in _MISSING:
                    return None
                raise
            return StoredObject(answer["Body"].read(), answer["ContentType"])

    def head(self, key: str) -> ObjectHead | None:
        """See ObjectStore."""
        with aws_errors():
            try:
                answer = self._client.head_object(Bucket=self._bucket, Key=key)
            except ClientError as error:
                if error_code(error) in _MISSING:
                    return None
                raise
        return ObjectHead(answer["ContentLength"], answer["ContentType"])

    def delete(self, key: str) -> None:
        """See ObjectStore."""
        with aws_errors():
            self._client.delete_object(Bucket=self._bucket, Key=key)

    def page(self, prefix: str, *, limit: int, after: str | None = None) -> list[ListedObject]:
        """See ObjectStore."""
        place: Any = {} if after is None else {"StartAfter": after}
        with aws_errors():
            answer = self._client.list_objects_v2(Bucket=self._bucket, Prefix=prefix, MaxKeys=limit, **place)
        return [ListedObject(entry["Key"], entry["Size"]) for entry in answer.get("Contents", [])]

    def delete_prefix(self, prefix: str) -> int:
        """See ObjectStore."""
        deleted = 0
        while listed := self.page(prefix, limit=_KEYS_PER_DELETE):
            keys: Any = [{"Key": entry.key} for entry in listed]
            with aws_errors():
                answer = self._client.delete_objects(Bucket=self._bucket, Delete={"Objects": keys, "Quiet": True})
            if answer.get("Errors"):
                raise unavailable()
            deleted += len(keys)
        return deleted

    def presigned_put(self, key: str, content_type: str, size_bytes: int, expires_s: int) -> SignedRequest:
        """See ObjectStore."""
        request = {"Key": key, "ContentType": content_type, "ContentLength": size_bytes}
        headers = {"Content-Type": content_type, "Content-Length": str(size_bytes)}
        return self._signed("put_object", "PUT", request, headers, expires_s)

    def presigned_get(self, key: str, expires_s: int) -> SignedRequest:
        """See ObjectStore."""
        return self._signed("get_object", "GET", {"Key": key}, {}, expires_s)

    def _signed(
        self, operation: str, method: str, request: dict[str, Any], headers: dict[str, str], expires_s: int
    ) -> SignedRequest:
        url = self._client.generate_presigned_url(
            operation, Params={"Bucket": self._bucket, **request}, ExpiresIn=expires_s, HttpMethod=method
        )
        return SignedRequest(method, url, headers, self._clock() + timedelta(seconds=expires_s))
