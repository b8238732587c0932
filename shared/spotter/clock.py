"""The time of day as something that is passed in, so that a test can choose it, and what a moment is called: by the
week and the day in which it lies, and by a text that sorts as moments do."""

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
    day = local_date(moment, *time_zones)
    return day - timedelta(days=day.weekday())


def local_date(moment: datetime, *time_zones: str | None) -> date:
    """The day on which an aware moment lies by the same calendar."""
    known = (zone for zone in map(time_zone, time_zones) if zone is not None)
    return moment.astimezone(next(known, UTC)).date()


def time_zone(name: str | None) -> tzinfo | None:
    """The time zone of that name or offset; None for None and for a text that is neither."""
    if name is None:
        return None
    try:
        return datetime.strptime(name, "%z").tzinfo if name.startswith(("+", "-")) else ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def moment_prefix(moment: datetime) -> str:
    """What the ids of things that begin in this second begin with, such as `20260504T080000Z`; an aware datetime."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
