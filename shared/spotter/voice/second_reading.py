"""What the grammar read and what a language model heard, put together field by field.

The grammar's doubts are its questions, and exercises that it is hardly sure of. What it does not doubt stays. What it
doubts is taken from the model, as long as every number that the model gives can have been said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from spotter.running.models import RunEntry, Segment
from spotter.strength.models import ExerciseMention, StrengthEntry
from spotter.strength.ports import ExerciseBook
from spotter.units import METRES_PER_KILOMETRE
from spotter.voice.models import ASKS_BELOW, Clarification, LogEntry, Reading, SpokenContext
from spotter.voice.said_numbers import Said, could_be_sets, could_mean
from spotter.voice.words import words_of

ENTRIES = "entries"
# Enough to be kept without a question, and less than what the grammar is sure of. Not measured: coaching practice.
CONFIDENCE_WITH_HELP = 0.7

_UNIT_WORDS = {
    "kg": frozenset({"kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kay"}),
    "lb": frozenset({"lb", "lbs", "pound", "pounds", "ell"}),
}
# Given by the catalogue and the grammar, not by what was heard.
_NOT_SAID = frozenset({"confidence"})

# Of a run or a part of one; two of them make the third.
_TOTALS = ("distance_m", "duration_s", "pace_s_per_km")
_ROUNDING = 0.01

Leaves = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a model's answer is held against."""

    said: Said
    context: SpokenContext
    exercises: ExerciseBook


def doubts_of(reading: Reading) -> frozenset[str]:
    """The fields of which the grammar is not sure, as dotted paths or their ends; `entries` for all of them."""
    asked = {question.field for question in reading.clarifications}
    unsure = {
        f"{ENTRIES}.{place}.exercise"
        for place, entry in enumerate(reading.entries)
        if isinstance(entry, StrengthEntry) and entry.exercise.confidence < ASKS_BELOW
    }
    nothing = {ENTRIES} if reading.confidence < ASKS_BELOW and not (reading.entries and (asked or unsure)) else set()
    return frozenset(asked | unsure | nothing)


def second_reading(reading: Reading, heard: tuple[LogEntry, ...], grounds: Grounds, engine: str) -> Reading | None:
    """The reading with its doubts settled by what was heard, as far as that settles any.

    None where something was heard that nobody can have said: a number, a unit or an exercise.
    """
    named = tuple(_recognised(entry, grounds.exercises) for entry in heard)
    if not all(_can_be_meant(entry, grounds) for entry in named):
        return None
    doubts = doubts_of(reading)
    entries = _merged(reading.entries, named, ENTRIES, doubts)
    settled = _settled(doubts, _leaves(entries, ENTRIES), _leaves(named, ENTRIES))
    return _answer(reading, entries, doubts, settled, engine) if settled else reading


def _answer(
    reading: Reading, entries: tuple[LogEntry, ...], doubts: frozenset[str], settled: frozenset[str], engine: str
) -> Reading:
    open_questions = tuple(each for each in reading.clarifications if each.field not in settled)
    all_settled = settled == doubts
    heard = tuple(f"{_in_words(field)} as {engine} heard it; its numbers were all said." for field in sorted(settled))
    return Reading(
        entries,
        max(reading.confidence, CONFIDENCE_WITH_HELP) if all_settled else reading.confidence,
        (*reading.reasoning, *heard),
        open_questions,
    )


def with_a_question(reading: Reading) -> Reading:
    """The reading, with a question where it is too unsure to come without one."""
    if reading.confidence >= ASKS_BELOW or reading.clarifications:
        return reading
    question = Clarification(ENTRIES, "What did you do? Say the exercise or the run once more, with its numbers.")
    return replace(reading, clarifications=(question,))


def _in_words(field: str) -> str:
    last = field.rpartition(".")[2]
    return "The whole log" if field == ENTRIES else last.replace("_", " ").capitalize()


def _recognised(entry: LogEntry, exercises: ExerciseBook) -> LogEntry:
    if not isinstance(entry, StrengthEntry):
        return entry
    known = exercises.match(entry.exercise.name)
    if known is None:
        return entry
    return replace(entry, exercise=replace(entry.exercise, id=known.id, name=known.name))


