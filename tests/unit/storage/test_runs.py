"""The runs' table: what the head beside the runs is for, and the weeks that are written with the runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from spotter.errors import Conflict
from spotter.running.models import MissingWeather
from spotter.running.ports import RunKey
from spotter.running.weekly_running import totals_of, week_of
from spotter.storage.heads import HEAD_ID
from spotter.storage.items import TableSpec
from spotter.storage.memory import MemoryDatabase
from spotter.storage.table import Table
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from tests.support.activities import START
from tests.support.runs import WEEKS_TABLE, keep, run_at, stored_runs

RUN = run_at(START)
WEEK = week_of(RUN)
OTHER = run_at(START + timedelta(hours=1))


@pytest.fixture
def database():
    return MemoryDatabase()


@pytest.fixture
def runs(database):
    return stored_runs(database)


@pytest.fixture
def weeks(database):
    return StoredWeeklyVolumes(database, WEEKS_TABLE)


def remove(runs, run, *left, revision):
    runs.remove("ann", str(run.id), totals_of(WEEK, left), revision=revision)


def ids_of(runs):
    return [run.id for run in runs.page("ann", limit=10, cursor=None).items]


def totals_in(weeks):
    return [(week.week_start_date, week.total_running_m) for week in weeks.between("ann", WEEK, WEEK)]


def test_each_write_moves_the_revision_on(runs):
    assert runs.revision("ann") == 0
    keep(runs, RUN)
    assert (runs.revision("ann"), runs.revision("bob")) == (1, 0)
    runs.change("ann", replace(RUN, notes="windy"), revision=1)
    assert runs.revision("ann") == 2
    remove(runs, RUN, revision=2)
    assert runs.revision("ann") == 3


def test_a_run_written_meanwhile_is_a_conflict_for_every_write(runs, weeks):
    keep(runs, RUN, revision=0)
    with pytest.raises(Conflict):
        keep(runs, OTHER, revision=0)
    with pytest.raises(Conflict):
        runs.change("ann", replace(RUN, notes="windy"), revision=0)
    with pytest.raises(Conflict):
        remove(runs, RUN, revision=0)
    assert runs.get("ann", str(RUN.id)) == RUN
    assert (ids_of(runs), runs.revision("ann")) == ([RUN.id], 1)
    assert totals_in(weeks) == [(WEEK, RUN.distance_m)]


def waiting(run, due_at):
    return replace(run, weather_data=None, weather_missing=MissingWeather("unavailable", START, due_at))


def test_runs_that_wait_for_weather_are_found_whoever_ran_them(runs):
    keep(runs, waiting(RUN, START + timedelta(hours=2)))
    keep(runs, waiting(OTHER, START + timedelta(hours=1)), athlete="bob")
    keep(runs, waiting(OTHER, None))
    due = [RunKey("bob", OTHER.id), RunKey("ann", RUN.id)]
    assert runs.due_for_weather(START + timedelta(hours=3), limit=9) == due
    assert runs.due_for_weather(START + timedelta(hours=3), limit=1) == due[:1]
    assert runs.due_for_weather(START + timedelta(hours=1), limit=9) == due[:1]
    assert runs.get("ann", RUN.id) == waiting(RUN, START + timedelta(hours=2))


def test_a_run_that_has_its_weather_or_is_gone_waits_no_longer(runs):
    keep(runs, waiting(RUN, START))
    keep(runs, waiting(OTHER, START))
    runs.change("ann", RUN, revision=2)
    remove(runs, OTHER, RUN, revision=3)
    assert runs.due_for_weather(START, limit=9) == []


def test_the_head_is_never_taken_for_a_run(runs):
    keep(runs, RUN)
    assert runs.get("ann", HEAD_ID) is None
    assert ids_of(runs) == [RUN.id]


def test_runs_are_found_by_when_they_started(runs):
    for hours in (0, 1, 2):
        keep(runs, run_at(START + timedelta(hours=hours)))
    found = runs.started_between("ann", START + timedelta(hours=1), START + timedelta(hours=2))
    assert [run.started_at for run in found] == [START + timedelta(hours=1), START + timedelta(hours=2)]


def test_the_newest_of_a_stretch_of_time_come_first(runs):
    for hours in range(4):
        keep(runs, run_at(START + timedelta(hours=hours)))
    found = runs.latest_between("ann", START, START + timedelta(hours=2), limit=2)
    assert [run.started_at for run in found] == [START + timedelta(hours=2), START + timedelta(hours=1)]


def test_a_run_comes_back_as_it_was(runs):
    keep(runs, RUN)
    assert runs.get("ann", str(RUN.id)) == RUN


def test_a_changed_run_stands_in_the_place_of_the_old_one_and_its_week_stays(runs, weeks):
    keep(runs, RUN)
    changed = replace(RUN, notes="windy", weather_data=None)
    runs.change("ann", changed, revision=1)
    assert runs.get("ann", str(RUN.id)) == changed
    assert totals_in(weeks) == [(WEEK, RUN.distance_m)]


def test_a_deleted_run_does_not_come_back_by_a_change(runs, weeks):
    keep(runs, RUN)
    remove(runs, RUN, revision=1)
    for revision in (1, 2):
        with pytest.raises(Conflict):
            runs.change("ann", RUN, revision=revision)
    assert (ids_of(runs), totals_in(weeks)) == ([], [])


def test_what_is_not_there_cannot_be_removed(runs):
    keep(runs, RUN)
    with pytest.raises(Conflict):
        remove(runs, OTHER, RUN, revision=1)
    assert runs.revision("ann") == 1


def test_a_week_goes_with_its_last_run(runs, weeks):
    keep(runs, RUN)
    keep(runs, OTHER)
    remove(runs, RUN, OTHER, revision=2)
    assert totals_in(weeks) == [(WEEK, OTHER.distance_m)]
    remove(runs, OTHER, revision=3)
    assert totals_in(weeks) == []


def test_what_else_was_done_in_a_week_outlives_its_runs(database, runs, weeks):
    keep(runs, RUN)
    table = Table(database, TableSpec(WEEKS_TABLE), dict)
    [item] = table.walk("ann")
    table.put("ann", {**item, "total_sets": 12, "exercises_performed": ["squat"]})

    keep(runs, OTHER)
    [week] = weeks.between("ann", WEEK, WEEK)
    assert (week.running_count, week.total_sets, week.exercises_performed) == (2, 12, ("squat",))

    remove(runs, RUN, OTHER, revision=2)
    remove(runs, OTHER, revision=3)
    [week] = weeks.between("ann", WEEK, WEEK)
    assert (week.total_running_m, week.total_running_miles, week.running_count) == (0.0, 0.0, 0)
    assert week.total_sets == 12
