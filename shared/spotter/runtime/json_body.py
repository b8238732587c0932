"""JSON as RFC 8259 has it: Python's reader also takes NaN and Infinity, and these must not get in."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn, TypeVar

from pydantic import TypeAdapter, ValidationError

from spotter.errors import MalformedRequest
from spotter.runtime.problems import invalid_input

T = TypeVar("T")


def loads(body: bytes) -> Any:  # noqa: ANN401 - any JSON value
    """The value of a JSON text. Raises MalformedRequest for anything else, too deep nesting included."""
    try:
        value = json.loads(body, parse_constant=_refuse, parse_float=_finite)
        if b"\\u" in body:
            _require_whole_characters(value)
    except (ValueError, RecursionError) as error:
        raise MalformedRequest("The body is not valid JSON.") from error
    return value


def reader(kind: Callable[..., T]) -> Callable[[bytes], T]:
    """A function that reads a JSON body into a dataclass or model; it raises MalformedRequest or InvalidInput."""

    def read(body: bytes) -> T:
        adapter: TypeAdapter[T] = _adapter(kind)
        try:
            return adapter.validate_python(loads(body))
        except ValidationError as error:
            raise invalid_input([{**entry, "loc": ("body", *entry["loc"])} for entry in error.errors()]) from error

    return read


@cache
def _adapter(kind: Callable[..., T]) -> TypeAdapter[T]:
    return TypeAdapter(kind)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _require_whole_characters(value: object) -> None:
    # Half of a surrogate pair can be escaped in JSON, but neither stored nor sent; encoding it raises a ValueError.
    json.dumps(value, ensure_ascii=False).encode()


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("the number is too large")
    return number
