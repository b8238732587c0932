"""The last weeks of an athlete, the empty ones included."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from spotter.athlete.profile import Profile
from spotter.athlete.weekly_volume import WeeklyVolume, empty_week, weekly_volumes
from tests.unit.athlete.test_profile import Shelf

MONDAY = date(2026, 5, 4)
SUNDAY_NIGHT = datetime(2026, 5, 10, 20, tzinfo=UTC)


class Weeks:
    """Weeks in a list."""

    def __init__(self, *weeks: WeeklyVolume) -> None:
        self.weeks = weeks

    def between(self, athlete_id: str, first: date, last: date) -> list[WeeklyVolume]:
        return [week for week in self.weeks if athlete_id == "ann" and first <= week.week_start_date <= last]


def ran(monday: date) -> WeeklyVolume:
    return replace(empty_week(monday), total_running_m=10_000.0, running_count=1)


def last_weeks(count: int, *weeks: WeeklyVolume, timezone: str | None = None, athlete: str = "ann"):
    shelf = Shelf()
    shelf.put(Profile(user_id=athlete, timezone=timezone, version=1), replacing=0)
    return list(weekly_volumes(athlete, count, Weeks(*weeks), shelf, lambda: SUNDAY_NIGHT).items)


def weeks_back(*back: int) -> list[date]:
    return [MONDAY - timedelta(weeks=each) for each in back]


def test_weeks_without_training_are_there_and_empty():
    done = ran(MONDAY - timedelta(weeks=1))
    assert last_weeks(3, done) == [empty_week(MONDAY), done, empty_week(MONDAY - timedelta(weeks=2))]


def test_an_empty_week_is_named_by_its_monday():
    week = empty_week(MONDAY)
    assert (week.id, week.week_start_date, week.total_running_m, week.exercises_performed) == (
        "2026-05-04",
        MONDAY,
        0.0,
        (),
    )


@pytest.mark.parametrize("count", [1, 2, 104])
def test_there_are_as_many_weeks_as_were_asked_for(count):
    found = last_weeks(count, *(ran(MONDAY - timedelta(weeks=back)) for back in range(120)))
    assert [week.week_start_date for week in found] == weeks_back(*range(count))
    assert all(week.running_count for week in found)


def test_the_last_week_is_the_one_that_it_is_where_the_athlete_lives():
    assert last_weeks(1, timezone="Asia/Tokyo")[0].week_start_date == MONDAY + timedelta(weeks=1)
    assert last_weeks(1, timezone="America/New_York")[0].week_start_date == MONDAY
    assert last_weeks(1)[0].week_start_date == MONDAY


def test_a_week_that_has_begun_only_elsewhere_is_shown_once_there_is_something_in_it():
    found = last_weeks(3, ran(MONDAY + timedelta(weeks=1)), ran(MONDAY - timedelta(weeks=1)))
    assert [(week.week_start_date, week.running_count) for week in found] == [
        (MONDAY + timedelta(weeks=1), 1),
        (MONDAY, 0),
        (MONDAY - timedelta(weeks=1), 1),
    ]


def test_weeks_of_another_athlete_are_not_shown():
    assert last_weeks(1, ran(MONDAY), athlete="bob") == [empty_week(MONDAY)]
