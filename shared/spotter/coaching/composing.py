"""An answer put together out of what the knowledge base says, word for word: the engine `rules`."""

from __future__ import annotations

from collections.abc import Sequence

from spotter.coaching.models import CitedQuote
from spotter.knowledge.chunks import COACHING_PRACTICE, Chunk, words_in
from spotter.knowledge.retrieval import Passage
from spotter.knowledge.words import stems
from spotter.wording.grounded_numbers import sentences

_MOST_WORDS = 280
# What passages after the first add: a few sentences each, so that several have their say.
_MOST_WORDS_ADDED = 60
_FEWEST_WORDS_LEFT = 25
# A passage far worse than the best one is about something else.
_WORTH_SAYING = 0.6
_WORTH_SAYING_ON_TOPIC = 0.3


def compose(question: str, passages: Sequence[Passage]) -> tuple[list[str], list[CitedQuote]]:
    """The paragraphs of the answer, and what they quote. The best passage stands first and whole."""
    paragraphs: list[str] = []
    citations: list[CitedQuote] = []
    room = _MOST_WORDS
    for passage in passages:
        if room < _FEWEST_WORDS_LEFT:
            break
        if not _is_worth_saying(passage, passages[0]):
            continue
        quote = (
            passage.chunk.text
            if not citations
            else best_window(question, passage.chunk.text, min(room, _MOST_WORDS_ADDED))
        )
        if not quote:
            continue
        citations.append(citation(len(citations) + 1, passage.chunk, quote))
        paragraphs.append(f"{quote} [{len(citations)}]")
        room -= words_in(quote)
    return paragraphs, citations


def _is_worth_saying(passage: Passage, best: Passage) -> bool:
    is_on_topic = passage.chunk.topic == best.chunk.topic
    return passage.score >= (_WORTH_SAYING_ON_TOPIC if is_on_topic else _WORTH_SAYING) * best.score


def best_window(question: str, text: str, most_words: int) -> str:
    """The sentences in a row that say most about the question in at most so many words; empty where none fits."""
    said = sentences(text)
    wanted = frozenset(stems(question))
    windows = [said[start:end] for start in range(len(said)) for end in range(start + 1, len(said) + 1)]
    fitting = [window for each in windows if words_in(window := " ".join(each)) <= most_words]
    if not fitting:
        return ""
    return max(fitting, key=lambda window: (len(wanted & frozenset(stems(window))), words_in(window)))


def citation(n: int, chunk: Chunk, quote: str) -> CitedQuote:
    """The citation of a chunk; what was said in a recording is pointed at by its time."""
    source = str(chunk.source) if chunk.source else COACHING_PRACTICE
    url = chunk.source.address if chunk.source else None
    return CitedQuote(n, chunk.id, chunk.title, chunk.expert, source, url, quote)
