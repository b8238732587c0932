"""The decorator that makes an endpoint, tried on tiny ones."""

from __future__ import annotations

import base64
import json
import logging

import pytest

from spotter.runtime.http import MAX_BODY_BYTES
from tests.support.events import LambdaContext, answer_of, http_event, json_event
from tests.unit.runtime import sample

CONTEXT = LambdaContext()
PAIR = {"left": {"size": 42}, "right": {"size": 42.5}}


def problem_in(response):
    assert response["headers"]["content-type"] == "application/problem+json"
    problem = answer_of(response)
    assert problem["status"] == response["statusCode"]
    assert set(problem) >= {"type", "title", "status", "detail", "errors"}
    return problem


def fields_of(response):
    return [error["field"] for error in problem_in(response)["errors"]]


def test_an_answer_has_the_status_and_what_the_use_case_returned():
    event = json_event("POST", "/pairs/blue", PAIR, athlete="ann", query={"count": "2"})
    response = sample.post_pair(event, CONTEXT)
    assert response["statusCode"] == 201
    assert answer_of(response) == {"athlete": "ann", "name": "blue", "size": 42, "count": 2}


def test_the_endpoint_knows_its_route():
    assert (sample.post_pair.method, sample.post_pair.path) == ("POST", "/pairs/{name}")
    assert not sample.post_pair.public
    assert sample.get_open.public


def test_without_a_token_nobody_comes_in():
    response = sample.post_pair(json_event("POST", "/pairs/blue", PAIR), CONTEXT)
    assert response["statusCode"] == 401
    assert problem_in(response)["type"] == "urn:spotter:problem:unauthenticated"


@pytest.mark.parametrize("athlete", ["", "x" * 129])
def test_a_subject_that_is_no_athlete_id_does_not_come_in(athlete):
    assert sample.get_premium(http_event("GET", "/premium", athlete=athlete), CONTEXT)["statusCode"] == 401


def test_who_is_not_signed_in_learns_nothing_about_the_body():
    event = http_event("POST", "/pairs/blue", body=b"{", headers={"content-type": "application/json"})
    assert sample.post_pair(event, CONTEXT)["statusCode"] == 401


def test_the_premium_tier_comes_from_storage_and_not_from_the_token():
    free = http_event("GET", "/premium", athlete="ann")
    free["requestContext"]["authorizer"]["jwt"]["claims"]["tier"] = "premium"
    refused = sample.get_premium(free, CONTEXT)
    assert refused["statusCode"] == 403
    assert problem_in(refused)["type"] == "urn:spotter:problem:premium-required"
    assert sample.get_premium(http_event("GET", "/premium", athlete="paula"), CONTEXT)["statusCode"] == 200


def test_who_asks_too_often_learns_when_to_come_back():
    assert sample.get_limited(http_event("GET", "/limited", athlete="ann"), CONTEXT)["statusCode"] == 200
    refused = sample.get_limited(http_event("GET", "/limited", athlete="greta"), CONTEXT)
    assert (refused["statusCode"], refused["headers"]["Retry-After"]) == (429, "17")
    assert problem_in(refused)["type"] == "urn:spotter:problem:too-many-requests"
    assert sample.get_limited(http_event("GET", "/limited"), CONTEXT)["statusCode"] == 401


@pytest.mark.parametrize(
    ("scope", "status"),
    [(None, 403), ("openid email", 403), ("spotter/administrator", 403), ("openid spotter/admin", 200)],
)
def test_a_scope_is_one_word_of_the_claim(scope, status):
    assert sample.get_admin(http_event("GET", "/admin", athlete="ann", scope=scope), CONTEXT)["statusCode"] == status


def test_a_public_endpoint_needs_no_token_and_may_answer_with_bytes():
    response = sample.get_open(http_event("GET", "/open/x"), CONTEXT)
    assert response["statusCode"] == 200
    assert base64.b64decode(response["body"]) == b"x\xff"
    assert sample.get_open(http_event("GET", "/open"), CONTEXT)["statusCode"] == 200


def test_invalid_fields_are_named_by_their_path():
    wrong = {"left": {"size": 4}, "right": {"colour": 7}}
    response = sample.post_pair(json_event("POST", "/pairs/blue", wrong, athlete="ann", query={"count": "0"}), CONTEXT)
    assert response["statusCode"] == 422
    assert sorted(fields_of(response)) == ["count", "left.size", "right.colour", "right.size"]


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff\xfe",
        b'{"left": NaN}',
        b'{"left": "\\ud800"}',
        b'{"left": {"size": 1e999}}',
        b"[" * 100_000,
        b"1" * 5_000,
    ],
)
def test_a_body_that_is_not_json_is_malformed(body):
    event = http_event("POST", "/pairs/blue", athlete="ann", body=body, headers={"content-type": "application/json"})
    response = sample.post_pair(event, CONTEXT)
    assert response["statusCode"] == 400
    assert problem_in(response)["type"] == "urn:spotter:problem:malformed-request"


