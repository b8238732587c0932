"""Chunks written as Markdown: front matter for all of them, then `## Title` sections."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from spotter.errors import InvalidInput
from spotter.knowledge.chunk_records import chunk_from
from spotter.knowledge.chunks import COACHING_PRACTICE, FEWEST_WORDS, Chunk, Domain, Kind, words_in
from spotter.knowledge.ingest.documents import Document, short_hash
from spotter.knowledge.ingest.front_matter import front_matter
from spotter.knowledge.ingest.parting import part
from spotter.knowledge.ingest.sentences import split_sentences
from spotter.knowledge.ingest.topics import NO_TOPIC, topic_of

_HEADING = re.compile(r"#{1,6}\s+")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_MARK = re.compile(r"(?<!\w)(\*{1,3}|_{1,3}|`{1,3})(?=\S)([^*_`]+?)(?<=\S)\1(?!\w)")
_LIST_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+|^\s*>+\s?", re.MULTILINE)
_COMMENT = re.compile(r"<!--(?:[^<]|<(?!!--))*?-->")
_NO_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_TITLE = 110
_LONGEST_PLACE = 30
# Ties of a section to the one before it, of a paragraph, and of a sentence: the looser, the better to cut.
_SECTION, _PARAGRAPH, _SENTENCE = -1.0, 0.2, 1.0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence under its title; `tie` is to the one before it."""

    title: str
    text: str
    tie: float


def read_markdown(document: Document, since: date) -> Iterator[Chunk]:
    """The chunks of a file: its sections, long ones in parts, short ones together with their neighbours.

    `since` stands for the day of review where none is told. Raises InvalidInput for front matter that no chunk can have
    and for a file of fewer words than a chunk has.
    """
    fronted = front_matter(document.text.replace("\r\n", "\n").replace("\r", "\n"))
    pieces = list(_pieces(_COMMENT.sub("", fronted.text), document.title))
    words = [words_in(piece.text) for piece in pieces]
    if sum(words) < FEWEST_WORDS:
        raise InvalidInput(f"It has {sum(words)} words; a chunk has at least {FEWEST_WORDS}.")
    titles: Counter[str] = Counter()
    for chosen in part(words, [piece.tie for piece in pieces]):
        title = _title(pieces[chosen])
        titles[title] += 1
        numbered = f"{title} ({titles[title]})" if titles[title] > 1 else title
        text = " ".join(piece.text for piece in pieces[chosen])
        yield chunk_from(_record(document, fronted.values, numbered, text, since))


def _pieces(text: str, title: str) -> Iterator[_Piece]:
    """The sentences of all paragraphs, each under the last heading above it."""
    tie = _SECTION
    for block in re.split(r"\n\s*\n|\n(?=#)", text):
        heading = _HEADING.match(block)
        if heading:
            line, _, block = block[heading.end() :].partition("\n")
            title, tie = _plain(line).rstrip("# ") or title, _SECTION
        for sentence in split_sentences(_plain(block)):
            yield _Piece(title, sentence, tie)
            tie = _SENTENCE
        tie = _SECTION if tie == _SECTION else _PARAGRAPH


def _plain(block: str) -> str:
    """A paragraph, or the items of a list one after the other, without the marks of Markdown."""
    text = _LINK.sub(r"\1", _LIST_ITEM.sub("", block))
    return " ".join(_MARK.sub(r"\2", text).split())


def _title(pieces: Sequence[_Piece]) -> str:
    return "; ".join(dict.fromkeys(piece.title for piece in pieces))[:_LONGEST_TITLE].strip()


def _record(document: Document, values: Mapping[str, Any], title: str, text: str, since: date) -> dict[str, Any]:
    """The record of a chunk, for chunk_from to find what is wrong with it."""
    topic = topic_of(text)
    place = _NO_SLUG.sub("-", title.lower()).strip("-")[:_LONGEST_PLACE].strip("-") or "section"
    return {
        "id": f"{document.slug}.{place}-{short_hash(text)}",
        "domain": values.get("domain") or (topic.domain if topic else Domain.BOTH).value,
        "topic": values.get("topic") or (topic.name if topic else NO_TOPIC),
        "title": title,
        "kind": values.get("kind") or Kind.PRINCIPLE.value,
        "text": text,
        "source": _source(values),
        "expert": values.get("expert") or None,
        "reviewed": values.get("reviewed") or since.isoformat(),
    }


def _source(values: Mapping[str, Any]) -> object:
    """`source: coaching practice`, or the fields of a publication below `source:`."""
    source = values.get("source") or COACHING_PRACTICE
    if not isinstance(source, Mapping):
        return source
    year = source.get("year", "")
    return {name: value for name, value in source.items() if value} | {"year": int(year) if year.isdigit() else year}
