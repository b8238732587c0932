"""Text as people mean it, whatever signs they typed it with."""

from __future__ import annotations

import re
import unicodedata

# Letters of other alphabets that look like Latin ones, and digits that stand for letters inside words.
_LOOKALIKES = str.maketrans("аеорсухіԁӏ", "aeopcyxidl")
_LEET = str.maketrans("013457@$", "oieastas")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-"})
_LEET_WORD = re.compile(r"\b(?=[a-z013457@$]*[a-z])(?=[a-z013457@$]*[013457@$])[a-z][a-z013457@$]*[a-z]\b")
_SPELLED_OUT = re.compile(r"\b(?:[a-z][ .\-_]){3,}[a-z]\b")
_SPACES = re.compile(r"\s+")


def plain(text: str) -> str:
    """The text in small letters, with plain signs, one space between words and nothing invisible."""
    visible = "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")
    return _SPACES.sub(" ", visible.translate(_SIGNS).lower().translate(_LOOKALIKES)).strip()


def unmasked(text: str) -> str:
    """Plain text whose masked words (`ign0re`, `i g n o r e`) are written out; not for reading numbers."""
    joined = _SPELLED_OUT.sub(lambda match: re.sub(r"[ .\-_]", "", match[0]), plain(text))
    return _LEET_WORD.sub(lambda match: match[0].translate(_LEET), joined)
