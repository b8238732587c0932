"""A workout is put right and stays itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from spotter.errors import InvalidInput, NotFound
from spotter.storage.items import TableSpec
from spotter.storage.memory import MemoryDatabase
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from spotter.strength.corrections import correct_workout
from spotter.strength.models import ExerciseMention
from spotter.strength.posted_workout import PostedEntry, PostedMention, PostedWorkout, named_by, workout_from
from spotter.strength.sessions import add_to_session
from spotter.strength.workouts import delete_workout, keep_workout
from tests.support.runs import WEEKS_TABLE
from tests.support.workouts import (
    BENCH,
    SQUAT,
    START,
    WORKOUTS_TABLE,
    FewExercises,
    entry,
    lifted,
    logbook_in,
    workout_at,
)

LATER = START + timedelta(days=30)
BODY = PostedWorkout(
    entries=(PostedEntry(exercise=PostedMention(id=None, name="bench press"), sets=(lifted(8, 60.0),)),),
    notes="felt light",
)


@pytest.fixture
def database():
    return MemoryDatabase()


@pytest.fixture
def logbook(database):
    return logbook_in(database)


def correct(logbook, workout, body=BODY, home=None):
    return correct_workout("ann", str(workout.id), body, logbook, lambda: LATER, home)


def sets_by_week(database):
    weeks = StoredWeeklyVolumes(database, WEEKS_TABLE).between("ann", date(2000, 1, 1), date(2100, 1, 1))
    return {week.id: week.total_sets for week in weeks}


def test_entries_and_notes_are_replaced_and_the_rest_stays(logbook):
    kept = keep_workout("ann", workout_at(timezone="Asia/Tokyo", duration_s=60.0), logbook)
    corrected = correct(logbook, kept, home="America/New_York")
    bench = replace(entry(BENCH, lifted(8, 60.0)), exercise=replace(entry(BENCH).exercise, spoken="bench press"))
    assert corrected == replace(kept, entries=(bench,), notes="felt light", duration_s=None)
    assert logbook.workouts.get("ann", str(kept.id)) == corrected


def test_a_corrected_beginning_moves_the_workout_between_weeks_and_in_the_list(logbook, database):
    kept = keep_workout("ann", workout_at(), logbook)
    other = keep_workout("ann", workout_at(START - timedelta(days=2)), logbook)
    moved = correct(logbook, kept, replace(BODY, performed_at=START - timedelta(days=9)))
    assert (moved.id, moved.week_start_date) == (kept.id, date(2026, 4, 20))
    assert list(logbook.workouts.page("ann", limit=9, cursor=None).items) == [other, moved]
    assert sets_by_week(database) == {"2026-04-20": 1, "2026-04-27": 1}
    assert logbook.workouts.get("ann", str(kept.id)) == moved

    back = correct(logbook, moved, replace(BODY, performed_at=START))
    assert list(logbook.workouts.page("ann", limit=9, cursor=None).items) == [back, other]
    assert sets_by_week(database) == {"2026-04-27": 1, "2026-05-04": 1}


def test_a_moved_workout_leaves_nothing_when_it_is_deleted(logbook, database):
    kept = keep_workout("ann", workout_at(), logbook)
    correct(logbook, kept, replace(BODY, performed_at=START - timedelta(days=9)))
    delete_workout("ann", str(kept.id), logbook)
    assert logbook.workouts.get("ann", str(kept.id)) is None
    assert sets_by_week(database) == {}
    assert len(database.erase(TableSpec(WORKOUTS_TABLE), "ann")) == 0


def test_what_was_told_last_moves_with_the_beginning(logbook):
    told = add_to_session("ann", (entry(SQUAT),), START, logbook)
    moved = correct(logbook, told, replace(BODY, performed_at=START - timedelta(hours=3)))
    assert moved.last_logged_at == START - timedelta(hours=3)


def test_a_time_zone_that_is_unknown_by_now_stands_in_no_ones_way(logbook):
    kept = keep_workout("ann", workout_at(timezone="Nowhere/Atoll"), logbook)
    assert correct(logbook, kept).timezone == "Nowhere/Atoll"


def test_what_is_not_there_cannot_be_corrected(logbook):
    kept = keep_workout("bob", workout_at(), logbook)
    with pytest.raises(NotFound):
        correct(logbook, kept)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"performed_at": datetime(1969, 12, 31, 23, 59, tzinfo=UTC)}, "performed_at"),
        ({"performed_at": LATER + timedelta(days=1, seconds=1)}, "performed_at"),
        ({"performed_at": datetime.fromisoformat("0001-01-01T00:00:00+14:00")}, "performed_at"),
        ({"performed_at": datetime.fromisoformat("9999-12-31T23:59:59-14:00")}, "performed_at"),
        ({"performed_at": START, "timezone": "Mars/Olympus"}, "timezone"),
        ({"entries": (replace(BODY.entries[0], sets=BODY.entries[0].sets * 100),) * 6}, "entries"),
    ],
)
def test_what_cannot_be_is_refused_by_field(changes, field):
    with pytest.raises(InvalidInput) as raised:
        workout_from(replace(BODY, **changes), FewExercises(), lambda: LATER)
    assert [error.field for error in raised.value.errors] == [field]


def test_a_workout_began_now_where_nothing_is_said_of_it():
    assert workout_from(BODY, FewExercises(), lambda: LATER).performed_at == LATER


def test_a_time_without_an_offset_is_that_of_the_time_zone():
    noon = datetime(2026, 5, 4, 12)  # noqa: DTZ001 - what a client may send
    tokyo = replace(BODY, performed_at=noon, timezone="Asia/Tokyo")
    assert workout_from(tokyo, FewExercises(), lambda: LATER).performed_at == datetime(2026, 5, 4, 3, tzinfo=UTC)
    utc = workout_from(replace(BODY, performed_at=noon), FewExercises(), lambda: LATER)
    assert utc.performed_at == datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sent", "known"),
    [
        (ExerciseMention(id="squat", name="low bar"), ExerciseMention(id="squat", name="Squat", spoken="low bar")),
        (ExerciseMention(id="gone", name="squat"), ExerciseMention(id="squat", name="Squat", spoken="squat")),
        (ExerciseMention(id="gone", name="sled pull"), ExerciseMention(id=None, name="sled pull")),
        (
            ExerciseMention(id=None, name="Squat", spoken="squads"),
            ExerciseMention(id="squat", name="Squat", spoken="squads"),
        ),
    ],
)
def test_an_exercise_gets_its_name_from_the_catalogue_where_that_knows_it(sent, known):
    assert named_by(FewExercises(), sent) == known
