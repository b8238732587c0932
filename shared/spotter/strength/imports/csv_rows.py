"""Files of comma-separated values as people get them out of apps and spreadsheets, record by record (RFC 4180).

A record that is not well-formed costs only its own line: reading goes on behind it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from spotter.errors import InvalidInput

Cells = dict[str, str]

_DELIMITERS = ",;\t"
# A quote that is never closed would otherwise swallow the rest of the file.
_MOST_LINES_OF_A_RECORD = 100
# "Weight (kg)" and "weight_kg" are weights, whose unit is kg in every row.
_WITH_UNIT = re.compile(r"(weight|distance|duration)(?: \((\w+)\)|_(\w+))")


@dataclass(frozen=True, slots=True)
class Record:
    """The line, counted from 1, where a record begins, its text, and its fields; None where these cannot be told."""

    line: int
    text: str
    fields: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class CsvFile:
    """The records behind the header, the names of their columns, and what the header says of every row.

    Names are in lower case and without a unit, which `common` has instead: `{"weight unit": "kg"}`.
    """

    columns: tuple[str, ...]
    common: Cells
    records: Iterator[Record]

    def cells(self, record: Record) -> Cells:
        """The fields by the names of their columns, trimmed. Raises InvalidInput where they do not belong to these."""
        if record.fields is None:
            raise InvalidInput("its quotation marks do not match")
        if len(record.fields) > len(self.columns):
            raise InvalidInput("it has more fields than the header")
        if len(record.fields) < len(self.columns) and not record.text.endswith(("\n", "\r")):
            raise InvalidInput("it is cut off where the file ends")
        # Spreadsheets leave out empty fields at the end of a row.
        named = zip_longest(self.columns, (field.strip() for field in record.fields), fillvalue="")
        return self.common | dict(named)


def read_csv(body: bytes) -> CsvFile:
    """The records of a file in UTF-8, or in the encoding that spreadsheets write on Windows; blank lines are none.

    Fields are delimited by whatever delimits the header: commas, semicolons or tabs. Raises InvalidInput for a file
    without a header.
    """
    text = _decoded(body)
    first_line = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first_line.count)
    records = (record for record in _records(text, delimiter) if record.text.strip())
    header = next(records, None)
    if header is None or header.fields is None:
        raise InvalidInput("The file has no header.")
    columns, common = _columns(header.fields)
    return CsvFile(columns, common, records)


def _decoded(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")


def _columns(header: Sequence[str]) -> tuple[tuple[str, ...], Cells]:
    names = [" ".join(field.casefold().split()) for field in header]
    found = [_WITH_UNIT.fullmatch(name) for name in names]
    common = {f"{each[1]} unit": each[2] or each[3] for each in found if each is not None}
    return tuple(name if each is None else each[1] for name, each in zip(names, found, strict=True)), common


def _records(text: str, delimiter: str) -> Iterator[Record]:
    lines = list(io.StringIO(text, newline=""))
    first = 0
    while first < len(lines):
        fields, count = _fields(lines[first : first + _MOST_LINES_OF_A_RECORD], delimiter)
        yield Record(first + 1, "".join(lines[first : first + count]), fields)
        first += count


def _fields(lines: Sequence[str], delimiter: str) -> tuple[tuple[str, ...] | None, int]:
    """The fields of the record that begins with the first of the lines, and how many of them it takes."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        return tuple(next(reader)), reader.line_num
    except csv.Error:
        return None, 1
