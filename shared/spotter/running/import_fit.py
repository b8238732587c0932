"""FIT activity files: from messages to a recording."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from spotter.clock import Clock
from spotter.errors import UnreadableActivity
from spotter.running import fit_profile as fit
from spotter.running.fit_messages import Message, read_messages
from spotter.running.fit_profile import Fields
from spotter.running.models import Activity
from spotter.running.recording import (
    Recording,
    Sample,
    Totals,
    activity_from,
    check_sample_count,
    pauses_between,
    steps_per_minute,
)
from spotter.running.sports import choose_run

# The running total of a compressed distance has twelve bits and counts sixteenths of a metre.
COMPRESSED_RANGE = 1 << 12
COMPRESSED_STEPS_PER_M = 16.0

QUARTER_OF_AN_HOUR_S = 15 * 60
WIDEST_UTC_OFFSET_S = 14 * 3600


@dataclass(slots=True)
class FitFile:
    """One file of a chain. Times are FIT timestamps moved to 1970, whatever they count from."""

    samples: list[Sample] = field(default_factory=list)
    sessions: list[Fields] = field(default_factory=list)
    timer_marks: list[tuple[float, bool]] = field(default_factory=list)
    sport: Fields = field(default_factory=dict)
    activity: Fields = field(default_factory=dict)
    file_type: int = fit.ACTIVITY_FILE
    compressed_distance: int | None = None

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
        at_s, change = _moment(fields), fit.EVENT_TYPE.of(fields)
        if at_s is None or fit.EVENT_KIND.of(fields) != fit.TIMER_EVENT:
            return
        if change in fit.TIMER_STARTS | fit.TIMER_STOPS:
            self.timer_marks.append((at_s, change in fit.TIMER_STARTS))

    def add_record(self, fields: Fields) -> None:
        check_sample_count(len(self.samples) + 1)
        compressed_m = self._compressed_distance_m(fields)
        at_s = _moment(fields)
        if at_s is not None:
            self.samples.append(_sample(at_s, compressed_m, fields))

    def _compressed_distance_m(self, fields: Fields) -> float | None:
        raw = fields.get(fit.COMPRESSED_SPEED_DISTANCE.number)
        if not isinstance(raw, bytes):
            return None
        low_bits = int.from_bytes(raw[:3], "little") >> 12
        so_far = self.compressed_distance if self.compressed_distance is not None else low_bits
        self.compressed_distance = so_far + (low_bits - so_far) % COMPRESSED_RANGE
        return self.compressed_distance / COMPRESSED_STEPS_PER_M


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
    activities = [file for file in activities if file.samples or file.sessions]
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
    shift_s = _shift_to_dates_s(file, session)
    samples = _samples_of_session(file, session)
    start_s = fit.START_TIME.of(session)
    return Recording(
        source="fit",
        declared=declared,
        samples=[sample._replace(at_s=sample.at_s + shift_s) for sample in samples] if shift_s else samples,
        pauses=[(begin + shift_s, end + shift_s) for begin, end in _pauses(file, samples)],
        started_at_s=start_s + fit.FIT_EPOCH_S + shift_s if start_s is not None else None,
        elapsed_time_s=fit.ELAPSED_S.of(session),
        timezone=_utc_offset(file) if not shift_s else None,
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


def _samples_of_session(file: FitFile, session: Fields) -> list[Sample]:
    """All samples of a file with one session; else those between the session's start and its own timestamp."""
    start_s, end_s = fit.START_TIME.of(session), _moment(session)
    if len(file.sessions) < 2 or start_s is None or end_s is None:
        return file.samples
    return [sample for sample in file.samples if start_s + fit.FIT_EPOCH_S <= sample.at_s <= end_s]


def _pauses(file: FitFile, samples: Sequence[Sample]) -> list[tuple[float, float]]:
    return pauses_between(file.timer_marks, samples[0].at_s, samples[-1].at_s) if samples else []


def _shift_to_dates_s(file: FitFile, session: Fields) -> float:
    """What to add to timestamps that count from when the device was switched on; 0 for those that are dates.

    The activity message then has the same moment on both clocks. Its date is in local time of unknown offset, which
    is taken as UTC.
    """
    start = fit.START_TIME.of(session)
    if start is None:
        start = file.samples[0].at_s - fit.FIT_EPOCH_S if file.samples else 0.0
    if start >= fit.EARLIEST_DATE:
        return 0.0
    local, device = fit.LOCAL_TIMESTAMP.of(file.activity), fit.MOMENT.of(file.activity)
    if local is None or device is None:
        raise UnreadableActivity("The FIT file does not say on which date it was recorded.")
    return local - device


def _utc_offset(file: FitFile) -> str | None:
    local, utc = fit.LOCAL_TIMESTAMP.of(file.activity), fit.MOMENT.of(file.activity)
    if local is None or utc is None:
        return None
    offset_s = int(local - utc)
    if abs(offset_s) > WIDEST_UTC_OFFSET_S or offset_s % QUARTER_OF_AN_HOUR_S:
        return None
    hours, minutes = divmod(abs(offset_s) // 60, 60)
    return f"{'-' if offset_s < 0 else '+'}{hours:02d}:{minutes:02d}"


def _moment(fields: Fields) -> float | None:
    timestamp = fit.MOMENT.of(fields)
    return timestamp + fit.FIT_EPOCH_S if timestamp is not None else None


def _sample(at_s: float, compressed_m: float | None, fields: Fields) -> Sample:
    altitude_m = fit.ENHANCED_ALTITUDE_M.of(fields)
    distance_m = fit.DISTANCE_M.of(fields)
    return Sample(
        at_s=at_s,
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
