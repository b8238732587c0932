"""A text as words, without what people type differently: case, marks, short forms and slips of the finger."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from spotter.injury.reading.spelling import repaired

# What is beyond is not looked at: all that 4,000 characters hold of a language.
MAX_WORDS = 1000

_APOSTROPHES = re.compile(r"(?<=[a-z])['’`´](?=[a-z])")
_WORD = re.compile(
    r"(?P<word>[a-z]+|\d+(?:[.:/]\d+)*(?:[a-z]{1,2}(?![a-z]))?)"
    r"|(?P<stop>[.!?;\n]+)|(?P<comma>,|:| [-–—]+ |\(|\))|(?P<and>&)"
)
# What is meant, and the ways in which it is written in full.
_IN_FULL: dict[str, str] = {
    "cant": "can ?not|unable to|(?:not|wasnt|isnt|arent|aint) able to|impossible to",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "arent": "are not",
    "wasnt": "was not",
    "hasnt": "has not",
    "havent": "have not",
    "wont": "will not",
    "couldnt": "could not",
    "im": "i am",
    "ive": "i have",
    "blackout": "black(?:ing|ed|s)? ?outs?",
}
_WRITTEN_IN_FULL = re.compile(r"\b(?:" + "|".join(f"(?P<{word}>{full})" for word, full in _IN_FULL.items()) + r")\b")


# What is meant, and how it is shortened.
_MEANT = {
    "about": "abt",
    "and": "n",
    "because": "cos cuz coz bc",
    "could": "cud",
    "cant": "cnt",
    "doctor": "dr doc docs",
    "dont know": "idk",
    "going to": "gonna",
    "left": "l",
    "minutes": "mins min",
    "people": "ppl",
    "please": "pls",
    "probably": "prob probs",
    "right": "r",
    "seconds": "secs",
    "should": "shud",
    "though": "tho",
    "through": "thru",
    "tomorrow": "tmrw",
    "week": "wk",
    "weeks": "wks",
    "with": "w",
    "without": "wo",
    "would": "wud",
    "year": "yr",
    "years": "yrs",
    "yesterday": "yday",
    "you": "u",
    "your": "ur",
    "back": "bk",
    "hours": "hrs",
}
_SHORT = {short: meant for meant, shorts in _MEANT.items() for short in shorts.split()}


@dataclass(frozen=True, slots=True)
class Word:
    """A word, and the numbers of the sentence and of the stretch between marks that it stands in."""

    text: str
    sentence: int
    clause: int


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a text, and the numbers of the sentences that end in a question mark."""

    words: tuple[Word, ...]
    asked: frozenset[int]


def text_of(written: str) -> Text:
    """What is written as words, at most MAX_WORDS of them."""
    words: list[Word] = []
    asked: set[int] = set()
    sentence = clause = 0
    for match in _WORD.finditer(_plain(written)):
        if match.lastgroup == "word":
            words += [Word(each, sentence, clause) for each in _said(match.group())]
        elif match.lastgroup == "and":
            words.append(Word("and", sentence, clause))
        else:
            if "?" in match.group():
                asked.add(sentence)
            clause += 1
            sentence += match.lastgroup == "stop"
        if len(words) >= MAX_WORDS:
            break
    return Text(tuple(words), frozenset(asked))


def _said(word: str) -> list[str]:
    return _SHORT[word].split() if word in _SHORT else [repaired(word)]


def _plain(written: str) -> str:
    text = unicodedata.normalize("NFKC", written).lower().replace("w/", "with ")
    return _WRITTEN_IN_FULL.sub(lambda found: str(found.lastgroup), _APOSTROPHES.sub("", text))
