"""Insights into workouts and the pictures of lifting, from the event to the answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from athlete.put_profile import handler as put_profile
from running.parse_run import handler as parse_run
from strength.add_workout import handler as add_workout
from strength.analyze_workout import handler as analyze_workout
from strength.chart_exercise import handler as chart_exercise
from strength.chart_weekly_sets import handler as chart_weekly_sets
from tests.support.activities import healthkit
from tests.support.events import LambdaContext, answer_of, http_event, json_event
from tests.support.svg import assert_stands_alone, parsed, texts

CONTEXT = LambdaContext()
NOW = datetime.now(UTC).replace(microsecond=0)
RESULT_FIELDS = {
    *("totals", "exercises", "volume_by_muscle", "records", "warnings", "insight", "next_session"),
    *("citations", "engine"),
}


def squatted(days_ago, weight, **said):
    sets = [{"reps": 5, "weight": weight, "unit": "kg"}] * 3
    begun = (NOW - timedelta(days=days_ago)).isoformat()
    return {"performed_at": begun, "entries": [{"exercise": {"name": "Squat"}, "sets": sets}], **said}


def kept(workout, athlete="ann"):
    response = add_workout(json_event("POST", "/api/workouts", workout, athlete=athlete), CONTEXT)
    assert response["statusCode"] == 201
    return answer_of(response)


def looked_at(body, athlete="ann"):
    return analyze_workout(json_event("POST", "/api/workout/insights", body, athlete=athlete), CONTEXT)


def test_a_kept_workout_is_answered_with_all_that_the_contract_names():
    kept(squatted(7, 100))
    last = kept(squatted(1, 105))
    answer = answer_of(looked_at({"workout_id": last["id"]}))
    assert answer.keys() >= RESULT_FIELDS
    assert answer["totals"].keys() == {"sets", "reps", "volume_kg", "volume_lbs", "avg_rpe"}
    assert answer["exercises"][0]["record"] is True
    assert answer["exercises"][0]["best_set"]["weight"] == 105
    assert {"muscle", "sets_this_week", "mev", "mav_low", "mav_high", "mrv", "status"} <= answer["volume_by_muscle"][
        0
    ].keys()
    assert answer["next_session"][0]["suggestion"] == "3 sets of 5 reps at 107.5 kg"
    assert answer["engine"] == "rules"


def test_a_sent_workout_is_told_and_not_kept():
    kept(squatted(7, 100))
    answer = answer_of(looked_at({"workout": squatted(0, 90)}))
    assert (answer["records"], answer["workout"]["id"]) == ([], None)


@pytest.mark.parametrize(("seconds", "told"), [(1800, False), (6000, True)])
def test_a_long_run_the_day_before_is_told_of(seconds, told):
    run = healthkit(NOW - timedelta(hours=10), seconds=seconds)
    event = json_event("POST", "/api/running/parse", {"healthkit": run}, athlete="ann")
    assert parse_run(event, CONTEXT)["statusCode"] == 201
    answer = answer_of(looked_at({"workout": squatted(0, 100)}))
    assert ("hard run ended" in answer["insight"]) == told


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["workout_id", "workout"]),
        ({"workout": {"entries": []}}, ["workout.entries"]),
        ({"workout": {**squatted(0, 100), "performed_at": "2999-01-01T00:00:00Z"}}, ["performed_at"]),
        ({"workout": squatted(0, 100), "progression": "hope"}, ["progression"]),
    ],
)
def test_what_cannot_be_looked_at_is_refused_by_its_name(body, fields):
    response = looked_at(body)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == fields


def test_another_athletes_workout_is_not_found():
    workout = kept(squatted(1, 100))
    assert looked_at({"workout_id": workout["id"]}, athlete="bob")["statusCode"] == 404


def test_the_unit_of_the_profile_is_spoken_and_drawn():
    put_profile(json_event("PUT", "/api/profile", {"preferences": {"weight_unit": "lb"}}, athlete="ann"), CONTEXT)
    last = kept(squatted(1, 100))
    assert answer_of(looked_at({"workout_id": last["id"]}))["next_session"][0]["unit"] == "lb"
    assert "lb" in texts(parsed(exercise_chart("squat")["body"]))[0]


def exercise_chart(exercise_id, athlete="ann", **query):
    path, route = f"/api/exercises/{exercise_id}/chart.svg", "/api/exercises/{exercise_id}/chart.svg"
    return chart_exercise(http_event("GET", path, route=route, athlete=athlete, query=query), CONTEXT)


def weekly_chart(**query):
    return chart_weekly_sets(http_event("GET", "/api/volume/weekly/chart.svg", athlete="ann", query=query), CONTEXT)


def test_both_pictures_stand_alone():
    kept(squatted(8, 100))
    for response in (exercise_chart("squat"), weekly_chart()):
        assert response["statusCode"] == 200
        assert response["headers"]["content-type"].startswith("image/svg+xml")
        assert_stands_alone(response["body"])


def test_the_picture_of_an_unknown_exercise_is_not_found():
    assert exercise_chart("moon_press")["statusCode"] == 404


@pytest.mark.parametrize("weeks", ["0", "105", "many"])
def test_weeks_out_of_range_are_refused_by_name(weeks):
    for response in (exercise_chart("squat", weeks=weeks), weekly_chart(weeks=weeks)):
        assert response["statusCode"] == 422
        assert [error["field"] for error in answer_of(response)["errors"]] == ["weeks"]
