from __future__ import annotations

import struct

import pytest

from spotter.errors import NotARun, UnreadableActivity
from spotter.running.models import Pause
from spotter.running.recordings.fit_messages import checksum
from spotter.running.recordings.import_fit import read_fit
from tests.support.activity_files import (
    CYCLING,
    ENUM,
    HIKING,
    RUNNING,
    SINT32,
    START,
    SWIMMING,
    UINT8,
    UINT16,
    UINT32,
    WALKING,
    FitType,
    clock,
    fit,
    fit_activity,
    fit_crc,
    fit_data,
    fit_definition,
    fit_message,
    fit_records,
    fit_run,
    fit_session,
    fit_time,
    fit_timer_event,
    semicircles,
)

BYTES = FitType(0x0D, "3s", 0)


def test_a_running_activity():
    activity = read_fit(fit_run(), clock)

    assert (activity.source, activity.sport, activity.indoor) == ("fit", "running", False)
    assert activity.started_at == START
    assert activity.timezone == "+02:00"
    assert (activity.elapsed_time_s, activity.timer_time_s, activity.total_distance_m) == (600.0, 600.0, 1800.0)
    assert (activity.avg_heart_rate_bpm, activity.max_heart_rate_bpm) == (150.0, 171.0)
    assert (activity.elevation_gain_m, activity.elevation_loss_m) == (12.0, None)


def test_records_become_a_stream_in_si_units():
    stream = read_fit(fit_run(), clock).stream

    assert stream is not None
    assert stream.time_s[:3] == [0.0, 1.0, 2.0]
    assert stream.distance_m is not None
    assert stream.distance_m[-1] == 1800.0
    assert stream.latitude_deg is not None
    assert stream.latitude_deg[0] == pytest.approx(52.0, abs=1e-7)
    assert stream.altitude_m == [20.0] * 601
    assert stream.heart_rate_bpm == [150.0] * 601
    assert stream.cadence_spm == [175.0] * 601


def test_not_recorded_values_are_none_and_the_enhanced_altitude_wins():
    fields = ((253, UINT32), (2, UINT16), (78, UINT32), (3, UINT8), (5, UINT32))
    rows = [
        (fit_time(0), 2600, 2650, None, 0),
        (fit_time(1), 2600, None, 141, 300),
        (fit_time(2), None, None, 142, 600),
    ]
    records = fit_definition(0, 20, fields) + b"".join(fit_data(0, fields, row) for row in rows)

    stream = read_fit(fit(records, fit_session()), clock).stream

    assert stream is not None
    assert stream.altitude_m == [30.0, 20.0, None]
    assert stream.heart_rate_bpm == [None, 141.0, 142.0]


def test_big_endian_messages_are_read():
    fields = ((253, UINT32), (0, SINT32), (1, SINT32), (5, UINT32))
    rows = [(fit_time(second), semicircles(-33.5), semicircles(151.0), second * 300) for second in range(5)]
    records = fit_definition(3, 20, fields, big_endian=True)
    records += b"".join(fit_data(3, fields, row, big_endian=True) for row in rows)

    stream = read_fit(fit(records, fit_session()), clock).stream

    assert stream is not None
    assert stream.distance_m == [0.0, 3.0, 6.0, 9.0, 12.0]
    assert stream.longitude_deg == pytest.approx([151.0] * 5)


def test_compressed_timestamps_and_distances_are_unrolled():
    begin = fit_time(0)
    whole = fit_definition(0, 20, ((253, UINT32), (5, UINT32))) + fit_data(0, ((253, UINT32), (5, UINT32)), (begin, 0))
    records = fit_definition(1, 20, ((8, BYTES),))
    # 24 bits, low first: 12 of speed, then 12 of distance in sixteenths of a metre, here 60 m every 20 s.
    for step in range(1, 8):
        moment, sixteenths = begin + 20 * step, 60 * 16 * step
        records += bytes([0x80 | 1 << 5 | moment & 0x1F])
        records += ((sixteenths & 0xFFF) << 12 | 300).to_bytes(3, "little")

    stream = read_fit(fit(whole, records, fit_session()), clock).stream

    assert stream is not None
    assert stream.time_s == [20.0 * step for step in range(8)]
    assert stream.distance_m == [60.0 * step for step in range(8)]


