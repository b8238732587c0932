"""A log that is put into words in any notation is read as it was; nothing that is said makes reading fail.

Language has no end, so the examples are the same in every run: a sentence nobody has thought of yet is found by looking
for it, with `derandomize` off, and not by whoever changes something else.
"""

from __future__ import annotations

from dataclasses import asdict

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from infra.bench.hostile import FRAGMENTS
from infra.bench.utterances import subjects
from spotter.running.models import RunEntry
from spotter.voice.models import ASKS_BELOW, LogEntry, SpokenContext
from spotter.voice.parse_log import read_log
from tests.support.spoken_logs import Lift, Told, bodyweight_sets, compact_sets, equal_sets, listed_reps, pyramids, runs

NOBODY = SpokenContext()
ENTRY = TypeAdapter(LogEntry)
WRITTEN = st.one_of(equal_sets(), compact_sets(), bodyweight_sets(), listed_reps(), pyramids(), runs())
SAID = sorted({word for each in subjects().values() for utterance in each for word in utterance.said.split()})
CASES = (str.upper, str.lower, str.title, str.capitalize)
FILLERS = ("um", "uh", "er", "um uh")
MARKS = (",", ".", ";", "...", "!", " -", "\n", "  ", "\t")


def read(text):
    """What the text logs, as far as a writer of logs says it."""
    return [
        run_of(entry) if isinstance(entry, RunEntry) else lift_of(entry) for entry in read_log(text, NOBODY).entries
    ]


def lift_of(entry):
    done = entry.sets
    (unit,), (rpe,), (rir,) = ({getattr(each, name) for each in done} for name in ("unit", "rpe", "rir"))
    assert all(each.completed and each.type == "working" for each in done)
    return Lift(entry.exercise.id, tuple((each.reps, each.weight) for each in done), unit, rpe, rir)


def run_of(entry):
    return Told(entry.distance_m, entry.duration_s, entry.pace_s_per_km, entry.avg_heart_rate_bpm)


def is_told(told, found):
    """Whether everything that was told of the run is found; of distance, time and pace two make the third."""
    pairs = [(wanted, getattr(found, name)) for name, wanted in asdict(told).items() if wanted is not None]
    return all(value is not None and abs(value - wanted) < 0.5 for wanted, value in pairs)


def entries(text):
    """What the text logs, without the words in which the exercise was named."""
    return [asdict(entry) | {"exercise": exercise_id(entry)} for entry in read_log(text, NOBODY).entries]


def exercise_id(entry):
    return None if isinstance(entry, RunEntry) else entry.exercise.id


@given(st.one_of(equal_sets(), compact_sets(), bodyweight_sets()))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_equal_sets_are_read_as_they_were(written):
    assert read(written.text) == [written.log]


@given(st.one_of(listed_reps(), pyramids()))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_sets_told_one_by_one_are_read_as_they_were(written):
    assert read(written.text) == [written.log]


@given(runs())
@settings(max_examples=150, deadline=None, derandomize=True)
def test_a_run_is_read_as_it_was(written):
    (found,) = read(written.text)
    assert is_told(written.log, found), found


@given(first=equal_sets(), second=pyramids(), link=st.sampled_from((", then ", ". ", " and then ", ". After that ")))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_exercises_in_one_breath_are_read_as_they_were(first, second, link):
    assume(first.log.exercise_id != second.log.exercise_id and first.log.unit == second.log.unit)
    assert read(f"{first.text}{link}{second.text}") == [first.log, second.log]


@given(run=runs(), lift=equal_sets())
@settings(max_examples=60, deadline=None, derandomize=True)
def test_a_run_and_sets_in_one_breath_are_read_as_they_were(run, lift):
    ran, lifted = read(f"{run.text}, then {lift.text}")
    assert is_told(run.log, ran), ran
    assert lifted == lift.log


@given(WRITTEN, st.sampled_from(CASES))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_case_changes_nothing(written, changed):
    assert entries(changed(written.text)) == entries(written.text)


@given(WRITTEN, st.data())
@settings(max_examples=80, deadline=None, derandomize=True)
def test_pauses_change_nothing(written, data):
    parts = [part for part in written.parts if part]
    marks = data.draw(st.lists(st.sampled_from(MARKS), min_size=len(parts), max_size=len(parts)))
    paused = " ".join(f"{part}{mark}" for part, mark in zip(parts, marks, strict=True))
    assert entries(paused) == entries(written.text), paused


@given(WRITTEN, st.data())
@settings(max_examples=80, deadline=None, derandomize=True)
def test_fillers_change_nothing(written, data):
    words = written.text.split(" ")
    at = data.draw(st.integers(0, len(words)))
    said = " ".join([*words[:at], data.draw(st.sampled_from(FILLERS)), *words[at:]])
    assert entries(said) == entries(written.text), said


@given(st.lists(st.sampled_from(SAID) | st.sampled_from(FRAGMENTS) | st.text(max_size=6), max_size=40))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_nothing_said_makes_reading_fail(words):
    holds_good(read_log(" ".join(words), NOBODY))


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_no_text_makes_reading_fail(text):
    holds_good(read_log(text, NOBODY))


def holds_good(reading):
    """Every value is one that may be kept, and what is doubtful comes with a question."""
    assert 0 <= reading.confidence <= 1
    assert reading.clarifications or reading.confidence >= ASKS_BELOW
    for entry in reading.entries:
        ENTRY.validate_python(asdict(entry))
