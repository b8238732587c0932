"""All that an utterance says of a run, in the order in which it is said, with corrections made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from spotter.voice.running.asides import aside_at, is_margin, wanted_at
from spotter.voice.running.courses import course_at
from spotter.voice.running.effort import effort_at, heart_rate_at
from spotter.voice.running.paces import pace_at
from spotter.voice.running.quantities import Kind, Said, distance_at, number_in
from spotter.voice.running.speech import Speech, phrases
from spotter.voice.running.surroundings import climb_at, weather_at
from spotter.voice.running.times import clock_at, time_at

_CORRECTIONS = phrases(
    *("no wait", "wait no", "no sorry", "sorry", "scratch that", "i mean", "i meant", "make that", "make it"),
    *("actually", "correction", "no", "no no", "wait", "oops", "rather", "no make that", "no wait make that"),
    *("sorry make that", "no actually", "actually no", "no sorry i mean", "no i mean", "sorry i mean"),
    *("sorry i meant", "or rather", "nope", "hang on", "hold on", "my bad", "strike that", "no scratch that"),
    *("no not", "check that", "wait sorry", "no it was", "i lied", "i misspoke", "misspoke", "i take that back"),
    *("take that back", "hold up", "thats wrong", "that was wrong", "thats not right", "let me fix that", "fix that"),
    *("let me correct that", "excuse me", "my mistake", "i was wrong", "wrong", "let me rephrase", "im wrong"),
    *("i got that wrong", "change that", "well actually", "or actually", "i should say", "lied"),
)
_SAID_AGAIN = frozenset(
    (
        "it",
        "was",
        "that",
        "more",
        "like",
        "those",
        "were",
        "it's",
        "its",
        "thats",
        "a",
        "i",
        "in",
        "at",
        "ran",
        "make",
        "an",
        "to",
        "did",
        "of",
        "for",
        "the",
        "really",
    )
)
_GROUPS: dict[Kind, str] = {"time": "time", "clock": "time"}


def _number_at(speech: Speech, at: int) -> Said | None:
    number = number_in(speech, at)
    return None if number is None else Said("number", number.value, at, number.end, plural=number.plural)


def _correction_at(speech: Speech, at: int) -> Said | None:
    """The words that take something back, however many in a row: "wait", "I lied", "it was"."""
    end, following = at, speech.end_of(_CORRECTIONS, at)
    while following is not None:
        end, following = following, speech.end_of(_CORRECTIONS, following)
    return Said("correction", 0.0, at, end) if end > at else None


# The first that reads a place has it: what says most about a number stands first.
_READERS: tuple[Callable[[Speech, int], Said | None], ...] = (
    wanted_at,
    _correction_at,
    weather_at,
    heart_rate_at,
    effort_at,
    pace_at,
    climb_at,
    course_at,
    distance_at,
    time_at,
    aside_at,
    clock_at,
    _number_at,
)


# Those that also read what does not begin with a number: "an hour", "half marathon", "no wait".
_READERS_OF_WORDS = (wanted_at, _correction_at, course_at, distance_at, time_at)


def _readers_at(speech: Speech, at: int) -> tuple[Callable[[Speech, int], Said | None], ...]:
    numeric = number_in(speech, at) is not None or speech.words[at].clock or speech.text(at) in ("minus", "negative")
    return _READERS if numeric else _READERS_OF_WORDS


def told(speech: Speech) -> list[Said]:
    """Everything said that is a quantity; those that are of something else than the run have the kind "aside"."""
    found: list[Said] = []
    at = 0
    while at < len(speech.words):
        said = next((said for reader in _readers_at(speech, at) if (said := reader(speech, at)) is not None), None)
        if said is None:
            at += 1
            continue
        found.append(replace(said, kind="aside") if is_margin(speech, said) else said)
        at = max(said.end, at + 1)
    return found


def corrected(speech: Speech, found: Sequence[Said]) -> tuple[list[Said], list[str]]:
    """What stands after the athlete's corrections, and a reason for each that was made."""
    standing: list[Said] = []
    reasons: list[str] = []
    correcting: Said | None = None
    for said in found:
        if said.kind == "correction":
            correcting = said
            continue
        mended = _mended(speech, standing, correcting, said) if correcting is not None else None
        if mended is not None and correcting is not None:
            reasons.append(f"{_words(speech, mended)} counts, as it was said in correction")
        standing.append(mended or said)
        correcting = None
    return standing, reasons


def _mended(speech: Speech, standing: list[Said], correction: Said, said: Said) -> Said | None:
    """What was said in correction, in the unit of what it corrects, which is taken out; None where it corrects none."""
    between = speech.texts[correction.end : said.start]
    if not set(between) <= _SAID_AGAIN or not standing:
        return None
    last = standing[-1]
    if said.kind == "number" and last.kind != "number" and last.unit is not None:
        standing.pop()
        return replace(said, kind=last.kind, value=said.value * last.unit, unit=last.unit)
    if last.kind == "number" and last.end >= correction.start - 2:
        standing.pop()
        return said
    same = [index for index, earlier in enumerate(standing) if _group(earlier) == _group(said)]
    if not same:
        return None
    standing.pop(same[-1])
    return said


def _group(said: Said) -> str:
    return _GROUPS.get(said.kind, said.kind)


def _words(speech: Speech, said: Said) -> str:
    return " ".join(speech.texts[said.start : said.end])
