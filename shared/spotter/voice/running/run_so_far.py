"""What has been found of a run while its parts are put in their places."""

from __future__ import annotations

from dataclasses import dataclass, field

from spotter.running.models import Segment
from spotter.voice.models import Clarification
from spotter.voice.running.quantities import Said
from spotter.voice.running.speech import Speech


@dataclass(slots=True)
class WholeRun:
    """What has been found so far; `open` is what has no place yet."""

    open: list[Said]
    distances: list[Said] = field(default_factory=list)
    distance_m: float | None = None
    duration_s: float | None = None
    pace_s_per_km: float | None = None
    segments: tuple[Segment, ...] = ()
    bare: bool = False
    reasons: list[str] = field(default_factory=list)
    doubts: list[Clarification] = field(default_factory=list)

    def take(self, said: Said, reason: str) -> None:
        """Give something said its place in the run."""
        self.open = [other for other in self.open if other.start != said.start]
        self.reasons.append(reason)


def quoted(speech: Speech, said: Said) -> str:
    """The words in which it was said, for a reason."""
    return f'"{" ".join(speech.texts[said.start : said.end])}"'
