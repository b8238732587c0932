"""Plain values to DynamoDB's attribute values and back.

Floats travel as the shortest decimal that reads back as the same float, so a round trip is exact.
"""

from __future__ import annotations

import math
from typing import Any

from spotter.storage.items import Item

Attributes = dict[str, Any]


def to_attributes(item: Item) -> Attributes:
    """The item as DynamoDB takes it. Raises ValueError for a number that is not finite or a value of unknown kind."""
    return {name: _encoded(value) for name, value in item.items()}


def from_attributes(attributes: Attributes) -> Item:
    """The item as plain values; whole numbers come back as int."""
    return {name: _decoded(value) for name, value in attributes.items()}


def _encoded(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any JSON value
    match value:
        case None:
            return {"NULL": True}
        case bool():
            return {"BOOL": value}
        case str():
            return {"S": value}
        case int() | float():
            return {"N": _number_text(value)}
        case list() | tuple():
            return {"L": [_encoded(element) for element in value]}
        case dict():
            return {"M": to_attributes(value)}
    raise ValueError(f"a {type(value).__name__} cannot be stored")


def _number_text(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError("only finite numbers can be stored")
    return repr(value)


def _decoded(attribute: dict[str, Any]) -> Any:  # noqa: ANN401 - any JSON value
    [(kind, value)] = attribute.items()
    match kind:
        case "N":
            return _number(value)
        case "L":
            return [_decoded(element) for element in value]
        case "M":
            return from_attributes(value)
        case "NULL":
            return None
    return value


def _number(text: str) -> int | float:
    return int(text) if text.lstrip("-").isdecimal() else float(text)
