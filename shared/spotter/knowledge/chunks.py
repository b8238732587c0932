"""What the knowledge base is made of: passages of 60 to 200 words, each with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

COACHING_PRACTICE = "coaching practice"
FEWEST_WORDS = 60
MOST_WORDS = 200


class Domain(StrEnum):
    """Which half of training a chunk is about."""

    STRENGTH = "strength"
    RUNNING = "running"
    BOTH = "both"


class Kind(StrEnum):
    """What sort of knowledge a chunk holds."""

    PRINCIPLE = "principle"
    PROTOCOL = "protocol"
    DEFINITION = "definition"
    EVIDENCE = "evidence"
    FORM_CUE = "form_cue"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class Source:
    """A publication. `doi` and `url` are None where they are not sure."""

    authors: str
    year: int
    title: str
    journal: str
    doi: str | None = None
    url: str | None = None

    @property
    def address(self) -> str | None:
        """Where it can be read."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url

    def __str__(self) -> str:
        return f"{self.authors} ({self.year}). {self.title}. {self.journal}."


@dataclass(frozen=True, slots=True)
class Moment:
    """Where in a recording something is said: seconds from its beginning."""

    recording: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Chunk:
    """A passage of the knowledge base.

    `source` is None for coaching practice; `expert` is who says it, where the source names one; `asked` are questions
    that it answers, in people's own words; `moment` is where it is said, for recordings.
    """

    id: str
    domain: Domain
    topic: str
    title: str
    text: str
    kind: Kind
    source: Source | None
    expert: str | None
    reviewed: date
    asked: tuple[str, ...] = ()
    moment: Moment | None = None

    @property
    def searched_text(self) -> str:
        """What an index searches: the topic, the title and the questions before the text itself."""
        return "\n".join((self.topic.replace("_", " "), self.title, *self.asked, self.text))


def words_in(text: str) -> int:
    """How many words a text has."""
    return len(text.split())
