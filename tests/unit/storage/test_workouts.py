"""The workouts' table: places and signs, and the head that workouts share with runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from spotter.errors import Conflict
from spotter.storage.items import TableSpec
from spotter.storage.memory import MemoryDatabase
from spotter.storage.table import Table
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from spotter.strength.ports import Change
from spotter.strength.weekly_strength import totals_of, week_of
from spotter.strength.workout_id import place_of
from spotter.strength.workouts import delete_workout, keep_workout, new_workout
from tests.support.runs import WEEKS_TABLE, keep, run_at, stored_runs
from tests.support.workouts import START, WORKOUTS_TABLE, FewExercises, logbook_in, stored_workouts, workout_at

WORKOUT = new_workout("ann", workout_at(), None, None)
WEEK = totals_of(week_of(WORKOUT), [WORKOUT], FewExercises())
RUN = run_at(START)


@pytest.fixture
def database():
    return MemoryDatabase()


@pytest.fixture
def workouts(database):
    return stored_workouts(database)


def ids_in(database) -> list[str]:
    return [item["id"] for item in Table(database, TableSpec(WORKOUTS_TABLE), dict).walk("ann")]


def add(workouts, *, revision: int) -> None:
    workouts.write("ann", Change(None, WORKOUT), [WEEK], revision=revision)


def test_a_workout_comes_back_as_it_was(workouts):
    add(workouts, revision=0)
    assert workouts.get("ann", str(WORKOUT.id)) == WORKOUT
    assert list(workouts.performed_between("ann", START, START)) == [WORKOUT]
    assert workouts.page("ann", limit=1, cursor=None).items == (WORKOUT,)


def test_runs_and_workouts_move_the_same_head(database, workouts):
    runs = stored_runs(database)
    keep(runs, RUN, revision=0)
    with pytest.raises(Conflict):
        add(workouts, revision=0)
    add(workouts, revision=1)
    assert (workouts.revision("ann"), runs.revision("ann"), workouts.revision("bob")) == (2, 2, 0)
    with pytest.raises(Conflict):
        keep(runs, run_at(START + timedelta(hours=1)), revision=1)
    assert runs.get("ann", str(RUN.id)) == RUN
    assert workouts.get("ann", str(WORKOUT.id)) == WORKOUT


def test_runs_and_workouts_share_their_week(database):
    logbook = logbook_in(database)
    weeks = StoredWeeklyVolumes(database, WEEKS_TABLE)
    keep(stored_runs(database), RUN)
    keep_workout("ann", workout_at(), logbook)
    [both] = weeks.between("ann", week_of(WORKOUT), week_of(WORKOUT))
    assert (both.running_count, both.total_running_m, both.workout_count, both.total_sets) == (1, RUN.distance_m, 1, 1)
    delete_workout("ann", str(WORKOUT.id), logbook)
    [ran] = weeks.between("ann", week_of(WORKOUT), week_of(WORKOUT))
    assert (ran.running_count, ran.workout_count, ran.hard_sets_by_muscle) == (1, 0, {})


def test_a_moved_workout_leaves_a_sign_until_it_returns(database, workouts):
    add(workouts, revision=0)
    moved = replace(WORKOUT, performed_at=START + timedelta(hours=1))
    workouts.write("ann", Change(WORKOUT, moved), [WEEK], revision=1)
    assert ids_in(database) == [f"#{WORKOUT.id}", place_of(moved)]
    assert workouts.get("ann", str(WORKOUT.id)) == moved
    assert workouts.page("ann", limit=9, cursor=None).items == (moved,)
    workouts.write("ann", Change(moved, WORKOUT), [WEEK], revision=2)
    assert ids_in(database) == [WORKOUT.id]
