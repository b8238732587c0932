"""Which words of an utterance name running, and which lifting or another sport."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spotter.units import METRES_PER_KILOMETRE, METRES_PER_MILE
from spotter.voice.running.quantities import MARATHON_M, Said
from spotter.voice.running.roles import is_number_at
from spotter.voice.running.speech import Speech, phrases

_RUN_UNITS_M = frozenset((METRES_PER_MILE, METRES_PER_KILOMETRE, MARATHON_M, MARATHON_M / 2))
_RAN = frozenset(
    (
        *("ran", "run", "runs", "running", "jog", "jogs", "jogged", "jogging", "raced", "race", "marathon"),
        *("parkrun", "fartlek", "treadmill", "strides", "hills", "sprints", "sprinted"),
    )
)
_RAN_PHRASES = phrases(
    *("minutes tempo", "minutes threshold", "minutes at tempo", "minutes at threshold", "tempo session"),
    *("tempo miles", "threshold session", "minutes easy", "minutes on", "minutes of tempo", "minutes of threshold"),
    *("intervals", "track", "hill repeats", "hill sprints", "hill reps", "track workout", "track session"),
    *("half marathon", "hill workout", "hill session", "hill intervals", "speed session", "speedwork"),
    *("minutes efforts", "minutes repeats", "minutes intervals", "minutes surges", "minutes pickups"),
    *("seconds surges", "seconds pickups", "seconds uphill", "minutes uphill", "metres uphill"),
    *("on the trail", "on the trails", "miles repeats", "km repeats", "the mill", "cross country"),
)
_NO_RUN = phrases(
    *("ran out", "run out", "running out", "ran the rack", "run the rack", "running the rack", "ran into"),
    *("running late", "ran late", "ran through", "run through", "ran it back", "run it back", "running on fumes"),
    *("running on empty", "ran up the weight", "ran down the rack", "long run average", "ran over", "trial run"),
    *("dry run", "rack run", "treadmill warmup", "running shoes", "running app", "run down the rack"),
    *("running back", "ran with the weight", "treadmill walk", "minutes easy bike", "treadmill incline walk"),
    *("incline treadmill walk", "treadmill walking"),
)
_LIFTED = frozenset(
    (
        *("bench", "benched", "squat", "squats", "squatted", "press", "presses", "deadlift", "deadlifts", "deads"),
        *("deadlifted", "curl", "curls", "curled", "row", "rows", "lunge", "lunges", "ups", "pullups", "pushups"),
        *("chinups", "situps", "dips", "plank", "planks", "swings", "snatch", "snatches", "clean", "cleans"),
        *("jerk", "burpees", "raise", "raises", "pulldown", "pulldowns", "pushdown", "pushdowns", "shrug"),
        *("shrugs", "thrust", "thrusts", "thrusters", "crunches", "carry", "carries", "sled", "prowler", "yoke"),
        *("farmers", "farmer", "kettlebell", "dumbbell", "dumbbells", "barbell", "rdl", "rdls", "ohp", "extension"),
        *("extensions", "flys", "flyes", "fly", "lifted", "lifting", "weights", "pull", "push", "chin", "sit"),
        *("legs", "upper", "biceps", "triceps", "abs", "bulgarian", "goblet", "hack", "crusher", "crushers"),
        *("kickbacks", "pullover", "adductor", "abductor", "hyper", "wraps", "pounds", "lb", "lbs"),
    )
)
_OTHER_SPORT = frozenset(
    (
        *("bike", "biked", "biking", "rode", "ride", "cycled", "cycling", "rowed", "rower", "rowing", "erg"),
        *("swim", "swam", "swimming", "elliptical", "ski", "skied", "skierg", "stairmaster", "stairs", "ruck"),
        *("rucked", "rucking", "hike", "hiked", "hiking", "skated", "skating", "peloton", "spin", "walk", "walked"),
        *("walking", "paddled", "kayaked", "bicycle", "ropes", "rope", "boxing", "yoga", "sauna", "foam", "drive"),
        *("drove", "commute", "rollerblade", "rollerbladed", "skate", "prowler", "sled", "bikes"),
    )
)
# Within so many words another sport makes sprints its own: "prowler sprints", "8 sprints on the bike".
_RIDE_AFTER = 9
_UNITS_OF_TIME = frozenset(("minutes", "seconds"))
_SPRINTS_BEFORE, _SPRINTS_AFTER = 2, 5
_KINDS = frozenset(("easy", "recovery", "long", "tempo"))
_WALKS = frozenset(("walk", "walked", "walking"))

Sport = Literal["run", "other"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A word or amount that tells the sport, with the words it covers; `sure` where it is named outright."""

    sport: Sport
    start: int
    end: int
    sure: bool = True


