"""Numbers of a run to the digits that mean something, once, when the run is made for keeping and showing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")

# By the ending of the field's name, the longest first; a name with none of these is left as it is.
DIGITS = {
    "seconds_per_km": 1,
    "_s_per_km": 1,
    "percent": 2,
    "seconds": 0,
    "_day": 1,
    "value": 1,
    "vdot": 1,
    "_mm_h": 1,
    "_w_m2": 0,
    "_hpa": 1,
    "_m_s": 1,
    "_bpm": 0,
    "_spm": 0,
    "_deg": 0,
    "_m": 1,
    "_s": 1,
    "_c": 1,
    "humidity": 3,
}


def rounded(value: T) -> T:
    """The same dataclass with its numbers rounded, those of the dataclasses inside it included."""
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {field.name: _rounded_field(field.name, getattr(value, field.name)) for field in fields(value)}
    return replace(value, **changes)


def _rounded_field(name: str, value: Any) -> Any:  # noqa: ANN401 - any field of any record
    if isinstance(value, tuple):
        return tuple(rounded(element) for element in value)
    digits = next((digits for ending, digits in DIGITS.items() if name.endswith(ending)), None)
    return round(value, digits) if isinstance(value, float) and digits is not None else rounded(value)
