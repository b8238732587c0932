"""Repeats, ladders and runs told in parts."""

import pytest

from spotter.running.models import Segment
from spotter.units import METRES_PER_MILE
from spotter.voice.running.run_log import read_run
from spotter.voice.words import words_of

MILE = METRES_PER_MILE


def _segments(transcript: str) -> tuple[Segment, ...]:
    return read_run(words_of(transcript)).entry.segments


@pytest.mark.parametrize(
    ("transcript", "segment"),
    [
        ("5 x 1k @ 4:00 off 2 min", Segment(5, 1000, 240, recovery_s=120)),
        ("10x400m in 90s with 60s rest", Segment(10, 400, 90, recovery_s=60)),
        ("8 400s in 85 with 200 jog", Segment(8, 400, 85, recovery_distance_m=200)),
        ("eight 400 meter repeats at 80 seconds with a minute rest", Segment(8, 400, 80, recovery_s=60)),
        ("4 mile repeats at 6:30 with 400 jog", Segment(4, MILE, 390, recovery_distance_m=400)),
        ("four one mile repeats in six twenty with two minutes rest", Segment(4, MILE, 380, recovery_s=120)),
        ("six by one k in three forty five ninety seconds rest", Segment(6, 1000, 225, recovery_s=90)),
        ("2 sets of 4 by 400 in 80 seconds", Segment(8, 400, 80)),
        ("800 meter repeats 6 times in 3 10", Segment(6, 800, 190)),
        ("400s x 10 at 82", Segment(10, 400, 82)),
        ("ten by a minute on a minute off", Segment(10, None, 60, recovery_s=60)),
        ("10 times 30 on 30 off", Segment(10, None, 30, recovery_s=30)),
        ("8 times 2 on 1 off", Segment(8, None, 120, recovery_s=60)),
        ("1 minute hard 1 minute easy 12 times", Segment(12, None, 60, recovery_s=60)),
        ("10 hill repeats of 45 seconds jog back down", Segment(10, None, 45)),
        ("8 hill repeats", Segment(8)),
        ("6 no 8 by 400 in 80 seconds", Segment(8, 400, 80)),
        ("4 by 800 in 3 minutes with equal rest", Segment(4, 800, 180, recovery_s=180)),
    ],
)
def test_repeats(transcript: str, segment: Segment) -> None:
    assert _segments(transcript) == (segment,)


def test_at_a_time_that_nobody_can_run_is_a_pace() -> None:
    (segment,) = _segments("3 by 2 mile at 6:40 with 3 minutes rest")
    assert segment.duration_s is None
    assert segment.pace_s_per_km == pytest.approx(400 / MILE * 1000)


def test_repeats_alone_tell_no_distance_of_the_run() -> None:
    entry = read_run(words_of("warmed up 2 miles then 6 by 800 in 3 10 with 400 jog then cooled down 1 mile")).entry
    assert (entry.distance_m, entry.duration_s, entry.pace_s_per_km) == (None, None, None)


def test_the_total_of_a_session_is_what_is_called_so() -> None:
    entry = read_run(words_of("2 mile warm up 5 by 1000 in 3 45 with 2 minutes jog 8 miles total")).entry
    assert entry.distance_m == pytest.approx(8 * MILE)
    assert entry.segments[0].repeat == 5


def test_rungs_of_a_ladder() -> None:
    rungs = _segments("ladder 400 800 1200 800 400")
    assert [rung.distance_m for rung in rungs] == [400, 800, 1200, 800, 400]
    assert [rung.duration_s for rung in _segments("pyramid run 1 2 3 2 1 minutes hard")] == [60, 120, 180, 120, 60]


def test_parts_add_up() -> None:
    entry = read_run(words_of("1 mile warm up 3 miles at 7:15 1 mile cool down")).entry
    assert entry.distance_m == pytest.approx(5 * MILE)
    assert [segment.distance_m for segment in entry.segments] == pytest.approx([MILE, 3 * MILE, MILE])
    assert entry.segments[1].pace_s_per_km == pytest.approx(435 / MILE * 1000)


def test_times_of_parts_add_up() -> None:
    entry = read_run(words_of("10 minute warm up 20 minutes tempo 10 minute cool down")).entry
    assert entry.duration_s == 2400


def test_distances_around_a_time_do_not_add_up_to_the_run() -> None:
    entry = read_run(words_of("2 miles warm up then 20 minutes tempo then 1 mile cool down")).entry
    assert (entry.distance_m, entry.duration_s) == (None, None)
    assert entry.segments == (Segment(1, 2 * MILE), Segment(1, duration_s=1200), Segment(1, MILE))


def test_a_warm_up_and_cool_down_told_in_one_count_twice() -> None:
    entry = read_run(words_of("mile warm up and cool down with 3 miles tempo")).entry
    assert entry.distance_m == pytest.approx(5 * MILE)


@pytest.mark.parametrize("transcript", ["8 miles with 4 at tempo", "8 miles with 4 miles at tempo"])
def test_a_stretch_within_a_run_adds_nothing_to_it(transcript: str) -> None:
    entry = read_run(words_of(transcript)).entry
    assert entry.distance_m == pytest.approx(8 * MILE)
    assert entry.segments == (Segment(1, 4 * MILE),)
