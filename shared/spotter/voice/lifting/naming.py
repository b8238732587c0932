"""Which exercises the words of an utterance name, also where a recogniser has written something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spotter.strength.exercises.likeness import most_alike
from spotter.strength.exercises.matching import Mention, closest, mentions
from spotter.strength.exercises.spelling import normalise
from spotter.voice.lifting.symbols import UNKNOWN, symbols_of
from spotter.voice.lifting.vocabulary import FILLERS, sayings
from spotter.voice.numbers import NOUGHTS, TEENS, TENS, UNITS
from spotter.voice.words import Word

# What the verb stands for: "benched 185" is about the bench press.
_VERBS_OF = {
    "bench": "benched benching",
    "squat": "squatted squatting",
    "deadlift": "deadlifted deadlifting",
    "curl": "curled curling",
    "press": "pressed pressing",
    "row": "rowed rowing",
    "lunge": "lunged",
    "shrug": "shrugged",
    "plank": "planked planking",
    "dip": "dipped",
    "snatch": "snatched",
    "clean": "cleaned",
    "jerk": "jerked",
    "thrust": "thrusted",
}
VERBS = {verb: name for name, verbs in _VERBS_OF.items() for verb in verbs.split()}

_NUMBER_WORDS = frozenset((*UNITS, *TEENS, *TENS))
_ONE = frozenset({"single", "one", "1"})
_LIMBS = frozenset({"arm", "leg", "hand", "legged", "armed", "handed"})

# Looking for misheard names takes its time, and an utterance names few exercises.
_MOST_COMPLETED = 8
_MOST_PHRASES = 40

# A plain name is given up only for a longer one that is nearly as it is written.
_SURE_OF_MISHEARING = 0.8
_SURE_BESIDE = 0.8

# Words that stand before exercises without being a part of their names.
_NO_MISHEARING = frozenset(
    {"day", "days", "leg", "back", "chest", "arm", "push", "workout", "today", "set", "sets", "of"}
)

# Beside sets a phrase of several words may be less alike than elsewhere; it is asked about.
_ALIKE_BESIDE_SETS = 0.76
_ONE_WORD_ALIKE = 0.8
_DOUBTFUL = 0.9
_COUNTING = frozenset({"for", "set", "rep", "by"})


def found_mentions(words: Sequence[Word]) -> list[Mention]:
    """The exercises named in the words; where none is by its right name, the likeliest of those misheard."""
    texts = _without_fractions(words)
    found = [mention for mention in mentions(texts) if not _is_noise(texts, mention)]
    if not found:
        return _misheard(words, texts)
    found = sorted([*found, *_misheard_beside(words, texts, found)], key=lambda mention: mention.start)
    completed = [
        _completed(words, texts, mention) if at < _MOST_COMPLETED else mention for at, mention in enumerate(found)
    ]
    return [_bounded(texts, _inclined(texts, mention)) for mention in completed]


def _without_fractions(words: Sequence[Word]) -> list[str]:
    """The words as an exercise's name may have them; "seven and a half" before "squats" makes no half squats."""
    texts = [VERBS.get(word.text, word.text) for word in words]
    for at, text in enumerate(texts):
        if text == "half" and at > 1 and texts[at - 2 : at] == ["and", "a"]:
            texts[at] = ""
    return texts


def _is_noise(texts: Sequence[str], mention: Mention) -> bool:
    return mention.end - mention.start == 1 and texts[mention.start] in NOUGHTS


def _completed(words: Sequence[Word], texts: Sequence[str], mention: Mention) -> Mention:
    """A longer misheard name that a plain one is the end of: "chess press" is not a press."""
    if mention.end - mention.start > 2 or mention.start == 0:
        return mention
    for start in (mention.start - 2, mention.start - 1):
        before = words[max(start, 0) : mention.start]
        if start < 0 or any(word.ends or _is_known(word.text) for word in before):
            continue
        longer = closest(texts[start : mention.end])
        if longer is None or longer.confidence < _SURE_OF_MISHEARING:
            continue
        if longer.exercise.id == mention.exercise.id:
            return replace(mention, start=start)
        return replace(longer, start=start, end=mention.end)
    return mention


