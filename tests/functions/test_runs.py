"""The endpoints about runs, from the event to what is stored."""

from __future__ import annotations

import gzip
import json
from datetime import datetime, timedelta

import pytest

from running.create_upload import handler as create_upload
from running.delete_run import handler as delete_run
from running.get_run import handler as get_run
from running.list_runs import handler as list_runs
from running.parse_run import handler as parse_run
from spotter import wiring
from spotter.running import intake
from spotter.running.models import RunEntry
from tests.support.activities import START, gpx, healthkit, tcx
from tests.support.events import LambdaContext, answer_of, http_event, json_event
from tests.support.told import FIVE_K, FakeReader, FakeReading

GPX = "application/gpx+xml"
TCX = "application/vnd.garmin.tcx+xml"
CONTEXT = LambdaContext()


def post(body: bytes, content_type: str = GPX, *, athlete: str = "ann", headers=None, **others):
    event = http_event(
        "POST",
        "/api/running/parse",
        athlete=athlete,
        body=body,
        headers={"content-type": content_type, **(headers or {})},
        **others,
    )
    return parse_run(event, CONTEXT)


def post_json(value: object, *, athlete: str = "ann"):
    return parse_run(json_event("POST", "/api/running/parse", value, athlete=athlete), CONTEXT)


def one(handler, method: str, run_id: str, *, athlete: str = "ann"):
    return handler(http_event(method, f"/api/runs/{run_id}", route="/api/runs/{run_id}", athlete=athlete), CONTEXT)


def listed(*, athlete: str = "ann", **query: str):
    return answer_of(list_runs(http_event("GET", "/api/runs", athlete=athlete, query=query), CONTEXT))


def streams_in(deployment) -> list[str]:
    return [entry["Key"] for entry in deployment["s3"].list_objects_v2(Bucket="data").get("Contents", [])]


def test_a_recording_becomes_a_run():
    response = post(gpx())
    answer = answer_of(response)
    run = answer["run"]
    assert response["statusCode"] == 201
    assert run["id"].startswith("20260504T080000Z-")
    assert (run["source"], run["kind"], run["started_at"]) == ("gpx", "run", "2026-05-04T08:00:00Z")
    assert run["distance_m"] == pytest.approx(1800, rel=0.005)
    assert run["moving_time_s"] == pytest.approx(600, abs=5)
    assert len(run["splits"]) == 2
    assert (answer["engine"], answer["clarifications"], answer["duplicate"]) == ("rules", [], False)
    assert answer["confidence"] == 1.0
    assert answer["reasoning"]


def test_the_run_is_there_afterwards():
    run = answer_of(post(gpx()))["run"]
    assert answer_of(one(get_run, "GET", run["id"])) == run
    assert listed() == {"items": [run], "cursor": None}


def test_the_samples_are_kept_beside_the_run(deployment):
    run = answer_of(post(gpx()))["run"]
    [key] = streams_in(deployment)
    assert key == f"streams/ann/{run['id']}.json.gz"
    stored = deployment["s3"].get_object(Bucket="data", Key=key)
    samples = json.loads(gzip.decompress(stored["Body"].read()))
    assert stored["ContentEncoding"] == "gzip"
    assert (len(samples["time_s"]), samples["altitude_m"][0], samples["heart_rate_bpm"]) == (121, 500.0, None)


@pytest.mark.parametrize(
    "again",
    [
        lambda: post(gpx()),
        lambda: post(tcx(START + timedelta(seconds=2)), TCX),
        lambda: post_json({"healthkit": healthkit(START - timedelta(seconds=100))}),
    ],
    ids=["the same file", "another format", "a phone that was started earlier"],
)
def test_the_same_run_is_kept_once_whatever_the_format(deployment, again):
    first = answer_of(post(gpx()))["run"]
    response = again()
    answer = answer_of(response)
    assert response["statusCode"] == 200
    assert (answer["duplicate"], answer["run"]) == (True, first)
    assert len(listed()["items"]) == 1
    assert len(streams_in(deployment)) == 1


