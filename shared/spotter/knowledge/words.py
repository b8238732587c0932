"""Words of a text for comparing texts: small letters, common words left out, endings cut off."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+")
_COMMON_WORDS = """
a about after all also am an and any are as at be because been before being but by can cant could did do does
doing dont for from get getting go going got had has have having he her him his how i if im in into is isnt it
its ive just like make me more most much my need no not now of on or other our out over really s same she should
so some t than that the their them then there these they this those to too try up us use very want was way we
well were what when where which while who why will with wont would you your youre
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "edly", "ed", "es", "s", "ly")
_SHORTEST_STEM = 3


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text's words in order, without the common ones."""
    plain = text.lower().replace("'", "").replace("’", "")
    return tuple(_stem(word) for word in _WORD.findall(plain) if word not in _COMMON)


# A corpus has fewer words than these, and most of its texts have the same ones.
@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)].rstrip("e") or word
    return word.rstrip("e") if len(word) > _SHORTEST_STEM else word
