"""What a first-line protocol is, and which one fits."""

from __future__ import annotations

from dataclasses import dataclass

from spotter.citations import Publication
from spotter.injury.reading.concepts import Concept


@dataclass(frozen=True, slots=True)
class Protocol:
    """First-line care of a common trouble.

    `sounds_like` completes "this sounds most like"; `regions` and `categories` are where it is looked for; each of
    `cues` that is told makes it the likelier. `lead` is what to do, `leave` what to leave for now.
    """

    key: str
    sounds_like: str
    regions: tuple[str, ...]
    cues: tuple[Concept, ...]
    categories: tuple[str, ...]
    lead: tuple[str, ...]
    leave: tuple[str, ...]
    source: Publication
    running: bool = True