def test_two_runs_of_one_day_are_two():
    post(gpx())
    assert post(gpx(START + timedelta(seconds=400)))["statusCode"] == 201
    assert len(listed()["items"]) == 2


def test_two_athletes_may_have_run_together():
    assert post(gpx(), athlete="ann")["statusCode"] == 201
    assert post(gpx(), athlete="bob")["statusCode"] == 201


def test_parsing_only_keeps_nothing(deployment):
    response = post(gpx(), query={"save": "false"})
    assert response["statusCode"] == 200
    assert answer_of(response)["run"]["id"] is None
    assert listed()["items"] == []
    assert streams_in(deployment) == []


def test_a_phone_sends_json():
    run = answer_of(post_json({"healthkit": healthkit()}))["run"]
    assert (run["source"], run["distance_m"]) == ("healthkit", 1800.0)


def test_a_field_of_the_workout_is_named_by_its_path():
    response = post_json({"healthkit": {**healthkit(), "route": [{"timestamp": "yesterday"}]}})
    assert response["statusCode"] == 422
    assert "healthkit.route.0.timestamp" in [error["field"] for error in answer_of(response)["errors"]]


def test_metadata_of_any_kind_is_taken():
    own = {"com.example.laps": [{"n": 1}], "com.example.note": None, "HKTimeZone": ["Europe/Paris"]}
    metadata = {"HKElevationAscended": {"value": 8520, "unit": "cm"}, **own}

    without = answer_of(post_json({"healthkit": {**healthkit(START - timedelta(days=1)), "metadata": None}}))
    run = answer_of(post_json({"healthkit": {**healthkit(), "metadata": metadata}}))["run"]

    assert without["run"]["elevation_gain_m"] is None
    assert (run["elevation_gain_m"], run["timezone"]) == (85.2, None)


@pytest.fixture
def words(monkeypatch):
    """A reader of words in the place of the grammar."""
    reader = FakeReader(
        {
            "ran 5k in 25": FakeReading([FIVE_K]),
            "five": FakeReading([FIVE_K], confidence=0.3),
            "5k, then half an hour": FakeReading([FIVE_K, RunEntry(duration_s=1800.0, rpe=4.0)]),
        }
    )
    monkeypatch.setattr(wiring, "log_reader", lambda _athlete_id: reader)


@pytest.mark.usefixtures("words")
def test_a_run_can_be_told():
    response = post_json({"text": "ran 5k in 25", "performed_at": "2026-05-04T10:00:00+02:00"})
    answer = answer_of(response)
    run = answer["run"]
    assert response["statusCode"] == 201
    assert (run["source"], run["started_at"], run["timezone"]) == ("text", "2026-05-04T10:00:00+02:00", "+02:00")
    assert (run["distance_m"], run["pace_s_per_km"], run["weather_missing"]) == (5000.0, 300.0, None)
    assert (answer["confidence"], answer["engine"], answer["runs"]) == (0.9, "rules", [run])
    assert same_moments(answer_of(one(get_run, "GET", run["id"]))) == same_moments(run)


@pytest.mark.usefixtures("words")
def test_several_runs_can_be_told_at_once():
    answer = answer_of(post_json({"text": "5k, then half an hour"}))
    assert answer["run"] == answer["runs"][0]
    second = answer["runs"][1]
    assert (second["distance_m"], second["duration_s"], second["rpe"]) == (None, 1800.0, 4.0)
    assert sorted(run["id"] for run in listed()["items"]) == sorted(run["id"] for run in answer["runs"])


@pytest.mark.usefixtures("words")
def test_a_told_run_is_only_parsed_when_it_is_not_to_be_kept():
    event = json_event("POST", "/api/running/parse", {"text": "ran 5k in 25"}, athlete="ann", query={"save": "false"})
    response = parse_run(event, CONTEXT)
    assert (response["statusCode"], answer_of(response)["run"]["id"]) == (200, None)
    assert listed()["items"] == []


