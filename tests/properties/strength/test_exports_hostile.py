"""Whatever is sent as an export is read, row by row, or refused: no other error, and nothing that cannot be kept."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from spotter.errors import SpotterError
from spotter.strength.imports.export import Export, read_export
from spotter.strength.imports.logged import Unsaid
from spotter.strength.models import Workout
from tests.support.exports import (
    HEVY,
    HEVY_SET,
    STRONG,
    STRONG_NUMBERED,
    STRONG_SET,
    STRONG_WITH_UNITS,
    clock,
    export,
    hevy,
    strong_days,
)
from tests.support.workouts import FewExercises

EXAMPLES = 150
UNSAID = Unsaid("Pacific/Apia", "lb", "mi")
VALID = (
    strong_days(3),
    hevy({}, {"exercise_notes": 'two\n"lines"'}, {"set_type": "warmup"}),
    export(STRONG_WITH_UNITS, {**STRONG_SET, "Weight Unit": "kg", "Weight": "82,5"}, delimiter=";"),
)
WORKOUTS = TypeAdapter(tuple[Workout, ...])

# What stands in exports, what nearly does, and what does not.
cells = st.sampled_from(
    (
        *(
            "",
            "0",
            "0.0",
            "-0",
            "1",
            "8",
            "82.5",
            "82,5",
            "1,000",
            "1e5",
            "9" * 400,
            "nan",
            "inf",
            "٣",
            "0,0004",
            "2500",
        ),
        *(
            "W",
            "D",
            "F",
            "Rest Timer",
            "Note",
            "normal",
            "warmup",
            "kg",
            "lbs",
            "miles",
            "'",
            '"',
            "=1+1",
            "\x00",
            "\r",
        ),
        *(
            "0001-01-01",
            "9999-12-31",
            "2025-02-30",
            "2025-W01",
            "20250328",
            "28 Mar 2025, 17:29",
            "2025-03-28T17:29+23:59",
        ),
        *("1h 5m", "999h 9999m 999999s", "99:99:99"),
    )
) | st.text(max_size=8)
rows = st.lists(cells, min_size=10, max_size=15)


def check(body: bytes) -> Export | None:
    try:
        found = read_export(body, FewExercises(), UNSAID, clock)
    except SpotterError:
        return None
    workouts = tuple(found.workouts.values())
    assert WORKOUTS.validate_python(WORKOUTS.dump_python(workouts, mode="json")) == workouts
    assert all(workout.entries and workout.performed_at.tzinfo for workout in workouts)
    assert found.unread_count >= len(found.unread)
    assert all(row.reason and row.line >= 1 for row in found.unread)
    return found


@settings(max_examples=EXAMPLES, deadline=None)
@given(body=st.binary(max_size=300))
def test_random_bytes(body: bytes):
    check(body)
    check(b"Date,Exercise Name,Set Order\n" + body)


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    body=st.sampled_from(VALID),
    at=st.floats(0, 1, exclude_max=True),
    removed=st.integers(0, 40),
    added=st.sampled_from((b"", b'"', b",", b";", b"\n", b"\r", b"\x00", b"\xff", b"9", b"-")) | st.binary(max_size=4),
)
def test_damaged_exports(body: bytes, at: float, removed: int, added: bytes):
    place = int(at * len(body))
    check(body[:place] + added + body[place + removed :])


@settings(max_examples=EXAMPLES, deadline=None)
@given(columns=st.sampled_from((STRONG, STRONG_WITH_UNITS, STRONG_NUMBERED, HEVY)), values=st.lists(rows, max_size=4))
def test_columns_with_anything_in_them(columns: tuple[str, ...], values: list[list[str]]):
    found = check(export(columns, *(dict(zip(columns, row, strict=False)) for row in values)))
    assert found is not None


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    kind=st.sampled_from(((STRONG, STRONG_SET), (STRONG_WITH_UNITS, STRONG_SET), (HEVY, HEVY_SET))),
    changes=st.lists(st.tuples(st.integers(0, 13), cells), min_size=1, max_size=3),
)
def test_every_row_is_a_set_or_a_remark_or_listed(kind: tuple[tuple[str, ...], dict[str, str]], changes):
    columns, row = kind
    changed = {**row, **{columns[at % len(columns)]: value for at, value in changes}}
    found = check(export(columns, row, changed, row))
    assert found is not None
    sets = sum(len(entry.sets) for workout in found.workouts.values() for entry in workout.entries)
    remark = changed.get("Set Order", "").strip().casefold() in ("rest timer", "note")
    assert sets + found.unread_count == 3 - (remark and found.unread_count == 0)


@settings(max_examples=EXAMPLES, deadline=None)
@given(tenths=st.integers(1, 25_000), comma=st.booleans())
def test_weights_stay_exactly_as_they_were_written(tenths: int, comma: bool):
    written = f"{tenths // 10}.{tenths % 10}"
    row = {**STRONG_SET, "Weight Unit": "lbs", "Weight": written.replace(".", ",") if comma else written}
    found = check(export(STRONG_WITH_UNITS, row, delimiter=";"))
    assert found is not None
    (workout,) = found.workouts.values()
    done = workout.entries[0].sets[0]
    assert (repr(done.weight), done.unit) == (written, "lb")
