"""The time of day as something that is passed in, so that a test can choose it, and the week in which a moment lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The current time, aware, in UTC."""
    return datetime.now(UTC)


def week_start_date(moment: datetime, *time_zones: str | None) -> date:
    """The Monday of the week in which an aware moment lies, by the calendar of the first known of these time zones.

    A time zone is a name of the IANA database or an offset such as "+05:45"; None and any other text are passed over.
    Without a known one the calendar is that of UTC. Weeks begin on Monday, as in ISO 8601.
    """
    known = (zone for zone in map(_time_zone, time_zones) if zone is not None)
    local_date = moment.astimezone(next(known, UTC)).date()
    return local_date - timedelta(days=local_date.weekday())


def _time_zone(name: str | None) -> tzinfo | None:
    if name is None:
        return None
    try:
        return datetime.strptime(name, "%z").tzinfo if name.startswith(("+", "-")) else ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
