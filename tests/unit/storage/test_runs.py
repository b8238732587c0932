"""The runs' table: what the head beside the runs is for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from spotter.errors import Conflict
from spotter.storage.memory import MemoryDatabase
from spotter.storage.runs import HEAD_ID, StoredRuns
from tests.support.activities import START
from tests.support.runs import run_at


@pytest.fixture
def runs():
    return StoredRuns(MemoryDatabase(), "runs")


def test_each_run_moves_the_revision_on(runs):
    assert runs.revision("ann") == 0
    runs.add("ann", run_at(START), revision=0)
    assert (runs.revision("ann"), runs.revision("bob")) == (1, 0)


def test_a_run_added_meanwhile_is_a_conflict(runs):
    seen = runs.revision("ann")
    runs.add("ann", run_at(START), revision=seen)
    with pytest.raises(Conflict):
        runs.add("ann", run_at(START + timedelta(hours=1)), revision=seen)
    assert len(runs.page("ann", limit=10, cursor=None).items) == 1


def test_the_head_is_never_taken_for_a_run(runs):
    runs.add("ann", run_at(START), revision=0)
    assert runs.get("ann", HEAD_ID) is None
    assert [run.id for run in runs.page("ann", limit=10, cursor=None).items] == [run_at(START).id]


def test_runs_are_found_by_when_they_started(runs):
    for revision, hours in enumerate((0, 1, 2)):
        runs.add("ann", run_at(START + timedelta(hours=hours)), revision=revision)
    found = runs.started_between("ann", START + timedelta(hours=1), START + timedelta(hours=2))
    assert [run.started_at for run in found] == [START + timedelta(hours=1), START + timedelta(hours=2)]


def test_a_run_comes_back_as_it_was(runs):
    run = run_at(START)
    runs.add("ann", run, revision=0)
    assert runs.get("ann", str(run.id)) == run
