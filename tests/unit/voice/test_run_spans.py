"""Where in an utterance a run is told, and what is none."""

import pytest

from spotter.voice.running.run_spans import run_spans
from spotter.voice.words import words_of


@pytest.mark.parametrize(
    ("transcript", "run"),
    [
        ("bench 185 for 5 5 5 and a 2 mile run in 17 minutes", "a 2 mile run in 17 minutes"),
        ("ran 2 miles in 16 minutes and bench 3 by 8 at 155", "ran 2 miles in 16 minutes"),
        ("squats 225 3 by 5 ran a mile in 8 minutes after", "ran a mile in 8 minutes after"),
        ("dips 12 and 10 then ran 4 miles easy", "then ran 4 miles easy"),
        ("10k in forty eight flat", "10k in forty eight flat"),
        ("6 by 800 in 3 10 with 400 jog", "6 by 800 in 3 10 with 400 jog"),
        ("6 times 400 walk back recovery", "6 times 400 walk back recovery"),
        ("lunges 3 by 10 at 95 after a 3 mile jog in 28 minutes", "after a 3 mile jog in 28 minutes"),
        ("capped off a 6k in 33:10 with 4 sets of 12 sit ups", "capped off a 6k in 33:10"),
        ("ran 4 miles in 35 minutes with 60 push ups", "ran 4 miles in 35 minutes"),
        ("pull ups 8 8 7 and a 5k in 26 minutes", "a 5k in 26 minutes"),
        ("hill workout, 9 sprints of 12 seconds", "hill workout, 9 sprints of 12 seconds"),
        ("6 by 2 minutes uphill", "6 by 2 minutes uphill"),
    ],
)
def test_the_part_of_an_utterance_that_tells_a_run(transcript: str, run: str) -> None:
    words = words_of(transcript)
    ((start, end),) = run_spans(words)
    spoken = " ".join(word.text for word in words[start:end])
    assert spoken.removeprefix("and ") == " ".join(word.text for word in words_of(run))


def test_a_run_before_lifting_and_one_after_are_two() -> None:
    assert len(run_spans(words_of("ran a mile in 9 minutes then squats 225 for 5 then ran 2 miles in 19 minutes"))) == 2


@pytest.mark.parametrize(
    "transcript",
    [
        "farmers walk 40 meters with 70s",
        "sled push 20 yards 4 times",
        "ran out of time so only 3 sets of 5 at 185 on bench",
        "row 500 meters in 1:45",
        "5 by 500 meter row in 1 45 with 1 minute rest",
        "ran the rack on dumbbell curls",
        "8 rounds of 1 minute on 1 minute off on the spin bike",
        "rower sprints, 6 of them, 30 seconds each",
        "five reps, two hundred even, incline bench press",
        "walked 3 miles in 50 minutes",
        "biked 10 miles in 35 minutes",
        "2k row in 7:30",
        "running on fumes but got bench 185 for 5",
        "10 minute treadmill warm up then squats 225 for 5",
        "deadlift 300 for 5 400 for 3",
        "went for a run",
        "",
    ],
)
def test_what_tells_no_run(transcript: str) -> None:
    assert run_spans(words_of(transcript)) == []
