"""A run of four hours at one sample a second, in memory, as GPX and as FIT."""

from __future__ import annotations

import math
import random
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

HOURS = 4
SAMPLES = HOURS * 3600
SPEED_M_S = 2.9
STARTED_AT = datetime(2026, 3, 1, 7, tzinfo=UTC)
DEGREES_PER_M = 1.0 / 111_195.0
FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
BAROMETER_NOISE_M = 0.3


@dataclass(frozen=True, slots=True)
class LongRun:
    """Cumulative distance and altitude at every second."""

    distance_m: list[float]
    altitude_m: list[float]


def long_run() -> LongRun:
    """Rolling hills of 25 m, recorded with a barometer's noise; the same at every call."""
    rng = random.Random(4)  # noqa: S311 - not a secret
    distance_m = [SPEED_M_S * second for second in range(SAMPLES)]
    altitude_m = [
        300.0 + 25.0 * math.sin(2.0 * math.pi * metres / 900.0) + rng.gauss(0.0, BAROMETER_NOISE_M)
        for metres in distance_m
    ]
    return LongRun(distance_m, altitude_m)


def as_gpx(run: LongRun) -> bytes:
    """The run as a watch exports it, with heart rate and cadence."""
    points = "\n".join(
        f'<trkpt lat="{46.0 + metres * DEGREES_PER_M:.8f}" lon="14.5"><ele>{altitude:.1f}</ele>'
        f"<time>{(STARTED_AT + timedelta(seconds=second)).isoformat()}</time><extensions><x:TrackPointExtension>"
        f"<x:hr>{140 + second % 20}</x:hr><x:cad>86</x:cad></x:TrackPointExtension></extensions></trkpt>"
        for second, (metres, altitude) in enumerate(zip(run.distance_m, run.altitude_m, strict=True))
    )
    return (
        '<?xml version="1.0"?><gpx version="1.1" creator="bench" xmlns="http://www.topografix.com/GPX/1/1" '
        'xmlns:x="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>"
    ).encode()


def as_fit(run: LongRun) -> bytes:
    """The run as a FIT file: one session, one record a second with altitude, distance and heart rate."""
    from spotter.running.recordings.fit_messages import checksum

    start = int((STARTED_AT - FIT_EPOCH).total_seconds())
    session = _definition(0, 18, ((253, 4, 0x86), (2, 4, 0x86), (5, 1, 0x00)))
    session += struct.pack("<BIIB", 0, start + SAMPLES, start, 1)
    records = _definition(1, 20, ((253, 4, 0x86), (5, 4, 0x86), (2, 2, 0x84), (3, 1, 0x02)))
    records += b"".join(
        struct.pack("<BIIHB", 1, start + second, round(metres * 100), round((altitude + 500) * 5), 140)
        for second, (metres, altitude) in enumerate(zip(run.distance_m, run.altitude_m, strict=True))
    )
    data = session + records
    header = struct.pack("<BBHI4s", 12, 0x10, 2132, len(data), b".FIT")
    return header + data + struct.pack("<H", checksum(header + data))


def _definition(local: int, number: int, fields: tuple[tuple[int, int, int], ...]) -> bytes:
    head = struct.pack("<BBBHB", 0x40 | local, 0, 0, number, len(fields))
    return head + b"".join(struct.pack("BBB", *field) for field in fields)
