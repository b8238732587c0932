"""Events as the HTTP API sends them to a function (payload format 2.0)."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

ISSUER = "https://issuer.example"


@dataclass(frozen=True)
class LambdaContext:
    """What a function is told of its own invocation."""

    function_name: str = "spotter"
    memory_limit_in_mb: int = 512
    invoked_function_arn: str = "arn:aws:lambda:eu-central-1:123456789012:function:spotter"
    aws_request_id: str = "52fdfc07-2182-454f-963f-5f0f9a621d72"

    def get_remaining_time_in_millis(self) -> int:
        """Plenty."""
        return 29_000


def claims_of(athlete: str, scope: str | None = None) -> dict[str, str]:
    """The claims of an access token; the gateway turns every value into text."""
    claims = {"sub": athlete, "iss": ISSUER, "aud": "spotter", "iat": "1777881600", "exp": "4102444800"}
    return claims if scope is None else {**claims, "scope": scope}


def http_event(
    method: str,
    path: str,
    *,
    route: str | None = None,
    athlete: str | None = None,
    scope: str | None = None,
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
    query: dict[str, str] | None = None,
) -> dict[str, Any]:
    """A request; `athlete` None is one to a public route. The body is sent in base64 unless it is JSON in ASCII."""
    sent = {"host": "api.example", "x-forwarded-proto": "https", **(headers or {})}
    authorizer = (
        {} if athlete is None else {"authorizer": {"jwt": {"claims": claims_of(athlete, scope), "scopes": None}}}
    )
    text = body is not None and body.isascii() and sent.get("content-type", "").startswith("application/json")
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": f"{method} {route or path}",
        "rawPath": path,
        "rawQueryString": urlencode(query or {}),
        "headers": sent,
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "api",
            "domainName": "api.example",
            "http": {
                "method": method,
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "192.0.2.1",
                "userAgent": "tests",
            },
            "requestId": "JKJaXmPLvHcESHA=",
            "routeKey": f"{method} {route or path}",
            "stage": "$default",
            "time": "04/May/2026:08:00:00 +0000",
            "timeEpoch": 1777881600000,
            **authorizer,
        },
        "isBase64Encoded": body is not None and not text,
    }
    if query:
        event["queryStringParameters"] = query
    if body is not None:
        event["body"] = body.decode() if text else base64.b64encode(body).decode()
    return event


def json_event(method: str, path: str, value: object, **others: Any) -> dict[str, Any]:
    """A request with a JSON body."""
    headers = {"content-type": "application/json", **others.pop("headers", {})}
    return http_event(method, path, body=json.dumps(value).encode(), headers=headers, **others)


def schedule_event() -> dict[str, Any]:
    """What EventBridge sends when the time of a rule has come."""
    return {
        "version": "0",
        "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
        "detail-type": "Scheduled Event",
        "source": "aws.events",
        "account": "123456789012",
        "time": "2026-05-04T08:00:00Z",
        "region": "eu-central-1",
        "resources": ["arn:aws:events:eu-central-1:123456789012:rule/spotter"],
        "detail": {},
    }


def object_event(key: str, change: str = "Object Created") -> dict[str, Any]:
    """What S3 tells EventBridge when an object was put or removed."""
    return {
        "version": "0",
        "id": "17793124-05d4-b198-2fde-7ededc63b103",
        "detail-type": change,
        "source": "aws.s3",
        "account": "123456789012",
        "time": "2026-05-04T08:00:00Z",
        "region": "eu-central-1",
        "resources": ["arn:aws:s3:::data"],
        "detail": {"version": "0", "bucket": {"name": "data"}, "object": {"key": key, "size": 4096}},
    }


def answer_of(response: dict[str, Any]) -> Any:
    """The JSON value in the body of a function's response."""
    return json.loads(response["body"])
