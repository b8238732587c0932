"""The part of XML that GPX and TCX need: records with fields, read in one pass and in bounded memory.

Prefixes are ignored (every exporter chooses its own), so elements are known by their local names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from math import isfinite
from xml.parsers import expat

from spotter.errors import UnreadableActivity

Fields = dict[str, str]

CHUNK_BYTES = 1 << 16
MAX_DEPTH = 200
MAX_TOKEN_BYTES = 1 << 18

# Real files have about ten elements to a sample. A file that goes on and on without samples is not a recording.
ELEMENTS_ALLOWED = 50_000
ELEMENTS_ALLOWED_PER_RECORD = 60

# What expat calls the ways in which a document that was cut off ends.
CUT_OFF = frozenset(
    {
        expat.errors.codes[name]
        for name in (
            expat.errors.XML_ERROR_NO_ELEMENTS,
            expat.errors.XML_ERROR_UNCLOSED_TOKEN,
            expat.errors.XML_ERROR_PARTIAL_CHAR,
            expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
        )
    }
)


def read_records(body: bytes, root: str, on_end: Mapping[str, Callable[[Fields], None]]) -> None:
    """Calls `on_end[name]` at the end of every element of that name, with its attributes and the texts inside it.

    Texts stay with the innermost element that is named in `on_end`; an element that only wraps another one, such as
    TCX's `HeartRateBpm/Value`, has its text under both names.

    Raises UnreadableActivity for XML that is broken or cut off, has another root, carries a document type (and with
    it any entity), or grows without holding records; whatever `on_end` raises passes through.
    """
    reader = _Reader(root, on_end)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.texts.append
    try:
        for offset in range(0, len(body), CHUNK_BYTES):
            if offset - parser.CurrentByteIndex > MAX_TOKEN_BYTES:
                raise UnreadableActivity("The XML has a single tag or comment larger than any recording needs.")
            parser.Parse(body[offset : offset + CHUNK_BYTES], False)
            reader.check_growth()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise UnreadableActivity(_what_is_broken(error)) from error
    except (LookupError, ValueError) as error:
        raise UnreadableActivity("The XML is in a character encoding that is not supported; use UTF-8.") from error


class _LocalNames(dict[str, str]):
    """Tags without their prefix, each cut once."""

    def __missing__(self, tag: str) -> str:
        name = self[tag] = tag.rpartition(":")[2]
        return name


class _Reader:
    """State of one pass over a document. The parser itself fills `texts`; every start of an element empties it."""

    __slots__ = ("_enclosing", "_ended", "_fields", "_names", "_on_end", "_records", "_root", "_started", "texts")

    def __init__(self, root: str, on_end: Mapping[str, Callable[[Fields], None]]) -> None:
        self.texts: list[str] = []
        self._root = root
        self._on_end = on_end
        self._fields: Fields = {}
        self._enclosing: list[Fields] = []
        self._names = _LocalNames()
        self._started = self._ended = self._records = 0

    def start(self, tag: str, attributes: Fields) -> None:
        name = self._names[tag]
        if not self._started:
            _check_root(name, self._root)
        self._started += 1
        self.texts.clear()
        if name in self._on_end:
            self._enclosing.append(self._fields)
            self._fields = attributes

    def end(self, tag: str) -> None:
        name = self._names[tag]
        self._ended += 1
        if name in self._on_end:
            self._end_record(name)
        else:
            self._fields[name] = "".join(self.texts)

    def _end_record(self, name: str) -> None:
        fields, self._fields = self._fields, self._enclosing.pop()
        self._records += 1
        self._on_end[name](fields)

    def check_growth(self) -> None:
        if self._started - self._ended > MAX_DEPTH:
            raise UnreadableActivity("The XML is nested deeper than any recording.")
        if self._started > ELEMENTS_ALLOWED + ELEMENTS_ALLOWED_PER_RECORD * self._records:
            raise UnreadableActivity("The XML has tens of thousands of elements but hardly any samples.")


def _check_root(name: str, root: str) -> None:
    if name != root:
        raise UnreadableActivity(f"The XML begins with <{name[:40]}>, but it should begin with <{root}>.")


def _refuse_document_type(*_: object) -> None:
    raise UnreadableActivity("The XML carries a document type or entities, which are not read for safety.")


def _what_is_broken(error: expat.ExpatError) -> str:
    if error.code in CUT_OFF:
        return f"The XML ends too early, at line {error.lineno}: it looks cut off."
    return f"The XML is broken at line {error.lineno}: {expat.ErrorString(error.code)}."


def number(fields: Fields, name: str) -> float | None:
    """The number in a field, None where there is none. Raises UnreadableActivity for anything but a finite number."""
    text = fields.get(name)
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        if not text.strip():
            return None
        value = float("nan")
    if not isfinite(value):
        raise UnreadableActivity(f'"{text.strip()[:40]}" is not a number, in <{name}>.')
    return value


def unix_seconds(text: str) -> float:
    """Seconds since 1970 UTC of an ISO 8601 time; one without an offset counts as UTC.

    Raises UnreadableActivity for anything else.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError) as error:
        raise UnreadableActivity(f'"{text.strip()[:40]}" is not a date and time.') from error
