"""What athletes ask, in their own words, with the chunks of the starter corpus that are relevant, and what others ask.

A question of `knowledge_questions.jsonl` names chunks that answer it (2) and that help (1). Judged, by reading it, was
what plain search by words, the index, or Spotter ranked among the first ten, and what else was known to belong there.
The corpus goes on changing: a chunk that has been removed is relevant to nothing, and one that is new counts for
nothing until somebody judges it.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class LabelledQuestion:
    """A question, and the grades of the chunks that are relevant to it."""

    question: str
    relevant: dict[str, int]

    def among(self, chunks: Container[str]) -> LabelledQuestion:
        """The question with those of its chunks that there still are."""
        return LabelledQuestion(self.question, {id_: grade for id_, grade in self.relevant.items() if id_ in chunks})


def labelled_questions() -> list[LabelledQuestion]:
    """Half of them about lifting, two fifths about running, the rest about both."""
    reader = TypeAdapter(LabelledQuestion)
    return [reader.validate_json(line) for line in _lines("knowledge_questions.jsonl")]


def off_topic_questions() -> list[str]:
    """Questions that the knowledge base has no answer to, some in the words of training."""
    return _lines("off_topic_questions.txt")


def _lines(name: str) -> list[str]:
    return (_FOLDER / name).read_text("utf-8").splitlines()
