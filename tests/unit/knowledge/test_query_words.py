"""What athletes write short, spelled out."""

from __future__ import annotations

import re

import pytest

from spotter.knowledge.query_words import SPELLED_OUT, spelled_out


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("what is OHP?", "what is OHP? (overhead press)"),
        ("is my HRV low", "is my HRV low (heart rate variability recovery)"),
        ("rdl or sldl", "rdl or sldl (romanian deadlift, stiff leg deadlift)"),
        ("how many km/wk?", "how many km/wk? (week)"),
        ("5k, 5K and 5k!", "5k, 5K and 5k! (5 km race)"),
    ],
)
def test_short_words_are_followed_by_what_they_stand_for(question, meant):
    assert spelled_out(question) == meant


@pytest.mark.parametrize("question", ["how deep should I squat?", "hmm", "lateral raises", "", "¿?", "a5k 5kg"])
def test_other_words_are_left_alone(question):
    assert spelled_out(question) == question


@pytest.mark.parametrize(("short", "meant"), SPELLED_OUT.items())
def test_every_short_word_can_be_found_and_says_something_new(short, meant):
    assert re.fullmatch(r"[a-z0-9]+", short)
    assert spelled_out(short.upper()) == f"{short.upper()} ({meant})"
    assert meant != short
