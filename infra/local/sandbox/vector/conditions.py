"""What a filter may ask of metadata.

A field that is missing, or of another kind than what it is compared with, fulfils nothing but HAS NOT FIELD; also `!=`
and NOT speak about values that are there.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, Protocol

Value = str | float | bool
Metadata = Mapping[str, Any]

COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<=": operator.le,
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
}

_STEP = re.compile(r"[^.\[\]]+|\[(?:#-)?\d+\]")
_FROM_THE_END = "[#-"
_MISSING = object()


class Filter(Protocol):
    """Something that metadata fulfils or not."""

    def holds(self, metadata: Metadata) -> bool:
        """Whether this metadata fulfils it."""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of several filters."""

    parts: tuple[Filter, ...]

    def holds(self, metadata: Metadata) -> bool:
        return any(part.holds(metadata) for part in self.parts)


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of several filters."""

    parts: tuple[Filter, ...]

    def holds(self, metadata: Metadata) -> bool:
        return all(part.holds(metadata) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Compares:
    """`pace < 300`."""

    path: str
    sign: str
    value: Value

    def holds(self, metadata: Metadata) -> bool:
        return any(COMPARISONS[self.sign](*pair) for pair in _comparable(_at(metadata, self.path), self.value))


@dataclass(frozen=True, slots=True)
class MatchesGlob:
    """`title GLOB 'Tempo*'`."""

    path: str
    pattern: str
    negated: bool = False

    def holds(self, metadata: Metadata) -> bool:
        found = _at(metadata, self.path)
        # Upstash writes [^abc] for what fnmatch writes [!abc].
        return isinstance(found, str) and fnmatchcase(found, self.pattern.replace("[^", "[!")) != self.negated


@dataclass(frozen=True, slots=True)
class IsAmong:
    """`domain IN ('running', 'both')`."""

    path: str
    values: tuple[Value, ...]
    negated: bool = False

    def holds(self, metadata: Metadata) -> bool:
        found = _at(metadata, self.path)
        return _is_scalar(found) and any(_equal(found, value) for value in self.values) != self.negated


@dataclass(frozen=True, slots=True)
class Contains:
    """`asked CONTAINS 'How fast?'`, of lists."""

    path: str
    value: Value
    negated: bool = False

    def holds(self, metadata: Metadata) -> bool:
        found = _at(metadata, self.path)
        return isinstance(found, list) and any(_equal(each, self.value) for each in found) != self.negated


@dataclass(frozen=True, slots=True)
class HasField:
    """`HAS FIELD expert`."""

    path: str
    negated: bool = False

    def holds(self, metadata: Metadata) -> bool:
        return (_at(metadata, self.path) is _MISSING) == self.negated


def _at(metadata: Metadata, path: str) -> Any:  # noqa: ANN401 - anything that JSON can hold
    found: Any = metadata
    for step in _STEP.findall(path):
        found = _item(found, step) if step.startswith("[") else _field(found, step)
    return found


def _field(owner: Any, name: str) -> Any:  # noqa: ANN401
    return owner.get(name, _MISSING) if isinstance(owner, Mapping) else _MISSING


def _item(owner: Any, step: str) -> Any:  # noqa: ANN401
    if not isinstance(owner, list):
        return _MISSING
    number = int(step.removeprefix(_FROM_THE_END).strip("[]"))
    place = len(owner) - number if step.startswith(_FROM_THE_END) else number
    return owner[place] if 0 <= place < len(owner) else _MISSING


def _comparable(found: Any, value: Value) -> list[tuple[Any, Any]]:  # noqa: ANN401
    """The pair, where both are texts, numbers, or truth values, which may also be written as 1 and 0."""
    if isinstance(found, bool):
        return [(found, bool(value))] if value in (0, 1) else []
    kind = str if isinstance(value, str) else int | float
    return [(found, value)] if isinstance(found, kind) and not isinstance(value, bool) else []


def _equal(found: Any, value: Value) -> bool:  # noqa: ANN401
    return any(left == right for left, right in _comparable(found, value))


def _is_scalar(found: Any) -> bool:  # noqa: ANN401
    return isinstance(found, str | int | float)
