"""The part of XML that GPX and TCX need: records with fields, read in one pass and in bounded memory.

Prefixes are ignored (every exporter chooses its own), so elements are known by their local names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from math import isfinite
from xml.parsers import expat

from spotter.errors import UnreadableActivity

Fields = dict[str, str]

CHUNK_BYTES = 1 << 16
MAX_DEPTH = 200
MAX_UNFINISHED_BYTES = 1 << 18

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


@dataclass(frozen=True, slots=True)
class Handlers:
    """What is called, with its attributes and the texts inside it, at the end of an element of a name.

    `on_sample` gets the element called `sample`, of which there are thousands: nothing inside it is a record.
    """

    root: str
    sample: str
    on_sample: Callable[[Fields], None]
    on_record: Mapping[str, Callable[[Fields], None]]


def read_records(body: bytes, handlers: Handlers) -> None:
    """Passes every sample and every record of an XML document to its handler, inner ones first.

    Texts stay with the innermost sample or record. In a record, an element that only wraps another one, such as TCX's
    `AverageHeartRateBpm/Value`, has its text under both names; in a sample only the inner one has.

    Raises UnreadableActivity for XML that is broken or cut off, has another root, carries a document type (and with
    it any entity), or grows without holding samples; whatever a handler raises passes through.
    """
    reader = _Reader(handlers)
    try:
        for offset in range(0, len(body), CHUNK_BYTES):
            reader.read(body[offset : offset + CHUNK_BYTES])
        reader.close()
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
    """One pass over a document, and the open element's texts.

    Within a sample the parser only reports the ends of elements. That halves the calls where nearly all of them are.
    """

    def __init__(self, handlers: Handlers) -> None:
        self._handlers = handlers
        self._names = _LocalNames()
        self._texts: list[str] = []
        self._fields: Fields = {}
        self._enclosing: list[Fields] = []
        self._started = self._ended = self._completed = 0
        self._read_bytes = self._finished_bytes = self._completed_before = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = _refuse_document_type
        self._parser.CharacterDataHandler = self._texts.append
        self._watch_records()

    def read(self, chunk: bytes) -> None:
        self._parser.Parse(chunk, False)
        self._read_bytes += len(chunk)
        self._check_growth()

    def close(self) -> None:
        self._parser.Parse(b"", True)

    def _watch_records(self) -> None:
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end

    def _watch_sample(self) -> None:
        self._parser.StartElementHandler = None
        self._parser.EndElementHandler = self._end_in_sample

    def _start(self, tag: str, attributes: Fields) -> None:
        name = self._names[tag]
        if not self._started:
            _check_root(name, self._handlers.root)
        self._started += 1
        self._texts.clear()
        if name == self._handlers.sample:
            self._open(attributes)
            self._watch_sample()
        elif name in self._handlers.on_record:
            self._open(attributes)

    def _end(self, tag: str) -> None:
        name = self._names[tag]
        self._ended += 1
        handler = self._handlers.on_record.get(name)
        if handler is None:
            self._fields[name] = "".join(self._texts)
        else:
            self._complete(handler)

    def _end_in_sample(self, tag: str) -> None:
        name = self._names[tag]
        if name != self._handlers.sample:
            self._fields[name] = "".join(self._texts)
            self._texts.clear()
            return
        self._ended += 1
        self._watch_records()
        self._complete(self._handlers.on_sample)

    def _open(self, attributes: Fields) -> None:
        self._enclosing.append(self._fields)
        self._fields = attributes

    def _complete(self, handler: Callable[[Fields], None]) -> None:
        fields, self._fields = self._fields, self._enclosing.pop()
        self._completed += 1
        handler(fields)

    def _check_growth(self) -> None:
        if self._started - self._ended > MAX_DEPTH:
            raise UnreadableActivity("The XML is nested deeper than any recording.")
        if self._started > ELEMENTS_ALLOWED + ELEMENTS_ALLOWED_PER_RECORD * self._completed:
            raise UnreadableActivity("The XML has tens of thousands of elements but hardly any samples.")
        in_sample = self._parser.StartElementHandler is None
        if not in_sample or self._completed > self._completed_before:
            self._completed_before = self._completed
            self._finished_bytes = self._parser.CurrentByteIndex
        if self._read_bytes - self._finished_bytes > MAX_UNFINISHED_BYTES:
            raise UnreadableActivity("The XML has a single tag, comment or sample larger than any recording needs.")


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
    """Seconds since 1970 UTC of an ISO 8601 time, as `moment_of` reads it."""
    return moment_of(text).timestamp()


def moment_of(text: str) -> datetime:
    """The moment of an ISO 8601 time, with the offset that it is written with; one without counts as UTC.

    Raises UnreadableActivity for anything else.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise UnreadableActivity(f'"{text.strip()[:40]}" is not a date and time.') from error
