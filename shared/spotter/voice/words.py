"""An utterance as words and figures, without what recognisers and typists do differently: case, marks, spacing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

# What is beyond is not looked at: four minutes of talking, and all that 4,000 characters hold of a language.
MAX_WORDS = 600

_APOSTROPHES = re.compile(r"(?<=[a-z])['’`´](?=[a-z])")
_THOUSANDS = re.compile(r"(?<![\d,.:])(\d{1,2}),(\d{3})(?![\d:]|,\d)")
_FRACTIONS = {"½": " and a half ", "¼": " and a quarter ", "¾": " and three quarters "}
_WORD = re.compile(
    r"""(?P<clock>\d{1,3}(?::[0-5]\d){1,2}(?!\d))
      | (?P<minutes_seconds>\d{1,2}['’][0-5]\d["”]?)
      | (?P<short>\b(?:[a-z]\d[a-z]|[abc][1-3])\b)
      | (?P<ordinal>\d{1,4}(?:st|nd|rd|th)\b)
      | (?P<plural>\d{1,4}(?:\.\d{1,3})?['’]?s\b)
      | (?P<figure>\d{1,9}(?:\.\d{1,9})?)
      | (?P<times>x(?=[\s\d]|$|failure|amrap))
      | (?P<word>[a-z]+)
      | (?P<mark>[@%#/&+])""",
    re.VERBOSE,
)
_END = re.compile(r"\s*[,;.](?!\d)")
_HESITATIONS = frozenset({"um", "uh", "er", "erm", "uhm", "umm", "uhh", "hmm", "hm", "mm"})
_MARKS = {"@": "at", "%": "percent", "#": "lb", "/": "/", "&": "and", "+": "+"}


@dataclass(frozen=True, slots=True)
class Word:
    """One word or figure. `value` is that of a figure; of a clock time such as 1:45:30 the parts are in `clock`.

    `ends` is whether a comma or a full stop follows, which ends a number: "two seventy, six".
    """

    text: str
    value: float | None = None
    clock: tuple[int, ...] = ()
    plural: bool = False
    ordinal: bool = False
    ends: bool = False


def words_of(transcript: str) -> list[Word]:
    """The words and figures of an utterance, at most MAX_WORDS of them; anything else in it is passed over."""
    found: list[Word] = []
    text = _plain(transcript)
    for match in _WORD.finditer(text):
        if match.group() in _HESITATIONS:
            continue
        word = _word(str(match.lastgroup), match.group())
        found.append(replace(word, ends=True) if _END.match(text, match.end()) else word)
        if len(found) == MAX_WORDS:
            break
    return found


def _plain(transcript: str) -> str:
    text = transcript
    for mark, spoken in _FRACTIONS.items():
        text = text.replace(mark, spoken)
    text = unicodedata.normalize("NFKC", text).lower().replace("×", "x")
    text = _APOSTROPHES.sub("", text.replace("w/", "with "))
    return _THOUSANDS.sub(r"\1\2", text)


def _word(kind: str, text: str) -> Word:
    if kind in ("clock", "minutes_seconds"):
        return Word(text, clock=tuple(int(part) for part in re.findall(r"\d+", text)))
    if kind == "ordinal":
        return Word(text, float(text[:-2]), ordinal=True)
    if kind == "plural":
        return Word(text, float(text[:-1].rstrip("'’")), plural=True)
    if kind == "figure":
        return Word(text, float(text))
    return Word(_MARKS.get(text, text))
