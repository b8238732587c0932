"""Keeping workouts, knowing them again, and taking them back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from spotter.errors import Conflict, NotFound
from spotter.strength.ports import Logbook
from spotter.strength.workout_id import is_workout_id
from spotter.strength.workouts import delete_workout, keep_workout, previous_sets, workout_of
from tests.support.workouts import BENCH, SQUAT, START, FewExercises, entry, logbook_in, stored_workouts, workout_at


@pytest.fixture
def logbook():
    return logbook_in()


def listed(logbook: Logbook, athlete: str = "ann"):
    return list(logbook.workouts.page(athlete, limit=50, cursor=None).items)


def test_a_workout_is_kept_with_its_id_and_its_week(logbook):
    kept = keep_workout("ann", workout_at(), logbook)
    assert is_workout_id(str(kept.id))
    assert str(kept.id).startswith("20260504T170000Z-")
    assert kept == replace(workout_at(), id=kept.id, week_start_date=date(2026, 5, 4))
    assert workout_of("ann", str(kept.id), logbook.workouts) == kept
    assert listed(logbook) == [kept]


def test_the_same_content_is_kept_once(logbook):
    first = keep_workout("ann", workout_at(), logbook)
    assert keep_workout("ann", workout_at(), logbook) == first
    assert listed(logbook) == [first]
    keep_workout("ann", workout_at(START, entry(BENCH)), logbook)
    assert len(listed(logbook)) == 2


def test_two_athletes_may_train_together(logbook):
    one, other = (keep_workout(athlete, workout_at(), logbook) for athlete in ("ann", "bob"))
    assert one.id != other.id
    assert (listed(logbook, "ann"), listed(logbook, "bob")) == ([one], [other])


def test_a_request_is_known_by_its_token_also_when_the_clock_has_moved_on(logbook):
    first = keep_workout("ann", workout_at(), logbook, token="one")
    again = workout_at(START + timedelta(hours=2), entry(SQUAT))
    assert keep_workout("ann", again, logbook, token="one") == first
    assert keep_workout("ann", workout_at(), logbook, token="two").id != first.id
    assert keep_workout("ann", workout_at(START + timedelta(days=2)), logbook, token="one").id != first.id


@pytest.mark.parametrize(
    ("own", "offset_h", "home", "monday"),
    [
        ("Asia/Tokyo", 0, "America/New_York", date(2026, 5, 4)),
        (None, 9, "America/New_York", date(2026, 5, 4)),
        (None, 0, "Asia/Tokyo", date(2026, 5, 4)),
        (None, 0, None, date(2026, 4, 27)),
        ("Nowhere/Atoll", 0, "Asia/Tokyo", date(2026, 5, 4)),
    ],
)
def test_the_week_is_that_of_the_athletes_calendar(logbook, own, offset_h, home, monday):
    sunday_evening = datetime(2026, 5, 3, 20, tzinfo=UTC).astimezone(timezone(timedelta(hours=offset_h)))
    kept = keep_workout("ann", workout_at(sunday_evening, timezone=own), logbook, home_timezone=home)
    assert kept.week_start_date == monday


def test_a_deleted_workout_is_gone_and_may_come_again(logbook):
    kept = keep_workout("ann", workout_at(), logbook)
    delete_workout("ann", str(kept.id), logbook)
    assert listed(logbook) == []
    with pytest.raises(NotFound):
        delete_workout("ann", str(kept.id), logbook)
    assert keep_workout("ann", workout_at(), logbook) == kept


@pytest.mark.parametrize("workout_id", ["#head", "", "20260504T170000Z-0000000000000000", "x" * 3000])
def test_what_is_no_workout_is_not_found(logbook, workout_id):
    keep_workout("ann", workout_at(), logbook)
    with pytest.raises(NotFound):
        workout_of("ann", workout_id, logbook.workouts)
    with pytest.raises(NotFound):
        delete_workout("ann", workout_id, logbook)


def test_the_workout_of_another_athlete_is_not_found(logbook):
    kept = keep_workout("ann", workout_at(), logbook)
    with pytest.raises(NotFound):
        workout_of("bob", str(kept.id), logbook.workouts)


def test_who_is_always_overtaken_is_told_so():
    overtaken = Logbook(Overtaken(stored_workouts()), FewExercises())
    with pytest.raises(Conflict):
        keep_workout("ann", workout_at(), overtaken)


class Overtaken:
    """Workouts of which another is always written first."""

    def __init__(self, workouts) -> None:
        self._workouts = workouts

    def __getattr__(self, name: str):
        return getattr(self._workouts, name)

    def write(self, *_change, **_revision) -> None:
        raise Conflict("changed")


def test_the_sets_before_are_those_of_the_last_workout(logbook):
    assert previous_sets("ann", logbook.workouts) == ()
    keep_workout("ann", workout_at(START + timedelta(days=1), entry(BENCH), entry(SQUAT)), logbook)
    keep_workout("ann", workout_at(), logbook)
    assert previous_sets("ann", logbook.workouts) == (entry(BENCH), entry(SQUAT))
