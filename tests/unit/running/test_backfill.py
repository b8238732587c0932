"""Weather that comes later: once for each run, whoever else writes meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from spotter.errors import Unavailable
from spotter.running.backfill import MOST_REFUSALS, Backfill, fill_in_weather, settle_weather
from spotter.running.intake import delete_run
from spotter.running.models import MissingWeather, Run, Stream
from spotter.running.ports import RunKey
from spotter.running.run_weather import GIVE_UP_AFTER, PastWeather
from spotter.running.weather_hours import HourlyReport
from spotter.storage.memory import MemoryDatabase
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.streams import StoredStreams
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from tests.support.activities import START
from tests.support.fake_weather import FakeWeather
from tests.support.runs import WEEKS_TABLE, keep, run_at, stored_runs

NOW = START + timedelta(days=1)
STREAM = Stream([0.0, 600.0], latitude_deg=[48.0, 48.01], longitude_deg=[11.0, 11.0])


class Meanwhile(FakeWeather):
    """A weather service during whose answers something else happens."""

    def __init__(self, happening: Callable[[], object]) -> None:
        super().__init__()
        self._happening = happening

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        self._happening()
        return super().hourly(latitude_deg, longitude_deg, start, end)


@pytest.fixture
def database():
    return MemoryDatabase()


@pytest.fixture
def runs(database):
    return stored_runs(database)


@pytest.fixture
def objects():
    return MemoryObjects()


@pytest.fixture
def streams(objects):
    return StoredStreams(objects)


@pytest.fixture
def wait(runs, streams):
    """A function that keeps a run which has waited for some time."""

    def keep_waiting(hours: int = 0, athlete: str = "ann", waited: timedelta = timedelta(minutes=1)) -> Run:
        missing = MissingWeather("unavailable", NOW - waited, NOW - waited)
        run = replace(run_at(START + timedelta(hours=hours)), weather_data=None, weather_missing=missing)
        streams.put(athlete, str(run.id), STREAM)
        keep(runs, run, athlete=athlete)
        return run

    return keep_waiting


def fill_in(runs, streams, service: FakeWeather | None, **options) -> Backfill:
    return fill_in_weather(runs, streams, PastWeather(service, lambda: NOW), **options)


def weeks_of(database) -> list[object]:
    return list(StoredWeeklyVolumes(database, WEEKS_TABLE).between("ann", START.date() - timedelta(7), START.date()))


def test_runs_of_all_athletes_get_their_weather_in_place_and_once(database, runs, streams, wait):
    waiting = {"ann": wait(), "bob": wait(athlete="bob")}
    weeks = weeks_of(database)
    service = FakeWeather()
    assert fill_in(runs, streams, service) == Backfill(filled=2)
    for athlete, run in waiting.items():
        filled = runs.get(athlete, run.id)
        assert filled == replace(run, weather_data=filled.weather_data, weather_missing=None)
        assert filled.weather_data.temperature_c == 15.0
    assert fill_in(runs, streams, service) == Backfill()
    assert (service.requests, weeks_of(database)) == (2, weeks)


def test_a_service_without_an_answer_is_asked_once_and_the_rest_is_left_as_it_is(runs, streams, wait):
    waiting = [wait(hours) for hours in range(3)]
    service = FakeWeather()
    service.instruct("429")
    assert fill_in(runs, streams, service) == Backfill(waiting=3)
    assert service.requests == 1
    service.instruct()
    assert fill_in(runs, streams, service) == Backfill(filled=3)
    assert all(runs.get("ann", run.id).weather_data for run in waiting)


def test_a_run_that_the_service_chokes_on_does_not_keep_others_from_their_weather(runs, streams, wait):
    choking = wait(waited=timedelta(minutes=30))

    class Choosy(FakeWeather):
        def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
            self.instruct("400" if start == choking.started_at else "ok")
            return super().hourly(latitude_deg, longitude_deg, start, end)

    others = [wait(hours) for hours in (1, 2)]
    assert fill_in(runs, streams, Choosy()) == Backfill(filled=2, waiting=1)
    assert all(runs.get("ann", run.id).weather_data for run in others)


def test_a_service_that_refuses_everything_is_asked_a_few_times_only(runs, streams, wait):
    for hours in range(MOST_REFUSALS + 2):
        wait(hours)
    service = FakeWeather()
    service.instruct("401")
    assert fill_in(runs, streams, service) == Backfill(waiting=MOST_REFUSALS + 2)
    assert service.requests == MOST_REFUSALS


def test_a_place_that_is_always_refused_is_given_up_in_the_end(runs, streams, wait):
    run = wait(waited=GIVE_UP_AFTER["refused"])
    service = FakeWeather()
    service.instruct("400")
    assert fill_in(runs, streams, service) == Backfill(given_up=1)
    assert runs.get("ann", run.id).weather_missing == MissingWeather("refused", run.weather_missing.since, None)


def test_samples_that_cannot_be_read_keep_nobody_else_from_their_weather(objects, runs, streams, wait):
    broken, good = wait(waited=timedelta(hours=5)), wait(athlete="bob")
    objects.put(f"streams/ann/{broken.id}.json.gz", b"no gzip", "application/json", "gzip")
    assert fill_in(runs, streams, FakeWeather()) == Backfill(filled=1, failed=1)
    assert runs.get("bob", good.id).weather_data is not None
    put_off = runs.get("ann", broken.id).weather_missing
    assert put_off == replace(broken.weather_missing, due_at=NOW + timedelta(hours=5))
    assert fill_in(runs, streams, FakeWeather()) == Backfill()


class SpoiltFor:
    """Runs of which those of one athlete raise something when they are read."""

    def __init__(self, runs, athlete: str, error: Exception) -> None:
        self._runs, self._athlete, self._error = runs, athlete, error

    def __getattr__(self, name: str) -> object:
        return getattr(self._runs, name)

    def get(self, athlete_id: str, run_id: str) -> Run | None:
        if athlete_id == self._athlete:
            raise self._error
        return self._runs.get(athlete_id, run_id)


def test_a_run_that_cannot_be_read_at_all_is_counted_and_passed_over(runs, streams, wait):
    wait(waited=timedelta(hours=5))
    good = wait(athlete="bob")
    spoilt = SpoiltFor(runs, "ann", KeyError("distance_m"))
    assert fill_in(spoilt, streams, FakeWeather()) == Backfill(filled=1, failed=1)
    assert runs.get("bob", good.id).weather_data is not None


def test_stores_that_cannot_be_reached_are_no_failure_of_a_run(runs, streams, wait):
    wait()
    with pytest.raises(Unavailable):
        fill_in(SpoiltFor(runs, "ann", Unavailable("The store is away.")), streams, FakeWeather())


def test_a_place_without_weather_does_not_end_it(runs, streams, wait):
    wait()
    wait(1)
    service = FakeWeather()
    service.instruct("empty")
    assert fill_in(runs, streams, service) == Backfill(waiting=2)
    assert service.requests == 2


def test_a_run_is_given_up_with_the_reason(runs, streams, wait):
    run = wait(waited=GIVE_UP_AFTER["nothing_known"])
    service = FakeWeather()
    service.instruct("out_of_range")
    assert fill_in(runs, streams, service) == Backfill(given_up=1)
    assert runs.get("ann", run.id).weather_missing == MissingWeather("nothing_known", run.weather_missing.since, None)
    assert fill_in(runs, streams, service) == Backfill()


def test_a_run_whose_samples_are_gone_is_given_up(runs, streams, wait):
    run = wait()
    streams.delete("ann", str(run.id))
    assert fill_in(runs, streams, FakeWeather()) == Backfill(given_up=1)
    assert runs.get("ann", run.id).weather_missing.why == "no_place"


def test_only_so_many_are_asked_for_at_once_the_longest_waiting_first(runs, streams, wait):
    late, early = wait(0, waited=timedelta(minutes=5)), wait(1, waited=timedelta(minutes=50))
    assert fill_in(runs, streams, FakeWeather(), limit=1) == Backfill(filled=1)
    assert (runs.get("ann", early.id).weather_missing, runs.get("ann", late.id).weather_data) == (None, None)


def test_a_run_is_not_asked_for_before_it_is_due(runs, streams, wait):
    wait(waited=-timedelta(minutes=1))
    assert fill_in(runs, streams, FakeWeather()) == Backfill()


def test_without_a_service_runs_go_on_waiting(runs, streams, wait):
    run = wait()
    assert fill_in(runs, streams, None) == Backfill()
    assert runs.get("ann", run.id) == run


def test_of_two_at_once_one_fills_in_and_counts(runs, streams, wait):
    run = wait()
    counted = []
    service = Meanwhile(lambda: counted or counted.append(fill_in(runs, streams, FakeWeather())))
    assert fill_in(runs, streams, service) == Backfill()
    assert counted == [Backfill(filled=1)]
    assert runs.get("ann", run.id).weather_data.temperature_c == 15.0


def test_another_run_that_arrives_meanwhile_keeps_nothing_from_its_weather(runs, streams, wait):
    run = wait()
    service = Meanwhile(lambda: keep(runs, run_at(START + timedelta(hours=5))))
    assert fill_in(runs, streams, service) == Backfill(filled=1)
    assert service.requests == 1
    assert runs.get("ann", run.id).weather_data is not None
    assert len(runs.page("ann", limit=9, cursor=None).items) == 2


def test_a_run_deleted_meanwhile_stays_deleted(database, runs, streams, wait):
    run = wait()
    service = Meanwhile(lambda: delete_run("ann", str(run.id), runs, streams))
    assert fill_in(runs, streams, service) == Backfill()
    assert runs.get("ann", run.id) is None
    assert weeks_of(database) == []


def test_a_run_that_is_always_overtaken_goes_on_waiting(runs, streams, wait):
    run = wait()
    others = (run_at(START + timedelta(hours=hours)) for hours in range(5, 99))

    class Restless:
        """The runs of an athlete who never stops sending some."""

        def __getattr__(self, name: str) -> object:
            return getattr(runs, name)

        def change(self, athlete_id: str, changed: Run, *, revision: int) -> None:
            keep(runs, next(others))
            runs.change(athlete_id, changed, revision=revision)

    assert fill_in(Restless(), streams, FakeWeather()) == Backfill(waiting=1)
    assert runs.get("ann", run.id) == run


def test_a_run_that_does_not_wait_is_not_asked_for(runs, streams):
    keep(runs, run_at(START))
    service = FakeWeather()
    for run_id in (run_at(START).id, run_at(START + timedelta(hours=1)).id):
        assert settle_weather(RunKey("ann", run_id), runs, streams, PastWeather(service, lambda: NOW)) is None
    assert service.requests == 0
