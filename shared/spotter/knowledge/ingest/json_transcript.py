"""Transcripts as JSON: a list of segments, or an object that holds one somewhere, as Whisper and others write it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from spotter.errors import InvalidInput
from spotter.knowledge.chunks import words_in
from spotter.knowledge.ingest.cues import Cue, Transcript, seconds_of

_TEXTS = ("text", "transcript", "utterance", "content")
_SPEAKERS = ("speaker", "speaker_label", "speaker_id", "speaker_name", "speakerName")
_STARTS = ("start", "start_time", "offset", "startTime", "start_ms", "offset_ms", "begin")
_ENDS = ("end", "end_time", "endTime", "end_ms")
_LENGTHS = ("duration", "duration_ms")
# Lists that hold whole utterances before those that hold pieces or words of them.
_LISTS = ("utterances", "segments", "audio_segments", "transcript", "transcripts", "results", "items", "data", "result")
_DEEPEST = 4
# Nobody takes so long over a word: times that say so are not seconds but thousandths.
_SLOWEST_S_PER_WORD = 20.0

Segment = Mapping[str, Any]


def read_json(text: str) -> Transcript:
    """The segments as cues. Raises InvalidInput where it is no JSON or has no segments."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidInput("It is no JSON that can be read.") from None
    segments = _segments(value, _DEEPEST)
    if not segments:
        raise InvalidInput("It has no list of segments with a text each.")
    header = value.get("metadata") if isinstance(value, Mapping) else None
    return Transcript(_cues(segments), header if isinstance(header, Mapping) else {})


def _segments(value: Any, deepest: int) -> Sequence[Segment]:  # noqa: ANN401 - anything that JSON can hold
    if isinstance(value, list):
        return [each for each in value if isinstance(each, Mapping) and _text_of(each)]
    if not isinstance(value, Mapping) or not deepest:
        return ()
    found = (_segments(value[name], deepest - 1) for name in _LISTS if name in value)
    return next(filter(None, found), ())


def _cues(segments: Sequence[Segment]) -> Iterator[Cue]:
    scale = _scale(segments)
    for segment in segments:
        start, end = _number(segment, _STARTS), _number(segment, _ENDS)
        length = _number(segment, _LENGTHS)
        if end is None and start is not None and length is not None:
            end = start + length
        start_s = None if start is None else max(0.0, start * scale)
        end_s = start_s if end is None or start_s is None else max(start_s, end * scale)
        yield Cue(_text_of(segment), _speaker_of(segment), start_s, end_s)


def _scale(segments: Sequence[Segment]) -> float:
    """Seconds in a unit of the segments' times."""
    starts = [start for segment in segments if (start := _number(segment, _STARTS)) is not None]
    words = sum(words_in(_text_of(segment)) for segment in segments)
    is_named = any(name.endswith("_ms") for name in segments[0])
    return 0.001 if is_named or (starts and max(starts) - min(starts) > _SLOWEST_S_PER_WORD * words) else 1.0


def _text_of(segment: Segment) -> str:
    return next((text.strip() for name in _TEXTS if isinstance(text := segment.get(name), str)), "")


def _speaker_of(segment: Segment) -> str | None:
    names = (segment.get(name) for name in _SPEAKERS)
    return next((str(name).strip() or None for name in names if isinstance(name, str | int)), None)


def _number(segment: Segment, names: Sequence[str]) -> float | None:
    return next((number for name in names if (number := _seconds(segment.get(name))) is not None), None)


def _seconds(value: object) -> float | None:
    """A number, a number written as text, or a time such as `00:12:34`."""
    if isinstance(value, str) and ":" in value:
        return seconds_of(value)
    try:
        number = float(value) if isinstance(value, int | float | str) else math.nan
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
