"""Errors as problem documents."""

from __future__ import annotations

import pytest

from spotter.errors import FieldError, InvalidInput, NotARun, SpotterError, Unavailable
from spotter.runtime.problems import field_path, invalid_input, problem_of


def every_error(kind: type[SpotterError]) -> list[type[SpotterError]]:
    return [kind, *(error for child in kind.__subclasses__() for error in every_error(child))]


@pytest.mark.parametrize("kind", every_error(SpotterError))
def test_every_error_of_the_family_has_its_own_type_and_status(kind):
    problem = problem_of(kind("What happened."))
    assert problem.status == problem.body["status"] == kind.status
    assert problem.body["detail"] == "What happened."
    assert problem.body["type"].startswith("urn:spotter:problem:")


def test_types_tell_errors_apart():
    types = [problem_of(kind("x")).body["type"] for kind in every_error(SpotterError)]
    assert len(types) == len(set(types))
    assert problem_of(NotARun("x")).body["type"] == "urn:spotter:problem:not-a-run"


def test_waiting_time_and_reason_are_told_when_known():
    problem = problem_of(Unavailable("x", retry_after_s=30, reason="model_down"))
    assert problem.headers == {"Retry-After": "30"}
    assert problem.body["reason"] == "model_down"
    assert problem_of(Unavailable("x")).headers == {}
    assert "reason" not in problem_of(Unavailable("x")).body


def test_fields_are_listed():
    problem = problem_of(InvalidInput("x", errors=[FieldError("age", "too low")]))
    assert problem.body["errors"] == [{"field": "age", "message": "too low"}]


def test_any_other_error_says_nothing():
    problem = problem_of(KeyError("secret"))
    assert problem.status == 500
    assert "secret" not in str(problem.body)


@pytest.mark.parametrize(
    ("location", "path"),
    [(("body", "a", 0, "b"), "a.0.b"), (("query", "limit"), "limit"), (("body",), "body")],
)
def test_a_path_leaves_out_where_the_field_came_from(location, path):
    assert field_path(location) == path


def test_a_body_that_is_no_json_is_not_a_matter_of_fields():
    error = invalid_input([{"type": "json_invalid", "loc": ("body", 1), "msg": "expected value"}])
    assert (error.status, error.errors) == (400, ())