def _bounded(texts: Sequence[str], mention: Mention) -> Mention:
    """The mention with "single arm" before it, and without a plate that says the weight."""
    start, end = mention.start, mention.end
    if start >= 2 and texts[start - 2] in _ONE and texts[start - 1] in _LIMBS:
        start -= 2
    said = texts[start:end]
    if "with" in said and any(text in ("plate", "plates") for text in said):
        end = start + said.index("with")
    return replace(mention, start=start, end=end)


def _is_known(text: str) -> bool:
    saying = sayings().get((text,))
    told = saying is not None and saying.kind != "bar"
    return told or text in FILLERS or text in _NUMBER_WORDS or text in _NO_MISHEARING or text.isdigit()


def _inclined(texts: Sequence[str], mention: Mention) -> Mention:
    """ "Dumbbell press on a 30 degree incline": the bench is said afterwards."""
    after = texts[mention.end : mention.end + 6]
    for slope in ("incline", "decline"):
        if slope in after and slope not in texts[mention.start : mention.end] and ("on" in after or "with" in after):
            sloped = mentions([slope, *texts[mention.start : mention.end]])
            if sloped and sloped[0].end == mention.end - mention.start + 1 and sloped[0].confidence > 0.9:
                return replace(sloped[0], start=mention.start, end=mention.end + after.index(slope) + 1)
    return mention


def _misheard(words: Sequence[Word], texts: Sequence[str]) -> list[Mention]:
    """The phrase of unknown words that is most like an exercise."""
    symbols = symbols_of(words, {})
    known = {at for symbol in symbols if symbol.kind != UNKNOWN for at in range(symbol.start, symbol.end)}
    counted = any(symbol.kind in _COUNTING for symbol in symbols)
    best: Mention | None = None
    for start, end in _phrases(texts, known):
        mention = closest(texts[start:end]) or (_rather_alike(texts[start:end]) if counted else None)
        if mention is not None and (best is None or mention.confidence > best.confidence):
            best = replace(mention, start=start, end=end)
    return [] if best is None else [best]


def _misheard_beside(words: Sequence[Word], texts: Sequence[str], found: Sequence[Mention]) -> list[Mention]:
    """Misheard exercises beside those that are named: unknown words right before a number."""
    symbols = symbols_of(words, {mention.start: mention for mention in found})
    extra: list[Mention] = []
    for at, symbol in enumerate(symbols[:-1]):
        if symbol.kind != UNKNOWN or symbols[at + 1].kind != "number" or len(extra) == _MOST_COMPLETED:
            continue
        starts = [one.start for one in symbols[max(0, at - 2) : at + 1] if one.kind == UNKNOWN]
        heard = [(mention, start) for start in starts if (mention := closest(texts[start : symbol.end])) is not None]
        sure = [(mention, start) for mention, start in heard if mention.confidence >= _SURE_BESIDE]
        extra += [replace(mention, start=start, end=symbol.end) for mention, start in sure[:1]]
    return extra


def _rather_alike(texts: Sequence[str]) -> Mention | None:
    alike = None if _NO_MISHEARING.issuperset(texts) else most_alike(normalise(texts))
    if alike is None or alike[1] < (_ALIKE_BESIDE_SETS if len(texts) > 1 else _ONE_WORD_ALIKE):
        return None
    return Mention(alike[0].exercise, 0, len(texts), round(alike[1] * _DOUBTFUL, 2), "fuzzy")


def _phrases(texts: Sequence[str], known: set[int]) -> list[tuple[int, int]]:
    stretches: list[tuple[int, int]] = []
    at = 0
    while at < len(texts):
        end = at
        while end < len(texts) and end not in known:
            end += 1
        if end > at:
            stretches += [(a, b) for a in range(at, end) for b in range(a + 1, min(end, a + 4) + 1)]
        at = end + 1
    return stretches[:_MOST_PHRASES]
