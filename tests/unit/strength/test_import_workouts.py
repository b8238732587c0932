"""Taking over exports: what is new is kept with its weeks, what is there stays, and whoever is interrupted goes on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from spotter.errors import Conflict, InvalidInput, Unavailable, UnsupportedMediaType
from spotter.storage.memory import MemoryDatabase
from spotter.storage.weekly_volumes import StoredWeeklyVolumes
from spotter.strength.corrections import correct_workout
from spotter.strength.exercises.book import CatalogueBook
from spotter.strength.imports.import_workouts import ImportedWorkouts, import_workouts
from spotter.strength.imports.logged import Unsaid
from spotter.strength.ports import Logbook
from spotter.strength.posted_workout import PostedEntry, PostedMention, PostedWorkout
from spotter.strength.weekly_strength import totals_of, week_of
from spotter.strength.workouts import delete_workout, keep_workout
from tests.support.exports import HEVY_IN_POUNDS, HEVY_SET, clock, export, hevy, strong, strong_days
from tests.support.runs import WEEKS_TABLE
from tests.support.workouts import lifted, stored_workouts, workout_at

BERLIN = Unsaid("Europe/Berlin", "kg", "km")
ALL_WEEKS = (date(1970, 1, 1), date(9999, 12, 27))


@pytest.fixture
def database():
    return MemoryDatabase()


@pytest.fixture
def logbook(database):
    return Logbook(stored_workouts(database), CatalogueBook())


def send(body: bytes, logbook: Logbook, unsaid: Unsaid = BERLIN, now=clock) -> ImportedWorkouts:
    return import_workouts("ann", body, "text/csv; charset=utf-8", logbook, unsaid, now)


def kept(logbook: Logbook):
    return list(logbook.workouts.page("ann", limit=1000, cursor=None).items)


def check_weeks(database: MemoryDatabase, logbook: Logbook) -> None:
    """Every week is what one gets by adding up its workouts anew."""
    workouts = kept(logbook)
    stored = {
        week.week_start_date: week for week in StoredWeeklyVolumes(database, WEEKS_TABLE).between("ann", *ALL_WEEKS)
    }
    assert set(stored) == {week_of(workout) for workout in workouts}
    for monday, week in stored.items():
        own = totals_of(monday, [each for each in workouts if week_of(each) == monday], logbook.exercises)
        assert (week.workout_count, week.total_volume_kg) == (own.workout_count, own.total_volume_kg)
        assert (week.total_sets, week.hard_sets_by_muscle) == (own.total_sets, own.hard_sets_by_muscle)


def test_an_export_is_kept_with_its_weeks(database, logbook):
    done = send(strong_days(30), logbook)
    assert (done.source, done.imported, done.duplicates, done.unread_count) == ("strong", 30, 0, 0)
    assert len(kept(logbook)) == 30
    check_weeks(database, logbook)


def test_the_same_export_again_adds_nothing(database, logbook):
    send(strong_days(12), logbook)
    before = kept(logbook)
    done = send(strong_days(12), logbook)
    assert (done.imported, done.duplicates, kept(logbook)) == (0, 12, before)
    assert send(strong_days(15), logbook).imported == 3
    check_weeks(database, logbook)


def test_a_workout_is_known_again_in_other_units_in_the_other_app_and_in_another_time_zone(logbook):
    send(hevy({}), logbook)
    in_pounds = export(HEVY_IN_POUNDS, {**HEVY_SET, "weight_lbs": "181.88"})
    assert send(in_pounds, logbook).duplicates == 1
    assert send(strong({}), logbook).duplicates == 1
    assert send(hevy({}), logbook, Unsaid("America/New_York")).duplicates == 1
    assert len(kept(logbook)) == 1


def test_what_has_been_corrected_here_stays_corrected(database, logbook):
    send(strong({}), logbook)
    (workout,) = kept(logbook)
    entry = PostedEntry(exercise=PostedMention(name="Squat"), sets=(lifted(5, 100.0),))
    moved = PostedWorkout(entries=(entry,), performed_at=workout.performed_at - timedelta(days=30))
    correct_workout("ann", str(workout.id), moved, logbook, clock)
    before = kept(logbook)
    assert (send(strong({}), logbook).duplicates, kept(logbook)) == (1, before)
    check_weeks(database, logbook)


def test_what_has_been_deleted_here_may_come_again(database, logbook):
    send(strong({}), logbook)
    (workout,) = kept(logbook)
    delete_workout("ann", str(workout.id), logbook)
    assert (send(strong({}), logbook).imported, kept(logbook)) == (1, [workout])
    check_weeks(database, logbook)


def test_weeks_count_what_else_was_done_in_them(database, logbook):
    keep_workout("ann", workout_at(clock() - timedelta(days=3)), logbook)
    send(strong({"Date": "2026-05-01 10:00:00"}), logbook)
    assert len(kept(logbook)) == 2
    check_weeks(database, logbook)


def test_a_crowded_week_is_written_in_pieces(database, logbook):
    body = strong(*({"Workout Name": f"Nr {each}"} for each in range(45)))
    assert (send(body, logbook).imported, len(kept(logbook))) == (45, 45)
    check_weeks(database, logbook)


def test_when_time_is_up_what_is_kept_stays_and_the_same_file_goes_on(database, logbook):
    hurried = Hurried(calls=6)
    with pytest.raises(Unavailable) as raised:
        send(strong_days(30), logbook, now=hurried)
    assert raised.value.retry_after_s == 1
    before = len(kept(logbook))
    assert 0 < before < 30
    check_weeks(database, logbook)
    done = send(strong_days(30), logbook)
    assert (done.imported, done.duplicates) == (30 - before, before)
    check_weeks(database, logbook)


class Hurried:
    """A clock that is asked a number of times before the time is up."""

    def __init__(self, calls: int) -> None:
        self._left = calls

    def __call__(self):
        self._left -= 1
        return clock() if self._left >= 0 else clock() + timedelta(minutes=1)


def test_others_may_write_in_between(database):
    logbook = Logbook(Interrupted(stored_workouts(database), times=3), CatalogueBook())
    done = send(strong_days(30), logbook)
    assert (done.imported, len(kept(logbook))) == (30, 33)
    check_weeks(database, logbook)


def test_who_is_always_overtaken_is_told_so(database):
    logbook = Logbook(Interrupted(stored_workouts(database), times=1000), CatalogueBook())
    with pytest.raises(Conflict):
        send(strong_days(30), logbook)


class Interrupted:
    """Workouts among which another is kept, a number of times, just before a week is written."""

    def __init__(self, workouts, times: int) -> None:
        self._workouts = workouts
        self._left = times

    def __getattr__(self, name: str):
        return getattr(self._workouts, name)

    def add_to_week(self, athlete_id: str, workouts, week, *, revision: int) -> None:
        if self._left:
            self._left -= 1
            other = workout_at(workouts[0].performed_at + timedelta(minutes=self._left))
            keep_workout(athlete_id, other, Logbook(self._workouts, CatalogueBook()))
        self._workouts.add_to_week(athlete_id, workouts, week, revision=revision)


def test_what_is_no_export_is_refused(logbook):
    with pytest.raises(InvalidInput):
        send(b"a,b\n1,2\n", logbook)
    with pytest.raises(UnsupportedMediaType):
        import_workouts("ann", strong({}), "application/json", logbook, BERLIN, clock)
