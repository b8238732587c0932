"""The endpoints for whoever runs or explores the service."""

from __future__ import annotations

import base64

import pytest

from operations.get_docs import handler as get_docs
from operations.get_health import handler as get_health
from operations.get_openapi import handler as get_openapi
from spotter.runtime.version import VERSION
from tests.support.events import LambdaContext, answer_of, http_event

CONTEXT = LambdaContext()


def get(handler, path: str):
    return handler(http_event("GET", path), CONTEXT)


@pytest.fixture(scope="module")
def document():
    return answer_of(get(get_openapi, "/openapi.json"))


def operations_of(document):
    return [
        (method.upper(), path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def references_in(value):
    if isinstance(value, dict):
        yield from ([value["$ref"]] if "$ref" in value else [])
        value = list(value.values())
    if isinstance(value, list):
        for element in value:
            yield from references_in(element)


def test_the_service_is_healthy():
    assert answer_of(get(get_health, "/healthz")) == {"status": "ok", "version": VERSION}


def test_every_route_is_described(document):
    assert {(method, path) for method, path, _ in operations_of(document)} >= {
        ("GET", "/api/profile"),
        ("PUT", "/api/profile"),
        ("GET", "/api/account/export"),
        ("DELETE", "/api/account"),
        ("POST", "/api/running/parse"),
        ("POST", "/api/uploads"),
        ("GET", "/api/runs"),
        ("GET", "/api/runs/{run_id}"),
        ("DELETE", "/api/runs/{run_id}"),
        ("GET", "/healthz"),
    }


def test_only_public_routes_go_without_a_token(document):
    open_routes = {path for _, path, operation in operations_of(document) if operation["security"] == []}
    assert open_routes == {"/healthz"}


def test_every_operation_has_its_own_name_and_names_the_problem_document(document):
    names = [operation["operationId"] for _, _, operation in operations_of(document)]
    assert len(names) == len(set(names))
    for _, _, operation in operations_of(document):
        assert operation["responses"]["default"]["content"]["application/problem+json"]["schema"] == {
            "$ref": "#/components/schemas/Problem"
        }


def test_every_reference_leads_somewhere(document):
    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(references_in(document)) <= known


def test_the_body_of_a_recording_may_be_a_file_or_a_message(document):
    content = document["paths"]["/api/running/parse"]["post"]["requestBody"]["content"]
    assert content["application/gpx+xml"]["schema"] == {"type": "string", "format": "binary"}
    assert "healthkit" in content["application/json"]["schema"]["properties"]


def test_the_valid_range_of_a_field_is_described(document):
    age = document["components"]["schemas"]["ProfileBody"]["properties"]["age"]
    assert (age["minimum"], age["maximum"], age["nullable"]) == (13, 100, True)


def test_the_documentation_needs_nothing_from_elsewhere():
    page = get(get_docs, "/docs")
    assert page["headers"]["content-type"] == "text/html; charset=utf-8"
    assert "http" not in page["body"].replace("http-equiv", "")


@pytest.mark.parametrize(
    ("asset", "content_type"),
    [
        ("swagger-ui.css", "text/css; charset=utf-8"),
        ("swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
        ("initializer.js", "text/javascript; charset=utf-8"),
        ("favicon-32x32.png", "image/png"),
    ],
)
def test_the_parts_of_the_page_have_their_types(asset, content_type):
    response = get(get_docs, f"/docs/{asset}")
    assert response["headers"]["content-type"] == content_type
    body = base64.b64decode(response["body"]) if response["isBase64Encoded"] else response["body"].encode()
    assert len(body) > 50
    assert f"docs/{asset}" in get(get_docs, "/docs")["body"]


@pytest.mark.parametrize("asset", ["index.html", "..", "../__init__.py", "%2e%2e%2f__init__.py", "swagger-ui.css.map"])
def test_nothing_else_is_served(asset):
    assert get(get_docs, f"/docs/{asset}")["statusCode"] == 404
