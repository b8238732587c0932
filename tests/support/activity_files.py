"""Small valid activity files, written by hand."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

GPX = "application/gpx+xml"
TCX = "application/vnd.garmin.tcx+xml"
FIT = "application/vnd.ant.fit"

START = datetime(2024, 5, 4, 6, 0, 0, tzinfo=UTC)
NOW = datetime(2024, 6, 1, tzinfo=UTC)

# A degree of latitude is 111.195 km on a sphere of 6,371 km.
DEGREES_PER_M = 1.0 / 111_195.0

FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)


def clock() -> datetime:
    """A month after START."""
    return NOW


def iso(seconds: float, start: datetime = START) -> str:
    return (start + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def track_point(
    seconds: float | None,
    north_m: float = 0.0,
    *,
    altitude_m: float | None = 20.0,
    extensions: str = "",
) -> str:
    time = f"<time>{iso(seconds)}</time>" if seconds is not None else ""
    altitude = f"<ele>{altitude_m}</ele>" if altitude_m is not None else ""
    extra = f"<extensions>{extensions}</extensions>" if extensions else ""
    return f'<trkpt lat="{52.0 + north_m * DEGREES_PER_M:.9f}" lon="4.5">{altitude}{time}{extra}</trkpt>'


def garmin(heart_rate: int, one_leg_rpm: int, prefix: str = "gpxtpx") -> str:
    return (
        f"<{prefix}:TrackPointExtension><{prefix}:hr>{heart_rate}</{prefix}:hr>"
        f"<{prefix}:cad>{one_leg_rpm}</{prefix}:cad></{prefix}:TrackPointExtension>"
    )


def steady_points(count: int, *, speed_m_s: float = 3.0, first_s: int = 0, extensions: str = "") -> list[str]:
    """One point a second, straight north."""
    return [
        track_point(second, second * speed_m_s, extensions=extensions) for second in range(first_s, first_s + count)
    ]


def gpx(*segments: Iterable[str], sport: str | None = "running", prefix: str = "gpxtpx") -> bytes:
    """A GPX document with one track; `sport` None leaves its type out."""
    return gpx_tracks([(sport, segments)], prefix=prefix)


def gpx_tracks(tracks: Sequence[tuple[str | None, Sequence[Iterable[str]]]], prefix: str = "gpxtpx") -> bytes:
    body = "".join(
        "<trk><name>Morning</name>"
        + (f"<type>{sport}</type>" if sport is not None else "")
        + "".join(f"<trkseg>{''.join(points)}</trkseg>" for points in segments)
        + "</trk>"
        for sport, segments in tracks
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1" '
        f'xmlns:{prefix}="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<metadata><time>{iso(0)}</time></metadata>{body}</gpx>"
    ).encode()


def tcx_point(
    seconds: float,
    distance_m: float,
    *,
    heart_rate: int | None = None,
    run_cadence: int | None = None,
    has_position: bool = True,
) -> str:
    position = (
        f"<Position><LatitudeDegrees>{52.0 + distance_m * DEGREES_PER_M:.9f}</LatitudeDegrees>"
        "<LongitudeDegrees>4.5</LongitudeDegrees></Position><AltitudeMeters>12.5</AltitudeMeters>"
        if has_position
        else ""
    )
    beat = f"<HeartRateBpm>\n<Value>{heart_rate}</Value>\n</HeartRateBpm>" if heart_rate is not None else ""
    cadence = (
        f"<Extensions><ns3:TPX><ns3:RunCadence>{run_cadence}</ns3:RunCadence></ns3:TPX></Extensions>"
        if run_cadence is not None
        else ""
    )
    return (
        f"<Trackpoint><Time>{iso(seconds)}</Time>{position}<DistanceMeters>{distance_m}</DistanceMeters>"
        f"{beat}{cadence}</Trackpoint>"
    )


def tcx_lap(
    start_s: float,
    timer_s: float,
    distance_m: float,
    *tracks: Iterable[str],
    avg_heart_rate: int | None = None,
    max_heart_rate: int | None = None,
) -> str:
    beats = (
        f"<AverageHeartRateBpm>\n<Value>{avg_heart_rate}</Value>\n</AverageHeartRateBpm>"
        f"<MaximumHeartRateBpm>\n<Value>{max_heart_rate}</Value>\n</MaximumHeartRateBpm>"
        if avg_heart_rate is not None
        else ""
    )
    points = "".join(f"<Track>{''.join(track)}</Track>" for track in tracks)
    return (
        f'<Lap StartTime="{iso(start_s)}"><TotalTimeSeconds>{timer_s}</TotalTimeSeconds>'
        f"<DistanceMeters>{distance_m}</DistanceMeters>{beats}{points}</Lap>"
    )


def tcx(*laps: str, sport: str = "Running") -> bytes:
    return tcx_activities([(sport, laps)])


def tcx_activities(activities: Sequence[tuple[str, Sequence[str]]]) -> bytes:
    body = "".join(
        f'<Activity Sport="{sport}"><Id>{iso(0)}</Id>{"".join(laps)}</Activity>' for sport, laps in activities
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" '
        'xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">'
        f"<Activities>{body}</Activities></TrainingCenterDatabase>"
    ).encode()


@dataclass(frozen=True)
class FitType:
    """A FIT base type by its number in a definition, its `struct` code and its "not recorded" value."""

    number: int
    code: str
    invalid: int


ENUM = FitType(0x00, "B", 0xFF)
UINT8 = FitType(0x02, "B", 0xFF)
SINT32 = FitType(0x85, "i", 0x7FFFFFFF)
UINT16 = FitType(0x84, "H", 0xFFFF)
UINT32 = FitType(0x86, "I", 0xFFFFFFFF)

FitField = tuple[int, FitType]


def fit_time(seconds: float, start: datetime = START) -> int:
    return int((start - FIT_EPOCH).total_seconds() + seconds)


def fit_definition(local: int, number: int, fields: Sequence[FitField], *, big_endian: bool = False) -> bytes:
    order = ">" if big_endian else "<"
    head = struct.pack(f"{order}BBBHB", 0x40 | local, 0, int(big_endian), number, len(fields))
    return head + b"".join(struct.pack("BBB", field, struct.calcsize(kind.code), kind.number) for field, kind in fields)


def fit_data(
    local: int, fields: Sequence[FitField], values: Sequence[int | None], *, big_endian: bool = False
) -> bytes:
    order = ">" if big_endian else "<"
    codes = "".join(kind.code for _, kind in fields)
    raw = [kind.invalid if value is None else value for (_, kind), value in zip(fields, values, strict=True)]
    return struct.pack(f"{order}B{codes}", local, *raw)


def fit_message(number: int, fields: Sequence[FitField], values: Sequence[int | None]) -> bytes:
    """A definition with one data message, both of local type 15."""
    return fit_definition(15, number, fields) + fit_data(15, fields, values)


def fit_crc(data: bytes) -> int:
    """Bit by bit, as slow and plain as the specification."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


