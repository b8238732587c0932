"""What of a model's answer may be said: only what a quoted passage or a fact about the athlete bears out.

A statement is kept if its quote stands word for word in the passage it names, says its numbers, most of its words, and
neither more nor fewer negations, if it does not turn a word of the quote into its opposite, and if it adds no names, no
addresses, no string of words of its own and nothing that the guardrails would stop. One without a quote is kept if it
only repeats a fact about the athlete.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spotter.coaching.composing import citation
from spotter.coaching.guardrails.judge import concern_in
from spotter.coaching.guardrails.material import is_quotable
from spotter.coaching.models import CitedQuote, Fact
from spotter.coaching.ports import Brief, Statement
from spotter.knowledge.chunks import Chunk, words_in
from spotter.knowledge.words import stems
from spotter.wording.grounded_numbers import Quantity, is_grounded, quantities

_SHORTEST_QUOTE_WORDS = 5
# How many of a statement's stems have to be among those that bear it out.
_BORNE_OUT = 0.6
# And how many stems in a row may be the statement's own.
_LONGEST_ADDITION = 3
_MARKER = re.compile(r"\s*\[\d+(?:\s*[,;-]\s*\d+)*\]")
_NEGATION = re.compile(
    r"\b(?:not?|never|none|nothing|neither|nor|without|avoid\w*|stop|cannot|unless|hardly|rarely|myth|false|wrong|instead)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_OPPOSITES = (
    ("more", "less"),
    ("more", "fewer"),
    ("increas", "reduc"),
    ("increas", "decreas"),
    ("rais", "lower"),
    ("add", "cut"),
    ("add", "remov"),
    ("higher", "lower"),
    ("high", "low"),
    ("faster", "slower"),
    ("fast", "slow"),
    ("hard", "easy"),
    ("heavy", "light"),
    ("heavier", "lighter"),
    ("before", "after"),
    ("above", "below"),
    ("up", "down"),
    ("safe", "dangerous"),
    ("safe", "unsafe"),
    ("always", "never"),
    ("always", "sometimes"),
    ("must", "may"),
    ("best", "worst"),
    ("better", "worse"),
    ("longer", "shorter"),
    ("start", "stop"),
    ("keep", "stop"),
    ("continu", "stop"),
    ("rest", "train"),
    ("first", "last"),
    ("least", "most"),
    ("minimum", "maximum"),
)
_WORD = re.compile(r"[a-z]+")
# A capital letter inside a sentence.
_NAME = re.compile(r"(?<=[\w,;:)'\"(-] )[A-Z][\w-]+|(?<=\()[A-Z][\w-]+")


def grounded(statements: Sequence[Statement], brief: Brief) -> tuple[list[str], list[CitedQuote]]:
    """The statements that may be said, with markers, and the citations that the markers point at."""
    said: list[str] = []
    citations: list[CitedQuote] = []
    for statement in statements:
        text = _MARKER.sub("", statement.text).strip()
        if statement.source is None or statement.quote is None:
            if text and _repeats_a_fact(text, brief.facts):
                said.append(text)
            continue
        chunk = _chunk(statement.source, brief.chunks)
        if chunk is None or not text or not _is_borne_out(text, statement.quote, chunk, brief.facts):
            continue
        entry = _cited(citations, chunk, quote_in(statement.quote, chunk.text))
        said.append(f"{text} [{entry.n}]")
    return said, citations


def quote_in(quote: str, text: str) -> str:
    """The quote as it stands in the text, whatever its spaces; empty where it does not stand there."""
    words = quote.strip().strip("\"'“”").split()
    if len(words) < _SHORTEST_QUOTE_WORDS:
        return ""
    found = re.search(r"\s+".join(map(re.escape, words)), text)
    return found[0] if found else ""


def _chunk(source: int, chunks: Sequence[Chunk]) -> Chunk | None:
    return chunks[source - 1] if 1 <= source <= len(chunks) else None


def _cited(citations: list[CitedQuote], chunk: Chunk, quote: str) -> CitedQuote:
    """The citation of this quote; a passage that is quoted twice is cited twice."""
    for entry in citations:
        if entry.chunk_id == chunk.id and entry.quote == quote:
            return entry
    citations.append(citation(len(citations) + 1, chunk, quote))
    return citations[-1]


def _is_borne_out(text: str, quote: str, chunk: Chunk, facts: Iterable[Fact]) -> bool:
    found = quote_in(quote, chunk.text)
    if not found or _negations(text) != _negations(found) or _turns_round(text, found):
        return False
    told = " ".join(fact.text for fact in facts)
    borne = f"{found} {told}"
    return is_grounded(text, _given(found, told)) and _share(text, borne) >= _BORNE_OUT and _adds_little(text, borne)


def _repeats_a_fact(text: str, facts: Iterable[Fact]) -> bool:
    return any(
        _negations(text) == _negations(fact.text)
        and not _turns_round(text, fact.text)
        and is_grounded(text, quantities(fact.text))
        and _share(text, fact.text) >= _BORNE_OUT
        and _adds_little(text, fact.text)
        for fact in facts
    )


def _adds_little(text: str, borne: str) -> bool:
    """Whether what the text says beyond what bears it out is the odd word, and harmless."""
    known = frozenset(stems(borne))
    additions = "".join(" " if stem in known else "+" for stem in stems(text)).split()
    names = {name for name in _NAME.findall(text) if name.lower() not in borne.lower()}
    is_short = max(map(len, additions), default=0) <= _LONGEST_ADDITION
    return is_short and not names and is_quotable(text) and concern_in(text) in (None, concern_in(borne))


def _given(*texts: str) -> tuple[Quantity, ...]:
    return tuple(quantity for text in texts for quantity in quantities(text))


def _share(text: str, of: str) -> float:
    said, borne = frozenset(stems(text)), frozenset(stems(of))
    return len(said & borne) / len(said) if said and words_in(text) else 0.0


def _negations(text: str) -> int:
    return len(_NEGATION.findall(text)) % 2


def _turns_round(text: str, quote: str) -> bool:
    """Whether the text says the opposite of a word that the quote says and the text does not."""
    said, quoted = _words(text), _words(quote)
    pairs = [*_OPPOSITES, *((other, one) for one, other in _OPPOSITES)]
    return any(
        _has(said, one) and not _has(quoted, one) and _has(quoted, other) and not _has(said, other)
        for one, other in pairs
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _has(words: frozenset[str], beginning: str) -> bool:
    return any(word.startswith(beginning) if len(beginning) > 3 else word == beginning for word in words)
