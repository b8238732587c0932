"""Workouts of an athlete over HTTP, and under many writers at once on the emulator's database."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, time, timedelta

import pytest

from infra.local.aws import emulated
from spotter.clock import week_start_date
from spotter.errors import NotFound
from spotter.running.intake import Shelf, take_in
from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.items import TableSpec
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.streams import StoredStreams
from tests.support.aws import create_table
from tests.support.run_histories import MONDAYS, TIME_ZONES, Sent, all_runs, around, stored_weeks, weeks_of
from tests.support.runs import NO_WEATHER, RUNS_TABLE, WEEKS_TABLE, stored_runs
from tests.support.workout_histories import (
    Corrected,
    Posted,
    Told,
    Undone,
    WorkoutStep,
    all_workouts,
    carry_out,
    stored_strength,
    strength_of,
)
from tests.support.workouts import EXERCISES, WORKOUTS_TABLE, entry, lifted, logbook_in

HISTORIES = 24
WRITERS = 3
# A writer tries ten times, and is overtaken at most as often as the others write.
STEPS_PER_WRITER = 3

SQUATS = {"exercise": {"name": "Squat"}, "sets": [{"reps": 5, "weight": 185, "unit": "lb", "rpe": 8}] * 3}


def last_monday() -> datetime:
    """Noon of the Monday of last week, in UTC."""
    return datetime.combine(week_start_date(datetime.now(UTC) - timedelta(weeks=1)), time(12), UTC)


def last_weeks(athlete) -> list[dict]:
    answer = athlete.get("/api/volume/weekly", params={"weeks": 3})
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


def test_a_week_follows_a_workout_that_is_corrected_and_deleted(as_athlete):
    athlete = as_athlete("olga")
    body = {"entries": [SQUATS], "performed_at": last_monday().isoformat()}
    headers = {"Idempotency-Key": "first"}
    added = athlete.post("/api/workouts", json=body, headers=headers)
    assert added.status_code == 201, added.text
    assert athlete.post("/api/workouts", json=body, headers=headers).json() == added.json()
    path = f"/api/workouts/{added.json()['id']}"
    [listed] = athlete.get("/api/workouts").json()["items"]
    assert listed == added.json() == athlete.get(path).json()
    assert (listed["entries"][0]["exercise"]["id"], listed["entries"][0]["sets"][0]["weight"]) == ("squat", 185)
    week = last_weeks(athlete)[1]
    assert (week["total_sets"], week["total_volume_lbs"], week["avg_rpe"]) == (3, 2775.0, 8.0)
    assert week["hard_sets_by_muscle"]["quads"] == 3

    earlier = {**body, "performed_at": (last_monday() - timedelta(days=2)).isoformat()}
    assert athlete.put(path, json=earlier).json()["id"] == listed["id"]
    assert [each["total_sets"] for each in last_weeks(athlete)] == [0, 0, 3]
    assert as_athlete("piet").get(path).status_code == 404
    assert athlete.delete(path).status_code == 204
    assert athlete.get(path).status_code == 404
    assert [each["total_sets"] for each in last_weeks(athlete)] == [0, 0, 0]


@pytest.fixture
def database(settings):
    client = emulated(settings, "dynamodb")
    tables = (RUNS_TABLE, WORKOUTS_TABLE, WEEKS_TABLE)
    for table in tables:
        create_table(client, TableSpec(table))
    yield DynamoDatabase(client)
    for table in tables:
        client.delete_table(TableName=table)


def history(seed: int, athlete: str) -> list[list[WorkoutStep | Sent]]:
    """For each writer its steps, all around the beginning of one week, so that the writers meet."""
    chosen = random.Random(seed)
    zones = [name for name, zone in TIME_ZONES.items() if zone]

    def posted() -> Posted:
        done = [lifted(chosen.randint(1, 12), chosen.randint(1, 4000) / 10, chosen.choice(("kg", "lb")))]
        entries = (entry(chosen.choice(EXERCISES), *done * chosen.randint(1, 3)),)
        start = around(MONDAYS[seed % len(MONDAYS)], chosen.randint(-900, 900))
        return Posted(athlete, start, entries, chosen.choice((None, *zones)), chosen.choice(zones))

    def step() -> WorkoutStep | Sent:
        new = posted()
        place = chosen.randrange(9)
        run = Sent(athlete, new.performed_at, chosen.randint(3000, 9000), chosen.randint(100, 18_000))
        told = Told(athlete, new.performed_at, new.entries, new.home_timezone)
        return chosen.choice((new, told, told, Corrected(athlete, place, new), Undone(athlete, place), run))

    return [[step() for _ in range(STEPS_PER_WRITER)] for _ in range(WRITERS)]


def perform(database: DynamoDatabase, streams: StoredStreams, step: WorkoutStep | Sent) -> None:
    if isinstance(step, Sent):
        take_in(step.athlete, step.activity, Shelf(stored_runs(database), streams, NO_WEATHER), step.home_timezone)
        return
    known = all_workouts(database, step.athlete)
    try:
        carry_out(step, logbook_in(database), known)
    except NotFound:
        assert known, "another writer was first"


def test_weeks_do_not_drift_under_many_writers(database):
    streams = StoredStreams(MemoryObjects())
    weeks_seen = 0
    for seed in range(HISTORIES):
        athlete = f"lifter-{seed}"
        with ThreadPoolExecutor(WRITERS) as writers:
            tasks = [
                writers.submit(lambda steps=steps: [perform(database, streams, step) for step in steps])
                for steps in history(seed, athlete)
            ]
        for task in tasks:
            task.result()
        weeks = stored_strength(database, athlete)
        assert weeks == strength_of(all_workouts(database, athlete)), f"history {seed}"
        ran = {week: totals for week, totals in stored_weeks(database, athlete).items() if totals[2]}
        assert ran == weeks_of(all_runs(database, athlete)), f"history {seed}"
        weeks_seen += len(weeks)
    assert weeks_seen > HISTORIES, "most histories leave workouts on both sides of midnight"