@pytest.mark.usefixtures("words")
def test_a_doubtful_run_is_answered_and_not_kept():
    response = post_json({"text": "five"})
    assert (response["statusCode"], answer_of(response)["run"]["id"]) == (200, None)
    assert listed()["items"] == []


@pytest.mark.usefixtures("words")
def test_a_recording_takes_the_place_of_a_told_run():
    event = {"text": "ran 5k in 25", "performed_at": "2026-05-04T08:00:00Z"}
    told = answer_of(post_json(event))["run"]
    recorded = answer_of(post_json({"healthkit": healthkit(seconds=1500, speed_m_s=3.3)}))["run"]
    assert [run["id"] for run in listed()["items"]] == [recorded["id"]]
    assert answer_of(one(get_run, "GET", told["id"]))["status"] == 404
    again = post_json(event)
    assert (again["statusCode"], answer_of(again)["duplicate"], answer_of(again)["run"]) == (200, True, recorded)


@pytest.mark.usefixtures("words")
def test_a_text_without_a_run_is_invalid():
    response = post_json({"text": "what a day"})
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == ["text"]


def same_moments(run):
    """The run with its beginning as a moment; how it is written may differ."""
    return {**run, "started_at": datetime.fromisoformat(run["started_at"])}


@pytest.mark.parametrize(("message", "field"), [({"text": ""}, "text"), ({}, "healthkit")])
def test_a_message_without_recording_is_invalid(message, field):
    response = post_json(message)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == [field]


def test_a_message_holds_one_recording():
    response = post_json({"healthkit": healthkit(), "upload_key": "uploads/ann/1"})
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == ["healthkit", "upload_key"]


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        (b"hello", "text/plain", 415),
        (b"hello", GPX, 422),
        (gpx(sport="cycling"), GPX, 422),
        (b"{", "application/json", 400),
    ],
)
def test_what_cannot_be_read_is_refused_and_leaves_nothing(deployment, body, content_type, status):
    assert post(body, content_type)["statusCode"] == status
    assert listed()["items"] == []
    assert streams_in(deployment) == []


def test_an_uploaded_file_is_read_by_its_own_type(deployment):
    key = upload(deployment, gpx(), GPX)
    assert answer_of(post_json({"upload_key": key}))["run"]["source"] == "gpx"


def test_an_uploaded_message_may_hold_a_workout(deployment):
    key = upload(deployment, json.dumps({"healthkit": healthkit()}).encode(), "application/json")
    assert answer_of(post_json({"upload_key": key}))["run"]["source"] == "healthkit"


def test_the_upload_of_another_athlete_is_not_found(deployment):
    key = upload(deployment, gpx(), GPX)
    response = post_json({"upload_key": key}, athlete="bob")
    assert response["statusCode"] == 404
    assert [error["field"] for error in answer_of(response)["errors"]] == ["upload_key"]


@pytest.mark.parametrize("key", ["uploads/ann/none", "streams/ann/x.json.gz", "uploads/ann/" + "x" * 2000, ""])
def test_an_upload_that_is_not_there_is_not_found(key):
    assert post_json({"upload_key": key})["statusCode"] == 404


def offered(value: object):
    return create_upload(json_event("POST", "/api/uploads", value, athlete="ann"), CONTEXT)


def upload(deployment, body: bytes, content_type: str) -> str:
    offer = answer_of(offered({"content_type": content_type, "size_bytes": len(body)}))
    deployment["s3"].put_object(Bucket="data", Key=offer["upload_key"], Body=body, ContentType=content_type)
    return offer["upload_key"]


