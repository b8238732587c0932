"""POST /api/workouts/import, from the event to what is stored."""

from __future__ import annotations

import json

import pytest

from athlete.put_profile import handler as put_profile
from strength.import_workouts import handler as import_workouts
from strength.list_workouts import handler as list_workouts
from tests.support.events import LambdaContext, answer_of, http_event, json_event
from tests.support.exports import hevy, strong, strong_days

CONTEXT = LambdaContext()
ROUTE = "/api/workouts/import"


def send(body: bytes, content_type: str = "text/csv", *, query: dict[str, str] | None = None, **headers: str):
    sent = {"content-type": content_type, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return import_workouts(http_event("POST", ROUTE, athlete="ann", body=body, headers=sent, query=query), CONTEXT)


def listed() -> list[dict]:
    event = http_event("GET", "/api/workouts", athlete="ann", query={"limit": "100"})
    return answer_of(list_workouts(event, CONTEXT))["items"]


def test_an_export_becomes_workouts_and_stays_them():
    body = strong({}, {"Weight": "heavy"}, {"Exercise Name": "Zorblax Press"})
    response = send(body)
    answer = answer_of(response)
    assert response["statusCode"] == 201
    assert (answer["source"], answer["imported"], answer["duplicates"]) == ("strong", 1, 0)
    assert answer["unread_count"] == 1
    (row,) = answer["unread"]
    assert (row["line"], row["reason"]) == (3, "weight is no number from 0 to 2500: heavy")
    assert row["text"].startswith("2025-03-28 17:29:05,Push,")
    assert answer["unknown_exercises"] == ["Zorblax Press"]
    (workout,) = listed()
    assert (workout["source"], workout["performed_at"]) == ("strong", "2025-03-28T17:29:05Z")

    again = send(body)
    assert (again["statusCode"], answer_of(again)["imported"], answer_of(again)["duplicates"]) == (200, 0, 1)
    assert listed() == [workout]


def test_a_body_that_the_gateway_sends_as_text():
    event = http_event("POST", ROUTE, athlete="ann", body=hevy({}), headers={"content-type": "text/csv; charset=utf-8"})
    response = import_workouts({**event, "body": hevy({}).decode(), "isBase64Encoded": False}, CONTEXT)
    assert (response["statusCode"], answer_of(response)["source"]) == (201, "hevy")


def test_what_the_file_does_not_say_is_taken_from_the_profile_or_the_request():
    profile = {"timezone": "Europe/Berlin", "preferences": {"weight_unit": "lb"}}
    assert put_profile(json_event("PUT", "/api/profile", profile, athlete="ann"), CONTEXT)["statusCode"] == 200
    send(strong({}))
    send(strong({"Date": "2025-03-30 10:00:00"}), query={"weight_unit": "kg"})
    newer, older = listed()
    assert (older["performed_at"], older["timezone"]) == ("2025-03-28T17:29:05+01:00", "Europe/Berlin")
    assert [each["entries"][0]["sets"][0]["unit"] for each in (older, newer)] == ["lb", "kg"]


def test_a_repeated_request_is_answered_again():
    first, second = (send(strong_days(3), idempotency_key="k1") for _ in range(2))
    assert (first["statusCode"], answer_of(first)["imported"]) == (201, 3)
    assert (second["statusCode"], second["body"]) == (201, first["body"])


@pytest.mark.parametrize(
    ("body", "content_type", "query", "status"),
    [
        (b"", "text/csv", None, 422),
        (b"a,b\n1,2\n", "text/csv", None, 422),
        (strong({}), "application/json", None, 415),
        (strong({}), "text/csv", {"weight_unit": "stone"}, 422),
        (b"x" * 5_000_001, "text/csv", None, 413),
    ],
)
def test_what_is_no_export_is_refused(body, content_type, query, status):
    response = send(body, content_type, query=query)
    problem = json.loads(response["body"])
    assert (response["statusCode"], problem["status"]) == (status, status)
    assert listed() == []
