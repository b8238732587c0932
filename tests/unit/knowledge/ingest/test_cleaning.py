"""What is taken out of speech, and what stays."""

import pytest

from spotter.knowledge.ingest.adverts import without_adverts
from spotter.knowledge.ingest.cleaning import fluent, without_signs
from spotter.knowledge.ingest.sentences import Sentence


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Um, so, you know, easy running has to be, uh, truly easy.", "Easy running has to be truly easy."),
        ("we, um, we should sq- squat deeper", "We should squat deeper"),
        ("I think, I think the the pace is right.", "I think the pace is right."),
        ("Mm-hmm, uh-huh, er, go on.", "Go on."),
        ("Err on the side of the ER with an 8 mm drop.", "Err on the side of the ER with an 8 mm drop."),
        ("in the in the beginning", "In the beginning"),
        ("Well, it's- it's good.", "It's good."),
        (
            "I had had enough, and two two five for five five five.",
            "I had had enough, and two two five for five five five.",
        ),
        ("Like I said, you know that half-marathon plan.", "Like I said, you know that half-marathon plan."),
    ],
)
def test_fillers_and_false_starts(said, meant):
    assert fluent(said) == meant


@pytest.mark.parametrize(
    ("shown", "plain"),
    [
        ("[Music] Run &amp; rest (laughs) ♪ la la ♪ well", "Run & rest well"),
        ("itâ€™s easy", "it’s easy"),
        ("[inaudible 00:12:34] the bar", "the bar"),
        ("five (5) sets", "five (5) sets"),
        ("Ã is a letter", "Ã is a letter"),
    ],
)
def test_signs_of_the_transcript(shown, plain):
    assert without_signs(shown) == plain


def left_of(*texts):
    return [each.text for each in without_adverts(Sentence(text, None, None, None) for text in texts)]


def test_a_read_for_a_sponsor_goes_from_its_first_sign_to_its_last():
    assert left_of(
        "Easy is easy.",
        "This episode is brought to you by Acme Oats.",
        "I eat them every morning.",
        "Go to acme dot com slash run and use code RUN for ten percent off your first order.",
        "Now, how slow is easy?",
    ) == ["Easy is easy.", "Now, how slow is easy?"]


def test_what_only_opens_like_a_read_loses_no_more_than_that():
    after = [f"Sentence {number} is about squats." for number in range(9)]
    assert left_of("Our sponsor is Acme.", *after) == after


@pytest.mark.parametrize(
    "call",
    [
        "Please subscribe to the show.",
        "Hit the subscribe button now.",
        "Leave us a five star review.",
        "Follow me on Instagram.",
        "The link is in the show notes.",
    ],
)
def test_calls_to_listeners(call):
    assert left_of(call) == []


@pytest.mark.parametrize(
    "said",
    [
        "Take ten percent off your max.",
        "I do not subscribe to that theory.",
        "Follow the plan for a week.",
        "I like the front squat.",
        "Leave two reps in the tank.",
        "Deload and follow it with a hard week.",
    ],
)
def test_training_talk_that_sounds_alike_stays(said):
    assert left_of(said) == [said]
