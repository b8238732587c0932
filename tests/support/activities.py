"""Small recordings of runs, made up for the tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

START = datetime(2026, 5, 4, 8, tzinfo=UTC)
METRES_PER_DEGREE = 111_195.0


def gpx(start: datetime = START, *, seconds: int = 600, speed_m_s: float = 3.0, sport: str = "running") -> bytes:
    """A run due north on the flat, a point every 5 s."""
    points = "".join(
        f'<trkpt lat="{48 + second * speed_m_s / METRES_PER_DEGREE:.7f}" lon="11.0"><ele>500.0</ele>'
        f"<time>{_text(start, second)}</time></trkpt>"
        for second in range(0, seconds + 1, 5)
    )
    return (
        '<?xml version="1.0"?><gpx version="1.1" creator="tests" xmlns="http://www.topografix.com/GPX/1/1">'
        f"<trk><type>{sport}</type><trkseg>{points}</trkseg></trk></gpx>"
    ).encode()


def tcx(start: datetime = START, *, seconds: int = 600, speed_m_s: float = 3.0) -> bytes:
    """The same run as another program would write it down."""
    points = "".join(
        f"<Trackpoint><Time>{_text(start, second)}</Time><DistanceMeters>{second * speed_m_s}</DistanceMeters>"
        "<HeartRateBpm><Value>150</Value></HeartRateBpm></Trackpoint>"
        for second in range(0, seconds + 1, 5)
    )
    return (
        '<?xml version="1.0"?><TrainingCenterDatabase '
        'xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="Running">'
        f'<Id>{_text(start, 0)}</Id><Lap StartTime="{_text(start, 0)}"><TotalTimeSeconds>{seconds}</TotalTimeSeconds>'
        f"<DistanceMeters>{seconds * speed_m_s}</DistanceMeters><Intensity>Active</Intensity>"
        f"<TriggerMethod>Manual</TriggerMethod><Track>{points}</Track></Lap></Activity></Activities>"
        "</TrainingCenterDatabase>"
    ).encode()


def healthkit(start: datetime = START, *, seconds: int = 600, speed_m_s: float = 3.0) -> dict[str, object]:
    """The same run as a phone tells it, without a route."""
    return {
        "workout_activity_type": "running",
        "start_date": _text(start, 0),
        "end_date": _text(start, seconds),
        "duration_s": seconds,
        "total_distance_m": seconds * speed_m_s,
    }


def _text(start: datetime, second: int) -> str:
    return (start + timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%SZ")
