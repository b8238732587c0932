from __future__ import annotations

import pytest

from spotter.errors import NotARun, UnreadableActivity
from spotter.running.models import Pause
from spotter.running.recordings.import_tcx import read_tcx
from tests.support.activity_files import START, clock, tcx, tcx_activities, tcx_lap, tcx_point


def points(first_s: int, last_s: int, *, offset_m: float = 0.0, step_s: int = 1) -> list[str]:
    return [
        tcx_point(second, offset_m + second * 3.0, heart_rate=150, run_cadence=88)
        for second in range(first_s, last_s + 1, step_s)
    ]


def test_laps_add_up_to_one_run():
    body = tcx(
        tcx_lap(0, 100.0, 300.0, points(0, 99), avg_heart_rate=140, max_heart_rate=160),
        tcx_lap(100, 50.0, 150.0, points(100, 150), avg_heart_rate=155, max_heart_rate=172),
    )

    activity = read_tcx(body, clock)

    assert (activity.source, activity.sport, activity.sport_assumed) == ("tcx", "running", False)
    assert activity.started_at == START
    assert activity.total_distance_m == 450.0
    assert activity.timer_time_s == 150.0
    assert activity.elapsed_time_s == 150.0
    assert activity.avg_heart_rate_bpm == pytest.approx((140 * 100 + 155 * 50) / 150)
    assert activity.max_heart_rate_bpm == 172.0
    assert activity.pauses == ()


def test_the_offset_of_the_first_lap_is_the_time_zone():
    lap = tcx_lap(0, 2.0, 6.0, points(0, 2))

    assert read_tcx(tcx(lap), clock).timezone is None
    assert read_tcx(tcx(lap).replace(b".000000Z", b"-08:00"), clock).timezone == "-08:00"


@pytest.mark.parametrize("value", [b"1e300", b"-5", b"0"])
def test_an_impossible_heart_rate_of_a_lap_is_one_not_recorded(value: bytes):
    body = tcx(tcx_lap(0, 2.0, 6.0, points(0, 2), avg_heart_rate=140, max_heart_rate=160))

    activity = read_tcx(body.replace(b"<Value>140<", b"<Value>%s<" % value), clock)

    assert (activity.avg_heart_rate_bpm, activity.max_heart_rate_bpm) == (None, 160.0)


def test_track_points_become_a_stream():
    stream = read_tcx(tcx(tcx_lap(0, 2.0, 6.0, points(0, 2))), clock).stream

    assert stream is not None
    assert stream.time_s == [0.0, 1.0, 2.0]
    assert stream.distance_m == [0.0, 3.0, 6.0]
    assert stream.heart_rate_bpm == [150.0] * 3
    assert stream.cadence_spm == [176.0] * 3
    assert stream.altitude_m == [12.5] * 3
    assert stream.latitude_deg is not None


def test_a_treadmill_run_has_distances_without_positions():
    track = [tcx_point(second, second * 3.0, heart_rate=140, has_position=False) for second in range(10)]

    stream = read_tcx(tcx(tcx_lap(0, 9.0, 27.0, track)), clock).stream

    assert stream is not None
    assert stream.latitude_deg is None
    assert stream.distance_m is not None


def test_a_stop_between_the_tracks_of_a_lap_is_a_pause():
    body = tcx(tcx_lap(0, 40.0, 120.0, points(0, 20), points(80, 100)))

    assert read_tcx(body, clock).pauses == (Pause(20.0, 80.0),)


def test_a_stop_between_laps_is_a_pause():
    body = tcx(tcx_lap(0, 20.0, 60.0, points(0, 20)), tcx_lap(80, 20.0, 60.0, points(80, 100)))

    activity = read_tcx(body, clock)

    assert activity.pauses == (Pause(20.0, 80.0),)
    assert activity.elapsed_time_s == 100.0
    assert activity.timer_time_s == 40.0


def test_a_gap_in_the_samples_is_no_pause_while_the_timer_runs():
    body = tcx(tcx_lap(0, 60.0, 180.0, points(0, 60, step_s=6)), tcx_lap(66, 54.0, 162.0, points(66, 120, step_s=6)))

    pauses = read_tcx(body, clock).pauses

    assert sum(pause.end_s - pause.start_s for pause in pauses) == 6.0


def test_a_pause_is_not_longer_than_the_timer_was_off():
    body = tcx(tcx_lap(0, 60.0, 180.0, points(0, 54, step_s=6)), tcx_lap(90, 30.0, 90.0, points(90, 120, step_s=6)))

    assert read_tcx(body, clock).pauses == (Pause(60.0, 90.0),)


def test_the_first_running_activity_is_taken():
    ride = tcx_lap(0, 50.0, 400.0, points(0, 50))
    run = tcx_lap(0, 20.0, 60.0, points(0, 20))

    assert read_tcx(tcx_activities([("Biking", [ride]), ("Running", [run])]), clock).total_distance_m == 60.0


def test_a_ride_is_refused_by_name():
    with pytest.raises(NotARun, match="This is a bike ride, not a run"):
        read_tcx(tcx(tcx_lap(0, 20.0, 60.0, points(0, 20)), sport="Biking"), clock)


def test_other_is_a_run_at_the_speed_of_one():
    activity = read_tcx(tcx(tcx_lap(0, 20.0, 60.0, points(0, 20)), sport="Other"), clock)

    assert activity.sport_assumed is True


def test_other_at_the_speed_of_a_ride_is_refused():
    fast = [tcx_point(second, second * 9.0) for second in range(30)]

    with pytest.raises(NotARun, match="bike ride"):
        read_tcx(tcx(tcx_lap(0, 29.0, 261.0, fast), sport="Other"), clock)


def test_a_lap_without_a_distance_leaves_the_total_open():
    body = tcx(tcx_lap(0, 20.0, 60.0, points(0, 20))).replace(
        b"<DistanceMeters>60.0</DistanceMeters><Track>", b"<Track>"
    )

    assert read_tcx(body, clock).total_distance_m is None


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (tcx_activities([]), "no activity"),
        (tcx(tcx_lap(0, 600.0, 2000.0)), "no track points"),
        (tcx(), "no track points"),
        (tcx(tcx_lap(0, 0.0, 0.0, points(0, 0))), "single moment"),
        (tcx(tcx_lap(0, 1e9, 60.0, points(0, 20))), "in the future"),
        (tcx(tcx_lap(0, 80 * 3600.0, 60.0, points(0, 20))), "longer than 72 hours"),
        (tcx(tcx_lap(0, 20.0, 60.0, points(0, 20))).replace(b"StartTime=", b"Start="), "is not a date"),
        (tcx(tcx_lap(0, 20.0, 60.0, points(0, 20))).replace(b">150<", b">fast<"), '"fast" is not a number'),
    ],
)
def test_what_cannot_be_a_recording_is_refused(body: bytes, reason: str):
    with pytest.raises(UnreadableActivity, match=reason):
        read_tcx(body, clock)