def test_an_empty_body_where_one_is_needed_is_invalid():
    event = http_event("POST", "/pairs/blue", athlete="ann", headers={"content-type": "application/json"})
    response = sample.post_pair(event, CONTEXT)
    assert response["statusCode"] == 422
    assert fields_of(response) == ["body"]


def test_another_content_type_than_json_is_refused():
    event = http_event("POST", "/pairs/blue", athlete="ann", body=b"a=1", headers={"content-type": "text/plain"})
    assert sample.post_pair(event, CONTEXT)["statusCode"] == 415


def test_a_body_may_be_as_large_as_the_limit_and_no_larger():
    def sent(size):
        event = http_event(
            "POST", "/pairs/blue", athlete="ann", body=b" " * size, headers={"content-type": "text/plain"}
        )
        return sample.post_pair(event, CONTEXT)

    assert sent(MAX_BODY_BYTES)["statusCode"] == 415
    refused = sent(MAX_BODY_BYTES + 3)
    assert refused["statusCode"] == 413
    assert "POST /api/uploads" in problem_in(refused)["detail"]


def test_own_errors_say_what_they_say():
    conflict = sample.get_failure(http_event("GET", "/fails/conflict", athlete="ann"), CONTEXT)
    assert (conflict["statusCode"], conflict["headers"]["retry-after"]) == (409, "3")
    down = sample.get_failure(http_event("GET", "/fails/down", athlete="ann"), CONTEXT)
    assert (down["statusCode"], down["headers"]["retry-after"]) == (503, "7")
    unsafe = sample.get_failure(http_event("GET", "/fails/unsafe", athlete="ann"), CONTEXT)
    assert problem_in(unsafe) == {
        "type": "urn:spotter:problem:invalid-input",
        "title": "Invalid input",
        "status": 422,
        "detail": "Too much.",
        "errors": [{"field": "weeks", "message": "at most 52"}],
        "reason": "too_many_weeks",
    }


def test_a_fault_of_ours_shows_nothing_but_is_logged_with_its_trace(log_lines):
    response = sample.get_failure(http_event("GET", "/fails/bug", athlete="ann"), CONTEXT)
    assert response["statusCode"] == 500
    assert "hunter2" not in response["body"]
    [line] = [line for line in log_lines() if line["level"] == "ERROR"]
    assert "get_failure" in line["exception"]
    assert line["exception_name"] == "RuntimeError"


def test_an_error_that_is_not_our_own_is_logged_without_its_words(log_lines):
    for how in ("bug", "unreachable"):
        sample.get_failure(http_event("GET", f"/fails/{how}", athlete="ann"), CONTEXT)
    bug, unreachable = [line for line in log_lines() if line["level"] == "ERROR"]
    assert "hunter2" not in json.dumps(bug)
    assert "streams/ann" not in json.dumps(unreachable)
    assert "spotter.errors.Unavailable: The data store does not answer" in unreachable["exception"]
    assert "botocore.exceptions.EndpointConnectionError" in unreachable["exception"]


def test_a_path_of_another_endpoint_is_a_problem_too():
    assert (
        sample.get_admin(http_event("GET", "/other", athlete="ann", scope="spotter/admin"), CONTEXT)["statusCode"]
        == 404
    )


def test_a_request_leaves_one_log_line_without_anything_personal(log_lines):
    event = json_event("POST", "/pairs/my-name", PAIR, athlete="ann@example.com", query={"count": "777777"})
    sample.post_pair(event, CONTEXT)
    [line] = [line for line in log_lines() if line["message"] == "request"]
    assert line["route"] == "POST /pairs/{name}"
    assert (line["status"], line["request_id"]) == (201, "JKJaXmPLvHcESHA=")
    assert line["duration_ms"] >= 0
    text = json.dumps(line)
    assert not any(personal in text for personal in ("ann@example.com", "my-name", "777777", "192.0.2.1"))


def test_a_request_leaves_its_metrics(capsys):
    sample.get_failure(http_event("GET", "/fails/down", athlete="ann"), CONTEXT)
    [metrics] = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"_aws"' in line]
    assert metrics["route"] == "GET /fails/{how}"
    assert (metrics["Requests"], metrics["Errors"]) == ([1.0], [1.0])
    assert metrics["Latency"][0] >= 0


def test_the_http_adapter_does_not_log_paths():
    sample.get_open(http_event("GET", "/open/secret"), CONTEXT)
    assert not logging.getLogger("mangum.http").isEnabledFor(logging.INFO)
