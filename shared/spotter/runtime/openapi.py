"""One OpenAPI document out of the apps of all endpoints."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from spotter.runtime.http import Endpoint, RawBody
from spotter.runtime.openapi30 import as_3_0
from spotter.runtime.problems import PROBLEM_JSON
from spotter.runtime.version import VERSION

_BEARER = "bearer"
_PROBLEM_REF = {"schema": {"$ref": "#/components/schemas/Problem"}}
_PROBLEM_SCHEMA: dict[str, Any] = {
    "title": "Problem",
    "description": "An error as RFC 9457 describes it.",
    "type": "object",
    "required": ["type", "title", "status", "detail", "errors"],
    "properties": {
        "type": {"type": "string", "description": "Which kind of problem: stays the same when the wording changes"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "reason": {"type": "string", "description": "A key for the program, where there is more than one reason"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "message"],
                "properties": {"field": {"type": "string"}, "message": {"type": "string"}},
            },
        },
    },
}

Document = dict[str, Any]


def endpoints_below(functions: Path) -> list[Endpoint]:
    """The endpoints among the handlers of every `<area>/<verb_noun>.py` in the folder, which must be importable."""
    files = sorted(functions.glob("*/[!_]*.py"))
    handlers = [import_module(f"{file.parent.name}.{file.stem}").handler for file in files]
    return [handler for handler in handlers if isinstance(handler, Endpoint)]


def merged(endpoints: Iterable[Endpoint]) -> Document:
    """The description of all the endpoints. Raises ValueError when two give one schema name to different things."""
    paths: Document = {}
    schemas: Document = {"Problem": _PROBLEM_SCHEMA}
    for endpoint in endpoints:
        document = endpoint.app.openapi()
        _add_schemas(schemas, document.get("components", {}).get("schemas", {}))
        body = {} if endpoint.raw_body is None else _raw_body(endpoint.raw_body, schemas)
        for path, operations in document.get("paths", {}).items():
            described = {
                method: {**_operation(endpoint, operation), **body} for method, operation in operations.items()
            }
            paths.setdefault(path, {}).update(described)
    whole = {
        "openapi": "3.0.3",
        "info": {"title": "Spotter", "version": VERSION, "description": "Strength and running coaching."},
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {_BEARER: {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
    }
    converted: Document = as_3_0(whole)
    return converted


def _operation(endpoint: Endpoint, operation: Document) -> Document:
    problem = {"description": "A problem document", "content": {PROBLEM_JSON: _PROBLEM_REF}}
    security: list[Document] = [] if endpoint.public else [{_BEARER: []}]
    return {**operation, "security": security, "responses": {**operation["responses"], "default": problem}}


def _raw_body(body: RawBody, schemas: Document) -> Document:
    file = {"schema": {"type": "string", "format": "binary"}}
    content: Document = dict.fromkeys(body.media_types, file)
    if body.message is not None:
        message = TypeAdapter(body.message).json_schema(ref_template="#/components/schemas/{model}")
        _add_schemas(schemas, message.pop("$defs", {}))
        content["application/json"] = {"schema": message}
    return {"requestBody": {"required": True, "content": content}}


def _add_schemas(schemas: Document, added: Document) -> None:
    for name, schema in added.items():
        if schemas.setdefault(name, schema) != schema:
            raise ValueError(f"two different schemas are called {name}")