def test_fields_of_apps_and_unknown_messages_are_passed_over():
    unknown = fit_message(233, ((0, UINT32), (1, UINT8)), (7, 7))
    fields = ((253, UINT32), (5, UINT32))
    definition = bytes([fit_definition(2, 20, fields)[0] | 0x20]) + fit_definition(2, 20, fields)[1:]
    definition += bytes([1, 0, 3, 0])
    records = definition + b"".join(
        fit_data(2, fields, (fit_time(second), second * 300)) + b"app" for second in range(4)
    )

    stream = read_fit(fit(unknown, records, fit_session()), clock).stream

    assert stream is not None
    assert stream.distance_m == [0.0, 3.0, 6.0, 9.0]


def test_timer_stops_are_pauses_and_the_last_is_the_end():
    stops, starts = 4, 0
    events = [(0, starts), (100, stops), (160, starts), (400, 1), (430, starts), (600, stops)]
    body = fit(fit_records(601), *(fit_timer_event(*event) for event in events), fit_session(timer_s=510.0))

    activity = read_fit(body, clock)

    assert activity.pauses == (Pause(100.0, 160.0), Pause(400.0, 430.0))
    assert activity.timer_time_s == 510.0


@pytest.mark.parametrize("sub_sport", [1, 45])
def test_a_treadmill_run_is_indoor(sub_sport: int):
    assert read_fit(fit(fit_records(9), fit_session(sub_sport=sub_sport)), clock).indoor is True


def test_a_treadmill_as_fitness_equipment_is_a_run():
    activity = read_fit(fit(fit_records(9), fit_session(4, sub_sport=1)), clock)

    assert (activity.sport, activity.sport_assumed, activity.indoor) == ("running", False, True)


def test_a_session_without_samples_keeps_its_totals():
    activity = read_fit(fit(fit_session(sub_sport=1)), clock)

    assert activity.stream is None
    assert (activity.started_at, activity.total_distance_m) == (START, 1800.0)


def test_samples_without_a_session_are_a_run_at_the_speed_of_one():
    activity = read_fit(fit(fit_records(60)), clock)

    assert (activity.sport_assumed, activity.elapsed_time_s, activity.timer_time_s) == (True, 59.0, None)


def test_the_sport_message_stands_in_for_a_missing_session():
    with pytest.raises(NotARun, match="a bike ride"):
        read_fit(fit(fit_message(12, ((0, ENUM), (1, ENUM)), (CYCLING, 0)), fit_records(60)), clock)


@pytest.mark.parametrize(
    ("sport", "plain"),
    [
        (CYCLING, "a bike ride"),
        (WALKING, "a walk"),
        (HIKING, "a hike"),
        (SWIMMING, "a swim"),
        (48, 'recorded as "sport number 48"'),
    ],
)
def test_another_sport_is_refused_by_name(sport: int, plain: str):
    with pytest.raises(NotARun, match=f"This is {plain}, not a run"):
        read_fit(fit(fit_records(9), fit_session(sport)), clock)


def test_the_run_of_a_triathlon_is_taken_with_its_own_samples():
    body = fit(
        fit_records(1200),
        fit_session(CYCLING, start_s=0, end_s=599),
        fit_session(RUNNING, start_s=600, end_s=1199, elapsed_s=599.0),
    )

    activity = read_fit(body, clock)

    assert (activity.started_at - START).total_seconds() == 600.0
    assert activity.stream is not None
    assert (activity.stream.time_s[0], activity.stream.time_s[-1]) == (0.0, 599.0)


def test_a_swim_and_ride_without_a_run_are_refused_by_both_names():
    with pytest.raises(NotARun, match="This is a swim and a bike ride, not a run"):
        read_fit(fit(fit_records(9), fit_session(SWIMMING), fit_session(CYCLING)), clock)


