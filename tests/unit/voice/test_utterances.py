"""How many of our own utterances are read as they were meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from infra.bench.utterances import JUDGED, is_right, subjects, utterances
from spotter.voice.models import SpokenContext
from spotter.voice.parse_log import read_log

LEAST_SHARE = 0.97
SURE = 0.9
LEAST_SHARE_OF_SURE_ONES = 0.97


@pytest.fixture(scope="module")
def judged():
    """Every utterance with its reading and whether that is right."""
    told = [utterance for each in subjects().values() for utterance in each]
    read = [(utterance, read_log(utterance.said, utterance.context)) for utterance in told]
    return [(utterance, reading, is_right(utterance, reading.entries)) for utterance, reading in read]


def share(results):
    return sum(results) / len(results)


def test_the_share_that_is_read_right(judged):
    wrong = [utterance.said for utterance, _, right in judged if not right]
    assert share([right for _, _, right in judged]) >= LEAST_SHARE, wrong


def test_readings_that_are_sure_are_right(judged):
    assert share([right for _, reading, right in judged if reading.confidence > SURE]) >= LEAST_SHARE_OF_SURE_ONES


def test_what_tells_of_nothing_done_logs_nothing():
    told = utterances("nothing")
    assert len(told) >= 60
    assert [utterance.said for utterance in told if read_log(utterance.said, utterance.context).entries] == []


def test_labels_name_what_is_judged(judged):
    sets = [label for utterance, _, _ in judged for told in utterance.logs for label in told.sets]
    assert {name for label in sets for name in label} - {"times", "open"} <= JUDGED
    assert {name for label in sets for name in label.get("open", ())} <= JUDGED


def test_a_reading_with_something_else_is_not_right():
    (squat,) = read_log("squat 225 for 5 at rpe 8", SpokenContext()).entries
    (told,) = [each for each in utterances("lifting") if each.said.startswith("Front squats, 185 pounds")]
    entries = read_log(told.said, told.context).entries
    lighter = replace(entries[0], sets=(replace(entries[0].sets[0], weight=180.0), *entries[0].sets[1:]))
    harder = replace(entries[0], sets=(replace(entries[0].sets[0], rpe=8.0), *entries[0].sets[1:]))
    shorter = replace(entries[0], sets=entries[0].sets[1:])
    assert is_right(told, entries)
    for wrong in ((), (squat,), (*entries, squat), (lighter,), (harder,), (shorter,)):
        assert not is_right(told, wrong)
