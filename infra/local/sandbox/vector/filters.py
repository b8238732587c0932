"""Filters on metadata, in the grammar of Upstash Vector (upstash.com/docs/vector/features/filtering).

    filter     = all-of ("OR" all-of)*
    all-of     = condition ("AND" condition)*
    condition  = "(" filter ")" | "HAS" ["NOT"] "FIELD" path | path test
    test       = ("=" | "!=" | "<" | "<=" | ">" | ">=") value | ["NOT"] "GLOB" text
               | ["NOT"] "IN" "(" value ("," value)* ")" | ["NOT"] "CONTAINS" value

Keywords may be written large or small. Texts have no escapes: what holds one kind of quotes is put between the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NoReturn, TypeVar

from infra.local.sandbox.vector.conditions import (
    COMPARISONS,
    AllOf,
    AnyOf,
    Compares,
    Contains,
    Filter,
    HasField,
    IsAmong,
    MatchesGlob,
    Value,
)
from infra.local.sandbox.vector.refusals import IndexRefusal

LONGEST_FILTER = 16_384
DEEPEST_FILTER = 50

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<text>'[^']*'|"[^"]*")
      | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])
      | (?P<word>[A-Za-z_][A-Za-z_0-9.\[\]#-]*)
      | (?P<sign>!=|<=|>=|[=<>(),])
    )""",
    re.VERBOSE,
)
_PATH = re.compile(r"[\w#-]+(?:\.[\w#-]+|\[(?:#-)?\d{1,9}\])*", re.ASCII)
_KEYWORDS = frozenset({"AND", "OR", "NOT", "GLOB", "IN", "CONTAINS", "HAS", "FIELD", "TRUE", "FALSE"})

Token = tuple[str, str]
Part = TypeVar("Part")


def read_filter(text: str) -> Filter | None:
    """The filter that a text says; None for no filter. Raises IndexRefusal that tells what is not understood."""
    if not text.strip():
        return None
    if len(text) > LONGEST_FILTER:
        raise IndexRefusal(f"Invalid filter: more than {LONGEST_FILTER} characters")
    return _Reader(_tokens(text.rstrip())).read()


def _tokens(text: str) -> list[Token]:
    found: list[Token] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            rest = text[position:].lstrip()
            raise IndexRefusal(f"Invalid filter: unexpected {rest[0]!r} at {len(text) - len(rest)}")
        kind = str(match.lastgroup)
        word = match[kind]
        found.append(("keyword", word.upper()) if kind == "word" and word.upper() in _KEYWORDS else (kind, word))
        position = match.end()
    return found


class _Reader:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._next = 0
        self._depth = 0

    def read(self) -> Filter:
        found = self._any_of()
        if self._peek() is not None:
            self._fail()
        return found

    def _any_of(self) -> Filter:
        parts = self._listed(self._all_of, ("keyword", "OR"))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _all_of(self) -> Filter:
        parts = self._listed(self._condition, ("keyword", "AND"))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _condition(self) -> Filter:
        if self._take(("sign", "(")):
            return self._inner()
        if self._take(("keyword", "HAS")):
            negated = self._take(("keyword", "NOT"))
            self._want(("keyword", "FIELD"))
            return HasField(self._path(), negated)
        return self._test(self._path())

    def _inner(self) -> Filter:
        self._depth += 1
        if self._depth > DEEPEST_FILTER:
            raise IndexRefusal(f"Invalid filter: more than {DEEPEST_FILTER} parentheses within each other")
        found = self._any_of()
        self._want(("sign", ")"))
        self._depth -= 1
        return found

    def _test(self, path: str) -> Filter:
        for sign in COMPARISONS:
            if self._take(("sign", sign)):
                return Compares(path, sign, self._value())
        negated = self._take(("keyword", "NOT"))
        if self._take(("keyword", "GLOB")):
            return MatchesGlob(path, self._text(), negated)
        if self._take(("keyword", "IN")):
            return IsAmong(path, self._values(), negated)
        self._want(("keyword", "CONTAINS"))
        return Contains(path, self._value(), negated)

    def _values(self) -> tuple[Value, ...]:
        self._want(("sign", "("))
        found = self._listed(self._value, ("sign", ","))
        self._want(("sign", ")"))
        return tuple(found)

    def _value(self) -> Value:
        kind, word = self._peek() or self._fail()
        if kind == "text":
            return self._text()
        if kind == "number":
            self._next += 1
            return float(word)
        if word not in {"TRUE", "FALSE"}:
            self._fail()
        self._next += 1
        return word == "TRUE"

    def _text(self) -> str:
        kind, word = self._peek() or self._fail()
        if kind != "text":
            self._fail()
        self._next += 1
        return word[1:-1]

    def _path(self) -> str:
        kind, word = self._peek() or self._fail()
        if kind != "word" or not _PATH.fullmatch(word):
            self._fail()
        self._next += 1
        return word

    def _listed(self, read: Callable[[], Part], between: Token) -> list[Part]:
        found = [read()]
        while self._take(between):
            found.append(read())
        return found

    def _peek(self) -> Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _take(self, token: Token) -> bool:
        if self._peek() != token:
            return False
        self._next += 1
        return True

    def _want(self, token: Token) -> None:
        if not self._take(token):
            self._fail()

    def _fail(self) -> NoReturn:
        token = self._peek()
        raise IndexRefusal(f"Invalid filter: unexpected {repr(token[1]) if token else 'end'}")
