import pytest

from spotter.running.course.moving_time import moving_clock_s, outside_pauses, paused_seconds, scaled_to, stops
from spotter.running.models import Pause


def seconds(count):
    return [float(i) for i in range(count)]


def test_paused_seconds_of_overlapping_pauses_count_once():
    pauses = (Pause(20.0, 40.0), Pause(10.0, 30.0))

    assert paused_seconds([0.0, 10.0, 25.0, 40.0, 50.0], pauses) == [0.0, 0.0, 15.0, 30.0, 30.0]


def test_the_ends_of_a_pause_are_outside_it():
    assert outside_pauses([5.0, 10.0, 15.0, 20.0, 25.0], (Pause(10.0, 20.0),)) == [True, True, False, True, True]


def test_running_all_the_time_is_moving_all_the_time():
    assert moving_clock_s(seconds(61), [3.0 * i for i in range(61)])[-1] == 60.0


def test_a_stop_of_half_a_minute_does_not_count():
    distances = [3.0 * min(i, 30) + 3.0 * max(0, i - 60) for i in range(91)]

    assert moving_clock_s(seconds(91), distances)[-1] == pytest.approx(60.0, abs=1.0)


def test_a_moment_at_the_kerb_counts():
    distances = [3.0 * min(i, 30) + 3.0 * max(0, i - 36) for i in range(67)]

    assert moving_clock_s(seconds(67), distances)[-1] == 66.0


def test_a_gap_between_samples_counts_when_its_distance_was_run():
    assert stops([0.0, 1.0, 61.0, 62.0], [0.0, 3.0, 183.0, 186.0]) == [False, False, False]
    assert stops([0.0, 1.0, 61.0, 62.0], [0.0, 3.0, 8.0, 11.0]) == [False, True, False]


def test_a_slow_steep_climb_is_not_a_stop():
    assert not any(stops(seconds(100), [0.8 * i for i in range(100)]))


def test_the_timer_has_the_last_word():
    running_on = [3.0 * min(i, 30) + 3.0 * max(0, i - 60) for i in range(91)]

    assert moving_clock_s(seconds(91), running_on, timer_time_s=91.0)[-1] == 91.0
    assert moving_clock_s(seconds(91), running_on, timer_time_s=61.0)[-1] == 61.0


def test_a_timer_that_stood_still_in_stops_stands_still_there():
    distances = [3.0 * min(i, 30) + 3.0 * max(0, i - 60) for i in range(91)]
    clock = moving_clock_s(seconds(91), distances, timer_time_s=61.0)

    assert clock[58] - clock[32] == 0.0


def test_scaling_ends_exactly_at_the_total():
    assert scaled_to([0.0, 1.0, 3.0], 0.3) == [0.0, pytest.approx(0.1), 0.3]
    assert scaled_to([0.0, 0.0], 5.0) == [0.0, 0.0]
