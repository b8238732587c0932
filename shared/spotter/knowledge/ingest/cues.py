"""What transcripts of every format are read into: who says what, and when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_STAMP = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,9}))?")
# Up to four words, each with a capital, a digit or a particle of names: `Jane van der Berg`, `SPEAKER_00`, `Dr. Lee`.
_LABEL = re.compile(
    r"\s*((?:[A-Z0-9][\w.'’-]*|van|von|der|den|de|da|la)(?: (?:[A-Z0-9][\w.'’-]*|van|von|der|den|de|da|la)){0,3}):"
    r"(?=\s|$)\s*"
)
_LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class Cue:
    """Something said. `speaker` is what the transcript calls them; times are seconds from the recording's beginning.

    Speaker and times are None where the transcript does not tell.
    """

    text: str
    speaker: str | None = None
    start_s: float | None = None
    end_s: float | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """A transcript; `header` is what it tells of the recording itself."""

    cues: Iterable[Cue]
    header: Mapping[str, Any]


def seconds_of(stamp: str) -> float | None:
    """`1:02:03.5`, `02:03,5` or `62:03` in seconds; None for anything else."""
    found = _STAMP.fullmatch(stamp.strip())
    if found is None:
        return None
    hours, minutes, seconds, fraction = found.groups()
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}")


def labelled(line: str) -> tuple[str | None, str]:
    """A line `Speaker: what they say` as both parts; a line without a speaker as (None, line)."""
    found = _LABEL.match(line[: 2 * _LONGEST_LABEL])
    if found is None or len(found[1]) > _LONGEST_LABEL:
        return None, line
    return found[1], line[found.end() :]