def test_an_upload_is_offered_for_what_was_announced():
    response = offered({"content_type": "Application/GPX+XML; charset=utf-8", "size_bytes": 6_000_000})
    offer = answer_of(response)
    assert response["statusCode"] == 201
    assert (offer["method"], offer["headers"]) == ("PUT", {"Content-Type": GPX, "Content-Length": "6000000"})
    assert offer["upload_key"].startswith("uploads/ann/")
    assert offer["upload_key"] in offer["url"]
    assert offer["expires_at"].endswith("Z")


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ({"content_type": "text/html", "size_bytes": 1}, 422),
        ({"content_type": GPX, "size_bytes": 0}, 422),
        ({"content_type": GPX, "size_bytes": 50_000_001}, 413),
        ({"content_type": GPX}, 422),
    ],
)
def test_an_upload_that_could_not_be_read_is_not_offered(value, status):
    assert offered(value)["statusCode"] == status


def test_runs_are_listed_in_pages_the_newest_first():
    for hour in range(3):
        post(gpx(START + timedelta(hours=hour)))
    first = listed(limit="2")
    second = listed(limit="2", cursor=first["cursor"])
    starts = [run["started_at"] for run in first["items"] + second["items"]]
    assert starts == ["2026-05-04T10:00:00Z", "2026-05-04T09:00:00Z", "2026-05-04T08:00:00Z"]
    assert second["cursor"] is None


@pytest.mark.parametrize("query", [{"limit": "0"}, {"limit": "101"}, {"limit": "many"}, {"cursor": "garbage"}])
def test_a_page_that_cannot_be_is_refused(query):
    response = list_runs(http_event("GET", "/api/runs", athlete="ann", query=query), CONTEXT)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == list(query)


@pytest.mark.parametrize("handler", [get_run, delete_run])
def test_the_run_of_another_athlete_is_not_found(handler):
    run = answer_of(post(gpx(), athlete="ann"))["run"]
    assert one(handler, handler.method, run["id"], athlete="bob")["statusCode"] == 404
    assert len(listed(athlete="ann")["items"]) == 1


@pytest.mark.parametrize("run_id", ["#head", "20260504T080000Z-00000000", "x" * 3000])
def test_what_is_no_run_is_not_found(run_id):
    post(gpx())
    assert one(get_run, "GET", run_id)["statusCode"] == 404
    assert one(delete_run, "DELETE", run_id)["statusCode"] == 404


def test_a_deleted_run_is_gone_with_its_samples_and_may_come_again(deployment):
    run = answer_of(post(gpx()))["run"]
    deleted = one(delete_run, "DELETE", run["id"])
    assert (deleted["statusCode"], deleted["body"]) == (204, "")
    assert one(delete_run, "DELETE", run["id"])["statusCode"] == 404
    assert streams_in(deployment) == []
    assert post(gpx())["statusCode"] == 201


def test_a_repeated_request_is_answered_as_the_first_time():
    headers = {"idempotency-key": "k1"}
    first = post(gpx(), headers=headers)
    again = post(gpx(), headers=headers)
    assert again == first
    assert again["statusCode"] == 201
    assert post(gpx())["statusCode"] == 200


def test_a_deleted_run_is_not_given_out_again_for_a_key(deployment):
    headers = {"idempotency-key": "k1"}
    post(gpx(), headers=headers, athlete="bob")
    run = answer_of(post(gpx(), headers=headers))["run"]
    one(delete_run, "DELETE", run["id"])
    kept = deployment["dynamodb"].scan(TableName="idempotency")["Items"]
    assert [item["user_id"]["S"] for item in kept] == ["bob"]
    assert answer_of(post(gpx(), headers=headers))["run"]["id"] == run["id"]
    assert one(get_run, "GET", run["id"])["statusCode"] == 200


def test_a_deletion_that_got_half_way_is_made_whole_by_the_next(deployment):
    run = answer_of(post(gpx(), headers={"idempotency-key": "k1"}))["run"]
    intake.delete_run("ann", run["id"], wiring.runs(), wiring.streams())
    assert one(delete_run, "DELETE", run["id"])["statusCode"] == 404
    assert deployment["dynamodb"].scan(TableName="idempotency")["Items"] == []
