"""The endpoints that draw, from the event to the picture."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from athlete.put_profile import handler as put_profile
from running.chart_progress import handler as chart_progress
from running.chart_run import handler as chart_run
from running.parse_run import handler as parse_run
from tests.support.activities import START, gpx
from tests.support.events import LambdaContext, answer_of, http_event, json_event
from tests.support.svg import assert_stands_alone, parsed, texts, with_class

CONTEXT = LambdaContext()
GPX = {"content-type": "application/gpx+xml"}


def kept_run(start):
    response = parse_run(http_event("POST", "/api/running/parse", athlete="ann", body=gpx(start), headers=GPX), CONTEXT)
    return answer_of(response)["run"]["id"]


@pytest.fixture
def run_id():
    return kept_run(START)


def run_chart(run_id, athlete="ann"):
    path = f"/api/runs/{run_id}/chart.svg"
    return chart_run(http_event("GET", path, route="/api/runs/{run_id}/chart.svg", athlete=athlete), CONTEXT)


def progress(athlete="ann", **query):
    return chart_progress(http_event("GET", "/api/progress/running.svg", athlete=athlete, query=query), CONTEXT)


def test_a_run_is_drawn_from_its_stored_samples(run_id):
    response = run_chart(run_id)
    assert response["statusCode"] == 200
    assert response["headers"]["content-type"].startswith("image/svg+xml")
    assert_stands_alone(response["body"])
    root = parsed(response["body"])
    assert len(with_class(root, "path", "line")) == 2
    assert any(text.endswith(" km") for text in texts(root))


def test_the_picture_is_in_the_unit_of_the_profile(run_id):
    put_profile(json_event("PUT", "/api/profile", {"preferences": {"distance_unit": "mi"}}, athlete="ann"), CONTEXT)
    assert any(text.endswith(" mi") for text in texts(parsed(run_chart(run_id)["body"])))


@pytest.mark.parametrize("athlete", ["ann", "bob"])
def test_an_unknown_run_and_another_athletes_are_not_found(run_id, athlete):
    response = run_chart(run_id if athlete == "bob" else "20260504T080000Z-00000000", athlete)
    assert response["statusCode"] == 404
    assert response["headers"]["content-type"] == "application/problem+json"


def test_without_a_run_progress_is_a_friendly_picture():
    response = progress()
    assert response["statusCode"] == 200
    assert texts(parsed(response["body"]))[0] == "No runs in the last 12 weeks."


def test_progress_shows_the_weeks_asked_for():
    kept_run(datetime.now(UTC).replace(microsecond=0) - timedelta(days=8))
    response = progress(weeks="104")
    assert response["statusCode"] == 200
    assert_stands_alone(response["body"])
    root = parsed(response["body"])
    assert len(with_class(root, "rect", "bar")) == 103
    assert len(with_class(root, "rect", "unfinished")) == len(with_class(root, "circle", "first")) == 1


@pytest.mark.parametrize("weeks", ["0", "105", "many"])
def test_weeks_out_of_range_are_refused_by_name(weeks):
    response = progress(weeks=weeks)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == ["weeks"]
