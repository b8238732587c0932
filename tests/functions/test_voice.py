"""The endpoints about spoken logs."""

from __future__ import annotations

import json

import pytest

from athlete.put_profile import handler as put_profile
from spotter import wiring
from spotter.voice.models import Reading
from tests.support.events import LambdaContext, answer_of, json_event
from tests.support.voice import BENCHED, RAN, SAID, ScriptedReader, doubtful
from voice.correct_log import handler as correct_log
from voice.parse_log import handler as parse_log

CONTEXT = LambdaContext()


@pytest.fixture
def reader(monkeypatch):
    """The grammar, which reads as it is told."""
    scripted = ScriptedReader()
    monkeypatch.setattr(wiring, "grammar", lambda: scripted)
    return scripted


def say(body, key=None):
    headers = {} if key is None else {"idempotency-key": key}
    return parse_log(json_event("POST", "/api/voice/parse", body, athlete="ann", headers=headers), CONTEXT)


def correct(body):
    return correct_log(json_event("POST", "/api/voice/corrections", body, athlete="ann"), CONTEXT)


def profile(**preferences):
    assert put_profile(json_event("PUT", "/api/profile", {"preferences": preferences}, athlete="ann"), CONTEXT)


def kept():
    """How many sets and runs the athlete has."""
    workouts = wiring.workouts().page("ann", limit=10, cursor=None).items
    sets = sum(len(entry.sets) for workout in workouts for entry in workout.entries)
    return sets, len(wiring.runs().page("ann", limit=10, cursor=None).items)


def examples(deployment):
    listed = deployment["s3"].list_objects_v2(Bucket="data", Prefix="corrections/").get("Contents", [])
    return [json.loads(deployment["s3"].get_object(Bucket="data", Key=each["Key"])["Body"].read()) for each in listed]


@pytest.mark.usefixtures("reader")
def test_a_log_is_answered_as_the_contract_says():
    response = say({"transcript": SAID})
    assert response["statusCode"] == 200
    answer = answer_of(response)
    assert answer["entries"][0]["exercise"] == {
        "id": BENCHED.exercise.id,
        "name": "Bench Press",
        "spoken": None,
        "confidence": 1.0,
    }
    assert answer["entries"][0]["sets"][0] == {
        "reps": 5,
        "weight": 100.0,
        "unit": "kg",
        "load": None,
        "rpe": None,
        "rir": None,
        "type": "working",
        "duration_s": None,
        "distance_m": None,
        "side": None,
        "tempo": None,
        "rest_s": None,
        "completed": True,
    }
    del answer["entries"]
    assert answer == {
        "confidence": 0.95,
        "reasoning": ["Three sets were said."],
        "clarifications": [],
        "engine": "rules",
        "saved": None,
        "degraded": False,
    }


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"transcript": ""}, "transcript"),
        ({"transcript": "  "}, "transcript"),
        ({"transcript": "x" * 4001}, "transcript"),
        ({}, "transcript"),
        ({"transcript": SAID, "performed_at": "1912-01-01T00:00:00Z"}, "performed_at"),
        ({"transcript": SAID, "context": {"unit_preference": "stone"}}, "context.unit_preference"),
        ({"transcript": SAID, "context": {"previous_sets": [{"reps": 5}]}}, "context.previous_sets.0.exercise"),
    ],
)
@pytest.mark.usefixtures("reader")
def test_a_wrong_request_is_refused_by_field(body, field):
    response = say(body)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == [field]


@pytest.mark.parametrize("key", [None, "one"])
def test_a_request_that_is_sent_twice_is_kept_once(reader, key):
    reader.reading = Reading((BENCHED, RAN), 0.9)
    body = {"transcript": SAID, "save": True}
    first, second = (answer_of(say(body, key))["saved"] for _ in range(2))
    assert first == second
    assert (first["workout_id"] is not None, len(first["run_ids"]), kept()) == (True, 1, (3, 1))


def test_an_unsure_log_is_not_kept(reader):
    reader.reading = doubtful("weight")
    answer = answer_of(say({"transcript": SAID, "save": True}))
    assert (answer["saved"], kept()) == (None, (0, 0))
    assert answer["clarifications"] == [{"field": "weight", "question": "What about weight?"}]


def test_a_new_athlete_has_chosen_no_unit_and_one_who_has_is_heard_so(reader):
    say({"transcript": SAID})
    assert reader.given[1].unit_preference is None
    profile(weight_unit="kg")
    say({"transcript": SAID})
    assert reader.given[1].unit_preference == "kg"
    say({"transcript": SAID, "context": {"unit_preference": "lb"}})
    assert reader.given[1].unit_preference == "lb"


def correction():
    heard = {"kind": "strength", "exercise": {"id": None, "name": "Bench Press"}, "sets": [{"reps": 5}]}
    return {
        "transcript": SAID,
        "parsed": [heard],
        "corrected": [{"kind": "run", "distance_m": 5000}],
        "engine": "rules",
    }


def test_a_correction_is_kept_only_of_athletes_who_share_theirs(deployment):
    assert answer_of(correct(correction()))["kept"] is False
    assert examples(deployment) == []
    profile(share_corrections=True)
    assert answer_of(correct(correction()))["kept"] is True
    [example] = examples(deployment)
    assert (example["transcript"], example["corrected"][0]["distance_m"]) == (SAID, 5000)


def test_a_correction_is_made_of_entries():
    response = correct({**correction(), "corrected": [{"kind": "swim"}]})
    assert response["statusCode"] == 422
    assert all(error["field"].startswith("corrected.0") for error in answer_of(response)["errors"])
