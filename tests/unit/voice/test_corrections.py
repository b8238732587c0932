"""What athletes put right, kept only of those who agreed."""

from __future__ import annotations

import json

from spotter.storage.examples import StoredExamples, corrections_prefix
from spotter.storage.memory_objects import MemoryObjects
from spotter.voice.corrections import Correction, take_correction
from spotter.voice.ports import Speaker
from tests.support.voice import BENCHED, NOW, RAN, SAID

CORRECTION = Correction(transcript=SAID, parsed=(RAN,), corrected=(BENCHED,), engine="rules", workout_id="w1")


def kept_after(*corrections, shares=True):
    """The answers, and the examples that are there."""
    objects = MemoryObjects()
    speaker = Speaker(shares_corrections=shares)
    answers = [take_correction("ann", each, speaker, StoredExamples(objects), lambda: NOW) for each in corrections]
    listed = objects.page(corrections_prefix("ann"), limit=10)
    return answers, [json.loads(objects.get(each.key).body) for each in listed]


def test_a_shared_correction_is_a_labelled_example():
    [answer], [example] = kept_after(CORRECTION)
    assert answer.kept
    assert (example["transcript"], example["context"], example["engine"]) == (SAID, None, "rules")
    assert example["parsed"][0]["distance_m"] == 5000.0
    assert example["corrected"][0]["exercise"]["name"] == "Bench Press"
    assert (example["at"], example["workout_id"], example["run_id"]) == (NOW.isoformat(), "w1", None)


def test_the_same_correction_is_kept_once():
    assert len(kept_after(CORRECTION, CORRECTION)[1]) == 1


def test_without_the_athletes_word_nothing_is_kept_and_that_is_said():
    [answer], examples = kept_after(CORRECTION, shares=False)
    assert (answer.kept, examples) == (False, [])
    assert answer.message.startswith("Nothing was kept")
