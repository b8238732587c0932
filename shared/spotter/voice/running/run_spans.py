"""Where in an utterance a run is told, and not lifting, another sport or a manner of speaking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.running.quantities import MARATHON_M, Said
from spotter.voice.running.run_log import read_run
from spotter.voice.running.speech import Speech, phrases, speech_of
from spotter.voice.running.telling import told
from spotter.voice.words import Word

_RUN_UNITS_M = frozenset((METRES_PER_MILE, METRES_PER_KILOMETRE, MARATHON_M, MARATHON_M / 2))
_RAN = frozenset(
    (
        *("ran", "run", "runs", "running", "jog", "jogs", "jogged", "jogging", "raced", "race", "marathon", "parkrun"),
        *("fartlek", "treadmill", "strides"),
    )
)
_RAN_PHRASES = phrases("hill repeats", "hill sprints", "hill reps", "track workout", "track session", "half marathon")
_NO_RUN = phrases(
    *(
        "ran out",
        "run out",
        "running out",
        "ran the rack",
        "run the rack",
        "running the rack",
        "ran into",
        "running late",
    ),
    *("ran late", "ran through", "run through", "ran it back", "run it back", "running on fumes", "running on empty"),
    *("ran up the weight", "ran down the rack", "long run average", "ran over", "trial run", "dry run", "rack run"),
    *("treadmill warmup", "running shoes", "running app", "run down the rack", "running back", "ran with the weight"),
    *("treadmill walk", "treadmill incline walk", "incline treadmill walk", "treadmill walking"),
)
_LIFTED = frozenset(
    (
        *(
            "bench",
            "benched",
            "squat",
            "squats",
            "squatted",
            "press",
            "presses",
            "deadlift",
            "deadlifts",
            "deads",
            "deadlifted",
        ),
        *(
            "curl",
            "curls",
            "curled",
            "row",
            "rows",
            "lunge",
            "lunges",
            "ups",
            "pullups",
            "pushups",
            "chinups",
            "situps",
            "dips",
        ),
        *(
            "plank",
            "planks",
            "swings",
            "snatch",
            "snatches",
            "clean",
            "cleans",
            "jerk",
            "burpees",
            "raise",
            "raises",
            "pulldown",
        ),
        *(
            "pulldowns",
            "pushdown",
            "pushdowns",
            "shrug",
            "shrugs",
            "thrust",
            "thrusts",
            "thrusters",
            "crunches",
            "carry",
        ),
        *(
            "carries",
            "sled",
            "prowler",
            "yoke",
            "farmers",
            "farmer",
            "kettlebell",
            "dumbbell",
            "dumbbells",
            "barbell",
            "rdl",
        ),
        *(
            "rdls",
            "ohp",
            "extension",
            "extensions",
            "flys",
            "flyes",
            "fly",
            "lifted",
            "lifting",
            "weights",
            "calf",
            "calves",
        ),
        *(
            "pull",
            "push",
            "chin",
            "sit",
            "legs",
            "upper",
            "biceps",
            "triceps",
            "abs",
            "leg",
            "bulgarian",
            "goblet",
            "hack",
        ),
        *(
            "crusher",
            "crushers",
            "kickbacks",
            "pullover",
            "adductor",
            "abductor",
            "hyper",
            "wraps",
            "pounds",
            "lb",
            "lbs",
        ),
    )
)
_OTHER_SPORT = frozenset(
    (
        *(
            "bike",
            "biked",
            "biking",
            "rode",
            "ride",
            "cycled",
            "cycling",
            "rowed",
            "rower",
            "rowing",
            "erg",
            "swim",
            "swam",
        ),
        *(
            "swimming",
            "elliptical",
            "ski",
            "skied",
            "skierg",
            "stairmaster",
            "stairs",
            "ruck",
            "rucked",
            "rucking",
            "hike",
        ),
        *("hiked", "hiking", "skated", "skating", "peloton", "spin", "walk", "walked", "walking", "paddled", "kayaked"),
        *("bicycle", "drive", "drove", "commute", "rollerblade", "rollerbladed", "skate"),
    )
)
_WALKS = frozenset(("walk", "walked", "walking"))
_BREAKS = phrases(
    *("then", "and then", "after that", "and after that", "afterwards", "and afterwards", "followed by", "before that"),
    *("before", "and also", "also", "and finished with", "finished with", "and followed", "and after", "later", "plus"),
)
_ATTACHED = frozenset(
    ("a", "an", "easy", "recovery", "long", "of", "on", "the", "minutes", "tempo", "did", "went", "for", "i", "and")
)
_REACH = 4

Sport = Literal["run", "other"]


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A word or amount that tells the sport, with the words it covers; `sure` where it is named outright."""

    sport: Sport
    start: int
    end: int
    sure: bool = True


