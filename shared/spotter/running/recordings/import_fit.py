"""FIT activity files: from messages to a recording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from spotter.clock import Clock
from spotter.errors import UnreadableActivity
from spotter.running.models import Activity
from spotter.running.recordings import fit_profile as fit
from spotter.running.recordings.fit_messages import Message, Value, read_messages
from spotter.running.recordings.fit_profile import Fields
from spotter.running.recordings.recording import (
    Recording,
    Sample,
    Totals,
    activity_from,
    check_sample_count,
    pauses_between,
    steps_per_minute,
)
from spotter.running.recordings.sports import choose_run
from spotter.running.recordings.utc_offset import utc_offset

COMPRESSED_RANGE = 1 << 12


@dataclass(slots=True)
class FitFile:
    """One file of a chain, its times as FIT has them."""

    records: list[Fields] = field(default_factory=list)
    sessions: list[Fields] = field(default_factory=list)
    timer_marks: list[tuple[float, bool]] = field(default_factory=list)
    sport: Fields = field(default_factory=dict)
    activity: Fields = field(default_factory=dict)
    file_type: int = fit.ACTIVITY_FILE

    def add(self, message: Message) -> None:
        ADD_MESSAGE[message.number](self, message.values)

    def add_file_id(self, fields: Fields) -> None:
        self.file_type = int(fit.FILE_TYPE.of(fields) or fit.ACTIVITY_FILE)

    def add_sport(self, fields: Fields) -> None:
        self.sport = {
            fit.SESSION_SPORT.number: fields.get(fit.SPORT_SPORT.number, 0),
            fit.SESSION_SUB_SPORT.number: fields.get(fit.SPORT_SUB_SPORT.number, 0),
        }

    def add_session(self, fields: Fields) -> None:
        self.sessions.append(fields)

    def add_activity(self, fields: Fields) -> None:
        self.activity = fields

    def add_event(self, fields: Fields) -> None:
        moment, change = fit.MOMENT.of(fields), fit.EVENT_TYPE.of(fields)
        if moment is None or fit.EVENT_KIND.of(fields) != fit.TIMER_EVENT:
            return
        if change in fit.TIMER_STARTS | fit.TIMER_STOPS:
            self.timer_marks.append((moment, change in fit.TIMER_STARTS))

    def add_record(self, fields: Fields) -> None:
        check_sample_count(len(self.records) + 1)
        self.records.append(fields)


ADD_MESSAGE = {
    fit.FILE_ID: FitFile.add_file_id,
    fit.SPORT: FitFile.add_sport,
    fit.SESSION: FitFile.add_session,
    fit.RECORD: FitFile.add_record,
    fit.EVENT: FitFile.add_event,
    fit.ACTIVITY: FitFile.add_activity,
}


def read_fit(body: bytes, clock: Clock) -> Activity:
    """The first running session of a FIT file, or of several chained ones, with the samples of that session only.

    Raises UnreadableActivity saying what is wrong with the file, and NotARun where its sessions are of other sports.
    """
    candidates = [(file, session) for file in _activity_files(body) for session in file.sessions or [file.sport]]
    chosen, declared = choose_run([_sport_word(session) for _, session in candidates])
    file, session = candidates[chosen]
    return activity_from(_recording(file, session, declared), clock)


def _activity_files(body: bytes) -> list[FitFile]:
    files: dict[int, FitFile] = {}
    for message in read_messages(body, fit.WANTED):
        files.setdefault(message.file_index, FitFile()).add(message)
    activities = [file for file in files.values() if file.file_type == fit.ACTIVITY_FILE]
    activities = [file for file in activities if file.records or file.sessions]
    if not activities:
        kinds = [fit.OTHER_FILES[file.file_type] for file in files.values() if file.file_type in fit.OTHER_FILES]
        raise UnreadableActivity(
            f"The FIT file holds {kinds[0] if kinds else 'no samples and no session'}, no activity."
        )
    return activities


def _sport_word(session: Fields) -> str:
    sport, sub_sport = fit.SESSION_SPORT.of(session), fit.SESSION_SUB_SPORT.of(session)
    if sport in fit.GENERIC_SPORTS:
        return fit.SUB_SPORTS.get(int(sub_sport or 0), "generic")
    return fit.SPORTS.get(int(sport or 0), f"sport number {sport:g}")


def _recording(file: FitFile, session: Fields, declared: bool) -> Recording:
    """Samples and start still count from 1989, or from when the device was switched on, until `shift_s` is added."""
    records = _records_of_session(file, session)
    start = fit.START_TIME.of(session)
    shift_s = _shift_s(file, start if start is not None else _first_moment(records))
    samples = _samples(records, shift_s)
    return Recording(
        source="fit",
        declared=declared,
        samples=samples,
        pauses=_pauses(file, samples, shift_s),
        started_at_s=start + shift_s if start is not None else None,
        elapsed_time_s=fit.ELAPSED_S.of(session),
        timezone=_time_zone(file) if shift_s == fit.FIT_EPOCH_S else None,
        indoor=fit.SESSION_SUB_SPORT.of(session) in fit.INDOOR_SUB_SPORTS,
        totals=_totals(session),
    )


def _totals(session: Fields) -> Totals:
    """A watch's temperature is that of a wrist, so it is left out."""
    return Totals(
        total_distance_m=fit.TOTAL_DISTANCE_M.of(session),
        timer_time_s=fit.TIMER_S.of(session),
        elevation_gain_m=fit.ASCENT_M.of(session),
        elevation_loss_m=fit.DESCENT_M.of(session),
        avg_heart_rate_bpm=fit.AVG_HEART_RATE_BPM.of(session),
        max_heart_rate_bpm=fit.MAX_HEART_RATE_BPM.of(session),
    )


