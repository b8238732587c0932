"""How often something was repeated, told before, after and apart from what it was."""

import pytest

from spotter.running.models import Segment
from spotter.units import METRES_PER_MILE
from spotter.voice.running.run_log import read_run
from spotter.voice.words import words_of

MILE = METRES_PER_MILE


@pytest.mark.parametrize(
    ("transcript", "segment"),
    [
        ("300s this evening, 9 of them, 58 seconds apiece, 90 seconds rest", Segment(9, 300, 58, recovery_s=90)),
        ("mile repeats, 3 of those, 6:50 each, 4 minutes off", Segment(3, MILE, 410, recovery_s=240)),
        ("500 meter reps, seven at 1:45, 100 jog in between", Segment(7, 500, 105, recovery_distance_m=100)),
        ("1200s, did 4 at 4:40 with a 400 jog", Segment(4, 1200, 280, recovery_distance_m=400)),
        ("quarters on the track, 16 of them, 80 seconds each", Segment(16, 400, 80)),
        ("800s in 3:05, 5 of them with 2 minutes rest", Segment(5, 800, 185, recovery_s=120)),
        ("1k reps, total of 4, 3:55 a piece", Segment(4, 1000, 235)),
        ("20 second sprints, 10 of them, 60 seconds easy between", Segment(10, None, 20, recovery_s=60)),
    ],
)
def test_told_after_what_was_repeated(transcript: str, segment: Segment) -> None:
    assert read_run(words_of(transcript)).entry.segments == (segment,)


@pytest.mark.parametrize(
    ("transcript", "segment"),
    [
        ("hill sprints, 7 of them, 20 seconds each, walk back", Segment(7, None, 20)),
        ("hill repeats, five total, 90 seconds each", Segment(5, None, 90)),
        ("14 sprints of 8 seconds, walked down", Segment(14, None, 8)),
        ("9 sprints, 25 seconds each", Segment(9, None, 25)),
    ],
)
def test_repeats_that_are_named_and_measured_apart(transcript: str, segment: Segment) -> None:
    assert read_run(words_of(transcript)).entry.segments == (segment,)


@pytest.mark.parametrize(
    ("transcript", "segment"),
    [
        ("fartlek, two minutes on one minute off for 7 rounds", Segment(7, None, 120, recovery_s=60)),
        ("50 seconds fast 70 seconds slow, fartlek style, 11 times", Segment(11, None, 50, recovery_s=70)),
        ("three minutes on two minutes off times four", Segment(4, None, 180, recovery_s=120)),
        ("a minute hard a minute easy for 16 minutes", Segment(8, None, 60, recovery_s=60)),
        ("half a minute on half a minute off, 14 rounds", Segment(14, None, 30, recovery_s=30)),
    ],
)
def test_two_speeds_in_turn_with_the_rounds_at_the_end(transcript: str, segment: Segment) -> None:
    assert read_run(words_of(transcript)).entry.segments == (segment,)


@pytest.mark.parametrize(
    ("transcript", "segment"),
    [
        ("4 by 1k averaging 4:10 per rep", Segment(4, 1000, 250)),
        ("7 by 600 averaging 2:20", Segment(7, 600, 140)),
        ("3 x 1 mile averaging 6:20 pace", Segment(3, MILE, pace_s_per_km=380 / MILE * 1000)),
    ],
)
def test_an_average_is_of_one_repeat_unless_it_is_called_a_pace(transcript: str, segment: Segment) -> None:
    (told,) = read_run(words_of(transcript)).entry.segments
    assert (told.repeat, told.distance_m, told.duration_s) == (segment.repeat, segment.distance_m, segment.duration_s)
    assert told.pace_s_per_km == pytest.approx(segment.pace_s_per_km)


def test_some_of_the_miles_are_a_stretch_and_no_repeats() -> None:
    entry = read_run(words_of("9 miles today, 5 of them at 7:20 pace")).entry
    assert entry.distance_m == pytest.approx(9 * MILE)
    assert [(one.repeat, one.distance_m) for one in entry.segments] == [(1, pytest.approx(5 * MILE))]


def test_a_run_before_the_strides_is_no_recovery() -> None:
    entry = read_run(words_of("strides, five of them, 15 seconds each, after an easy 3 miles")).entry
    assert entry.segments == (Segment(5, None, 15),)
    assert entry.distance_m == pytest.approx(3 * MILE)
