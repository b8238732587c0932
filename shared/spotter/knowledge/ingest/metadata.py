"""What is told about a recording beside its transcript, in a companion file or at the transcript's beginning.

    {"recording": "Episode 12", "show": "The Long Run", "url": "https://…", "published": "2026-03-01",
     "domain": "running", "host": "Jane Doe", "experts": {"SPEAKER_00": "Dr. Kim Lee"}}

All of it is optional. Names are only ever taken from here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from spotter.errors import FieldError, InvalidInput
from spotter.knowledge.chunks import Domain, Kind, Source
from spotter.knowledge.ingest.documents import Document, decoded

_TITLES = ("recording", "title")
_SHOWS = ("show", "podcast", "series")
_DATES = ("reviewed", "published")

_Named = TypeVar("_Named", Domain, Kind)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of a recording; `experts` are names by what the transcript calls the speaker, in small letters."""

    recording: str
    show: str | None = None
    url: str | None = None
    published: date | None = None
    reviewed: date | None = None
    domain: Domain | None = None
    kind: Kind = Kind.PRINCIPLE
    host: str | None = None
    experts: Mapping[str, str] = field(default_factory=dict)

    def expert(self, speaker: str | None) -> str | None:
        """The name of a speaker, where this tells it."""
        return None if speaker is None else self.experts.get(speaker.lower())

    def source(self) -> Source | None:
        """The recording as a publication; None where too little is known of it to cite it."""
        authors = self.host or ", ".join(dict.fromkeys(self.experts.values()))
        if not (authors and self.published and self.show):
            return None
        return Source(authors, self.published.year, self.recording, self.show, url=self.url)


def metadata_of(document: Document, header: Mapping[str, Any]) -> Metadata:
    """What the document's companion and its own header tell, the companion first.

    Raises InvalidInput that names what is wrong: material is not taken in without the names that belong to it.
    """
    values = {**header, **_companion(document.companion)}
    reader = _Reader(values)
    metadata = Metadata(
        recording=reader.text(*_TITLES) or document.title,
        show=reader.text(*_SHOWS),
        url=reader.text("url"),
        published=reader.day("published"),
        reviewed=reader.day(*_DATES),
        domain=reader.one_of("domain", Domain),
        kind=reader.one_of("kind", Kind) or Kind.PRINCIPLE,
        host=reader.text("host"),
        experts=reader.experts(),
    )
    if reader.errors:
        told = "; ".join(f"{error.field} {error.message}" for error in reader.errors)
        raise InvalidInput(f"Its metadata cannot be taken: {told}.", errors=reader.errors)
    return metadata


def _companion(body: bytes | None) -> Mapping[str, Any]:
    if body is None:
        return {}
    with suppress(ValueError, RecursionError):
        values = json.loads(decoded(body))
        if isinstance(values, Mapping):
            return values
    raise InvalidInput("Its .meta.json is no JSON object.")


class _Reader:
    """Reads fields and remembers what is wrong with them."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values
        self.errors: list[FieldError] = []

    def text(self, *names: str) -> str | None:
        """The first of these fields that is there."""
        name = next((each for each in names if self._values.get(each)), names[0])
        value = self._values.get(name)
        if value is not None and not isinstance(value, str):
            self._wrong(name, "must be a text")
            return None
        return value.strip() or None if value else None

    def day(self, *names: str) -> date | None:
        text = self.text(*names)
        with suppress(ValueError):
            return date.fromisoformat(text[:10]) if text else None
        self._wrong(names[0], "must be a date such as 2026-11-24")
        return None

    def one_of(self, name: str, kind: type[_Named]) -> _Named | None:
        text = self.text(name)
        with suppress(ValueError):
            return kind(text) if text else None
        self._wrong(name, f"must be one of {', '.join(kind)}")
        return None

    def experts(self) -> Mapping[str, str]:
        """Names by label; who is named may also be the label: `Jane Doe: …`."""
        experts = self._values.get("experts") or {}
        named = {each: each for each in experts} if isinstance(experts, list) else experts
        if not isinstance(named, Mapping) or not all(isinstance(each, str) for each in named.values()):
            self._wrong("experts", "must be names by what the transcript calls the speaker")
            return {}
        host = self.text("host")
        own = {name: name for name in (*named.values(), *([host] if host else []))}
        return {str(label).lower(): name.strip() for label, name in {**own, **named}.items() if name.strip()}

    def _wrong(self, name: str, message: str) -> None:
        self.errors.append(FieldError(name, message))
