"""What stands between two lines of `---` at the beginning of a text: `key: value` lines.

A key without a value takes the indented lines below it as its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_FENCE = "---"
_QUOTES = "\"'"

Values = dict[str, str | dict[str, str]]


@dataclass(frozen=True, slots=True)
class Fronted:
    """A text apart from its front matter; `first_line` is the number of the line that the text begins with."""

    values: Mapping[str, str | dict[str, str]]
    text: str
    first_line: int


def front_matter(text: str) -> Fronted:
    """The text and its front matter, which is empty where there is none or where it does not end."""
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.strip() == _FENCE]
    if len(fences) < 2 or any(line.strip() for line in lines[: fences[0]]):
        return Fronted({}, text, 1)
    first, last = fences[:2]
    return Fronted(_values(lines[first + 1 : last]), "\n".join(lines[last + 1 :]), last + 2)


def _values(lines: list[str]) -> Values:
    values: Values = {}
    owner = ""
    for is_indented, key, value in _pairs(lines):
        below = values.get(owner)
        if is_indented and isinstance(below, dict):
            below[key] = value
        else:
            owner = key
            values[key] = value or {}
    return values


def _pairs(lines: list[str]) -> Iterator[tuple[bool, str, str]]:
    for line in lines:
        key, colon, value = line.partition(":")
        if colon and not line.lstrip().startswith("#"):
            yield line[:1].isspace(), key.strip().strip(_QUOTES), _unquoted(value.strip())


def _unquoted(value: str) -> str:
    is_quoted = len(value) > 1 and value[0] in _QUOTES and value[-1] == value[0]
    return value[1:-1] if is_quoted else value
