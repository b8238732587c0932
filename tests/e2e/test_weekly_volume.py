"""The weeks of an athlete over HTTP, and under many writers at once on the emulator's database."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta

import httpx
import pytest

from infra.local.aws import emulated
from spotter.clock import week_start_date
from spotter.errors import NotFound
from spotter.running.intake import Shelf, delete_run, take_in
from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.items import TableSpec
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.streams import StoredStreams
from tests.support.activities import healthkit
from tests.support.aws import create_table
from tests.support.run_histories import (
    MONDAYS,
    TIME_ZONES,
    Deleted,
    Sent,
    Step,
    all_runs,
    around,
    stored_weeks,
    weeks_of,
)
from tests.support.runs import NO_WEATHER, RUNS_TABLE, WEEKS_TABLE, stored_runs

HISTORIES = 24
WRITERS = 3
# A writer tries ten times, and is overtaken at most as often as the others write.
STEPS_PER_WRITER = 3


def last_monday() -> datetime:
    """Noon of the Monday of last week, in UTC."""
    return datetime.combine(week_start_date(datetime.now(UTC) - timedelta(weeks=1)), time(12), UTC)


def send(athlete: httpx.Client, start: datetime, distance_m: float) -> httpx.Response:
    workout = {**healthkit(start), "total_distance_m": distance_m}
    answer = athlete.post("/api/running/parse", json={"healthkit": workout})
    assert answer.is_success, answer.text
    return answer


def week_of_last_monday(athlete: httpx.Client) -> dict:
    answer = athlete.get("/api/volume/weekly", params={"weeks": 2})
    assert answer.status_code == 200, answer.text
    this, last = answer.json()["items"]
    assert (last["week_start_date"], this["running_count"]) == (last_monday().date().isoformat(), 0)
    return last


def test_a_week_follows_runs_that_come_and_go(as_athlete):
    athlete = as_athlete("emil")
    first = send(athlete, last_monday(), 1800.1).json()["run"]["id"]
    send(athlete, last_monday() + timedelta(days=3), 1900.2)
    assert send(athlete, last_monday(), 1800.1).status_code == 200, "known"
    week = week_of_last_monday(athlete)
    assert (week["total_running_m"], week["running_count"], week["running_moving_s"]) == (3700.3, 2, 1200.0)
    assert week["total_running_miles"] == pytest.approx(3700.3 / 1609.344, abs=5e-5)

    assert athlete.delete(f"/api/runs/{first}").is_success
    assert week_of_last_monday(athlete)["total_running_m"] == 1900.2
    assert week_of_last_monday(as_athlete("dana"))["running_count"] == 0


def test_runs_that_arrive_and_go_at_once_are_all_counted_once(as_athlete):
    athlete = as_athlete("paavo")
    going = [
        send(athlete, last_monday() + timedelta(hours=hours), 1000.0).json()["run"]["id"] for hours in range(20, 23)
    ]
    requests = [lambda run=run: athlete.delete(f"/api/runs/{run}") for run in going]
    requests += [
        lambda hours=hours: send(athlete, last_monday() + timedelta(hours=hours % 6), 1500.1 + hours % 6)
        for hours in range(9)
    ]
    with ThreadPoolExecutor(4) as senders:
        answers = list(senders.map(lambda request: request(), requests))
    assert sorted(answer.status_code for answer in answers) == [200] * 3 + [201] * 6 + [204] * 3
    week = week_of_last_monday(athlete)
    assert (week["total_running_m"], week["running_count"]) == (9015.6, 6)


@pytest.fixture
def database(settings):
    client = emulated(settings, "dynamodb")
    for table in (RUNS_TABLE, WEEKS_TABLE):
        create_table(client, TableSpec(table))
    yield DynamoDatabase(client)
    for table in (RUNS_TABLE, WEEKS_TABLE):
        client.delete_table(TableName=table)


def history(seed: int, athlete: str) -> list[list[Step]]:
    """For each writer its steps, all around the beginning of one week, so that the writers meet."""
    chosen = random.Random(seed)
    zones = list(TIME_ZONES)

    def step() -> Step:
        if chosen.random() < 0.3:
            return Deleted(athlete, chosen.randrange(9))
        start = around(MONDAYS[seed % len(MONDAYS)], chosen.randint(-900, 900))
        home = chosen.choice(zones)
        return Sent(athlete, start, chosen.randint(3000, 9000), chosen.randint(100, 18_000), None, home)

    return [[step() for _ in range(STEPS_PER_WRITER)] for _ in range(WRITERS)]


def carry_out(database: DynamoDatabase, streams: StoredStreams, step: Step) -> None:
    runs = stored_runs(database)
    if isinstance(step, Sent):
        take_in(step.athlete, step.activity, Shelf(runs, streams, NO_WEATHER), step.home_timezone)
        return
    own = all_runs(database, step.athlete)
    try:
        if own:
            delete_run(step.athlete, str(own[step.place % len(own)].id), runs, streams)
    except NotFound:
        assert len(own) <= WRITERS * STEPS_PER_WRITER, "another writer was first"


def test_weeks_do_not_drift_under_many_writers(database):
    streams = StoredStreams(MemoryObjects())
    weeks_seen = 0
    for seed in range(HISTORIES):
        athlete = f"runner-{seed}"
        with ThreadPoolExecutor(WRITERS) as writers:
            tasks = [
                writers.submit(lambda steps=steps: [carry_out(database, streams, step) for step in steps])
                for steps in history(seed, athlete)
            ]
        for task in tasks:
            task.result()
        weeks = stored_weeks(database, athlete)
        assert weeks == weeks_of(all_runs(database, athlete)), f"history {seed}"
        weeks_seen += len(weeks)
    assert weeks_seen > HISTORIES, "most histories leave runs on both sides of midnight"
