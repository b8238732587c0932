"""Chunks as JSON objects, which is how they are written down, sent to an index and read back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from spotter.errors import FieldError, InvalidInput
from spotter.knowledge.chunks import (
    COACHING_PRACTICE,
    FEWEST_WORDS,
    MOST_WORDS,
    Chunk,
    Domain,
    Kind,
    Moment,
    Source,
    words_in,
)

_ID = re.compile(r"[a-z0-9_]+(\.[a-z0-9_-]+)+")
_TOPIC = re.compile(r"[a-z0-9_]+")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_URL = re.compile(r"https?://\S+")
_EARLIEST_YEAR = 1850
_LONGEST_TITLE = 120
_MOST_QUESTIONS = 8
_FIELDS = {
    "id": str,
    "domain": str,
    "topic": str,
    "title": str,
    "kind": str,
    "text": str,
    "reviewed": str,
}


def chunk_from(record: Mapping[str, Any]) -> Chunk:
    """The chunk that a JSON object describes. Raises InvalidInput that names every field that is wrong."""
    errors = list(_errors_in(record))
    if errors:
        told = "; ".join(f"{error.field} {error.message}" for error in errors)
        raise InvalidInput(f"The chunk {record.get('id')!r} cannot be taken: {told}.", errors=errors)
    return Chunk(
        id=record["id"],
        domain=Domain(record["domain"]),
        topic=record["topic"],
        title=record["title"],
        text=record["text"],
        kind=Kind(record["kind"]),
        source=None if record["source"] == COACHING_PRACTICE else Source(**record["source"]),
        expert=record.get("expert"),
        reviewed=date.fromisoformat(record["reviewed"]),
        asked=tuple(record.get("asked", ())),
        moment=Moment(**record["moment"]) if record.get("moment") else None,
    )


def record_of(chunk: Chunk) -> dict[str, Any]:
    """The JSON object that chunk_from makes the same chunk of."""
    record: dict[str, Any] = {
        "id": chunk.id,
        "domain": chunk.domain.value,
        "topic": chunk.topic,
        "title": chunk.title,
        "kind": chunk.kind.value,
        "asked": list(chunk.asked),
        "text": chunk.text,
        "source": _fields_of(chunk.source) if chunk.source else COACHING_PRACTICE,
        "expert": chunk.expert,
        "reviewed": chunk.reviewed.isoformat(),
    }
    return {**record, "moment": _fields_of(chunk.moment)} if chunk.moment else record


def _fields_of(part: Source | Moment) -> dict[str, Any]:
    return {name: value for name in part.__slots__ if (value := getattr(part, name)) is not None}


def _errors_in(record: Mapping[str, Any]) -> Iterator[FieldError]:
    missing = [name for name, kind in _FIELDS.items() if not isinstance(record.get(name), kind)]
    if missing:
        yield from (FieldError(name, "must be a text") for name in missing)
        return
    yield from _wrong_texts(record)
    yield from _wrong_source(record.get("source"))
    yield from _wrong_extras(record)


def _wrong_texts(record: Mapping[str, Any]) -> Iterator[FieldError]:
    if not _ID.fullmatch(record["id"]):
        yield FieldError("id", "must be small letters, digits, - and _ with a dot after the topic")
    if record["domain"] not in set(Domain):
        yield FieldError("domain", f"must be one of {', '.join(Domain)}")
    if not _TOPIC.fullmatch(record["topic"]):
        yield FieldError("topic", "must be small letters, digits and _")
    if not 0 < len(record["title"]) <= _LONGEST_TITLE:
        yield FieldError("title", f"must have 1 to {_LONGEST_TITLE} characters")
    if record["kind"] not in set(Kind):
        yield FieldError("kind", f"must be one of {', '.join(Kind)}")
    if not FEWEST_WORDS <= words_in(record["text"]) <= MOST_WORDS:
        yield FieldError("text", f"must have {FEWEST_WORDS} to {MOST_WORDS} words, has {words_in(record['text'])}")
    if not _is_date(record["reviewed"]):
        yield FieldError("reviewed", "must be a date such as 2026-11-24")


def _wrong_source(source: object) -> Iterator[FieldError]:
    if source == COACHING_PRACTICE:
        return
    if not isinstance(source, Mapping):
        yield FieldError("source", f"must be {COACHING_PRACTICE!r} or a publication")
        return
    unknown = source.keys() - set(Source.__slots__)
    if unknown:
        yield FieldError("source", f"knows no {', '.join(sorted(unknown))}")
    for name in ("authors", "title", "journal"):
        if not isinstance(source.get(name), str) or not source[name].strip():
            yield FieldError(f"source.{name}", "must be a text")
    year = source.get("year")
    if not isinstance(year, int) or not _EARLIEST_YEAR <= year <= date.max.year:
        yield FieldError("source.year", f"must be a year from {_EARLIEST_YEAR}")
    for name, pattern in (("doi", _DOI), ("url", _URL)):
        if source.get(name) is not None and not pattern.fullmatch(str(source[name])):
            yield FieldError(f"source.{name}", f"is no {name}")


def _wrong_extras(record: Mapping[str, Any]) -> Iterator[FieldError]:
    expert, asked, moment = record.get("expert"), record.get("asked", []), record.get("moment")
    if expert is not None and not (isinstance(expert, str) and expert.strip()):
        yield FieldError("expert", "must be a name or null")
    if not isinstance(asked, list) or len(asked) > _MOST_QUESTIONS or not all(isinstance(each, str) for each in asked):
        yield FieldError("asked", f"must be a list of at most {_MOST_QUESTIONS} questions")
    if moment is not None and not _is_moment(moment):
        yield FieldError("moment", "must have a recording, start_s and end_s, in this order of time")


def _is_moment(moment: object) -> bool:
    with suppress(KeyError, TypeError):
        return (
            isinstance(moment, Mapping)
            and moment.keys() == set(Moment.__slots__)
            and bool(moment["recording"])
            and 0 <= moment["start_s"] <= moment["end_s"]
        )
    return False


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
