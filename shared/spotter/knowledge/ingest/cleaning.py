"""Taking out of speech what nobody would write: signs of the transcript itself, fillers, and false starts."""

from __future__ import annotations

import html
import re

_SOUNDS = (
    "music|laugh|chuckl|giggl|applause|clap|cheer|inaudible|unintelligible|crosstalk|silence|pause|noise|cough|sigh|"
    "beep|foreign|background|intro|outro|theme|sneez|clears throat"
)
_TAG = re.compile(rf"\[[^\[\]]{{0,60}}\]|\((?:{_SOUNDS})[^()]{{0,40}}\)|♪[^♪]{{0,300}}♪|[♪♫]+", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
# UTF-8 that somebody took for Windows' Western code page.
_MISREAD = re.compile("â€|Ã[\x80-\xbf©¨¤¶¼±³¡]|Â[\xa0°·]")

# Not `ER`, `mm` and `err`, which mean something.
_HESITATION = re.compile(
    r"(?:,\s*)?\b(?:[Uu]h[- ]huh|[Mm]m[- ]h+m+|[Uu]{1,9}m{1,9}|[Uu]{1,9}h{1,9}|[Ee]rm?|[Hh]{1,9}m{1,9}|"
    r"[Mm]{1,9}h{1,9}m{1,9}|[Mm]{3,9})\b[,…]*"
)
# Set off by commas, or opening the sentence, they say nothing; elsewhere they may.
_FILLER = r"(?:you know|i mean|like|sort of|kind of|you see|basically|actually|literally|right|okay|so yeah|well)"
_BETWEEN_COMMAS = re.compile(rf",(?:\s*{_FILLER},)+", re.IGNORECASE)
_OPENING = re.compile(rf"^(?:(?:{_FILLER}|so|yeah),\s+)+(?=\w)", re.IGNORECASE)
# `the sq- the squat`: a word cut off, which a hyphen tells from the first half of a compound.
_CUT_OFF = re.compile(r"\b[\w'’]{1,30}[-–—]{1,2}\s+(?=\w)")
# Said twice without meaning it, as in `the the` or `I think, I think`; numbers are meant, and so are `had had`.
_NUMBERS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
)
_DOUBLED = re.compile(
    rf"\b(?!(?:{_NUMBERS}|had|that)\b)([a-z][\w'’]{{0,30}}(?:\s[a-z][\w'’]{{0,30}}){{0,2}})(?:[,…]?\s+\1\b)+",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"\s+(?=[,.;:?!])|(?<=,)(?:\s*,)+")
_LEADING = re.compile(r"^[\s,;:.–—-]+")


def without_signs(text: str) -> str:
    """A cue's text without sounds in brackets, and with its signs as they were meant."""
    plain = _TAG.sub(" ", mended(html.unescape(text)))
    return _SPACE.sub(" ", plain).strip()


def mended(text: str) -> str:
    """The text as it was before its UTF-8 was read as something else; any other as it is."""
    if not _MISREAD.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def fluent(sentence: str) -> str:
    """A spoken sentence as its speaker meant it; the words that are left are the speaker's own."""
    plain = _HESITATION.sub(" ", sentence)
    plain = _SPACE.sub(" ", _CUT_OFF.sub("", plain)).strip()
    plain = _BETWEEN_COMMAS.sub(",", plain)
    plain = _OPENING.sub("", _LEADING.sub("", plain))
    plain = _DOUBLED.sub(r"\1", plain)
    plain = _LEADING.sub("", _LOOSE.sub("", plain))
    return plain[:1].upper() + plain[1:]
