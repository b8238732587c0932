from __future__ import annotations

import pytest

from spotter.errors import NotARun, UnreadableActivity
from spotter.running.course.summarise import summarise
from spotter.running.models import Pause
from spotter.running.recordings.import_gpx import read_gpx
from tests.support.activity_files import (
    START,
    clock,
    garmin,
    gpx,
    gpx_tracks,
    steady_points,
    track_point,
)


def test_a_track_becomes_a_stream_counted_from_its_first_point():
    activity = read_gpx(gpx([track_point(0, 0.0), track_point(5, 15.0, altitude_m=21.5), track_point(9, 27.0)]), clock)

    assert (activity.source, activity.sport, activity.sport_assumed) == ("gpx", "running", False)
    assert activity.started_at == START
    assert activity.elapsed_time_s == 9.0
    assert activity.stream is not None
    assert activity.stream.time_s == [0.0, 5.0, 9.0]
    assert activity.stream.altitude_m == [20.0, 21.5, 20.0]
    assert activity.stream.latitude_deg == pytest.approx([52.0, 52.000134899, 52.000242817])
    assert activity.stream.heart_rate_bpm is None
    assert activity.pauses == ()


@pytest.mark.parametrize("prefix", ["gpxtpx", "ns3", "x"])
def test_garmin_extensions_are_read_under_any_prefix_and_cadence_counts_both_legs(prefix: str):
    points = [track_point(second, second * 3.0, extensions=garmin(150, 88, prefix)) for second in range(3)]

    stream = read_gpx(gpx(points, prefix=prefix), clock).stream

    assert stream is not None
    assert stream.heart_rate_bpm == [150.0] * 3
    assert stream.cadence_spm == [176.0] * 3


def test_apple_extensions_drop_bad_fixes_and_invalid_altitudes():
    good, far, invalid = "<hAcc>4.0</hAcc><vAcc>3.0</vAcc>", "<hAcc>65.0</hAcc>", "<hAcc>-1.0</hAcc>"
    no_altitude = "<speed>2.9</speed><hAcc>4.0</hAcc><vAcc>-1.0</vAcc>"
    points = [
        track_point(0, 0.0, extensions=good),
        track_point(1, 400.0, extensions=far),
        track_point(2, 500.0, extensions=invalid),
        track_point(3, 9.0, extensions=no_altitude),
    ]

    stream = read_gpx(gpx(points), clock).stream

    assert stream is not None
    assert stream.time_s == [0.0, 3.0]
    assert stream.altitude_m == [20.0, None]


def test_attributes_may_come_in_any_order():
    body = gpx(steady_points(3)).replace(b'lat="52.000000000" lon="4.5"', b'lon="4.5" lat="52.000000000"')

    assert read_gpx(body, clock).elapsed_time_s == 2.0


def test_segments_are_pauses_unless_the_next_begins_at_once():
    body = gpx(steady_points(10), steady_points(10, first_s=10), steady_points(10, first_s=80))

    assert read_gpx(body, clock).pauses == (Pause(19.0, 80.0),)


def test_points_out_of_order_are_sorted_and_repeated_moments_dropped():
    points = [track_point(4, 12.0), track_point(0, 0.0), track_point(4, 99.0), track_point(2, 6.0)]

    stream = read_gpx(gpx(points), clock).stream

    assert stream is not None
    assert stream.time_s == [0.0, 2.0, 4.0]


def test_a_time_without_offset_is_utc():
    body = gpx(steady_points(3)).replace(b".000000Z</time>", b"</time>")

    assert read_gpx(body, clock).started_at == START


@pytest.mark.parametrize(
    ("offset", "timezone"), [("-08:00", "-08:00"), ("+05:45", "+05:45"), ("+00:00", None), ("+00:07", None)]
)
def test_the_offset_of_the_first_time_is_the_time_zone(offset: str, timezone: str | None):
    body = gpx(steady_points(3)).replace(b".000000Z</time>", f"{offset}</time>".encode())

    assert read_gpx(body, clock).timezone == timezone


@pytest.mark.parametrize("sport", ["running", "trail_running", "Run", "9", "treadmill_running", "track_running"])
def test_words_for_running_are_accepted(sport: str):
    assert read_gpx(gpx(steady_points(5), sport=sport), clock).sport_assumed is False


@pytest.mark.parametrize(
    ("sport", "plain"),
    [
        ("cycling", "a bike ride"),
        ("1", "a bike ride"),
        ("walking", "a walk"),
        ("10", "a walk"),
        ("hiking", "a hike"),
        ("4", "a hike"),
        ("Yoga", "a yoga session"),
        ("quidditch", 'recorded as "quidditch"'),
    ],
)
def test_another_sport_is_refused_by_name(sport: str, plain: str):
    with pytest.raises(NotARun, match=f"This is {plain}, not a run"):
        read_gpx(gpx(steady_points(5), sport=sport), clock)


