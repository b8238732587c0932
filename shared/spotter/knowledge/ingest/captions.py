"""Captions as WebVTT (w3.org/TR/webvtt1) and SubRip write them: lines of text below the times when they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import StringIO

from spotter.knowledge.ingest.cues import Cue, Transcript, labelled, seconds_of

_TIMES = re.compile(r"\s*([\d:.,]+)\s*-->\s*([\d:.,]+)")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s([^<>]*)>")
# Tags of WebVTT, and what SubRip has for its own: {\an8}.
_TAG = re.compile(r"</?[a-zA-Z0-9:.][^<>]*>|\{\\[^{}]*\}|</?>")
_UNSHOWN = ("NOTE", "STYLE", "REGION")
# Captions on air mark a change of speaker so, with or without saying who it is.
_CHANGE = ">>"


@dataclass(slots=True)
class _Shown:
    start_s: float
    end_s: float
    lines: list[str] = field(default_factory=list)


def read_captions(text: str) -> Transcript:
    """The cues in a file of WebVTT or SubRip. What is neither has no cues."""
    return Transcript(_cues(_shown(StringIO(text, newline=None))), _header(text))


def _header(text: str) -> dict[str, str]:
    """`Key: value` lines right below the first line of a WebVTT file."""
    first, *lines = text[:2000].splitlines() or [""]
    if not first.startswith("WEBVTT"):
        return {}
    header: dict[str, str] = {}
    for line in lines:
        key, colon, value = line.partition(":")
        if not colon or "-->" in line:
            break
        header[key.strip().lower()] = value.strip()
    # What kind of captions these are, not what kind of knowledge.
    header.pop("kind", None)
    return header


def _shown(lines: Iterable[str]) -> Iterator[_Shown]:
    """What is shown and when. Names of cues and settings are left out, and so are notes and styles."""
    now: _Shown | None = None
    is_unshown = False
    for line in lines:
        times = None if is_unshown else _times(line)
        if times or not line.strip():
            if now:
                yield _without_number(now) if times else now
            now, is_unshown = times, False
        elif now:
            now.lines.append(line.strip())
        else:
            is_unshown = is_unshown or line.startswith(_UNSHOWN)
    if now:
        yield now


def _times(line: str) -> _Shown | None:
    found = _TIMES.match(line)
    times = [seconds_of(stamp) for stamp in found.groups()] if found else []
    start_s, end_s = times if times else (None, None)
    return None if start_s is None or end_s is None else _Shown(start_s, max(start_s, end_s))


def _without_number(shown: _Shown) -> _Shown:
    """Where no empty line stands between two, the number of the second is below the text of the first."""
    if shown.lines and shown.lines[-1].isdigit():
        shown.lines.pop()
    return shown


def _cues(shown: Iterable[_Shown]) -> Iterator[Cue]:
    before: list[str] = []
    speaker: str | None = None
    for each in shown:
        # Captions that roll show their last line once more above the next one.
        texts = [line if _VOICE.search(line) else _TAG.sub("", line) for line in each.lines]
        lines = [text for text in texts if text not in before]
        before = texts or before
        for cue in _voices(each, lines, speaker):
            speaker = cue.speaker
            yield cue
        # A tag holds for its cue only, a label for all that follows.
        speaker = None if _VOICE.search(" ".join(lines)) else speaker


def _voices(shown: _Shown, lines: list[str], speaker: str | None) -> Iterator[Cue]:
    for line in lines:
        untagged, *tagged = _VOICE.split(line)
        speaker, text = _said(untagged, speaker)
        for name, words in [(speaker, text), *zip(tagged[::2], tagged[1::2], strict=True)]:
            speaker = name and name.strip()
            if plain := _TAG.sub("", words).strip():
                yield Cue(plain, speaker, shown.start_s, shown.end_s)


def _said(line: str, speaker: str | None) -> tuple[str | None, str]:
    plain = _TAG.sub("", line).strip()
    is_change = plain.startswith(_CHANGE)
    name, text = labelled(plain.lstrip("->–— "))
    return name or (None if is_change else speaker), text