def _records_of_session(file: FitFile, session: Fields) -> list[Fields]:
    """The records that have a time: all of a file with one session, else those from the session's start to its end."""
    records = [fields for fields in file.records if fit.MOMENT.of(fields) is not None]
    start, end = fit.START_TIME.of(session), fit.MOMENT.of(session)
    if len(file.sessions) < 2 or start is None or end is None:
        return records
    return [fields for fields in records if start <= (fit.MOMENT.of(fields) or 0.0) <= end]


def _first_moment(records: Sequence[Fields]) -> float:
    return min((fit.MOMENT.of(fields) or 0.0 for fields in records), default=0.0)


def _shift_s(file: FitFile, start: float) -> float:
    """What to add to the file's timestamps to count from 1970.

    Where they are no dates, the activity message has one moment on both clocks. Its date is in local time of unknown
    offset, which is taken as UTC.
    """
    if start >= fit.EARLIEST_DATE:
        return fit.FIT_EPOCH_S
    local, device = fit.LOCAL_TIMESTAMP.of(file.activity), fit.MOMENT.of(file.activity)
    if local is None or device is None:
        raise UnreadableActivity("The FIT file does not say on which date it was recorded.")
    return fit.FIT_EPOCH_S + local - device


def _pauses(file: FitFile, samples: Sequence[Sample], shift_s: float) -> list[tuple[float, float]]:
    if not samples:
        return []
    marks = [(moment + shift_s, runs) for moment, runs in file.timer_marks]
    return pauses_between(marks, samples[0].at_s, samples[-1].at_s)


def _time_zone(file: FitFile) -> str | None:
    local, utc = fit.LOCAL_TIMESTAMP.of(file.activity), fit.MOMENT.of(file.activity)
    if local is None or utc is None:
        return None
    return utc_offset(int(local - utc))


def _samples(records: Iterable[Fields], shift_s: float) -> list[Sample]:
    distance = CompressedDistance()
    return [_sample(fields, shift_s, distance) for fields in records]


class CompressedDistance:
    """The distance of old watches, of which each record only has the lowest twelve bits, in sixteenths of a metre."""

    def __init__(self) -> None:
        self._sixteenths: int | None = None

    def add(self, speed_and_distance: Value | None) -> float | None:
        """Metres after a record's three bytes; None when the record has none."""
        if not isinstance(speed_and_distance, bytes):
            return None
        low_bits = int.from_bytes(speed_and_distance[:3], "little") >> 12
        so_far = self._sixteenths if self._sixteenths is not None else low_bits
        self._sixteenths = so_far + (low_bits - so_far) % COMPRESSED_RANGE
        return self._sixteenths / 16.0


def _sample(fields: Fields, shift_s: float, compressed: CompressedDistance) -> Sample:
    altitude_m, distance_m = fit.ENHANCED_ALTITUDE_M.of(fields), fit.DISTANCE_M.of(fields)
    compressed_m = compressed.add(fields.get(fit.COMPRESSED_SPEED_DISTANCE.number))
    return Sample(
        at_s=(fit.MOMENT.of(fields) or 0.0) + shift_s,
        distance_m=distance_m if distance_m is not None else compressed_m,
        latitude_deg=fit.LATITUDE_DEG.of(fields),
        longitude_deg=fit.LONGITUDE_DEG.of(fields),
        altitude_m=altitude_m if altitude_m is not None else fit.ALTITUDE_M.of(fields),
        heart_rate_bpm=fit.HEART_RATE_BPM.of(fields),
        cadence_spm=_cadence_spm(fields),
    )


def _cadence_spm(fields: Fields) -> float | None:
    whole_rpm = fit.CADENCE_RPM.of(fields)
    if whole_rpm is None:
        return None
    return steps_per_minute(whole_rpm + (fit.FRACTIONAL_CADENCE_RPM.of(fields) or 0.0))
