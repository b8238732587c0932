"""The FIT container: header, definition and data messages, CRC (Garmin's Flexible and Interoperable Data Transfer).

Only what a recording needs: whole numbers of up to four bytes and short byte strings, by field number and unscaled.
Everything is bounded before it is read, and a day of samples takes a fraction of a second.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from struct import Struct, iter_unpack, unpack_from
from typing import NamedTuple

from spotter.errors import UnreadableActivity

Value = int | bytes

HEADER_BYTES = 12
HEADER_WITH_CRC_BYTES = 14
CRC_BYTES = 2
SIGNATURE = b".FIT"

# CRC-16/ARC, whose polynomial 0x8005 is written backwards as it takes the lowest bit first.
CRC_POLYNOMIAL = 0xA001

TIMESTAMP = 253

# Far above a 72 h recording with heart-beat intervals; a flood of empty messages stops here.
MAX_MESSAGES = 400_000
MAX_DEFINITIONS = 20_000
MAX_CHAINED_FILES = 100

DEFINITION_FLAG = 0x40
DEVELOPER_FLAG = 0x20
COMPRESSED_TIME_FLAG = 0x80
TYPE_MASK = 0x1F


class Message(NamedTuple):
    """One data message: in which of the chained files, its global number, its valid fields by number."""

    file_index: int
    number: int
    values: dict[int, Value]


@dataclass(frozen=True, slots=True)
class BaseType:
    """A FIT base type: its `struct` code, its size and the value that stands for "not recorded"."""

    code: str
    size: int
    invalid: int


# By the lower five bits of the base type's number; floats, strings and 64-bit numbers hold nothing that is read here.
BASE_TYPES = {
    0: BaseType("B", 1, 0xFF),
    1: BaseType("b", 1, 0x7F),
    2: BaseType("B", 1, 0xFF),
    3: BaseType("h", 2, 0x7FFF),
    4: BaseType("H", 2, 0xFFFF),
    5: BaseType("i", 4, 0x7FFFFFFF),
    6: BaseType("I", 4, 0xFFFFFFFF),
    10: BaseType("B", 1, 0),
    11: BaseType("H", 2, 0),
    12: BaseType("I", 4, 0),
}
BYTE_STRING = 13


@dataclass(frozen=True, slots=True)
class Definition:
    """How the data messages of one local type are laid out; `fields` pairs number and "not recorded" value."""

    number: int
    layout: Struct
    fields: tuple[tuple[int, Value], ...]


def read_messages(body: bytes, wanted: Mapping[int, frozenset[int]]) -> Iterator[Message]:
    """The data messages of every chained file whose global number is in `wanted`, with the fields named there.

    Raises UnreadableActivity for a bad header, an early end, a wrong checksum, a data message without definition, a
    flood of messages, and a body without data messages.
    """
    offset = file_index = 0
    while offset < len(body):
        if file_index == MAX_CHAINED_FILES:
            raise UnreadableActivity(f"The FIT file is a chain of more than {MAX_CHAINED_FILES} files.")
        begin, end = _check_frame(body, offset)
        reader = _FileReader(body, begin, end, wanted)
        for number, values in reader.messages():
            yield Message(file_index, number, values)
        if not reader.data_messages:
            raise UnreadableActivity("The FIT file has no data messages.")
        offset = end + CRC_BYTES
        file_index += 1


def _check_frame(body: bytes, offset: int) -> tuple[int, int]:
    """Where the messages of the file at `offset` begin and end."""
    header = body[offset : offset + HEADER_WITH_CRC_BYTES]
    if len(header) < HEADER_BYTES or header[8:HEADER_BYTES] != SIGNATURE or header[0] < HEADER_BYTES:
        raise UnreadableActivity(f"The FIT file has a bad header at byte {offset}.")
    begin = offset + header[0]
    end = begin + unpack_from("<I", header, 4)[0]
    if end + CRC_BYTES > len(body):
        missing = end + CRC_BYTES - len(body)
        raise UnreadableActivity(f"The FIT file ends too early: {missing} bytes are missing, it looks cut off.")
    if checksum(body[offset:end]) != unpack_from("<H", body, end)[0]:
        raise UnreadableActivity("The FIT file is damaged: its checksum (CRC) does not match its content.")
    return begin, end


def checksum(data: bytes) -> int:
    """CRC-16/ARC of some bytes, two at a time. Check value: 0xBB3D for b"123456789"."""
    table = _checksums_of_words()
    crc = 0
    even = len(data) & ~1
    for (word,) in iter_unpack("<H", data[:even]):
        crc = table[crc ^ word]
    return crc if even == len(data) else _shifted(crc ^ data[-1], 8)


@cache
def _checksums_of_words() -> list[int]:
    """The CRC of every 16-bit word. It is linear: the CRC of two bits is that of the one XOR that of the other."""
    table = [0]
    for bit in range(16):
        of_bit = _shifted(1 << bit, 16)
        table += [crc ^ of_bit for crc in table]
    return table


def _shifted(crc: int, bits: int) -> int:
    for _ in range(bits):
        crc = (crc >> 1) ^ (CRC_POLYNOMIAL if crc & 1 else 0)
    return crc


class _FileReader:
    """One pass over the messages of one file."""

    def __init__(self, body: bytes, begin: int, end: int, wanted: Mapping[int, frozenset[int]]) -> None:
        self.data_messages = 0
        self._body = body
        self._position = begin
        self._end = end
        self._wanted = wanted
        self._definitions: dict[int, Definition] = {}
        self._defined = 0
        self._clock = 0

    def messages(self) -> Iterator[tuple[int, dict[int, Value]]]:
        body, wanted = self._body, self._wanted
        while self._position < self._end:
            header = body[self._position]
            self._position += 1
            if header & COMPRESSED_TIME_FLAG:
                number, values = self._read_data(header >> 5 & 0x3)
                values[TIMESTAMP] = self._advance_clock(header & 0x1F)
            elif header & DEFINITION_FLAG:
                self._read_definition(header)
                continue
            else:
                number, values = self._read_data(header & 0xF)
            if number in wanted:
                yield number, values

    def _take(self, size: int) -> bytes:
        return self._body[self._advance(size) : self._position]

    def _advance(self, size: int) -> int:
        """Moves on by `size` bytes, and returns where they begin."""
        begin = self._position
        self._position += size
        if self._position > self._end:
            raise UnreadableActivity("The FIT file ends in the middle of a message.")
        return begin

    def _read_data(self, local_type: int) -> tuple[int, dict[int, Value]]:
        definition = self._definitions.get(local_type)
        if definition is None:
            raise UnreadableActivity("The FIT file is damaged: a data message has no definition.")
        self.data_messages += 1
        if self.data_messages > MAX_MESSAGES:
            raise UnreadableActivity(f"The FIT file has more than {MAX_MESSAGES:,} messages.")
        begin = self._advance(definition.layout.size)
        if not definition.fields:
            return definition.number, {}
        raw = definition.layout.unpack_from(self._body, begin)
        pairs = zip(definition.fields, raw, strict=True)
        values = {field: value for (field, invalid), value in pairs if value != invalid}
        timestamp = values.get(TIMESTAMP)
        if isinstance(timestamp, int):
            self._clock = timestamp
        return definition.number, values

    def _advance_clock(self, low_bits: int) -> int:
        """The time of a message that only has the lowest five bits of it: the next one that ends in them."""
        self._clock += (low_bits - self._clock) & 0x1F
        return self._clock

    def _read_definition(self, header: int) -> None:
        self._defined += 1
        if self._defined > MAX_DEFINITIONS:
            raise UnreadableActivity(f"The FIT file has more than {MAX_DEFINITIONS:,} definitions.")
        _, big_endian, *rest = self._take(5)
        order = ">" if big_endian else "<"
        number = int.from_bytes(bytes(rest[:2]), "big" if big_endian else "little")
        layout = [tuple(triple) for triple in iter_unpack("3B", self._take(3 * rest[2]))]
        developer_bytes = self._developer_bytes() if header & DEVELOPER_FLAG else 0
        self._definitions[header & 0xF] = _definition(order, number, layout, developer_bytes, self._wanted)

    def _developer_bytes(self) -> int:
        """How long the fields are that an app added; what they mean is its own affair."""
        count = self._take(1)[0]
        return sum(size for _, size, _ in iter_unpack("3B", self._take(3 * count)))


def _definition(
    order: str,
    number: int,
    layout: list[tuple[int, int, int]],
    developer_bytes: int,
    wanted: Mapping[int, frozenset[int]],
) -> Definition:
    """The layout of a message. Fields that nobody wants are padding, and so are lists and types that are not read."""
    names = wanted.get(number, frozenset()) | {TIMESTAMP}
    codes = [order]
    fields: list[tuple[int, Value]] = []
    for field, size, type_number in layout:
        code, invalid = _code(size, type_number & TYPE_MASK) if field in names else ("", None)
        codes.append(code or f"{size}x")
        if invalid is not None:
            fields.append((field, invalid))
    codes.append(f"{developer_bytes}x")
    return Definition(number, Struct("".join(codes)), tuple(fields))


def _code(size: int, type_number: int) -> tuple[str, Value | None]:
    base_type = BASE_TYPES.get(type_number)
    if base_type is not None and base_type.size == size:
        return base_type.code, base_type.invalid
    if type_number == BYTE_STRING:
        return f"{size}s", b"\xff" * size
    return "", None
