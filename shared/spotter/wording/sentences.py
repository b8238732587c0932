"""Findings in plain sentences, from a table that has them in the order in which they make a story."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from spotter.wording.finding import Finding

# Each sentence in pieces: a piece that names a number which the finding does not have is left out.
Sentences: TypeAlias = Mapping[str, tuple[str, ...]]


def sentence_of(finding: Finding, sentences: Sentences) -> str:
    """The finding in one sentence, with no number but its own."""
    pieces = (piece for piece in sentences[finding.key] if _names(piece) <= finding.numbers.keys())
    sentence = "".join(pieces).format(**finding.numbers)
    return sentence[0].upper() + sentence[1:]


def story_of(findings: Iterable[Finding], sentences: Sentences) -> str:
    """The findings in sentences, in the order of the table whatever order they come in."""
    places = {key: place for place, key in enumerate(sentences)}
    in_order = sorted(findings, key=lambda finding: places[finding.key])
    return " ".join(sentence_of(finding, sentences) for finding in in_order)


def _names(piece: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(piece) if name}
