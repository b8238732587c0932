"""Words of a text for comparing texts."""

from __future__ import annotations

import pytest

from spotter.knowledge.words import stems


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Squats and the squat", ("squat", "squat")),
        ("adaptation, adaptations, adapted", ("adapt", "adapt", "adapt")),
        ("carried, carries", ("carr", "carr")),
        ("quickly", ("quick",)),
        ("pace paces pacing", ("pac", "pac", "pac")),
        ("a runner’s knees and a runner's toes", ("runner", "kn", "runner", "to")),
        ("5x5 at 80% of 1RM", ("5x5", "80", "1rm")),
        ("RIR 2", ("rir", "2")),
        ("I don't know what you're doing", ("know",)),
        ("What is it about?", ()),
        ("", ()),
        ("!? … —", ()),
    ],
)
def test_words_are_told_by_their_beginnings(text, found):
    assert stems(text) == found


@pytest.mark.parametrize("word", ["gas", "bed", "ring", "fly", "tie", "es", "ing"])
def test_nothing_is_cut_off_a_word_that_would_be_too_short(word):
    assert stems(word) == (word.rstrip("e") if len(word) > 3 else word,)


def test_the_same_words_in_another_form_are_the_same():
    assert stems("Resting heart rates, rising") == stems("rest heart rate rises")