def test_without_a_type_the_speed_of_a_run_is_taken_for_one_and_said_so():
    activity = read_gpx(gpx(steady_points(60, speed_m_s=3.5), sport=None), clock)

    assert (activity.sport, activity.sport_assumed) == ("running", True)


def test_without_a_type_the_speed_of_a_ride_is_refused():
    with pytest.raises(NotARun, match="bike ride"):
        read_gpx(gpx(steady_points(60, speed_m_s=7.5), sport=None), clock)


def test_the_running_track_is_taken_from_several():
    body = gpx_tracks([("cycling", [steady_points(30)]), ("running", [steady_points(10)])])

    assert read_gpx(body, clock).elapsed_time_s == 9.0


def test_running_tracks_are_one_recording_with_pauses_in_between_in_any_order():
    first, second = steady_points(901), steady_points(901, first_s=930)
    body = gpx_tracks([("running", [second]), ("cycling", [steady_points(30)]), ("running", [first])])

    activity = read_gpx(body, clock)

    assert activity.started_at == START
    assert activity.elapsed_time_s == 1830.0
    assert activity.pauses == (Pause(900.0, 930.0),)
    assert summarise(activity, None).distance_m == pytest.approx(5400.0, rel=0.002)


def test_tracks_without_a_sport_are_one_recording_too():
    body = gpx_tracks([(None, [steady_points(10)]), (None, [steady_points(10, first_s=60)])])

    activity = read_gpx(body, clock)

    assert (activity.elapsed_time_s, activity.sport_assumed) == (69.0, True)


@pytest.mark.parametrize(
    ("next_s", "reason"), [(5, "overlap in time"), (9 + 12 * 3600 + 1, "are more than 12 hours apart")]
)
def test_tracks_that_cannot_be_one_recording_are_refused_with_their_number(next_s: int, reason: str):
    body = gpx_tracks([("running", [steady_points(10)]), ("running", [steady_points(10, first_s=next_s)])])

    with pytest.raises(UnreadableActivity, match=f"has 2 running tracks, of which some {reason}"):
        read_gpx(body, clock)


def test_a_course_without_times_is_refused():
    with pytest.raises(UnreadableActivity, match="not a recording"):
        read_gpx(gpx([track_point(None, metres) for metres in (0.0, 50.0, 100.0)]), clock)


def test_a_file_without_a_track_is_refused():
    with pytest.raises(UnreadableActivity, match="no track"):
        read_gpx(b'<gpx version="1.1"><wpt lat="1" lon="2"/><rte><rtept lat="1" lon="2"/></rte></gpx>', clock)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (b'lat="52.000000000"', b'lat="91.5"', "latitude_deg"),
        (b'lon="4.5"', b'lon="-181"', "longitude_deg"),
        (b'lat="52.000000000"', b'lat="nan"', '"nan" is not a number, in <lat>'),
        (b'lat="52.000000000"', b"", "no lat"),
        (b"<ele>20.0</ele>", b"<ele>inf</ele>", '"inf" is not a number, in <ele>'),
        (b"<ele>20.0</ele>", b"<ele>high</ele>", '"high" is not a number'),
        (b"2024-05-04T06:00:01.000000Z", b"yesterday", '"yesterday" is not a date'),
        (b"2024-05-04T06:00:01.000000Z", b"1999-05-04T06:00:01Z", "before the year 2000"),
        (b"2024-05-04T06:00:01.000000Z", b"2024-06-09T06:00:01Z", "in the future"),
        (b"2024-05-04T06:00:01.000000Z", b"2024-05-08T06:00:01Z", "longer than 72 hours"),
    ],
)
def test_values_that_cannot_be_are_refused(old: bytes, new: bytes, reason: str):
    with pytest.raises(UnreadableActivity, match=reason):
        read_gpx(gpx(steady_points(4)).replace(old, new), clock)


def test_an_impossible_altitude_or_heart_rate_is_one_not_recorded():
    body = gpx([track_point(0, 0.0, altitude_m=12000.0, extensions=garmin(0, 80)), *steady_points(3, first_s=1)])

    stream = read_gpx(body, clock).stream

    assert stream is not None
    assert stream.altitude_m == [None, 20.0, 20.0, 20.0]
    assert stream.heart_rate_bpm is None


def test_a_single_point_is_refused():
    with pytest.raises(UnreadableActivity, match="single moment"):
        read_gpx(gpx(steady_points(1)), clock)


def test_a_recording_that_never_moves_is_refused():
    with pytest.raises(UnreadableActivity, match="no movement"):
        read_gpx(gpx(steady_points(20, speed_m_s=0.0)), clock)
