"""Exports as Strong and Hevy write them, of workouts that nobody has done."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

STRONG = (
    *("Date", "Workout Name", "Duration", "Exercise Name", "Set Order", "Weight", "Reps", "Distance", "Seconds"),
    *("Notes", "Workout Notes", "RPE"),
)
STRONG_WITH_UNITS = (
    *("Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps", "RPE", "Distance"),
    *("Distance Unit", "Seconds", "Notes", "Workout Notes", "Workout Duration"),
)
STRONG_NUMBERED = (
    *("Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight (lbs)", "Reps"),
    *("RPE", "Distance (meters)", "Seconds", "Notes", "Workout Notes"),
)
HEVY = (
    *("title", "start_time", "end_time", "description", "exercise_title", "superset_id", "exercise_notes"),
    *("set_index", "set_type", "weight_kg", "reps", "distance_km", "duration_seconds", "rpe"),
)
HEVY_IN_POUNDS = tuple({"weight_kg": "weight_lbs", "distance_km": "distance_miles"}.get(name, name) for name in HEVY)

STRONG_SET = {
    "Date": "2025-03-28 17:29:05",
    "Workout Name": "Push",
    "Duration": "1h 5m",
    "Exercise Name": "Bench Press (Barbell)",
    "Set Order": "1",
    "Weight": "82.5",
    "Reps": "8",
    "Distance": "0",
    "Seconds": "0",
}
HEVY_SET = {
    "title": "Push",
    "start_time": "28 Mar 2025, 17:29",
    "end_time": "28 Mar 2025, 18:45",
    "exercise_title": "Bench Press (Barbell)",
    "set_index": "0",
    "set_type": "normal",
    "weight_kg": "82.5",
    "reps": "8",
}


def clock() -> datetime:
    """After all of the workouts."""
    return datetime(2026, 5, 4, tzinfo=UTC)


def export(columns: tuple[str, ...], *rows: dict[str, str], delimiter: str = ",") -> bytes:
    """A file with these columns and rows; what a row does not say is empty."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([row.get(column, "") for column in columns] for row in rows)
    return written.getvalue().encode()


def strong(*changes: dict[str, str]) -> bytes:
    """An export of Strong in its oldest form: one set a row, different from `STRONG_SET` in what is given."""
    return export(STRONG, *({**STRONG_SET, **each} for each in changes))


def hevy(*changes: dict[str, str]) -> bytes:
    """An export of Hevy: one set a row, different from `HEVY_SET` in what is given."""
    return export(HEVY, *({**HEVY_SET, **each} for each in changes))


def strong_days(count: int, sets: int = 2) -> bytes:
    """An export of Strong with this many workouts, one every other day from 3 March 2014 on."""
    first = datetime(2014, 3, 3, 18, tzinfo=UTC).timestamp()
    moments = (datetime.fromtimestamp(first + day * 2 * 86_400, UTC) for day in range(count))
    return strong(
        *({"Date": f"{moment:%Y-%m-%d %H:%M:%S}", "Set Order": str(n + 1)} for moment in moments for n in range(sets))
    )
