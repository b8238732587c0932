"""The week in which a moment lies."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from spotter.clock import week_start_date

BEFORE, MONDAY = date(2026, 3, 23), date(2026, 3, 30)


@pytest.mark.parametrize(
    ("moment", "zone", "week"),
    [
        pytest.param("2026-03-29T23:59:59", "UTC", BEFORE, id="the last second of a Sunday"),
        pytest.param("2026-03-30T00:00:00", "UTC", MONDAY, id="the first second of a Monday"),
        pytest.param("2026-04-05T23:59:59", "UTC", MONDAY, id="a week lasts seven days"),
        pytest.param("2026-03-29T21:59:59", "Europe/Berlin", BEFORE, id="the Sunday on which summer time began"),
        pytest.param("2026-03-29T22:00:00", "Europe/Berlin", MONDAY, id="two hours ahead from then on"),
        pytest.param("2026-03-22T22:30:00", "Europe/Berlin", date(2026, 3, 16), id="one hour ahead before"),
        pytest.param("2026-11-02T04:30:00", "America/New_York", date(2026, 10, 26), id="winter time began there"),
        pytest.param("2026-11-02T05:00:00", "America/New_York", date(2026, 11, 2), id="five hours behind"),
        pytest.param("2026-03-29T10:00:00", "Pacific/Kiritimati", MONDAY, id="fourteen hours ahead"),
        pytest.param("2026-03-30T10:59:59", "Pacific/Pago_Pago", BEFORE, id="eleven hours behind"),
        pytest.param("2026-03-29T18:15:00", "+05:45", MONDAY, id="an offset ahead"),
        pytest.param("2026-03-30T03:29:59", "-03:30", BEFORE, id="an offset behind"),
        pytest.param("2027-01-03T12:00:00", "UTC", date(2026, 12, 28), id="over the turn of the year"),
    ],
)
def test_a_week_begins_on_monday_at_midnight_where_the_athlete_is(moment, zone, week):
    assert week_start_date(datetime.fromisoformat(moment).replace(tzinfo=UTC), zone) == week


SUNDAY_NIGHT = datetime(2026, 3, 29, 20, tzinfo=UTC)


@pytest.mark.parametrize("unknown", [None, "", "Mars/Olympus", "../etc", "+99:99", "-", "Europe", "\0"])
def test_the_first_known_time_zone_counts(unknown):
    assert week_start_date(SUNDAY_NIGHT, unknown, "Asia/Tokyo", "America/New_York") == MONDAY
    assert week_start_date(SUNDAY_NIGHT, unknown) == BEFORE


def test_without_a_time_zone_the_calendar_is_that_of_utc():
    elsewhere = SUNDAY_NIGHT.astimezone(timezone(timedelta(hours=9)))
    assert week_start_date(elsewhere) == BEFORE
