"""One spelling of what people say and type for an exercise, by rule: plurals, hyphens, short forms, compounds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_PIECES = re.compile(r"[a-z0-9]+")
_SIBILANT_PLURALS = ("ches", "shes", "sses", "xes")
_NOT_PLURALS = ("ss", "us", "is")
_SHORTEST_PLURAL = 3

# What one word stands for, looked up as it is and again in the singular.
_WORDS = {
    "db": "dumbbell",
    "bb": "barbell",
    "kb": "kettlebell",
    "bw": "bodyweight",
    "bi": "bicep",
    "tri": "tricep",
    "bicept": "bicep",
    "tricept": "tricep",
    "hammy": "hamstring",
    "deltoid": "delt",
    "calve": "calf",
    "flye": "fly",
    "flie": "fly",
    "alt": "alternating",
    "alternate": "alternating",
    "alternated": "alternating",
    "rev": "reverse",
    "ext": "extension",
    "med": "medicine",
    "tyre": "tire",
    "benched": "bench",
    "benching": "bench",
    "squatted": "squat",
    "squatting": "squat",
    "deads": "deadlift",
    "deadlifted": "deadlift",
    "deadlifting": "deadlift",
    "curled": "curl",
    "curling": "curl",
    "pressed": "press",
    "pressing": "press",
    "lunged": "lunge",
    "lunging": "lunge",
    "shrugged": "shrug",
    "shrugging": "shrug",
    "snatched": "snatch",
    "dipped": "dip",
    "planked": "plank",
    "planking": "plank",
    "paused": "pause",
    "banded": "band",
    "legged": "leg",
    "armed": "arm",
    "handed": "hand",
    "gripped": "grip",
    "backwards": "backward",
    "pullup": "pull up",
    "pushup": "push up",
    "pressup": "press up",
    "chinup": "chin up",
    "situp": "sit up",
    "stepup": "step up",
    "stepdown": "step down",
    "getup": "get up",
    "vup": "v up",
    "muscleup": "muscle up",
    "pulldown": "pull down",
    "pushdown": "push down",
    "pressdown": "press down",
    "pullover": "pull over",
    "pullthrough": "pull through",
    "pullapart": "pull apart",
    "kickback": "kick back",
    "rollout": "roll out",
    "crossover": "cross over",
    "skullcrusher": "skull crusher",
    "goodmorning": "good morning",
    "deadbug": "dead bug",
    "birddog": "bird dog",
    "wallball": "wall ball",
    "manmaker": "man maker",
    "woodchop": "wood chop",
    "hyperextension": "hyper extension",
    "clamshell": "clam shell",
    "ezbar": "ez bar",
    "tbar": "t bar",
    "skierg": "ski erg",
    "facepull": "face pull",
}
# What two words in a row stand for.
_PAIRS = {
    ("dumb", "bell"): ("dumbbell",),
    ("dumb", "belle"): ("dumbbell",),
    ("bar", "bell"): ("barbell",),
    ("kettle", "bell"): ("kettlebell",),
    ("body", "weight"): ("bodyweight",),
    ("dead", "lift"): ("deadlift",),
    ("dead", "left"): ("deadlift",),
    ("one", "arm"): ("single", "arm"),
    ("one", "leg"): ("single", "leg"),
    ("one", "hand"): ("single", "arm"),
    ("1", "arm"): ("single", "arm"),
    ("1", "leg"): ("single", "leg"),
    ("single", "hand"): ("single", "arm"),
    ("e", "z"): ("ez",),
    ("easy", "bar"): ("ez", "bar"),
    ("tee", "bar"): ("t", "bar"),
    ("hex", "bar"): ("trap", "bar"),
    ("smith", "machine"): ("smith",),
    ("smithy", "machine"): ("smith",),
    ("resistance", "band"): ("band",),
    ("swiss", "ball"): ("stability", "ball"),
    ("exercise", "ball"): ("stability", "ball"),
    ("press", "down"): ("push", "down"),
}


@dataclass(frozen=True, slots=True)
class Token:
    """A normalised word, and the words that it stands for: from index `start` up to, not including, `end`."""

    text: str
    start: int
    end: int


def normalise(words: Sequence[str]) -> tuple[str, ...]:
    """The words in the one spelling that names and aliases are compared in."""
    return tuple(token.text for token in tokens(words))


def tokens(words: Sequence[str]) -> list[Token]:
    """The words in that spelling, each with where it stands."""
    found: list[Token] = []
    for at, word in enumerate(words):
        for text in _spelled(word):
            pair = _PAIRS.get((found[-1].text, text)) if found else None
            if pair is None:
                found.append(Token(text, at, at + 1))
            else:
                start = found.pop().start
                found += [Token(each, start, at + 1) for each in pair]
    return found


@lru_cache(maxsize=8192)
def _spelled(word: str) -> tuple[str, ...]:
    pieces = _PIECES.findall(word.lower().replace("'", "").replace("’", ""))
    return tuple(text for piece in pieces for text in _plain(piece).split())


def _plain(word: str) -> str:
    known = _WORDS.get(word)
    if known is not None:
        return known
    one = _singular(word)
    return _WORDS.get(one, one)


def _singular(word: str) -> str:
    if len(word) < _SHORTEST_PLURAL or not word.endswith("s") or word.endswith(_NOT_PLURALS) or word[-2].isdigit():
        return word
    if word.endswith(_SIBILANT_PLURALS):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1]