def test_the_first_run_of_chained_files_is_taken():
    ride = fit(fit_records(9), fit_session(CYCLING))

    assert read_fit(ride + fit_run(), clock).total_distance_m == 1800.0


def test_times_since_power_on_are_dated_by_the_local_time_of_the_activity():
    power_on = 17_000_000
    body = fit(
        fit_records(601, start_at=power_on),
        fit_session(start_at=power_on),
        fit_activity(power_on + 600, fit_time(600)),
    )

    activity = read_fit(body, clock)

    assert (activity.started_at, activity.timezone) == (START, None)
    assert activity.stream is not None
    assert activity.stream.time_s[-1] == 600.0


def test_times_since_power_on_without_a_date_are_refused():
    with pytest.raises(UnreadableActivity, match="on which date"):
        read_fit(fit(fit_records(60, start_at=17_000_000)), clock)


@pytest.mark.parametrize(
    ("offset_s", "timezone"),
    [(0, "+00:00"), (-25200, "-07:00"), (20700, "+05:45"), (7201, None), (86400, None)],
)
def test_the_time_zone_is_a_plausible_offset(offset_s: int, timezone: str | None):
    body = fit(fit_records(601), fit_session(), fit_activity(fit_time(600), fit_time(600) + offset_s))

    assert read_fit(body, clock).timezone == timezone


RUN = fit_run(20)


def without_definition() -> bytes:
    return fit(fit_data(5, ((253, UINT32),), (fit_time(0),)))


def overrunning() -> bytes:
    return fit(fit_records(3)[:-4])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (RUN[:-1], "ends too early"),
        (RUN[: len(RUN) // 2], "ends too early"),
        (RUN[:9], "bad header"),
        (b"\x05" + RUN[1:], "bad header"),
        (RUN + RUN[:8], "bad header"),
        (RUN[:60] + bytes([RUN[60] ^ 1]) + RUN[61:], "checksum"),
        (RUN[:-1] + bytes([RUN[-1] ^ 1]), "checksum"),
        (fit(), "no data messages"),
        (fit(fit_definition(0, 20, ())), "no data messages"),
        (without_definition(), "no definition"),
        (overrunning(), "middle of a message"),
        (fit(fit_message(0, ((0, ENUM),), (6,)), fit_records(20)), "a course, no activity"),
        (fit(fit_message(2, ((1, UINT32),), (6,))), "no samples and no session"),
        (fit(fit_records(1), fit_session(elapsed_s=0.0)), "single moment"),
        (fit(fit_records(9), fit_session(elapsed_s=4_000_000.0)), "in the future"),
        (fit(fit_records(9, start_at=0x10000001), fit_session(start_at=0x10000001)), "before the year 2000"),
        (fit() * 200, "no data messages"),
        (fit(fit_message(2, ((1, UINT8),), (6,))) * 101, "chain of more than 100"),
    ],
)
def test_a_damaged_or_empty_file_is_refused_saying_how(body: bytes, reason: str):
    with pytest.raises(UnreadableActivity, match=reason):
        read_fit(body, clock)


def test_a_flood_of_messages_is_refused():
    flood = fit_definition(0, 99, ()) + b"\x00" * 400_001
    head = struct.pack("<BBHI4s", 12, 0x10, 2132, len(flood), b".FIT")

    with pytest.raises(UnreadableActivity, match="more than 400,000 messages"):
        read_fit(head + flood + struct.pack("<H", checksum(head + flood)), clock)


@pytest.mark.parametrize("data", [b"", b"\x01", b"ab", RUN, RUN[:-1]])
def test_the_checksum_is_that_of_the_plain_algorithm(data: bytes):
    assert checksum(data) == fit_crc(data)


def test_the_checksum_has_the_published_check_value():
    """CRC-16/ARC in the catalogue of parametrised CRC algorithms: check="bb3d"."""
    assert checksum(b"123456789") == 0xBB3D
