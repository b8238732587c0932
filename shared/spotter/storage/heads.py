"""One head per athlete, which every write of a run or a workout moves on.

A week is one item for runs and workouts together, and what it adds up to is written with whatever it changes by. Who
writes has read the head first; had something been written in between, the head would have moved, and the transaction
undoes itself. One head for both kinds guards both parts of the week at once: with a head for each kind, the week's item
would need a version of its own, and one that starts anew with every week that was empty in between guards nothing.
Runs and workouts of one athlete thus get in each other's way, but they are written seconds apart at the most.

The head stands in the runs' table, where it was before there were workouts.
"""

from __future__ import annotations

from dataclasses import dataclass

from spotter.storage.items import Database, Put, TableSpec, VersionIs
from spotter.storage.table import Table

# Ids of runs begin with a digit of the year, which the head's does not.
HEAD_ID = "#head"


@dataclass(frozen=True, slots=True)
class Head:
    """How many times runs and workouts of an athlete have been written."""

    version: int
    id: str = HEAD_ID


class StoredHeads:
    """The heads in the runs' table."""

    def __init__(self, database: Database, runs_table: str) -> None:
        self._heads: Table[Head] = Table(database, TableSpec(runs_table), Head)

    def revision(self, athlete_id: str) -> int:
        """How many times the athlete's runs and workouts have been written; 0 before the first."""
        head = self._heads.get(athlete_id, HEAD_ID)
        return 0 if head is None else head.version

    def moving_on(self, athlete_id: str, revision: int) -> Put:
        """The write that moves the head on from `revision`, and undoes the others if it is no longer there."""
        return self._heads.putting(athlete_id, Head(revision + 1), VersionIs(revision))