def named_sports(speech: Speech) -> list[Anchor]:
    """The words that name a sport, in the order said."""
    found: list[Anchor] = []
    at = 0
    while at < len(speech.words):
        anchor, at = _named_at(speech, at)
        if anchor is not None:
            found.append(anchor)
    return found


def _named_at(speech: Speech, at: int) -> tuple[Anchor | None, int]:
    phrase = speech.end_of(_NO_RUN, at)
    if phrase is not None:
        return None, phrase
    phrase = speech.end_of(_RAN_PHRASES, at)
    if (
        phrase is not None
        and speech.text(at) in _UNITS_OF_TIME
        and _OTHER_SPORT & set(speech.texts[at : at + _RIDE_AFTER])
    ):
        return None, phrase
    if phrase is not None:
        return Anchor("run", at, phrase), phrase
    text = speech.text(at)
    if text in _KINDS and is_number_at(speech, at + 1) and "in" in speech.texts[at + 2 : at + 4]:
        return Anchor("run", at, at + 1), at + 1
    if text == "sprints" and _OTHER_SPORT & set(speech.texts[max(0, at - _SPRINTS_BEFORE) : at + _SPRINTS_AFTER]):
        return None, at + 1
    if text in _RAN:
        return Anchor("run", at, at + 1), at + 1
    if text in _LIFTED or (text in _OTHER_SPORT and not _is_rest_walk(speech, at)):
        return Anchor("other", at, at + 1), at + 1
    return None, at + 1


def _is_rest_walk(speech: Speech, at: int) -> bool:
    """Walking between repeats, back down a hill or for the last mile is part of a run."""
    if speech.text(at) not in _WALKS:
        return False
    following = speech.texts[at + 1 : at + 3]
    if {"back", "between", "rest", "recovery", "break", "breaks", "down", "in", "the", "recoveries"} & set(following):
        return True
    before = speech.texts[max(0, at - 2) : at]
    if {"minutes", "seconds"} & set(before) and {"times", "by"} & set(speech.texts[max(0, at - 12) : at]):
        return True
    return bool({"seconds", "metres", "run", "off"} & set(before)) or any(
        text.isdigit() and int(text) >= 100 for text in before
    )


def amount_of_running(speech: Speech, said: Said) -> Anchor | None:
    """An amount that only runners tell: miles, kilometres, a pace; or repeats of a distance on the track."""
    if said.kind == "distance" and said.unit in _RUN_UNITS_M:
        return Anchor("run", said.start, said.end, sure=False)
    if said.kind == "time" and speech.text(said.end) in _ALTERNATING:
        return Anchor("run", said.start, said.end + 1, sure=False)
    if said.kind == "pace" and said.end - said.start > 1:
        return Anchor("run", said.start, said.end, sure=False)
    if said.value in _TRACK_M and (said.kind == "distance" or (said.kind == "number" and _is_repeated(speech, said))):
        return Anchor("run", said.start, said.end, sure=False) if said.unit in (None, 1.0) else None
    return None


def _is_repeated(speech: Speech, said: Said) -> bool:
    """ "10 by 400", "400s", "a 200 jog": a bare number on the track, and not one of pounds."""
    return said.plural or speech.text(said.start - 1) in _TIMES or speech.text(said.end) in _TRACK_WORDS


_ALTERNATING = frozenset(("hard", "easy", "jog", "fast"))
_TIMES = frozenset(("by", "times", "of"))
_TRACK_WORDS = frozenset(("jog", "jogs", "repeats", "reps", "recovery", "m", "in", "at", "walk", "float"))
_TRACK_M = frozenset((200.0, 300.0, 400.0, 600.0, 800.0, 1000.0, 1200.0, 1600.0, 2000.0))
