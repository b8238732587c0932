from __future__ import annotations

import pytest

from spotter.errors import NotARun
from spotter.running.models import Stream
from spotter.running.recordings.plausibility import check_speed_of_a_run, has_moved

SECONDS = [float(second) for second in range(11)]


def along(speed_m_s: float) -> Stream:
    return Stream(time_s=SECONDS, distance_m=[speed_m_s * second for second in SECONDS])


@pytest.mark.parametrize("speed_m_s", [0.0, 1.0, 3.0, 6.9])
def test_the_speeds_of_runners_pass(speed_m_s: float):
    assert check_speed_of_a_run(along(speed_m_s)) is None


@pytest.mark.parametrize("speed_m_s", [7.1, 12.0])
def test_the_speeds_of_riders_are_refused(speed_m_s: float):
    with pytest.raises(NotARun):
        check_speed_of_a_run(along(speed_m_s))


def test_standing_does_not_slow_a_ride_down():
    distances: list[float | None] = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 9.0, 18.0, 27.0, 36.0]

    with pytest.raises(NotARun):
        check_speed_of_a_run(Stream(time_s=SECONDS, distance_m=distances))


def test_a_degree_of_longitude_is_shorter_in_the_north():
    """At 60° north a degree of longitude is half of one at the equator: 8 m/s there is 16 m/s here."""
    degrees_per_s = 8.0 / 111_195.0

    def east(latitude_deg: float) -> Stream:
        return Stream(
            time_s=SECONDS,
            latitude_deg=[latitude_deg] * len(SECONDS),
            longitude_deg=[degrees_per_s * second for second in SECONDS],
        )

    assert check_speed_of_a_run(east(60.0)) is None
    with pytest.raises(NotARun):
        check_speed_of_a_run(east(0.0))


@pytest.mark.parametrize(
    ("stream", "total_distance_m", "moved"),
    [
        (None, 5000.0, True),
        (None, None, False),
        (along(0.0), 0.0, False),
        (along(3.0), None, True),
        (Stream(time_s=SECONDS, heart_rate_bpm=[120.0] * 11), None, False),
        (Stream(time_s=[0.0, 1.0], latitude_deg=[52.0, 52.1], longitude_deg=[4.0, 4.0]), None, True),
        (Stream(time_s=[0.0, 1.0], latitude_deg=[52.0, None], longitude_deg=[4.0, None]), None, False),
    ],
)
def test_movement_shows_in_totals_distances_or_positions(
    stream: Stream | None, total_distance_m: float | None, moved: bool
):
    assert has_moved(stream, total_distance_m) is moved