def fit(*messages: bytes) -> bytes:
    data = b"".join(messages)
    head = struct.pack("<BBHI4s", 14, 0x10, 2132, len(data), b".FIT")
    body = head + struct.pack("<H", fit_crc(head)) + data
    return body + struct.pack("<H", fit_crc(body))


RECORD_FIELDS: tuple[FitField, ...] = (
    (253, UINT32),
    (0, SINT32),
    (1, SINT32),
    (2, UINT16),
    (5, UINT32),
    (3, UINT8),
    (4, UINT8),
    (53, UINT8),
)
RUNNING, CYCLING, SWIMMING, WALKING, HIKING = 1, 2, 5, 11, 17


def semicircles(degrees: float) -> int:
    return round(degrees * 2**31 / 180.0)


def fit_records(count: int, *, speed_m_s: float = 3.0, first_s: int = 0, start_at: int | None = None) -> bytes:
    """One record a second, straight north, 150 bpm, 87.5 strides a minute."""
    begin = fit_time(0) if start_at is None else start_at
    rows = [
        (
            begin + second,
            semicircles(52.0 + second * speed_m_s * DEGREES_PER_M),
            semicircles(4.5),
            round((20.0 + 500.0) * 5.0),
            round(second * speed_m_s * 100.0),
            150,
            87,
            64,
        )
        for second in range(first_s, first_s + count)
    ]
    return fit_definition(0, 20, RECORD_FIELDS) + b"".join(fit_data(0, RECORD_FIELDS, row) for row in rows)


def fit_session(
    sport: int | None = RUNNING,
    *,
    sub_sport: int = 0,
    start_s: int = 0,
    end_s: int = 600,
    elapsed_s: float = 600.0,
    timer_s: float = 600.0,
    distance_m: float = 1800.0,
    start_at: int | None = None,
) -> bytes:
    begin = fit_time(0) if start_at is None else start_at
    fields = (
        (253, UINT32),
        (2, UINT32),
        (5, ENUM),
        (6, ENUM),
        (7, UINT32),
        (8, UINT32),
        (9, UINT32),
        (16, UINT8),
        (17, UINT8),
        (22, UINT16),
        (23, UINT16),
    )
    totals = (round(elapsed_s * 1000), round(timer_s * 1000), round(distance_m * 100), 150, 171, 12, None)
    return fit_message(18, fields, (begin + end_s, begin + start_s, sport, sub_sport, *totals))


def fit_timer_event(seconds: int, event_type: int) -> bytes:
    return fit_message(21, ((253, UINT32), (0, ENUM), (1, ENUM)), (fit_time(seconds), 0, event_type))


def fit_activity(utc: int, local: int) -> bytes:
    return fit_message(34, ((253, UINT32), (5, UINT32)), (utc, local))


def fit_run(count: int = 601) -> bytes:
    """A plain running activity of one sample a second."""
    return fit(fit_records(count), fit_session(), fit_activity(fit_time(600), fit_time(600) + 7200))
