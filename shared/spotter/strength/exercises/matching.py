"""Which exercises are named in an utterance, and which one is meant by a name or by a phrase that was misheard."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from spotter.strength.exercises.names import Called, How, Tokens, all_names, key_of
from spotter.strength.exercises.records import Exercise
from spotter.strength.exercises.spelling import Token, normalise, tokens

_SURE: dict[How, float] = {"name": 1.0, "alias": 0.97}
# Beside the name a word was said that makes another exercise of it, and that one is not in the catalogue.
_UNKNOWN_VARIANT = 0.6
_VARIANT_WORDS = frozenset(
    (
        *("incline", "decline", "front", "overhead", "hanging", "reverse", "upright", "preacher", "spider", "seal"),
        *("romanian", "bulgarian", "nordic", "copenhagen", "cossack", "zercher", "stiff", "sumo", "goblet", "hack"),
        *("box", "pin", "pause", "tempo", "deficit", "assisted", "concentration", "suitcase", "handstand", "pike"),
        *("dumbbell", "kettlebell", "cable", "smith", "landmine", "band", "ring", "towel", "trap"),
    )
)
_BY_MEANS_OF = frozenset(("with", "on", "using", "in", "off", "from"))
_ARTICLES = frozenset(("the", "a", "an", "my", "some"))
# Ends of an implement's name that an exercise's name leaves out: "curls on an incline bench".
_UNSAID_ENDS = frozenset(("machine", "bench", "attachment", "handle", "bar"))
_LONGEST_IMPLEMENT = 3
# Phrases with the name of an exercise in them that name none.
_NO_EXERCISE = (
    "squat rack",
    "in a row",
    "clean rep",
    "clean set",
    "clean form",
    "clean up",
    "dip belt",
    "front row",
    "park bench",
    "press play",
    "swing by",
    "plank position",
    "calf muscle",
    "calf strain",
)

# Below, everyday words begin to be like an exercise; a single word is sooner like one by chance.
_LIKE_ENOUGH = 0.8
_ONE_WORD_LIKE_ENOUGH = 0.87
# The likeness of a misheard name is no promise that this was the name.
_TRUST = 0.95
_MOST_WORDS = 6
_WORDS = re.compile(r"[a-z0-9'’/&.-]+")
_IN_BRACKETS = re.compile(r"([^()]*)\(([^()]*)\)\s*")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `start` up to, not including, `end` mean this exercise, with a confidence of 0 to 1."""

    exercise: Exercise
    start: int
    end: int
    confidence: float
    how: How


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """What keys mean (None: no exercise), the tokens that occur in them, and how long the longest is."""

    meanings: dict[Tokens, Called | None]
    tokens: frozenset[str]
    longest: int


def mentions(words: Sequence[str]) -> list[Mention]:
    """The exercises that the words name, from left to right without overlap, the longest name first.

    The words are in lower case and without punctuation. A word before a name that makes another exercise of it, such as
    "deficit", belongs to the mention and lowers its confidence, unless the catalogue has that exercise.
    """
    said = tokens(words)
    texts = tuple(token.text for token in said)
    found: list[Mention] = []
    at = 0
    while at < len(texts):
        size, called = _longest_name(texts, at)
        if called is not None:
            free = found[-1].end if found else 0
            mention, at = _mention(said, texts, free, at, at + size, called)
            found.append(mention)
        else:
            at += max(size, 1)
    return found


def closest(words: Sequence[str]) -> Mention | None:
    """The exercise whose name is spelled or sounds most like a phrase of one to six words; None when none is close."""
    texts = normalise(words)
    if not texts or len(words) > _MOST_WORDS:
        return None
    # Only what was misheard asks for the library of likeness; no other function has to carry it.
    from spotter.strength.exercises.likeness import most_alike

    best = most_alike(texts)
    if best is None or best[1] < (_ONE_WORD_LIKE_ENOUGH if len(texts) == 1 else _LIKE_ENOUGH):
        return None
    called, likeness = best
    return Mention(called.exercise, 0, len(words), round(likeness * _TRUST, 2), "fuzzy")


def match(name: str) -> Mention | None:
    """The exercise that another app calls `name`, such as "Bench Press (Dumbbell)"; None when none is close."""
    for words in _readings(name):
        called = _named(normalise(words))
        if called is not None:
            return Mention(called.exercise, 0, len(words), _SURE[called.how], called.how)
    return closest(words_of(name))


def words_of(text: str) -> list[str]:
    """The words of a written name."""
    return _WORDS.findall(text.lower())


def _named(texts: Tokens) -> Called | None:
    return _lexicon().meanings.get(key_of(texts))


def _longest_name(texts: Tokens, at: int) -> tuple[int, Called | None]:
    lexicon = _lexicon()
    known = 0
    while known < lexicon.longest and at + known < len(texts) and texts[at + known] in lexicon.tokens:
        known += 1
    for size in range(known, 0, -1):
        key = key_of(texts[at : at + size])
        if key in lexicon.meanings:
            return size, lexicon.meanings[key]
    return 0, None


def _mention(said: list[Token], texts: Tokens, free: int, first: int, last: int, called: Called) -> tuple[Mention, int]:
    """The mention of tokens `first` up to `last`, with what belongs to it; and the token to go on from."""
    last, called = _with_implement(texts, first, last, called)
    confidence = _SURE[called.how]
    while first > 0 and texts[first - 1] in _VARIANT_WORDS and said[first - 1].start >= free:
        first -= 1
        confidence = _UNKNOWN_VARIANT
    return Mention(called.exercise, said[first].start, said[last - 1].end, confidence, called.how), last


def _with_implement(texts: Tokens, first: int, last: int, called: Called) -> tuple[int, Called]:
    """The end and the meaning of "press with dumbbells", where "dumbbell press" means something; else as they were."""
    if last >= len(texts) or texts[last] not in _BY_MEANS_OF:
        return last, called
    start = last + 1
    while start < len(texts) and texts[start] in _ARTICLES:
        start += 1
    for end in range(min(start + _LONGEST_IMPLEMENT, len(texts)), start, -1):
        for implement in _implements(texts[start:end]):
            found = _named(implement + texts[first:last])
            if found is not None:
                return end, Called(found.exercise, "alias")
    return last, called


def _implements(texts: Tokens) -> tuple[Tokens, ...]:
    return (texts, texts[:-1]) if len(texts) > 1 and texts[-1] in _UNSAID_ENDS else (texts,)


@cache
def _lexicon() -> _Lexicon:
    nothing: dict[Tokens, Called | None] = {key_of(normalise(phrase.split())): None for phrase in _NO_EXERCISE}
    meanings = {**nothing, **all_names()}
    known = frozenset(token for key in meanings for token in key)
    return _Lexicon(meanings, known, max(map(len, meanings)))


def _readings(name: str) -> Iterator[list[str]]:
    """The words of the name, and for "Squat (Smith Machine)" those of "Smith Machine Squat"."""
    yield words_of(name)
    if bracketed := _IN_BRACKETS.fullmatch(name):
        yield words_of(bracketed[2]) + words_of(bracketed[1])
