"""JSON of several makers as cues."""

import json

import pytest

from spotter.errors import InvalidInput
from spotter.knowledge.ingest.cues import Cue
from spotter.knowledge.ingest.json_transcript import read_json

SAID = Cue("Run easy.", "A", 1.5, 4.0)


def cues(value):
    return list(read_json(json.dumps(value)).cues)


@pytest.mark.parametrize(
    "value",
    [
        [{"start": 1.5, "end": 4.0, "speaker": "A", "text": " Run easy."}],
        [{"start_time": "1.5", "end_time": "4.0", "speaker_label": "A", "transcript": "Run easy."}],
        [{"offset": 1.5, "duration": 2.5, "speaker": "A", "text": "Run easy."}],
        [{"start": "00:00:01.5", "end": "00:00:04", "speaker": "A", "text": "Run easy."}],
        [{"start_ms": 1500, "end_ms": 4000, "speaker": "A", "text": "Run easy."}],
        {"segments": [{"start": 1.5, "end": 4.0, "speaker": "A", "text": "Run easy."}], "text": "Run easy."},
        {"results": {"utterances": [{"start": 1.5, "end": 4, "speaker": "A", "transcript": "Run easy."}]}},
        {"results": {"audio_segments": [{"start": 1.5, "end": 4, "speaker": "A", "transcript": "Run easy."}]}},
    ],
)
def test_spellings_of_the_same_segment(value):
    assert cues(value) == [SAID]


def test_thousandths_of_a_second_are_known_by_how_slow_speech_would_be():
    segments = [{"start": 1500 * number, "end": 1500 * number + 1500, "text": "Run easy today."} for number in range(9)]
    assert cues(segments)[8] == Cue("Run easy today.", None, 12.0, 13.5)
    slow = [{"start": 15 * number, "text": "Run easy today."} for number in range(9)]
    assert cues(slow)[8].start_s == 120.0


def test_numbers_of_speakers_and_missing_times():
    assert cues([{"speaker": 0, "text": "Run."}]) == [Cue("Run.", "0", None, None)]
    assert cues([{"start": None, "end": "soon", "text": "Run."}]) == [Cue("Run.")]


def test_metadata_inside():
    assert read_json('{"metadata": {"title": "Easy"}, "segments": [{"text": "Run."}]}').header == {"title": "Easy"}


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", "{}", "[1, 2]", '{"segments": [{"start": 1}]}', "[" * 100_000, '[{"text": ""}]']
)
def test_what_has_no_segments_is_refused(text):
    with pytest.raises(InvalidInput):
        read_json(text)
