"""The part of Garmin's FIT profile that a run needs: numbers of messages, fields and sports, with their scales."""

from __future__ import annotations

from typing import NamedTuple

from spotter.running.recordings.fit_messages import TIMESTAMP, Value

Fields = dict[int, Value]

# 1989-12-31T00:00:00Z in seconds since 1970: where FIT counts from.
FIT_EPOCH_S = 631_065_600

# A timestamp below this counts from when the device was switched on (FIT's type date_time).
EARLIEST_DATE = 0x10000000

SEMICIRCLES_PER_DEGREE = 2**31 / 180.0


class FitField(NamedTuple):
    """A field by its number, and how its whole number becomes a value: raw / scale - offset."""

    number: int
    scale: float = 1.0
    offset: float = 0.0

    def of(self, fields: Fields) -> float | None:
        """The value in a message, None where it was not recorded."""
        raw = fields.get(self.number)
        return raw / self.scale - self.offset if isinstance(raw, int) else None


MOMENT = FitField(TIMESTAMP)

FILE_ID = 0
FILE_TYPE = FitField(0)
ACTIVITY_FILE = 4
OTHER_FILES = {1: "a device description", 2: "settings", 3: "sport settings", 5: "a workout plan", 6: "a course"}

SPORT = 12
SPORT_SPORT = FitField(0)
SPORT_SUB_SPORT = FitField(1)

SESSION = 18
START_TIME = FitField(2)
SESSION_SPORT = FitField(5)
SESSION_SUB_SPORT = FitField(6)
ELAPSED_S = FitField(7, 1000.0)
TIMER_S = FitField(8, 1000.0)
TOTAL_DISTANCE_M = FitField(9, 100.0)
AVG_HEART_RATE_BPM = FitField(16)
MAX_HEART_RATE_BPM = FitField(17)
ASCENT_M = FitField(22)
DESCENT_M = FitField(23)

RECORD = 20
LATITUDE_DEG = FitField(0, SEMICIRCLES_PER_DEGREE)
LONGITUDE_DEG = FitField(1, SEMICIRCLES_PER_DEGREE)
ALTITUDE_M = FitField(2, 5.0, 500.0)
HEART_RATE_BPM = FitField(3)
CADENCE_RPM = FitField(4)
DISTANCE_M = FitField(5, 100.0)
COMPRESSED_SPEED_DISTANCE = FitField(8)
FRACTIONAL_CADENCE_RPM = FitField(53, 128.0)
ENHANCED_ALTITUDE_M = FitField(78, 5.0, 500.0)

EVENT = 21
EVENT_KIND = FitField(0)
EVENT_TYPE = FitField(1)
TIMER_EVENT = 0
TIMER_STARTS = frozenset({0})
TIMER_STOPS = frozenset({1, 4, 8, 9})

ACTIVITY = 34
LOCAL_TIMESTAMP = FitField(5)

FIELDS_BY_MESSAGE = {
    FILE_ID: (FILE_TYPE,),
    SPORT: (SPORT_SPORT, SPORT_SUB_SPORT),
    SESSION: (
        START_TIME,
        SESSION_SPORT,
        SESSION_SUB_SPORT,
        ELAPSED_S,
        TIMER_S,
        TOTAL_DISTANCE_M,
        AVG_HEART_RATE_BPM,
        MAX_HEART_RATE_BPM,
        ASCENT_M,
        DESCENT_M,
    ),
    RECORD: (
        LATITUDE_DEG,
        LONGITUDE_DEG,
        ALTITUDE_M,
        HEART_RATE_BPM,
        CADENCE_RPM,
        DISTANCE_M,
        COMPRESSED_SPEED_DISTANCE,
        FRACTIONAL_CADENCE_RPM,
        ENHANCED_ALTITUDE_M,
    ),
    EVENT: (EVENT_KIND, EVENT_TYPE),
    ACTIVITY: (LOCAL_TIMESTAMP,),
}
WANTED = {number: frozenset(field.number for field in fields) for number, fields in FIELDS_BY_MESSAGE.items()}

GENERIC_SPORTS = frozenset({None, 0, 4})
SPORTS = {
    1: "running",
    2: "cycling",
    3: "transition",
    5: "swimming",
    11: "walking",
    12: "cross country skiing",
    13: "alpine skiing",
    14: "snowboarding",
    15: "rowing",
    16: "mountaineering",
    17: "hiking",
    19: "paddling",
    21: "e-biking",
    22: "motorcycling",
    24: "driving",
    27: "horseback riding",
    30: "inline skating",
    33: "ice skating",
    35: "snowshoeing",
    41: "kayaking",
    65: "wheelchair push walk",
    66: "wheelchair push run",
}

# What a session of no particular sport, or on a fitness machine, was done on.
SUB_SPORTS = {
    1: "treadmill",
    5: "spin",
    6: "indoor cycling",
    14: "indoor rowing",
    15: "elliptical",
    16: "stair climbing",
    17: "lap swimming",
    20: "strength training",
    27: "indoor walking",
    43: "yoga",
    45: "indoor running",
}
INDOOR_SUB_SPORTS = frozenset({1, 45, 58})
