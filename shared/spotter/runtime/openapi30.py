"""JSON Schema of OpenAPI 3.1, which FastAPI writes, in the words of 3.0, which the packaged Swagger UI can read."""

from __future__ import annotations

from typing import Any

_NULL = {"type": "null"}
_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


def as_3_0(value: Any) -> Any:  # noqa: ANN401 - any part of a document
    """The same schema (or any document around schemas) with `null`, `const` and exclusive bounds as 3.0 writes them."""
    if isinstance(value, list):
        return [as_3_0(element) for element in value]
    if not isinstance(value, dict):
        return value
    converted = {name: as_3_0(element) for name, element in value.items()}
    return _with_bounds(_with_enum(_with_nullable(converted)))


def _with_nullable(schema: dict[str, Any]) -> dict[str, Any]:
    choices = schema.get("anyOf")
    if not isinstance(choices, list) or _NULL not in choices:
        return schema
    rest = {name: value for name, value in schema.items() if name != "anyOf"}
    remaining = [choice for choice in choices if choice != _NULL]
    # 3.0 ignores what stands beside a $ref, so a reference stays inside its list.
    if len(remaining) == 1 and "$ref" not in remaining[0]:
        return {**remaining[0], **rest, "nullable": True}
    return {**rest, "anyOf": remaining, "nullable": True}


def _with_enum(schema: dict[str, Any]) -> dict[str, Any]:
    if "const" not in schema:
        return schema
    rest = {name: value for name, value in schema.items() if name != "const"}
    return {**rest, "enum": [schema["const"]]}


def _with_bounds(schema: dict[str, Any]) -> dict[str, Any]:
    for exclusive, bound in _BOUNDS.items():
        limit = schema.get(exclusive)
        if isinstance(limit, int | float) and not isinstance(limit, bool):
            schema = {**schema, bound: limit, exclusive: True}
    return schema
