"""GET /api/exercises"""

from __future__ import annotations

import pytest

from strength.find_exercises import handler as find_exercises
from tests.support.events import LambdaContext, answer_of, http_event


def asked(**query: str):
    return find_exercises(http_event("GET", "/api/exercises", athlete="ann", query=query), LambdaContext())


def test_an_exercise_is_shown_with_its_muscles_and_what_can_be_done_instead():
    [found] = answer_of(asked(query="bench press", limit="1"))["items"]
    assert found["id"] == "bench_press"
    assert found["name"] == "Bench Press"
    assert "bench" in found["aliases"]
    assert found["pattern"] == "horizontal_push"
    assert found["primary_muscles"] == ["chest"]
    assert found["secondary_muscles"] == [
        {"muscle": "triceps", "share": 0.5},
        {"muscle": "front_delts", "share": 0.5},
    ]
    assert found["equipment"] == ["barbell", "plates", "flat_bench"]
    assert (found["laterality"], found["measured_in"], found["default_reps"]) == ("bilateral", "reps", [5, 10])
    assert "dumbbell_bench_press" in found["substitutes"]


def test_without_a_query_exercises_are_listed_by_name():
    names = [found["name"] for found in answer_of(asked(limit="50"))["items"]]
    assert len(names) == 50
    assert names == sorted(names)


def test_twenty_are_shown_unless_asked_otherwise():
    assert len(answer_of(asked())["items"]) == 20


def test_nothing_like_it_is_an_empty_list():
    assert answer_of(asked(query="qqqq")) == {"items": []}


@pytest.mark.parametrize("limit", ["0", "1001", "many"])
def test_a_limit_that_cannot_be_is_refused(limit):
    response = asked(limit=limit)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == ["limit"]
