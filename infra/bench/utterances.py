"""Our own utterances with what they log, and whether a reading of one is right.

A file of `tests/utterances` has one JSON object a line: what was `said`, in which `context`, `tags` that name what is
hard about it, and what it `logs`: exercises with the names by which each may be known and its sets, and runs. A set
stands for `times` equal ones. What a set does not tell was not said, so a reading that has it has made it up; only the
fields named in `open` may be anything. Of a run the fields that are told are judged, and those of `NEVER_GUESSED`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from spotter.running.models import RunEntry, Segment
from spotter.strength.exercises.matching import match
from spotter.strength.models import ExerciseMention, StrengthEntry, StrengthSet
from spotter.voice.models import LogEntry, SpokenContext

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "utterances"

NEVER_GUESSED = ("avg_heart_rate_bpm", "rpe", "elevation_gain_m", "temperature_c", "humidity")
# Nobody has labelled the tempo of a set or the rest after it.
JUDGED = frozenset(each.name for each in fields(StrengthSet)) - {"tempo", "rest_s"}
# What a set is that was told without a word about it.
_UNSAID: Mapping[str, object] = {"type": "working", "completed": True}
# How far a number may be off, in its own unit: labels are rounded, and conversions are not.
_TOLERANCES = {"duration_s": 1.0, "recovery_s": 1.0, "pace_s_per_km": 1.0, "temperature_c": 0.3, "humidity": 0.005}
_RELATIVE_TOLERANCES = {"distance_m": 0.01, "recovery_distance_m": 0.01, "elevation_gain_m": 0.01}
_EXACT = 0.01

Label = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """What one entry has to be: either an exercise with its sets, or a run."""

    exercise: tuple[str, ...] = ()
    sets: tuple[dict[str, Any], ...] = ()
    run: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something said, and everything that it logs."""

    said: str
    logs: tuple[Told, ...]
    tags: tuple[str, ...] = ()
    context: SpokenContext = field(default_factory=SpokenContext)


def utterances(subject: str) -> list[Utterance]:
    """The utterances about a subject, which is the name of their file."""
    reader = TypeAdapter(Utterance)
    lines = (FOLDER / f"{subject}.jsonl").read_text("utf-8").splitlines()
    return [reader.validate_json(line) for line in lines]


def subjects() -> dict[str, list[Utterance]]:
    """All utterances by subject."""
    return {file.stem: utterances(file.stem) for file in sorted(FOLDER.glob("*.jsonl"))}


def is_right(utterance: Utterance, entries: Sequence[LogEntry]) -> bool:
    """Whether the entries are what the utterance logs: nothing wrong, nothing missing, nothing made up."""
    left = list(entries)
    for told in utterance.logs:
        fitting = next((entry for entry in left if _fits(told, entry)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return not left


def _fits(told: Told, entry: LogEntry) -> bool:
    if isinstance(entry, RunEntry):
        return told.run is not None and _run_fits(told.run, entry)
    return told.run is None and _exercise_fits(told.exercise, entry.exercise) and _sets_fit(told, entry)


def _exercise_fits(names: tuple[str, ...], mention: ExerciseMention) -> bool:
    return mention.id in _known(names) or _letters(mention.name) in {_letters(name) for name in names}


@cache
def _known(names: tuple[str, ...]) -> frozenset[str]:
    """The catalogue's exercises of these names; one that is only like a name is none of them."""
    found = [match(name) for name in names]
    return frozenset(mention.exercise.id for mention in found if mention is not None and mention.how != "fuzzy")


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.lower()))


def _sets_fit(told: Told, entry: StrengthEntry) -> bool:
    labels = list(_one_by_one(told.sets))
    return len(labels) == len(entry.sets) and all(map(_set_fits, labels, entry.sets))


def _one_by_one(sets: Sequence[Label]) -> Iterator[Label]:
    for label in sets:
        yield from [label] * label.get("times", 1)


def _set_fits(label: Label, done: StrengthSet) -> bool:
    weighted = {"load": "external"} if "weight" in label else {}
    wanted = {**_UNSAID, **weighted, **label}
    judged = JUDGED - set(label.get("open", ())) - (set() if "weight" in label else {"unit"})
    return all(_same(name, wanted.get(name), getattr(done, name)) for name in judged)


def _run_fits(label: Label, run: RunEntry) -> bool:
    known = {name: getattr(run, name) for name in {*label, *NEVER_GUESSED} - {"segments"}}
    if known.get("pace_s_per_km", 0) is None and run.distance_m and run.duration_s:
        known["pace_s_per_km"] = run.duration_s / run.distance_m * 1000.0
    fits = all(_same(name, label.get(name), value) for name, value in known.items())
    return fits and ("segments" not in label or _segments_fit(label["segments"], run.segments))


def _segments_fit(labels: Sequence[Label], segments: Sequence[Segment]) -> bool:
    """Whether the told segments are there in their order; beside them there may be single ones, as a warm-up is."""
    left = list(labels)
    for segment in segments:
        if left and all(_same(name, value, getattr(segment, name)) for name, value in left[0].items()):
            left.pop(0)
        elif segment.repeat > 1:
            return False
    return not left


def _same(name: str, wanted: object, found: object) -> bool:
    if not isinstance(wanted, int | float) or isinstance(wanted, bool):
        return wanted == found
    allowed = max(_TOLERANCES.get(name, _EXACT), abs(wanted) * _RELATIVE_TOLERANCES.get(name, 0.0))
    return isinstance(found, int | float) and abs(found - wanted) <= allowed