def run_spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """The stretches of the utterance, as first word and word after the last, in each of which one run is told.

    Empty where none is, or where neither how far nor how long it was. Whether the athlete tells it as done, asks for
    it or plans it is not judged here.
    """
    speech = speech_of(words)
    anchors = _anchors(speech)
    spans: list[tuple[int, int]] = []
    for start, end in _stretches(speech, anchors):
        span = (speech.origin[start] if start else 0, speech.origin[end] if end < len(speech.words) else len(words))
        if _is_told(words[span[0] : span[1]]):
            spans.append(span)
    return spans


def _is_told(words: Sequence[Word]) -> bool:
    entry = read_run(words).entry
    return entry.distance_m is not None or entry.duration_s is not None or bool(entry.segments)


def _anchors(speech: Speech) -> list[_Anchor]:
    named = _named_sports(speech)
    amounts = [one for one in (_of_amount(said) for said in told(speech)) if one is not None]
    weak = [one for one in amounts if not _belongs_to_other(speech, one, named)]
    return sorted((*named, *weak), key=lambda anchor: (anchor.start, anchor.end))


def _named_sports(speech: Speech) -> list[_Anchor]:
    found: list[_Anchor] = []
    at = 0
    while at < len(speech.words):
        anchor, at = _named_at(speech, at)
        if anchor is not None:
            found.append(anchor)
    return found


def _named_at(speech: Speech, at: int) -> tuple[_Anchor | None, int]:
    phrase = speech.end_of(_NO_RUN, at)
    if phrase is not None:
        return None, phrase
    phrase = speech.end_of(_RAN_PHRASES, at)
    if phrase is not None:
        return _Anchor("run", at, phrase), phrase
    text = speech.text(at)
    if text in _RAN:
        return _Anchor("run", at, at + 1), at + 1
    if text in _LIFTED or (text in _OTHER_SPORT and not _is_rest_walk(speech, at)):
        return _Anchor("other", at, at + 1), at + 1
    return None, at + 1


def _is_rest_walk(speech: Speech, at: int) -> bool:
    """Walking between repeats, back down a hill or for the last mile is part of a run."""
    if speech.text(at) not in _WALKS:
        return False
    following = speech.texts[at + 1 : at + 3]
    if {"back", "between", "rest", "recovery", "break", "breaks", "down", "in", "the", "recoveries"} & set(following):
        return True
    before = speech.texts[max(0, at - 2) : at]
    return bool({"seconds", "metres", "run", "off"} & set(before)) or any(
        text.isdigit() and int(text) >= 100 for text in before
    )


def _of_amount(said: Said) -> _Anchor | None:
    """An amount that only runners tell: miles, kilometres, a pace; or repeats of a distance on the track."""
    if said.kind == "distance" and said.unit in _RUN_UNITS_M:
        return _Anchor("run", said.start, said.end, sure=False)
    if said.kind == "pace" and said.end - said.start > 1:
        return _Anchor("run", said.start, said.end, sure=False)
    if said.kind in ("number", "distance") and said.value in _TRACK_M:
        return _Anchor("run", said.start, said.end, sure=False) if said.unit in (None, 1.0) else None
    return None


_TRACK_M = frozenset((200.0, 300.0, 400.0, 600.0, 800.0, 1000.0, 1200.0, 1600.0, 2000.0))


def _belongs_to_other(speech: Speech, amount: _Anchor, named: Sequence[_Anchor]) -> bool:
    """Whether the amount is that of lifting or another sport: named before it without a break, or right after it."""
    before = [anchor for anchor in named if anchor.end <= amount.start]
    if before and before[-1].sport == "other" and _break_between(speech, before[-1].end, amount.start) is None:
        return True
    after = next((anchor for anchor in named if anchor.start >= amount.end), None)
    return after is not None and after.sport == "other" and after.start - amount.end <= 1


def _break_between(speech: Speech, start: int, end: int) -> int | None:
    return next((at for at in range(start, end) if speech.end_of(_BREAKS, at) is not None), None)


def _stretches(speech: Speech, anchors: Sequence[_Anchor]) -> list[tuple[int, int]]:
    """From the first to the last word of each row of anchors that are of running, up to where another sport begins."""
    found: list[tuple[int, int]] = []
    start = 0
    for index, anchor in enumerate(anchors):
        following = anchors[index + 1] if index + 1 < len(anchors) else None
        if following is not None and following.sport == anchor.sport:
            continue
        end = len(speech.words) if following is None else _border(speech, anchor, following)
        if anchor.sport == "run" and start < end:
            found.append((start, end))
        start = end
    return found


def _border(speech: Speech, before: _Anchor, after: _Anchor) -> int:
    """Where the second begins: at the break between them, else at the words that belong to it."""
    broken = _break_between(speech, before.end, after.start)
    if broken is not None:
        return broken
    joined = [at for at in range(before.end, after.start) if speech.text(at) == "and"]
    if joined and (after.sport == "other" or after.start - joined[-1] <= _REACH):
        return joined[-1]
    start = after.start
    if after.sport == "other":
        return start
    while start > before.end and start > after.start - _REACH and _belongs(speech, start - 1):
        start -= 1
    return start


def _belongs(speech: Speech, at: int) -> bool:
    return speech.text(at) in _ATTACHED or speech.words[at].value is not None
