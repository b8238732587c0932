"""Taking in runs: what is new is kept, what is known is recognised, also when several arrive at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from spotter.errors import Conflict, InvalidInput, NotFound, TooLarge, Unavailable
from spotter.running.intake import Shelf, delete_run, parse_only, run_of, take_in
from spotter.running.models import Activity, Run, RunningWeek, Stream
from spotter.running.ports import Upload, UploadedFile, WeatherProvider
from spotter.running.run_weather import PastWeather
from spotter.running.same_run import are_same
from spotter.running.sent import RunMessage, Sources, Words, read_sent
from spotter.running.uploads import GPX, JSON, MAX_UPLOAD_BYTES
from spotter.storage.memory import MemoryDatabase
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.runs import StoredRuns
from spotter.storage.streams import StoredStreams
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from tests.support.activities import START, gpx, tcx
from tests.support.fake_weather import FakeWeather
from tests.support.runs import RUNS_TABLE, WEEKS_TABLE, keep, run_at, stored_runs

TCX = "application/vnd.garmin.tcx+xml"


def activity(body: bytes, media_type: str = GPX) -> Activity:
    return read_sent("ann", UploadedFile(body, media_type), Sources(Uploads(), read_message))


def shelf(runs: StoredRuns, streams: StoredStreams, weather: WeatherProvider | None = None) -> Shelf:
    return Shelf(runs, streams, PastWeather(weather, lambda: START + timedelta(days=1)))


def read_message(body: bytes) -> RunMessage:
    return RunMessage(upload_key=body.decode()) if body else RunMessage(text="5k easy", performed_at=START)


class Uploads:
    """Uploaded files by key, all of the size that is told."""

    def __init__(self, files: dict[str, UploadedFile] | None = None, size_bytes: int = 1) -> None:
        self.files = files or {}
        self.told_bytes = size_bytes

    def offer(self, athlete_id: str, content_type: str, size_bytes: int) -> Upload:
        return Upload(f"{athlete_id}/1", f"memory:{size_bytes}", "PUT", {"Content-Type": content_type}, START)

    def size_bytes(self, athlete_id: str, upload_key: str) -> int | None:
        return None if self.fetch(athlete_id, upload_key) is None else self.told_bytes

    def fetch(self, athlete_id: str, upload_key: str) -> UploadedFile | None:
        return self.files.get(upload_key) if upload_key.startswith(f"{athlete_id}/") else None


class Race(StoredRuns):
    """Runs that other requests add to while one is being taken in or deleted."""

    def __init__(self, others: list[Run]) -> None:
        database = MemoryDatabase()
        super().__init__(database, RUNS_TABLE, StoredWeeklyVolumes(database, WEEKS_TABLE))
        self.quiet = stored_runs(database)
        self.others = others

    def add(self, athlete_id: str, run: Run, week: RunningWeek, *, revision: int, **others: str | None) -> None:
        self._let_another_in(athlete_id)
        super().add(athlete_id, run, week, revision=revision, **others)

    def remove(self, athlete_id: str, run_id: str, week: RunningWeek, *, revision: int) -> None:
        self._let_another_in(athlete_id)
        super().remove(athlete_id, run_id, week, revision=revision)

    def _let_another_in(self, athlete_id: str) -> None:
        if self.others:
            keep(self.quiet, self.others.pop(0), athlete=athlete_id)


@pytest.fixture
def runs():
    return stored_runs()


@pytest.fixture
def objects():
    return MemoryObjects()


@pytest.fixture
def streams(objects):
    return StoredStreams(objects)


def kept_runs(runs: StoredRuns) -> list[Run]:
    return list(runs.page("ann", limit=100, cursor=None).items)


def test_a_new_run_is_kept_with_its_samples(runs, streams, objects):
    parsed = take_in("ann", activity(gpx()), shelf(runs, streams), None)
    assert not parsed.duplicate
    assert kept_runs(runs) == [parsed.run]
    assert [entry.key for entry in objects.page("", limit=9)] == [f"streams/ann/{parsed.run.id}.json.gz"]


def test_a_known_run_is_given_back_and_writes_nothing(runs, streams, objects):
    first = take_in("ann", activity(gpx()), shelf(runs, streams), None)
    again = take_in("ann", activity(tcx(), TCX), shelf(runs, streams), None)
    assert (again.duplicate, again.run) == (True, first.run)
    assert len(objects.page("", limit=9)) == 1


def test_two_athletes_keep_the_same_recording_as_runs_of_their_own(runs, streams):
    ids = {take_in(athlete, activity(gpx()), shelf(runs, streams), None).run.id for athlete in ("ann", "bob")}
    assert len(ids) == 2


def test_a_run_that_loses_the_race_to_itself_is_one_run(streams, objects):
    recording = activity(gpx())
    winner = take_in("ann", recording, shelf(stored_runs(), StoredStreams(MemoryObjects())), None).run
    parsed = take_in("ann", recording, shelf(Race([winner]), streams), None)
    assert (parsed.duplicate, parsed.run) == (True, winner)
    assert f"streams/ann/{winner.id}.json.gz" in [entry.key for entry in objects.page("", limit=9)]


def test_a_run_that_loses_the_race_to_another_recording_leaves_no_samples(streams, objects):
    winner = run_at(START + timedelta(seconds=5))
    runs = Race([winner])
    parsed = take_in("ann", activity(gpx()), shelf(runs, streams), None)
    assert (parsed.duplicate, parsed.run) == (True, winner)
    assert objects.page("", limit=9) == []


def test_a_run_that_is_overtaken_by_other_runs_is_still_kept(streams):
    runs = Race([run_at(START + timedelta(hours=hours)) for hours in range(1, 5)])
    parsed = take_in("ann", activity(gpx()), shelf(runs, streams), None)
    assert not parsed.duplicate
    assert len(kept_runs(runs)) == 5


def test_a_run_that_is_always_overtaken_is_told_to_come_again_and_leaves_no_samples(streams, objects):
    runs = Race([run_at(START + timedelta(hours=hours)) for hours in range(1, 99)])
    with pytest.raises(Conflict) as raised:
        take_in("ann", activity(gpx()), shelf(runs, streams), None)
    assert raised.value.retry_after_s == 1
    assert objects.page("", limit=9) == []


class CutOff(StoredRuns):
    """Runs whose store goes away during a write, before or after it has happened."""

    def __init__(self, *, written: bool) -> None:
        database = MemoryDatabase()
        super().__init__(database, RUNS_TABLE, StoredWeeklyVolumes(database, WEEKS_TABLE))
        self.written = written

    def add(self, athlete_id: str, run: Run, week: RunningWeek, *, revision: int, **others: str | None) -> None:
        if self.written:
            super().add(athlete_id, run, week, revision=revision, **others)
        raise Unavailable("The store is away.")


@pytest.mark.parametrize("written", [False, True])
def test_samples_stay_after_a_failure_only_where_the_run_was_written(streams, objects, written):
    runs = CutOff(written=written)
    with pytest.raises(Unavailable):
        take_in("ann", activity(gpx()), shelf(runs, streams), None)
    assert len(objects.page("", limit=9)) == len(kept_runs(runs)) == written


class CountedStreams(StoredStreams):
    """Samples that count how often some were sent to them."""

    puts = 0

    def put(self, athlete_id: str, run_id: str, stream: Stream) -> None:
        self.puts += 1
        super().put(athlete_id, run_id, stream)


def test_samples_are_sent_once_however_often_the_run_is_overtaken(objects):
    streams = CountedStreams(objects)
    runs = Race([run_at(START + timedelta(hours=hours)) for hours in range(1, 5)])
    take_in("ann", activity(gpx()), shelf(runs, streams), None)
    assert streams.puts == 1


def test_a_new_run_is_kept_with_its_weather(runs, streams):
    service = FakeWeather()
    parsed = take_in("ann", activity(gpx()), shelf(runs, streams, service), None)
    assert parsed.run.weather_data.temperature_c == 15.0
    assert (parsed.missing, parsed.reasoning[-1]) == ((), "Weather is from Fake.")
    assert kept_runs(runs) == [parsed.run]


@pytest.mark.parametrize("mode", ["429", "500", "401", "slow", "malformed", "cut_off", "empty", "out_of_range"])
def test_a_run_whose_weather_cannot_be_had_is_kept_and_says_so(runs, streams, mode):
    service = FakeWeather()
    service.instruct(mode)
    parsed = take_in("ann", activity(gpx()), shelf(runs, streams, service), None)
    assert (parsed.duplicate, parsed.missing, parsed.run.weather_data) == (False, ("weather",), None)
    assert parsed.reasoning[-1].endswith("; it will be asked for again.")
    assert kept_runs(runs) == [parsed.run]


def test_weather_is_asked_for_once_however_often_the_run_is_overtaken(streams):
    service = FakeWeather()
    runs = Race([run_at(START + timedelta(hours=hours)) for hours in range(1, 5)])
    assert take_in("ann", activity(gpx()), shelf(runs, streams, service), None).run.weather_data is not None
    assert service.requests == 1


def test_a_known_run_gets_the_weather_that_it_still_waits_for_and_is_not_asked_for_again(runs, streams):
    service = FakeWeather()
    service.instruct("500")
    first = take_in("ann", activity(gpx()), shelf(runs, streams, service), None)
    # Its own samples say where it was, though the other recording has no positions.
    again = take_in("ann", activity(tcx(), TCX), shelf(runs, streams, service), None)
    assert (again.duplicate, again.missing, again.reasoning[1:]) == (True, ("weather",), first.reasoning[-1:])
    service.instruct()
    filled = take_in("ann", activity(tcx(), TCX), shelf(runs, streams, service), None)
    assert (filled.run.id, filled.run.weather_data.temperature_c, filled.missing) == (first.run.id, 15.0, ())
    assert kept_runs(runs) == [filled.run]
    assert take_in("ann", activity(gpx()), shelf(runs, streams, service), None).run == filled.run
    assert service.requests == 3


def test_a_run_goes_on_waiting_where_the_service_has_been_taken_away(runs, streams):
    service = FakeWeather()
    service.instruct("500")
    first = take_in("ann", activity(gpx()), shelf(runs, streams, service), None)
    assert take_in("ann", activity(gpx()), shelf(runs, streams), None).run == first.run


def test_a_run_that_is_only_read_has_no_id_and_no_weather():
    parsed = parse_only(activity(gpx()))
    assert (parsed.missing, parsed.run.weather_missing) == (("weather",), None)
    assert parsed.reasoning[-1] == "Weather is missing, as it is only asked for when a run is kept."
    assert (parsed.run.id, parsed.engine, parsed.confidence) == (None, "rules", 1.0)


@pytest.mark.parametrize(
    ("shift_s", "seconds", "same"),
    [
        (0, 600, True),
        (299, 600, True),
        (300, 600, False),
        (-299, 600, True),
        (-300, 600, False),
        (100, 200, True),
        (-150, 200, False),
        (550, 60, True),
        (575, 60, False),
        (3600, 600, False),
    ],
)
def test_recordings_of_one_run_overlap_by_more_than_half_of_the_shorter(shift_s, seconds, same):
    one = run_at(START, seconds=600.0)
    other = run_at(START + timedelta(seconds=shift_s), seconds=float(seconds), mark="11111111")
    assert are_same(one, other) is same
    assert are_same(other, one) is same


def test_a_long_run_that_began_the_day_before_is_recognised(runs, streams):
    keep(runs, run_at(START - timedelta(hours=20), seconds=21 * 3600.0))
    assert take_in("ann", activity(gpx()), shelf(runs, streams), None).duplicate


def test_a_run_is_found_by_its_athlete_only(runs, streams):
    run = take_in("ann", activity(gpx()), shelf(runs, streams), None).run
    assert run_of("ann", str(run.id), runs) == run
    with pytest.raises(NotFound):
        run_of("bob", str(run.id), runs)
    with pytest.raises(NotFound):
        delete_run("bob", str(run.id), runs, streams)


def test_deleting_a_run_deletes_its_samples(runs, streams, objects):
    run = take_in("ann", activity(gpx()), shelf(runs, streams), None).run
    delete_run("ann", str(run.id), runs, streams)
    assert kept_runs(runs) == []
    assert objects.page("", limit=9) == []
    assert not take_in("ann", activity(gpx()), shelf(runs, streams), None).duplicate


def test_a_deletion_that_is_overtaken_by_other_runs_still_happens(streams):
    runs = Race([])
    run = take_in("ann", activity(gpx()), shelf(runs, streams), None).run
    runs.others = [run_at(START + timedelta(hours=hours)) for hours in range(1, 5)]
    delete_run("ann", str(run.id), runs, streams)
    assert len(kept_runs(runs)) == 4
    assert run not in kept_runs(runs)


def test_a_deletion_that_is_always_overtaken_is_told_to_come_again(streams):
    runs = Race([])
    run = take_in("ann", activity(gpx()), shelf(runs, streams), None).run
    runs.others = [run_at(START + timedelta(hours=hours)) for hours in range(1, 99)]
    with pytest.raises(Conflict) as raised:
        delete_run("ann", str(run.id), runs, streams)
    assert raised.value.retry_after_s == 1
    assert run in kept_runs(runs)


@pytest.mark.parametrize(
    ("own", "home", "monday"),
    [
        (None, None, date(2026, 4, 27)),
        ("Asia/Tokyo", "America/New_York", date(2026, 5, 4)),
        (None, "Asia/Tokyo", date(2026, 5, 4)),
        ("+02:00", None, date(2026, 5, 4)),
    ],
)
def test_a_run_belongs_to_the_week_of_its_own_time_zone_else_of_the_athletes(runs, streams, own, home, monday):
    late_on_sunday = datetime(2026, 5, 3, 22, 30, tzinfo=UTC)
    recording = replace(activity(gpx(late_on_sunday)), timezone=own)
    assert take_in("ann", recording, shelf(runs, streams), home).run.week_start_date == monday


def test_an_upload_is_read_by_its_own_type():
    uploads = Uploads({"ann/1": UploadedFile(tcx(), TCX)})
    found = read_sent("ann", UploadedFile(b"ann/1", JSON), Sources(uploads, read_message))
    assert found.source == "tcx"


def test_an_upload_that_is_not_there_is_not_found():
    with pytest.raises(NotFound):
        read_sent("ann", UploadedFile(b"ann/2", JSON), Sources(Uploads(), read_message))


def test_an_upload_beyond_the_limit_is_not_even_fetched():
    uploads = Uploads({"ann/1": UploadedFile(b"", GPX)}, size_bytes=MAX_UPLOAD_BYTES + 1)
    with pytest.raises(TooLarge):
        read_sent("ann", UploadedFile(b"ann/1", JSON), Sources(uploads, read_message))


def test_an_upload_cannot_name_another_upload():
    uploads = Uploads({"ann/1": UploadedFile(b"ann/1", JSON)})
    with pytest.raises(InvalidInput):
        read_sent("ann", UploadedFile(b"ann/1", JSON), Sources(uploads, read_message))


def test_words_come_with_when_the_run_was():
    sent = read_sent("ann", UploadedFile(b"", JSON), Sources(Uploads(), read_message))
    assert sent == Words("5k easy", START)
