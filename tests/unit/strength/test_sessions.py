"""What is told set by set becomes one workout."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from spotter.strength.models import MAX_SETS
from spotter.strength.sessions import SESSION_GAP, add_to_session, joined
from spotter.strength.workouts import delete_workout, keep_workout
from tests.support.workouts import BENCH, SQUAT, START, entry, lifted, logbook_in, workout_at


@pytest.fixture
def logbook():
    return logbook_in()


def listed(logbook):
    return list(logbook.workouts.page("ann", limit=50, cursor=None).items)


def tell(logbook, minutes: float, *entries, **named):
    told = entries or (entry(SQUAT),)
    return add_to_session("ann", told, START + timedelta(minutes=minutes), logbook, **named)


def test_the_first_set_begins_a_workout(logbook):
    begun = tell(logbook, 0)
    assert (begun.source, begun.performed_at, begun.last_logged_at) == ("voice", START, START)
    assert (begun.entries, begun.week_start_date) == ((entry(SQUAT),), date(2026, 5, 4))
    assert listed(logbook) == [begun]


def test_sets_minutes_apart_are_one_workout(logbook):
    begun = tell(logbook, 0)
    tell(logbook, 4, entry(SQUAT, lifted(3, 110.0)))
    tell(logbook, 80, entry(BENCH))
    latest = tell(logbook, 165, entry(SQUAT))
    assert listed(logbook) == [latest]
    assert (latest.id, latest.performed_at) == (begun.id, START)
    assert latest.last_logged_at == START + timedelta(minutes=165)
    assert latest.entries == (entry(SQUAT, lifted(5, 100.0), lifted(3, 110.0)), entry(BENCH), entry(SQUAT))


@pytest.mark.parametrize(("minutes", "workouts"), [(89.9, 1), (90, 2), (-89.9, 1), (-90, 2)])
def test_a_long_pause_ends_a_workout(logbook, minutes, workouts):
    tell(logbook, 0)
    tell(logbook, minutes, entry(BENCH))
    assert len(listed(logbook)) == workouts
    assert timedelta(minutes=90) == SESSION_GAP


def test_what_arrives_late_makes_a_workout_begin_earlier(logbook):
    begun = tell(logbook, 0)
    earlier = tell(logbook, -30, entry(BENCH))
    assert (earlier.id, earlier.performed_at) == (begun.id, START - timedelta(minutes=30))
    assert logbook.workouts.get("ann", str(begun.id)) == earlier


def test_a_posted_workout_goes_on_until_its_own_end(logbook):
    keep_workout("ann", workout_at(START, entry(BENCH), duration_s=3600.0), logbook)
    assert len(tell(logbook, 149).entries) == 2
    assert len(listed(logbook)) == 1


def test_an_imported_workout_does_not_go_on(logbook):
    keep_workout("ann", workout_at(START, entry(BENCH), source="strong"), logbook)
    tell(logbook, 10)
    assert len(listed(logbook)) == 2


@pytest.mark.parametrize("tokens", [{"token": "utterance"}, {}])
def test_the_same_telling_counts_once(logbook, tokens):
    begun = tell(logbook, 0, **tokens)
    tell(logbook, 5, entry(BENCH))
    assert len(tell(logbook, 0, **tokens).entries) == 2
    repeated = tell(logbook, 5, entry(BENCH))
    assert [len(each.sets) for each in repeated.entries] == [1, 1]
    assert repeated.id == begun.id


def test_a_token_is_known_although_the_phone_now_gives_another_time(logbook):
    begun = tell(logbook, 0, token="utterance")
    assert tell(logbook, 200, token="utterance") == begun


def test_same_sets_a_little_later_are_more_sets(logbook):
    tell(logbook, 0)
    assert len(tell(logbook, 3).entries[0].sets) == 2


def test_a_deleted_workout_does_not_go_on(logbook):
    begun = tell(logbook, 0)
    delete_workout("ann", str(begun.id), logbook)
    assert tell(logbook, 3, entry(BENCH)).entries == (entry(BENCH),)


def test_a_workout_holds_as_many_tokens_as_may_be_repeated(logbook):
    for minute in range(110):
        told = tell(logbook, minute, entry(SQUAT if minute % 40 else BENCH))
    assert len(told.tokens) == 100
    assert tell(logbook, 109, entry(SQUAT)) == told


def test_more_than_a_workout_holds_begins_another(logbook):
    for minute in range(5):
        tell(logbook, minute, entry(f"exercise {minute}", *[lifted(5, 20.0)] * MAX_SETS))
    tell(logbook, 6, entry(SQUAT))
    assert sorted(len(each.entries) for each in listed(logbook)) == [1, 5]


def test_only_sets_of_the_same_exercise_are_joined():
    full = entry(SQUAT, *[lifted(5, 100.0)] * MAX_SETS)
    assert joined((entry("Sled"),), (entry("sled"),)) == (entry("Sled", lifted(5, 100.0), lifted(5, 100.0)),)
    assert joined((entry(SQUAT),), (entry("Squat"),)) == (entry(SQUAT), entry("Squat"))
    assert joined((full,), (entry(SQUAT),)) == (full, entry(SQUAT))
    assert joined((), (entry(SQUAT),)) == (entry(SQUAT),)


def test_a_workout_that_begins_in_the_week_before_is_moved_there(logbook):
    monday = START.replace(hour=0, minute=10)
    add_to_session("ann", (entry(SQUAT),), monday, logbook)
    moved = add_to_session("ann", (entry(BENCH),), monday - timedelta(minutes=20), logbook)
    assert moved.week_start_date == date(2026, 4, 27)
    assert replace(moved, tokens=()).entries == (entry(SQUAT), entry(BENCH))
