"""How much a phrase is spelled and sounds like the name of an exercise."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz import fuzz, process

from spotter.strength.exercises.names import Called, Tokens, written_names

# Consonants that a recogniser mistakes for each other, and vowels, by one sign each; what is not heard goes.
_SOUNDS = (
    (re.compile(r"ough|gh|wh|(?<=w)r|^kn|^wr"), ""),
    (re.compile(r"ph|v"), "f"),
    (re.compile(r"tch|dge|ch|sh|j"), "j"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"ck|[cgq]"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"b"), "p"),
    (re.compile(r"d"), "t"),
    (re.compile(r"(?<!^)[aeiouwhy]|^[wh]"), ""),
    (re.compile(r"^[aeiouy]"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)
# Everyday words that recognisers write for an exercise's, though they sound the same rather than look alike.
_HEARD_AS = {"rose": "row", "roe": "row", "let": "leg", "lake": "leg", "squad": "squat", "girl": "curl"}
# Words that recognisers hear rightly, as they do figures: a name without them is not what was said.
_HEARD_RIGHTLY = frozenset(
    (
        *("the", "that", "this", "it", "is", "was", "were", "are", "am", "i", "you", "he", "she", "we", "they"),
        *("for", "at", "on", "of", "and", "but", "then", "like", "so", "just", "not", "no", "my", "did", "done", "got"),
        *("last", "next", "first", "left", "right", "again", "more", "same", "set", "rep", "rest", "weight", "weighed"),
        *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty"),
        *("pound", "kilo", "mile", "minute", "second", "hour", "recovery", "tempo", "easy", "run", "ran", "felt"),
    )
)
# Of two names that are about as alike, the one that is lifted in every gym was meant.
_LIFTED_DAILY = frozenset(
    (
        *("bench_press", "squat", "deadlift", "overhead_press", "barbell_row", "pull_up", "chin_up", "dip", "push_up"),
        *("lat_pulldown", "leg_press", "romanian_deadlift", "hip_thrust", "bicep_curl", "incline_bench_press"),
    )
)
_COMMON = 0.06
_CANDIDATES = 8
_LEAST_SPELLING = 55.0
_LEAST_SOUND = 80.0
# Few consonants are shared by many everyday words.
_TELLING_SOUND = 3


def most_alike(tokens: Tokens) -> tuple[Called, float] | None:
    """The exercise whose name is most like the phrase, with the likeness from 0 to 1; None when none is at all."""
    if not "".join(tokens):
        return None
    phrase = " ".join(_HEARD_AS.get(token, token) for token in tokens) if len(tokens) > 1 else tokens[0]
    sound = sound_of(phrase)
    names, spellings, sounds = _names()
    near = process.extract(phrase, spellings, scorer=fuzz.ratio, limit=_CANDIDATES, score_cutoff=_LEAST_SPELLING)
    heard = process.extract(sound, sounds, scorer=fuzz.ratio, limit=_CANDIDATES, score_cutoff=_LEAST_SOUND)
    certain = {token for token in tokens if token in _HEARD_RIGHTLY or token[:1].isdigit()}
    candidates = {at for _, _, at in (*near, *heard) if certain.issubset(spellings[at].split())}
    scored = [(_likeness(phrase, sound, spellings[at], sounds[at]), at) for at in candidates]
    if not scored:
        return None
    likeness, at = max(
        scored, key=lambda one: (one[0] + _COMMON * (names[one[1]].exercise.id in _LIFTED_DAILY), -one[1])
    )
    return names[at], likeness


def sound_of(phrase: str) -> str:
    """The consonants that are heard in a phrase, those that sound alike written alike."""
    sound = phrase.replace(" ", "")
    for pattern, replacement in _SOUNDS:
        sound = pattern.sub(replacement, sound)
    return sound


def _likeness(phrase: str, sound: str, spelling: str, name_sound: str) -> float:
    spelled = max(fuzz.ratio(phrase, spelling), fuzz.ratio(phrase.replace(" ", ""), spelling.replace(" ", ""))) / 100
    if min(len(sound), len(name_sound)) < _TELLING_SOUND:
        return spelled
    heard = fuzz.ratio(sound, name_sound) / 100
    return (spelled + heard) / 2


@cache
def _names() -> tuple[list[Called], list[str], list[str]]:
    names, spellings, sounds = [], [], []
    for tokens, called in written_names():
        spelling = " ".join(tokens)
        names.append(called)
        spellings.append(spelling)
        sounds.append(sound_of(spelling))
    return names, spellings, sounds
