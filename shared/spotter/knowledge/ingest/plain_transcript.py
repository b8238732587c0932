"""Transcripts as plain text: with or without speakers (`Jane: ...`), with or without times (`[00:12:34]`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import StringIO

from spotter.knowledge.ingest.cues import Cue, Transcript, labelled, seconds_of
from spotter.knowledge.ingest.front_matter import front_matter

_TIME = r"[\[(]?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?"
_FIRST = re.compile(rf"\s*{_TIME}(?=\s|$)[\s:–—-]*")
# `Jane Doe  12:34` or `Jane Doe (12:34):`, and what is said follows, in the same line or in those below.
_AFTER_NAME = re.compile(rf"\s*([A-Z][\w.'’-]*(?: [\w.'’-]+){{0,3}})\s+{_TIME}:?\s*(.*)")


def read_plain(text: str) -> Transcript:
    """The lines of a text as cues, each until the next time that is told."""
    fronted = front_matter(text)
    return Transcript(_until_next(_cues(StringIO(fronted.text, newline=None))), fronted.values)


def _cues(lines: Iterable[str]) -> Iterator[Cue]:
    speaker: str | None = None
    start_s: float | None = None
    for line in lines:
        name, stamp, text = _parts(line.strip())
        speaker = name or speaker
        start_s = start_s if stamp is None else seconds_of(stamp)
        if text:
            yield Cue(text, speaker, start_s)


def _parts(line: str) -> tuple[str | None, str | None, str]:
    """Who, when, and what is said, the first two where the line tells them."""
    if found := _AFTER_NAME.fullmatch(line[:200]) if len(line) <= 200 else None:
        return found[1], found[2], found[3]
    first = _FIRST.match(line)
    name, text = labelled(line[first.end() :] if first else line)
    # The time may stand on either side of the speaker.
    second = _FIRST.match(text) if name and not first else None
    stamp = first or second
    return name, stamp[1] if stamp else None, text[second.end() :] if second else text


def _until_next(cues: Iterable[Cue]) -> Iterator[Cue]:
    """The cues with the time at which they end: that of the next one that has another; all below one time share it."""
    waiting: list[Cue] = []
    for cue in cues:
        if waiting and cue.start_s != waiting[0].start_s:
            yield from _ended(waiting, cue.start_s)
            waiting = []
        waiting.append(cue)
    if waiting:
        yield from _ended(waiting, waiting[0].start_s)


def _ended(cues: list[Cue], end_s: float | None) -> Iterator[Cue]:
    """The cues below one time, each with its share of the stretch by the length of its text."""
    start_s = cues[0].start_s
    if start_s is None or end_s is None:
        yield from cues
        return
    letters, before = sum(len(cue.text) for cue in cues), 0
    length_s = max(0.0, end_s - start_s)
    for cue in cues:
        after = before + len(cue.text)
        shares = (start_s + length_s * part / letters for part in (before, after))
        yield replace(cue, start_s=next(shares), end_s=next(shares))
        before = after
