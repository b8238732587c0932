"""Our reading of FIT beside that of fitdecode, an independent implementation."""

from __future__ import annotations

import io

import fitdecode
import pytest

from spotter.running.recordings import fit_profile as fit
from spotter.running.recordings.fit_messages import read_messages
from tests.support.activity_files import (
    ENUM,
    SINT32,
    UINT8,
    UINT16,
    UINT32,
    FitType,
    fit_data,
    fit_definition,
    fit_message,
    fit_records,
    fit_run,
    fit_session,
    fit_time,
    fit_timer_event,
)
from tests.support.activity_files import (
    fit as fit_file,
)

NAMES = {
    fit.RECORD: {
        "timestamp": fit.MOMENT,
        "position_lat": fit.LATITUDE_DEG,
        "position_long": fit.LONGITUDE_DEG,
        "altitude": fit.ALTITUDE_M,
        "enhanced_altitude": fit.ENHANCED_ALTITUDE_M,
        "heart_rate": fit.HEART_RATE_BPM,
        "cadence": fit.CADENCE_RPM,
        "fractional_cadence": fit.FRACTIONAL_CADENCE_RPM,
        "distance": fit.DISTANCE_M,
    },
    fit.SESSION: {
        "timestamp": fit.MOMENT,
        "start_time": fit.START_TIME,
        "total_elapsed_time": fit.ELAPSED_S,
        "total_timer_time": fit.TIMER_S,
        "total_distance": fit.TOTAL_DISTANCE_M,
        "avg_heart_rate": fit.AVG_HEART_RATE_BPM,
        "max_heart_rate": fit.MAX_HEART_RATE_BPM,
        "total_ascent": fit.ASCENT_M,
        "total_descent": fit.DESCENT_M,
    },
    fit.ACTIVITY: {"timestamp": fit.MOMENT, "local_timestamp": fit.LOCAL_TIMESTAMP},
}


def big_endian() -> bytes:
    fields = ((253, UINT32), (0, SINT32), (1, SINT32), (78, UINT32), (5, UINT32))
    rows = [(fit_time(second), -400_000_000 + second, None, 2600, second * 300) for second in range(40)]
    messages = [fit_data(4, fields, row, big_endian=True) for row in rows]
    return fit_file(fit_definition(4, 20, fields, big_endian=True), *messages)


def compressed() -> bytes:
    """Timestamps of five bits, between and after whole ones."""
    fields = ((253, UINT32), (5, UINT32))
    messages = [fit_definition(0, 20, fields), fit_definition(1, 20, ((3, UINT8),))]
    for minute in range(3):
        messages.append(fit_data(0, fields, (fit_time(60 * minute), minute * 18000)))
        for second in (7, 20, 31, 50):
            low_bits = fit_time(60 * minute + second) & 0x1F
            messages.append(bytes([0x80 | 1 << 5 | low_bits, 120 + second]))
    return fit_file(*messages)


def redefined() -> bytes:
    """One local type used for two messages, lists, strings and sizes that do not fit the type."""
    text, pair = FitType(0x07, "8s", 0), FitType(0x84, "4s", 0)
    messages = (
        fit_message(20, ((253, UINT32), (3, UINT8)), (fit_time(0), 140)),
        fit_message(0, ((8, text), (0, ENUM)), (b"Watch\0\0\0", 4)),
        fit_message(20, ((253, UINT32), (2, pair), (4, UINT8)), (fit_time(1), b"\1\2\3\4", 90)),
        fit_message(34, ((253, UINT32), (5, UINT32)), (fit_time(9), fit_time(9) + 3600)),
        fit_message(20, ((3, UINT8), (253, UINT32), (2, UINT16)), (None, fit_time(2), 2610)),
    )
    return fit_file(*messages)


FILES = {
    "a run": fit_run(),
    "a session and events": fit_file(fit_timer_event(0, 0), fit_records(20), fit_timer_event(20, 4), fit_session()),
    "big endian": big_endian(),
    "compressed timestamps": compressed(),
    "redefined local types": redefined(),
    "chained files": fit_run(20) + compressed(),
}


def theirs(body: bytes) -> list[tuple[int, dict[str, float]]]:
    """Every message of NAMES, with the numbers in it; timestamps as they are in the file."""
    reader = fitdecode.FitReader(
        io.BytesIO(body), processor=fitdecode.DataProcessorBase(), check_crc=fitdecode.CrcCheck.RAISE
    )
    return [
        (
            frame.global_mesg_num,
            {
                field.name: field.value * _degrees(field.name)
                for field in frame.fields
                if field.name in NAMES[frame.global_mesg_num] and isinstance(field.value, int | float)
            },
        )
        for frame in reader
        if frame.frame_type == fitdecode.FIT_FRAME_DATA and frame.global_mesg_num in NAMES
    ]


def ours(body: bytes) -> list[tuple[int, dict[str, float]]]:
    return [
        (
            message.number,
            {
                name: value
                for name, field in NAMES[message.number].items()
                if (value := field.of(message.values)) is not None
            },
        )
        for message in read_messages(body, fit.WANTED)
        if message.number in NAMES
    ]


def _degrees(name: str) -> float:
    return 1.0 / fit.SEMICIRCLES_PER_DEGREE if name.startswith("position") else 1.0


@pytest.mark.parametrize("name", FILES)
def test_every_number_is_the_one_that_fitdecode_reads(name: str):
    expected = theirs(FILES[name])
    found = ours(FILES[name])

    assert expected
    assert [number for number, _ in found] == [number for number, _ in expected]
    for (_, our_values), (_, their_values) in zip(found, expected, strict=True):
        # fitdecode also derives enhanced_altitude from the plain one where the file has no such field.
        assert our_values == pytest.approx({key: their_values[key] for key in our_values}, rel=1e-12)
        assert set(their_values) - set(our_values) <= {"enhanced_altitude"}
