"""What is read out of exports of Strong and Hevy, row by row."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from spotter.errors import InvalidInput
from spotter.strength.exercises.book import CatalogueBook
from spotter.strength.imports.export import MOST_LISTED, Export, read_export
from spotter.strength.imports.logged import Unsaid, duration_of, moment_of
from spotter.strength.models import MAX_ENTRIES, MAX_SETS, MAX_WORKOUT_SETS, StrengthEntry, StrengthSet, Workout
from tests.support.exports import (
    HEVY_IN_POUNDS,
    HEVY_SET,
    STRONG,
    STRONG_NUMBERED,
    STRONG_SET,
    STRONG_WITH_UNITS,
    clock,
    export,
    hevy,
    strong,
)

BERLIN = Unsaid("Europe/Berlin", "kg", "km")


def read(body: bytes, unsaid: Unsaid = BERLIN) -> Export:
    return read_export(body, CatalogueBook(), unsaid, clock)


def only_workout(body: bytes, unsaid: Unsaid = BERLIN) -> Workout:
    found = read(body, unsaid)
    assert (found.unread_count, len(found.workouts)) == (0, 1), found.unread
    return next(iter(found.workouts.values()))


def only_entry(body: bytes) -> StrengthEntry:
    (entry,) = only_workout(body).entries
    return entry


def only_set(body: bytes) -> StrengthSet:
    (done,) = only_entry(body).sets
    return done


def reasons(body: bytes) -> list[tuple[int, str]]:
    return [(row.line, row.reason) for row in read(body).unread]


def test_a_workout_of_strong():
    workout = only_workout(
        strong(
            {"Set Order": "W", "Weight": "40.0", "Reps": "12.0", "Workout Notes": "early"},
            {"Notes": "slow", "RPE": "8.5"},
            {"Exercise Name": "Plank", "Weight": "0.0", "Reps": "0", "Seconds": "60.0"},
        )
    )
    assert workout.performed_at == datetime(2025, 3, 28, 17, 29, 5, tzinfo=ZoneInfo("Europe/Berlin"))
    assert (workout.source, workout.timezone, workout.duration_s) == ("strong", "Europe/Berlin", 3900.0)
    assert workout.notes == "Push\nearly\nBench Press (Barbell): slow"
    bench, plank = workout.entries
    assert (bench.exercise.id, bench.exercise.spoken) == ("bench_press", "Bench Press (Barbell)")
    assert bench.sets == (
        StrengthSet(reps=12, weight=40.0, unit="kg", load="external", type="warmup"),
        StrengthSet(reps=8, weight=82.5, unit="kg", load="external", rpe=8.5),
    )
    assert plank.sets == (StrengthSet(duration_s=60.0, load="bodyweight"),)


def test_a_workout_of_hevy():
    workout = only_workout(
        hevy(
            {"set_type": "warmup", "weight_kg": "40", "description": "early"},
            {"set_type": "dropset", "exercise_notes": "slow", "superset_id": "0"},
            {
                "exercise_title": "Treadmill",
                "weight_kg": "",
                "reps": "",
                "distance_km": "2.5",
                "duration_seconds": "900",
            },
        )
    )
    assert workout.performed_at == datetime(2025, 3, 28, 17, 29, tzinfo=ZoneInfo("Europe/Berlin"))
    assert (workout.source, workout.duration_s) == ("hevy", 76 * 60.0)
    assert workout.notes == "Push\nearly\nBench Press (Barbell): slow"
    bench, treadmill = workout.entries
    assert [(each.type, each.weight, each.reps) for each in bench.sets] == [("warmup", 40.0, 8), ("drop", 82.5, 8)]
    assert treadmill.exercise.id is None
    assert treadmill.sets == (StrengthSet(distance_m=2500.0, duration_s=900.0),)


@pytest.mark.parametrize(
    ("said", "kind"), [("1", "working"), ("17", "working"), ("W", "warmup"), ("D", "drop"), ("F", "failure")]
)
def test_the_set_orders_of_strong(said, kind):
    assert only_set(strong({"Set Order": said})).type == kind


@pytest.mark.parametrize(
    ("said", "kind"),
    [("normal", "working"), ("", "working"), ("warmup", "warmup"), ("dropset", "drop"), ("failure", "failure")],
)
def test_the_set_types_of_hevy(said, kind):
    assert only_set(hevy({"set_type": said})).type == kind


def test_rest_timers_and_notes_are_no_sets():
    rest = {"Set Order": "Rest Timer", "Weight": "0", "Reps": "0", "Seconds": "120.0"}
    note = {"Set Order": "Note", "Weight": "0", "Reps": "0", "Notes": "left shoulder"}
    workout = only_workout(strong({}, rest, {}, note, {"Exercise Name": "Squat (Barbell)", **rest}))
    (bench,) = workout.entries
    assert [done.rest_s for done in bench.sets] == [120.0, None]
    assert workout.notes == "Push\nBench Press (Barbell): left shoulder"


def test_remarks_alone_are_no_workout():
    found = read(strong({"Set Order": "Note", "Notes": "overslept"}))
    assert (found.workouts, found.unread_count) == ({}, 0)


def test_units_in_columns_of_their_own():
    row = {**STRONG_SET, "Weight": "185", "Weight Unit": "lbs", "Workout Duration": "45m"}
    run = {**STRONG_SET, "Exercise Name": "Running", "Weight": "", "Distance": "2", "Distance Unit": "miles"}
    workout = only_workout(export(STRONG_WITH_UNITS, row, run))
    assert [(each.weight, each.unit) for each in workout.entries[0].sets] == [(185.0, "lb")]
    assert workout.entries[1].sets[0].distance_m == 3218.688
    assert workout.duration_s == 2700.0
    assert read(export(STRONG_WITH_UNITS, row)).assumptions == ()


def test_units_in_the_header():
    row = {**STRONG_SET, "Workout #": "3", "Duration (sec)": "3600", "Weight (lbs)": "185", "Distance (meters)": "40"}
    workout = only_workout(export(STRONG_NUMBERED, row))
    (done,) = workout.entries[0].sets
    assert (done.weight, done.unit, done.distance_m, workout.duration_s) == (185.0, "lb", 40.0, 3600.0)
    in_pounds = only_set(export(HEVY_IN_POUNDS, {**HEVY_SET, "weight_lbs": "185", "distance_miles": "1"}))
    assert (in_pounds.weight, in_pounds.unit, in_pounds.distance_m) == (185.0, "lb", 1609.344)


@pytest.mark.parametrize(
    ("unsaid", "unit", "metres"), [(Unsaid(), "kg", 2000.0), (Unsaid(None, "lb", "mi"), "lb", 3218.688)]
)
def test_units_that_the_file_does_not_say_are_the_athletes_and_said_to_be_assumed(unsaid, unit, metres):
    found = read(strong({"Distance": "2"}), unsaid)
    (workout,) = found.workouts.values()
    (done,) = workout.entries[0].sets
    assert (done.unit, done.distance_m) == (unit, metres)
    assert [unit in found.assumptions[0], "distances" in found.assumptions[1], "UTC" in found.assumptions[2]] == [
        True
    ] * 3
    assert workout.performed_at == datetime(2025, 3, 28, 17, 29, 5, tzinfo=UTC)
    assert workout.timezone is None


def test_semicolons_decimal_commas_a_bom_and_columns_in_another_order():
    columns = (*reversed(STRONG_WITH_UNITS), "Heart Rate")
    row = {**STRONG_SET, "Weight": "82,5", "Weight Unit": "kg", "RPE": "7,5", "Heart Rate": "120"}
    body = b"\xef\xbb\xbf" + export(columns, row, delimiter=";").replace(b"\r\n", b"\n")
    done = only_set(body)
    assert (done.weight, done.rpe) == (82.5, 7.5)


def test_text_in_quotes_may_hold_anything():
    note = 'a "good" day;\nreally, good'
    workout = only_workout(strong({"Notes": note}, {"Exercise Name": "Squat (Barbell)"}))
    assert workout.notes == f"Push\nBench Press (Barbell): {note}"
    assert len(workout.entries) == 2


def test_the_encoding_of_spreadsheets_on_windows():
    assert only_workout(strong({"Workout Name": "Früh"}).decode().encode("cp1252")).notes == "Früh"


@pytest.mark.parametrize(
    "text",
    [
        *("2025-03-28 17:29:00", "2025-03-28 17:29", "2025-03-28T17:29:00", "28 Mar 2025, 17:29"),
        *("Mar 28, 2025, 5:29 PM", "Mar 28, 2025, 5:29\u202fPM", "2025-03-28 5:29:00\u202fPM", "28 Mar 2025, 5:29 pm"),
    ],
)
def test_forms_of_a_time(text):
    assert moment_of(text).isoformat() == "2025-03-28T17:29:00"


def test_a_time_with_an_offset_is_taken_by_it():
    assert only_workout(hevy({"start_time": "2025-03-28T17:29:00Z"})).performed_at == datetime(
        2025, 3, 28, 17, 29, tzinfo=UTC
    )
    assert moment_of("28 Sept 2025, 07:05").isoformat() == "2025-09-28T07:05:00"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("1h 5m", 3900.0), ("45m", 2700.0), ("45min", 2700.0), ("1h", 3600.0), ("1h 5m 3s", 3903.0), ("50s", 50.0)),
        *(("3900", 3900.0), ("1:05:00", 3900.0), ("62h 43m", None), ("0m", None), ("", None), ("long", None)),
    ],
)
def test_forms_of_a_duration(text, seconds):
    assert duration_of(text) == seconds


@pytest.mark.parametrize(
    ("exercise", "weight", "known", "load", "kept"),
    [
        ("Pull Up", "0.0", "pull_up", "bodyweight", None),
        ("Pull Up", "10", "pull_up", "bodyweight_plus", 10.0),
        ("Pull Up (Weighted)", "10", "weighted_pull_up", "bodyweight_plus", 10.0),
        ("Pull Up (Assisted)", "20", "assisted_pull_up", "assisted", 20.0),
        ("Lunge (Bodyweight)", "10", "lunge", "external", 10.0),
        ("Bench Press (Dumbbell)", "30", "dumbbell_bench_press", "external", 30.0),
        ("Squat (Smith Machine)", "60", "smith_machine_squat", "external", 60.0),
        ("Bench Press - Close Grip (Barbell)", "60", "close_grip_bench_press", "external", 60.0),
        ("Zorblax Press", "60", None, "external", 60.0),
        ("Zorblax Press (Assisted)", "60", None, "assisted", 60.0),
    ],
)
def test_exercises_and_what_their_weight_is_for(exercise, weight, known, load, kept):
    entry = only_entry(strong({"Exercise Name": exercise, "Weight": weight}))
    assert (entry.exercise.id, entry.sets[0].load, entry.sets[0].weight) == (known, load, kept)
    assert exercise in (entry.exercise.name, entry.exercise.spoken)


def test_exercises_that_nobody_knows_are_named():
    body = strong({"Exercise Name": "Zorblax Press"}, {}, {"Exercise Name": "Zorblax Press"}, {"Exercise Name": "Yarn"})
    assert read(body).unknown_exercises == ("Yarn", "Zorblax Press")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"Weight": "heavy"}, "weight is no number from 0 to 2500: heavy"),
        ({"Weight": "-5"}, "weight is no number from 0 to 2500: -5"),
        ({"Weight": "2501"}, "weight is no number from 0 to 2500: 2501"),
        ({"Weight": "1,250"}, "weight is no number from 0 to 2500: 1,250"),
        ({"Weight": "nan"}, "weight is no number from 0 to 2500: nan"),
        ({"Reps": "8.5"}, "reps is no whole number: 8.5"),
        ({"Reps": "1001"}, "reps is no number from 0 to 1000: 1001"),
        ({"RPE": "11"}, "rpe is no number from 1 to 10: 11"),
        ({"RPE": "0.5"}, "rpe is no number from 1 to 10: 0.5"),
        ({"Seconds": "99999"}, "seconds is no number from 0 to 21600: 99999"),
        ({"Set Order": "X"}, "this is no kind of set: x"),
        ({"Date": "03.02.2026"}, "this is no time that can be read: 03.02.2026"),
        ({"Date": "1969-12-31"}, "the workout begins before 1970 or in the future"),
        ({"Date": "2026-05-06"}, "the workout begins before 1970 or in the future"),
        ({"Date": "0001-01-01"}, "the workout begins before 1970 or in the future"),
        ({"Date": "9999-12-31 23:59:59"}, "the workout begins before 1970 or in the future"),
        ({"Exercise Name": ""}, "exercise name does not have 1 to 120 characters"),
        ({"Exercise Name": "x" * 121}, "exercise name does not have 1 to 120 characters"),
        ({"Weight": "0", "Reps": "0"}, "nothing is recorded in this set"),
    ],
)
def test_a_row_that_cannot_be_read_is_listed_and_costs_only_itself(change, reason):
    body = strong({}, change, {})
    assert reasons(body) == [(3, reason)]
    (workout,) = read(body).workouts.values()
    assert len(workout.entries[0].sets) == 2


def test_units_that_do_not_exist_are_listed():
    rows = [{**STRONG_SET, "Weight Unit": "stone"}, {**STRONG_SET, "Distance": "1", "Distance Unit": "ly"}]
    assert reasons(export(STRONG_WITH_UNITS, *rows)) == [
        (2, "this is no unit of weight: stone"),
        (3, "this is no unit of distance: ly"),
    ]


def test_damaged_lines_are_listed_where_they_are():
    lines = strong({}, {"Notes": "two\nlines"}, {}, {}, {}).decode().splitlines()
    lines[4] = lines[4].replace("Push", '"Push')
    lines[5] = lines[5].replace("82.5", "82,5")
    lines[6] = lines[6][:60]
    assert reasons("\n".join(lines).encode()) == [
        (5, "its quotation marks do not match"),
        (6, "it has more fields than the header"),
        (7, "it is cut off where the file ends"),
    ]


def test_empty_fields_at_the_end_of_a_row_may_be_missing():
    lines = strong({}, {}).decode().replace(",,,\r\n", "\r\n")
    (workout,) = read(lines.encode()).workouts.values()
    assert [done.reps for done in workout.entries[0].sets] == [8, 8]


def test_many_unread_rows_are_counted_and_not_all_listed():
    found = read(strong(*[{"Weight": "x" * 500}] * (MOST_LISTED + 5)))
    assert (len(found.unread), found.unread_count, found.workouts) == (MOST_LISTED, MOST_LISTED + 5, {})
    assert max(len(row.text) for row in found.unread) == 200


def test_a_weight_that_was_never_lifted_is_an_attempt_that_failed():
    assert only_set(strong({"Reps": "0"})) == StrengthSet(
        reps=0, weight=82.5, unit="kg", load="external", completed=False
    )


def test_one_exercise_after_the_other_as_they_were_done():
    workout = only_workout(strong({}, {"Exercise Name": "Squat (Barbell)"}, {}))
    assert [entry.exercise.id for entry in workout.entries] == ["bench_press", "squat", "bench_press"]


def test_what_is_more_than_a_workout_holds_is_listed():
    found = read(strong(*[{}] * (MAX_WORKOUT_SETS + 1)))
    (workout,) = found.workouts.values()
    assert [len(entry.sets) for entry in workout.entries] == [MAX_SETS] * (MAX_WORKOUT_SETS // MAX_SETS)
    assert (found.unread_count, found.unread[0].reason) == (1, f"a workout holds up to {MAX_WORKOUT_SETS} sets")
    found = read(strong(*({"Exercise Name": f"Nr {each}"} for each in range(MAX_ENTRIES + 1))))
    assert (found.unread_count, found.unread[0].reason) == (1, f"a workout holds up to {MAX_ENTRIES} exercises")


def test_workouts_are_told_apart_by_their_beginning_and_their_title():
    body = strong({}, {"Workout Name": "Pull"}, {"Date": "2025-03-30 10:00:00"}, {})
    assert [len(workout.entries[0].sets) for workout in read(body).workouts.values()] == [2, 1, 1]


def test_both_apps_call_the_same_workout_the_same():
    assert read(strong({})).workouts.keys() == read(hevy({})).workouts.keys()


@pytest.mark.parametrize(
    "body",
    [b"", b"\n \n", b"\xff\xfe\x00", b'"never closed', b"PK\x03\x04", b"a,b\n1,2\n", b"{}", b"Datum;Gewicht\n1;2\n"],
)
def test_a_file_of_another_kind_is_refused(body):
    with pytest.raises(InvalidInput):
        read(body)


def test_an_export_without_rows_has_no_workouts():
    found = read(export(STRONG))
    assert (found.app, found.workouts, found.unread_count) == ("strong", {}, 0)
