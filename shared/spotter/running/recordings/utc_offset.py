"""The local time zone of a recording, as far as its times tell: an offset from UTC."""

from __future__ import annotations

from datetime import datetime

QUARTER_OF_AN_HOUR_S = 15 * 60
WIDEST_UTC_OFFSET_S = 14 * 3600


def utc_offset(offset_s: float) -> str | None:
    """An offset in seconds east of UTC as text such as "+05:45".

    None for one that no time zone has: beyond 14 h, or not a whole number of quarters of an hour.
    """
    if abs(offset_s) > WIDEST_UTC_OFFSET_S or offset_s % QUARTER_OF_AN_HOUR_S:
        return None
    hours, minutes = divmod(int(abs(offset_s)) // 60, 60)
    return f"{'-' if offset_s < 0 else '+'}{hours:02d}:{minutes:02d}"


def utc_offset_of(moment: datetime) -> str | None:
    """The offset that a time is written with; None for UTC, in which times are written everywhere."""
    offset = moment.utcoffset()
    return utc_offset(offset.total_seconds()) if offset else None