def _can_be_meant(entry: LogEntry, grounds: Grounds) -> bool:
    if isinstance(entry, StrengthEntry) and not (
        could_be_sets(grounds.said, len(entry.sets)) and _is_exercise(entry.exercise, grounds.said)
    ):
        return False
    if isinstance(entry, RunEntry):
        parts: tuple[RunEntry | Segment, ...] = (entry, *entry.segments)
        if not all(_totals_agree(part, grounds.said) for part in parts):
            return False
    leaves = _leaves(entry, "").items()
    return all(_leaf_can_be_meant(path, value, grounds) for path, value in leaves if not _is_total(entry, path))


def _is_total(entry: LogEntry, path: str) -> bool:
    return isinstance(entry, RunEntry) and path.rpartition(".")[2] in _TOTALS


def _totals_agree(part: RunEntry | Segment, said: Said) -> bool:
    """Whether distance, time and pace can have been said, or two of them, and the third follows from these."""
    given = {name: value for name in _TOTALS if (value := getattr(part, name)) is not None}
    said_so = sum(could_mean(said, name, value) for name, value in given.items())
    if len(given) < len(_TOTALS):
        return said_so == len(given)
    followed_s = given["pace_s_per_km"] * given["distance_m"] / METRES_PER_KILOMETRE
    return said_so >= 2 and abs(followed_s - given["duration_s"]) <= _ROUNDING * given["duration_s"]


def _is_exercise(mention: ExerciseMention, said: Said) -> bool:
    """Whether the catalogue knows it, or it was called so."""
    return mention.id is not None or {word.text for word in words_of(mention.name)} <= said.words


def _leaf_can_be_meant(path: str, value: Any, grounds: Grounds) -> bool:  # noqa: ANN401 - any field's value
    field = path.rpartition(".")[2]
    if field == "unit":
        return value == grounds.context.unit_preference or bool(grounds.said.words & _UNIT_WORDS[value])
    if isinstance(value, bool) or not isinstance(value, int | float) or field in _NOT_SAID:
        return True
    return could_mean(grounds.said, field, value)


def _merged(sure: Any, heard: Any, path: str, doubts: frozenset[str]) -> Any:  # noqa: ANN401 - any part of an entry
    if _is_doubted(path, doubts):
        return sure if heard is None or heard == () else heard
    if is_dataclass(sure) and not isinstance(sure, type) and type(sure) is type(heard):
        return replace(sure, **_merged_fields(sure, heard, path, doubts))
    if isinstance(sure, tuple) and isinstance(heard, tuple) and len(sure) == len(heard):
        pairs = enumerate(zip(sure, heard, strict=True))
        return tuple(_merged(one, other, f"{path}.{place}", doubts) for place, (one, other) in pairs)
    return sure


def _merged_fields(sure: Any, heard: Any, path: str, doubts: frozenset[str]) -> dict[str, Any]:  # noqa: ANN401
    names = [field.name for field in fields(sure)]
    return {name: _merged(getattr(sure, name), getattr(heard, name), f"{path}.{name}", doubts) for name in names}


def _is_doubted(path: str, doubts: frozenset[str]) -> bool:
    return any(path == doubt or path.endswith(f".{doubt}") for doubt in doubts)


def _settled(doubts: frozenset[str], entries: Leaves, heard: Leaves) -> frozenset[str]:
    """The doubts about which something was heard that stands in the entries now."""
    return frozenset(
        doubt
        for doubt in doubts
        if any(_lies_in(path, doubt) and entries.get(path) == value for path, value in heard.items())
    )


def _lies_in(path: str, doubt: str) -> bool:
    return f".{doubt}." in f".{path}."


def _leaves(part: Any, path: str) -> Leaves:  # noqa: ANN401 - any part of an entry
    """The values in a part of an entry by their paths, without those of which nothing was said."""
    return dict(_walk(part, path))


def _walk(part: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any part of an entry
    if isinstance(part, tuple):
        inner = [(str(place), each) for place, each in enumerate(part)]
    elif is_dataclass(part):
        inner = [(field.name, getattr(part, field.name)) for field in fields(part)]
    else:
        if part is not None:
            yield path, part
        return
    for name, each in inner:
        yield from _walk(each, f"{path}.{name}" if path else name)
