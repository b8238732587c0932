"""Text as people mean it, whatever signs they typed it with."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
import unicodedata

# Letters of other alphabets that look like Latin ones, and signs that stand for letters inside words.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁӏвнкмтοαερινυτκł", "aeopcyxijsdlbhkmtoaepivutkl")
_LEET = str.maketrans("013457@$", "oieastas")
_SIGNS = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-"})
_LATIN = re.compile(r"[a-z]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LEET_WORD = re.compile(r"[a-z0-9@$]+")
# It begins with a letter: "0.5-1" is no word.
_SPELLED_OUT = re.compile(r"\b[a-z][ .\-_*](?:[a-z0-9][ .\-_*])+[a-z0-9]\b")
_BETWEEN_LETTERS = re.compile(r"[ .\-_*]")
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{20,}={0,2}")
_SPACES = re.compile(r"\s+")
_WIDE_SPACES = re.compile(r"[^\S\n]{2,}")
# What chat templates put between messages; a model may take it for the end of what it was given.
_TEMPLATE_SIGNS = re.compile(r"<\||\|>|\[/?(?:inst|sys)\]|<</?sys>>|</?s>|<(?:start|end)_of_turn>", re.IGNORECASE)


def plain(text: str) -> str:
    """The text in small letters, with plain signs, one space between words and nothing invisible."""
    return _SPACES.sub(" ", _legible(text)).strip()


def readings(text: str) -> tuple[str, ...]:
    """What a text may say to somebody who looks behind its signs, the plain text first.

    The others are masked words written out (`ign0re`, `i g n o r e`), the text backwards, letters moved by thirteen,
    and what base64 in it says. Each takes time in proportion to the text.
    """
    legible = _legible(text)
    found = [legible, _unmasked(legible), legible[::-1], codecs.encode(legible, "rot13"), *_decoded(text)]
    return tuple(dict.fromkeys(found))


def harmless(text: str) -> str:
    """The text without invisible signs, control characters and the signs of chat templates, for a model to read."""
    seen = "".join(sign for sign in text if sign in "\n\t" or not unicodedata.category(sign).startswith("C"))
    return _TEMPLATE_SIGNS.sub(" ", seen)


def _legible(text: str) -> str:
    """Small letters without accents, nothing invisible, and Latin letters for their doubles; spaces as they are."""
    visible = (sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")
    small = "".join(visible).translate(_SIGNS).lower()
    return _LETTERS.sub(_in_latin, _without_accents(small))


def _in_latin(word: re.Match[str]) -> str:
    """The word with Latin letters in place of their doubles, where it mixes alphabets: nobody writes so."""
    return word[0].translate(_LOOKALIKES) if _LATIN.search(word[0]) else word[0]


def _without_accents(text: str) -> str:
    """Latin letters without their accents; other scripts, where marks tell letters apart, as they are."""
    kept: list[str] = []
    for sign in unicodedata.normalize("NFD", text):
        if not (unicodedata.combining(sign) and kept and kept[-1].isascii()):
            kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept))


def _unmasked(text: str) -> str:
    # Two spaces or more stand between the words of a text whose letters are spaced out.
    parted = _WIDE_SPACES.sub("\n", text)
    joined = _SPELLED_OUT.sub(lambda letters: _BETWEEN_LETTERS.sub("", letters[0]), parted)
    return _LEET_WORD.sub(_without_leet, joined)


def _without_leet(word: re.Match[str]) -> str:
    return word[0].translate(_LEET) if any(sign.isalpha() for sign in word[0]) else word[0]


def _decoded(text: str) -> list[str]:
    """What base64 in the text says, where it says something."""
    said: list[str] = []
    for match in _ENCODED.finditer(text):
        code = match[0].rstrip("=").replace("+", "-").replace("/", "_")
        try:
            said.append(_legible(base64.urlsafe_b64decode(code + "=" * (-len(code) % 4)).decode()))
        except (binascii.Error, UnicodeDecodeError):
            continue
    return said
