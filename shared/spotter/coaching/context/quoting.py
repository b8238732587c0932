"""An athlete's own words, which are data and nothing else: quoted, on one line, without anything but words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from spotter.coaching.guardrails.judge import concern_in
from spotter.knowledge.words import stems

MOST_CHARACTERS = 120
_MOST_QUOTES = 3
# The concern of a question that wants to turn the coach against its rules.
_ORDERS = "injection"

_TAG = re.compile(r"<[^<>]*>")
_MARKUP = re.compile(r"[<>\[\]{}|`*_#~^\\]+")
_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»', "'"))
_SPACES = re.compile(r"\s+")


def quoted(text: str) -> str | None:
    """The text in quotes, at most 120 characters of it; None where nothing is left or it gives orders to a model.

    Signs of markup become spaces, and double quotes single ones, so that nothing in it can end the quotation.
    """
    plain = _without_markup(unicodedata.normalize("NFKC", text))
    if not plain or _gives_orders(text) or _gives_orders(plain):
        return None
    cut = plain if len(plain) <= MOST_CHARACTERS else f"{plain[: MOST_CHARACTERS - 1].rstrip()}…"
    return f'"{cut}"'


def quoted_few(texts: Iterable[str], asked: frozenset[str]) -> list[str]:
    """Up to three of the texts in quotes, those first that share most stems with what is asked."""
    by_nearness = sorted(texts, key=lambda text: -len(asked & frozenset(stems(text))))
    found = (quote for text in by_nearness if (quote := quoted(text)) is not None)
    return [quote for _, quote in zip(range(_MOST_QUOTES), found, strict=False)]


def _gives_orders(text: str) -> bool:
    concern = concern_in(text)
    return concern is not None and concern.key == _ORDERS


def _without_markup(text: str) -> str:
    visible = "".join(_visible(sign) for sign in text)
    bare = _MARKUP.sub(" ", _TAG.sub(" ", visible)).translate(_QUOTES)
    return _SPACES.sub(" ", bare).strip()


def _visible(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category.startswith("C") else sign
