"""Captions of WebVTT and SubRip as cues."""

import pytest

from spotter.knowledge.ingest.captions import read_captions
from spotter.knowledge.ingest.cues import Cue


def cues(text):
    return list(read_captions(text).cues)


def test_names_of_cues_settings_notes_and_styles_are_no_speech():
    text = (
        "\ufeffWEBVTT - An episode\n\nSTYLE\n::cue { color: red }\n\nNOTE\n00:00.000 --> 00:01.000\nnot said\n\n"
        "intro\n00:01.000 --> 00:02.500 align:start position:10%\nHello <b>there</b>.\n"
    )
    assert cues(text) == [Cue("Hello there.", None, 1.0, 2.5)]


@pytest.mark.parametrize(
    ("times", "start_s", "end_s"),
    [
        ("00:01.000 --> 00:02.000", 1.0, 2.0),
        ("01:02:03.500 --> 01:02:04.000", 3723.5, 3724.0),
        ("00:00:01,250 --> 00:00:02,000", 1.25, 2.0),
        ("100:00:00.000 --> 100:00:01.000", 360000.0, 360001.0),
        ("00:09.000 --> 00:02.000", 9.0, 9.0),
    ],
)
def test_times_with_and_without_hours(times, start_s, end_s):
    assert cues(f"WEBVTT\n\n{times}\nHello\n") == [Cue("Hello", None, start_s, end_s)]


def test_voices_are_speakers_and_hold_for_their_cue():
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Jane Doe>How slow?</v>\n<v Kim>Slow.</v>\n\n"
        "00:02.000 --> 00:03.000\nMusic plays.\n"
    )
    assert [(cue.speaker, cue.text) for cue in cues(text)] == [
        ("Jane Doe", "How slow?"),
        ("Kim", "Slow."),
        (None, "Music plays."),
    ]


def test_a_label_holds_until_the_next_one():
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\nJANE: How slow?\n\n2\n00:00:02,000 --> 00:00:03,000\nHow slow is easy?\n\n"
    )
    text += "3\n00:00:03,000 --> 00:00:04,000\n>> KIM: Slow.\n\n4\n00:00:04,000 --> 00:00:05,000\n>> Really?\n"
    assert [cue.speaker for cue in cues(text)] == ["JANE", "JANE", "KIM", None]


def test_subrip_without_empty_lines_and_with_its_own_tags():
    text = "1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}<i>One</i>\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nTwo\r\n"
    assert [cue.text for cue in cues(text)] == ["One", "Two"]


def test_captions_that_roll_say_everything_once():
    text = (
        "WEBVTT\nKind: captions\nLanguage: en\n\n00:00.000 --> 00:02.000\nkeep the easy days<00:01.000><c> easy</c>\n\n"
        "00:02.000 --> 00:02.010\nkeep the easy days easy\n\n"
        "00:02.010 --> 00:04.000\nkeep the easy days easy\nand the hard days hard\n"
    )
    assert [cue.text for cue in cues(text)] == ["keep the easy days easy", "and the hard days hard"]


def test_a_header_tells_of_the_recording():
    assert read_captions("WEBVTT\nTitle: Easy days\nKind: captions\n\n").header == {"title": "Easy days"}


@pytest.mark.parametrize("text", ["", "WEBVTT", "no captions at all", "00:01 --> nonsense\nHello", "-->\n-->\n"])
def test_what_is_no_captions_has_no_cues(text):
    assert cues(text) == []
