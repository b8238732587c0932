"""Plain text as cues."""

import pytest

from spotter.knowledge.ingest.cues import Cue
from spotter.knowledge.ingest.plain_transcript import read_plain


def cues(text):
    return list(read_plain(text).cues)


def test_lines_without_speakers_and_times():
    assert cues("One line.\n\nAnother line.\n") == [Cue("One line."), Cue("Another line.")]


@pytest.mark.parametrize(
    "line",
    [
        "[00:12:34] Kim Lee: Run easy.",
        "(12:34) Kim Lee: Run easy.",
        "12:34 - Kim Lee: Run easy.",
        "Kim Lee: [00:12:34] Run easy.",
        "Kim Lee (12:34): Run easy.",
        "Kim Lee  12:34\nRun easy.",
    ],
)
def test_speaker_and_time_on_either_side(line):
    assert cues(line) == [Cue("Run easy.", "Kim Lee", 754.0, 754.0)]


def test_a_speaker_goes_on_until_the_next_and_a_cue_until_the_next_time():
    text = "[00:00:10] Kim: Run easy.\nThen run.\n[00:00:20] Ann: Why?\n"
    assert cues(text) == [
        Cue("Run easy.", "Kim", 10.0, 15.0),
        Cue("Then run.", "Kim", 15.0, 20.0),
        Cue("Why?", "Ann", 20.0, 20.0),
    ]


@pytest.mark.parametrize(
    "line",
    ["the rule is: run easy.", "Remember what I told you all that time ago: run.", "http://example.com", "at 5:30"],
)
def test_a_colon_does_not_make_a_speaker(line):
    assert [cue.speaker for cue in cues(line)] == [None]


def test_front_matter_tells_of_the_recording():
    text = '---\ntitle: "Easy days"\nexperts:\n  SPEAKER_00: Kim Lee\n---\nSPEAKER_00: Run easy.\n'
    transcript = read_plain(text)
    assert transcript.header == {"title": "Easy days", "experts": {"SPEAKER_00": "Kim Lee"}}
    assert [(cue.speaker, cue.text) for cue in transcript.cues] == [("SPEAKER_00", "Run easy.")]
