import math

import pytest

from spotter.running.course.distance import (
    cumulative_distance_m,
    device_distance_m,
    haversine_m,
    position_distance_m,
    settled_total_m,
)
from spotter.running.formulas.earth import EARTH_RADIUS_M
from spotter.running.models import Stream

METRE_DEG = math.degrees(1.0 / EARTH_RADIUS_M)


def northward(metres):
    return [None if m is None else 48.0 + m * METRE_DEG for m in metres]


def along(metres, time_s=None, paused_s=None):
    times = time_s or [float(i) for i in range(len(metres))]
    longitudes = [None if m is None else 7.0 for m in metres]
    return position_distance_m(times, northward(metres), longitudes, paused_s or [0.0] * len(metres))


def test_a_degree_of_latitude_is_a_360th_of_the_meridian():
    assert haversine_m(10.0, 7.0, 11.0, 7.0) == pytest.approx(2.0 * math.pi * EARTH_RADIUS_M / 360.0)


def test_a_degree_of_longitude_shrinks_with_the_cosine_of_the_latitude():
    assert haversine_m(60.0, 7.0, 60.0, 7.01) == pytest.approx(haversine_m(0.0, 7.0, 0.0, 7.01) / 2.0, rel=1e-6)


def test_positions_add_up():
    assert along([0.0, 3.0, 6.0, 9.5]) == pytest.approx([0.0, 3.0, 6.0, 9.5], abs=1e-6)


def test_a_jump_of_the_position_is_not_run():
    assert along([0.0, 3.0, 300.0, 9.0]) == pytest.approx([0.0, 3.0, None, 9.0], abs=1e-6)


def test_a_wrong_first_position_is_given_up_after_a_few_fixes():
    metres = [500.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0]

    assert along(metres)[-1] == pytest.approx(6.0, abs=1e-6)


def test_wandering_while_standing_adds_nothing():
    assert along([0.0, 3.0, 3.6, 2.4, 3.9, 3.1, 6.0])[-1] == pytest.approx(6.0, abs=1e-6)


def test_the_way_across_a_pause_is_not_run():
    metres, times, paused = [0.0, 3.0, 40.0, 43.0], [0.0, 1.0, 61.0, 62.0], [0.0, 0.0, 59.0, 59.0]

    assert along(metres, times, paused)[-1] == pytest.approx(6.0, abs=1e-6)


def test_a_gap_at_running_speed_is_run():
    assert along([0.0, 3.0, None, 183.0], [0.0, 1.0, 30.0, 61.0])[-1] == pytest.approx(183.0, abs=1e-6)


def test_a_counter_never_falls_and_carries_on_after_a_reset():
    assert device_distance_m([0.0, 30.0, 31.0, 32.0, 33.0], [0.0, 100.0, 99.0, 2.0, 5.0]) == [
        0.0,
        100.0,
        100.0,
        102.0,
        105.0,
    ]


def test_a_counter_of_an_earlier_part_starts_at_nothing():
    assert device_distance_m([0.0, 1.0], [5000.0, 5003.0]) == [0.0, 3.0]


def test_missing_distances_grow_evenly_in_time():
    stream = Stream([0.0, 1.0, 4.0], distance_m=[0.0, None, 12.0])

    assert cumulative_distance_m(stream, [0.0] * 3) == [0.0, 3.0, 12.0]


def test_positions_are_not_used_indoors():
    stream = Stream([0.0, 1.0], latitude_deg=northward([0.0, 3.0]), longitude_deg=[7.0, 7.0])

    assert cumulative_distance_m(stream, [0.0, 0.0], indoor=True) is None


@pytest.mark.parametrize(("total", "settled"), [(10_200.0, 10_200.0), (12_000.0, 10_000.0), (None, 10_000.0)])
def test_the_devices_total_counts_where_the_samples_agree(total, settled):
    assert settled_total_m(10_000.0, total) == settled
