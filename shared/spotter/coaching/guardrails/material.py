"""Text that was stored by somebody, and whether it may be quoted to an athlete or shown to a model."""

from __future__ import annotations

import re
from functools import lru_cache

from spotter.coaching.guardrails.injection import INJECTION
from spotter.coaching.guardrails.words import read
from spotter.coaching.plain_text import harmless, readings

# The passages of a knowledge base come up again and again.
_REMEMBERED = 4096
# An address in a passage, a note or a sentence leads out of the answer; sources have theirs in the citation.
_ADDRESS = re.compile(
    r"\w{2,12}://|\bwww\.|\b[\w-]{2,40}\.(?:com|net|org|io|dev|app|example|ru|cn|info|co|xyz)\b", re.IGNORECASE
)


@lru_cache(_REMEMBERED)
def is_quotable(text: str) -> bool:
    """Whether a text only says something: no address, markup or invisible sign, and no orders to the coach."""
    if harmless(text) != text or _ADDRESS.search(text):
        return False
    return not any(INJECTION.is_raised_by(read(reading)) for reading in readings(text))
