"""The endpoints of workouts, and the weeks that follow them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from athlete.get_weekly_volume import handler as get_weekly_volume
from spotter import wiring
from spotter.strength import workouts
from strength.add_workout import handler as add_workout
from strength.correct_workout import handler as correct_workout
from strength.delete_workout import handler as delete_workout
from strength.get_workout import handler as get_workout
from strength.list_workouts import handler as list_workouts
from tests.support.events import LambdaContext, answer_of, http_event, json_event

CONTEXT = LambdaContext()
SET = {"reps": 5, "weight": 185, "unit": "lb", "rpe": 8}
BENCH = {"exercise": {"name": "Bench Press"}, "sets": [SET, SET]}
BODY = {"performed_at": "2026-05-04T19:00:00+02:00", "entries": [BENCH]}


def add(body: object = BODY, athlete: str = "ann", **headers: str):
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return add_workout(json_event("POST", "/api/workouts", body, athlete=athlete, headers=sent), CONTEXT)


def one(handler, workout_id: str, athlete: str = "ann"):
    path = {"route": "/api/workouts/{workout_id}", "athlete": athlete}
    return handler(http_event(handler.method, f"/api/workouts/{workout_id}", **path), CONTEXT)


def correct(workout_id: str, body: object, athlete: str = "ann"):
    path = {"route": "/api/workouts/{workout_id}", "athlete": athlete}
    return correct_workout(json_event("PUT", f"/api/workouts/{workout_id}", body, **path), CONTEXT)


def listed(athlete: str = "ann", **query: str):
    return answer_of(list_workouts(http_event("GET", "/api/workouts", athlete=athlete, query=query), CONTEXT))


def weeks() -> list[dict]:
    return answer_of(get_weekly_volume(http_event("GET", "/api/volume/weekly", athlete="ann"), CONTEXT))["items"]


def test_a_posted_workout_is_there_afterwards_as_it_was_said():
    response = add()
    workout = answer_of(response)
    assert response["statusCode"] == 201
    assert workout["id"].startswith("20260504T170000Z-")
    assert (workout["performed_at"], workout["week_start_date"]) == ("2026-05-04T19:00:00+02:00", "2026-05-04")
    [entry] = workout["entries"]
    assert (entry["kind"], entry["exercise"]["id"], entry["exercise"]["name"]) == (
        "strength",
        "bench_press",
        "Bench Press",
    )
    assert entry["sets"][0].items() >= {**SET, "type": "working", "rir": None, "completed": True}.items()
    assert answer_of(one(get_workout, workout["id"])) == workout
    assert listed() == {"items": [workout], "cursor": None}


def test_an_unknown_exercise_is_kept_under_its_own_name():
    sent = {"exercise": {"id": "zorblax", "name": "Zorblax of the mountain"}, "sets": [SET]}
    exercise = answer_of(add({**BODY, "entries": [sent]}))["entries"][0]["exercise"]
    assert (exercise["id"], exercise["name"]) == (None, "Zorblax of the mountain")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"performed_at": "1969-12-31T00:00:00Z"}, "performed_at"),
        ({"performed_at": "2999-01-01T00:00:00Z"}, "performed_at"),
        ({"performed_at": "yesterday"}, "performed_at"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"duration_s": -1}, "duration_s"),
        ({"entries": []}, "entries"),
        ({"entries": [{**BENCH, "sets": [SET, {**SET, "reps": -1}]}]}, "entries.0.sets.1.reps"),
        ({"entries": [{**BENCH, "sets": [{**SET, "weight": 9e9}]}]}, "entries.0.sets.0.weight"),
        ({"entries": [{**BENCH, "sets": [{**SET, "unit": "stone"}]}]}, "entries.0.sets.0.unit"),
        ({"entries": [BENCH, {"sets": [SET]}]}, "entries.1.exercise"),
        ({"entries": [{**BENCH, "exercise": {"name": ""}}]}, "entries.0.exercise.name"),
        ({"entries": [{**BENCH, "sets": [SET] * 100}] * 6}, "entries"),
        ({"entries": "bench"}, "entries"),
        ({"notes": "x" * 2001}, "notes"),
    ],
)
def test_garbage_is_refused_by_field_and_leaves_nothing(changes, field):
    response = add({**BODY, **changes})
    assert response["statusCode"] == 422
    assert field in [error["field"] for error in answer_of(response)["errors"]]
    assert listed()["items"] == []


def test_a_repeated_request_is_answered_as_the_first_time_and_kept_once():
    body = {"entries": [BENCH]}
    assert add(body, idempotency_key="k1") == add(body, idempotency_key="k1")
    assert len(listed()["items"]) == 1
    add(body, idempotency_key="k2")
    assert len(listed()["items"]) == 2


def test_a_request_whose_answer_was_lost_is_still_kept_once():
    body = {"entries": [BENCH]}
    first = answer_of(add(body, idempotency_key="k1"))
    wiring.forget_answers("ann")
    assert answer_of(add(body, idempotency_key="k1")) == first
    assert listed()["items"] == [first]


def test_the_same_workout_is_kept_once_without_a_key():
    assert answer_of(add()) == answer_of(add())
    assert len(listed()["items"]) == 1


def test_workouts_are_listed_in_pages_the_newest_first():
    for day in (2, 3, 1):
        add({**BODY, "performed_at": f"2026-05-0{day}T10:00:00Z"})
    first = listed(limit="2")
    second = listed(limit="2", cursor=first["cursor"])
    days = [workout["performed_at"][9:10] for workout in first["items"] + second["items"]]
    assert (days, second["cursor"]) == (["3", "2", "1"], None)


@pytest.mark.parametrize("query", [{"limit": "0"}, {"limit": "101"}, {"cursor": "garbage"}])
def test_a_page_that_cannot_be_is_refused(query):
    response = list_workouts(http_event("GET", "/api/workouts", athlete="ann", query=query), CONTEXT)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == list(query)


def test_the_workout_of_another_athlete_is_not_found():
    workout = answer_of(add())
    for handler in (get_workout, delete_workout):
        assert one(handler, workout["id"], athlete="bob")["statusCode"] == 404
    assert correct(workout["id"], BODY, athlete="bob")["statusCode"] == 404
    assert listed()["items"] == [workout]


def test_a_client_may_send_back_what_it_was_given():
    workout = answer_of(add())
    assert answer_of(correct(workout["id"], workout)) == workout


def test_weeks_follow_a_workout_that_is_corrected_and_deleted():
    now = datetime.now(UTC)
    workout = answer_of(add({**BODY, "performed_at": now.isoformat()}))
    this = weeks()[0]
    assert (this["total_sets"], this["total_volume_lbs"], this["workout_count"]) == (2, 1850.0, 1)
    assert this["total_volume_kg"] == 839.145884
    assert (this["exercises_performed"], this["avg_rpe"]) == (["Bench Press"], 8.0)
    assert this["hard_sets_by_muscle"]["chest"] == 2.0
    assert correct(workout["id"], {**BODY, "performed_at": (now - timedelta(weeks=1)).isoformat()})["statusCode"] == 200
    assert [week["total_sets"] for week in weeks()[:3]] == [0, 2, 0]
    assert one(delete_workout, workout["id"])["statusCode"] == 204
    assert {week["total_sets"] for week in weeks()} == {0}


def test_a_deleted_workout_is_gone_with_the_answers_that_hold_it(deployment):
    workout = answer_of(add(idempotency_key="k1"))
    assert one(delete_workout, workout["id"])["statusCode"] == 204
    assert one(delete_workout, workout["id"])["statusCode"] == 404
    for table in ("workouts", "weekly_volume_tracking", "idempotency"):
        assert deployment["dynamodb"].scan(TableName=table)["Items"] == []


def test_a_deletion_that_got_half_way_is_made_whole_by_the_next(deployment):
    workout = answer_of(add(idempotency_key="k1"))
    workouts.delete_workout("ann", workout["id"], wiring.logbook())
    assert one(delete_workout, workout["id"])["statusCode"] == 404
    assert deployment["dynamodb"].scan(TableName="idempotency")["Items"] == []


def test_the_largest_workout_fits_into_the_table():
    said = {"rir": 1.5, "load": "bodyweight_plus", "type": "failure", "duration_s": 61.123456, "distance_m": 1234.56}
    full = {**SET, **said, "weight": 123.456, "side": "right", "tempo": "é" * 20, "rest_s": 123.5}
    entries = [{"exercise": {"name": "é" * 120, "spoken": "é" * 500}, "sets": [full] * 100}] * 5
    assert add({**BODY, "notes": "é" * 2000, "entries": entries})["statusCode"] == 201
