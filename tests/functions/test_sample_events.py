"""The events to try single functions with are good ones."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from spotter.coaching.guardrails import filling
from spotter.runtime.http import Endpoint
from spotter.runtime.objects import OnObject
from spotter.runtime.schedule import Scheduled
from spotter.settings import knowledge_settings
from tests.support.events import LambdaContext
from tests.support.sample_events import FOLDER, sample_events, text_of

FUNCTIONS = {file.stem: file.parent.name for file in (Path(__file__).parents[2] / "functions").glob("*/[!_]*.py")}

# A fresh deployment has no run or workout to show or to delete.
NOTHING_THERE = ("get_run", "chart_run", "delete_run", "get_workout", "correct_workout", "delete_workout")
STATUSES = {**dict.fromkeys(NOTHING_THERE, 404), "create_upload": 201, "add_workout": 201, "import_workouts": 201}


def test_every_function_has_its_event():
    assert set(FUNCTIONS) == set(sample_events()) == {path.stem for path in FOLDER.glob("*.json")}


@pytest.mark.parametrize("name", sample_events())
def test_the_files_are_what_the_builder_makes(name):
    assert (FOLDER / f"{name}.json").read_text() == text_of(sample_events()[name])


def handler_of(name):
    return import_module(f"{FUNCTIONS[name]}.{name}").handler


ENDPOINTS = [name for name in sample_events() if isinstance(handler_of(name), Endpoint)]
JOBS = [name for name in sample_events() if isinstance(handler_of(name), OnObject | Scheduled)]


@pytest.fixture
def knowledge_base(monkeypatch):
    """An address that nothing is sent to while there is nothing to do."""
    monkeypatch.setenv("UPSTASH_VECTOR_URL", "https://index.example")
    monkeypatch.setenv("UPSTASH_VECTOR_TOKEN_SECRET", "its token")
    monkeypatch.setattr(filling, "labelled_questions", tuple)
    knowledge_settings.cache_clear()
    yield
    knowledge_settings.cache_clear()


def test_every_function_is_called_by_athletes_the_clock_or_an_object():
    assert {*ENDPOINTS, *JOBS} == set(sample_events())


@pytest.mark.usefixtures("knowledge_base")
@pytest.mark.parametrize("name", JOBS)
def test_a_job_with_nothing_to_do_counts_nothing(name):
    assert set(handler_of(name)(sample_events()[name], LambdaContext()).values()) == {0}


@pytest.mark.parametrize("name", ENDPOINTS)
def test_a_function_answers_its_event(name):
    handler = handler_of(name)
    event = sample_events()[name]
    assert event["routeKey"] == f"{handler.method} {handler.path}"
    assert handler(event, LambdaContext())["statusCode"] == STATUSES.get(name, 200)
