"""Runs over HTTP on the deployed template: in, listed, recognised, refused, deleted."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from infra.local.settings import ROOT
from tests.support.activity_files import FIT, GPX, TCX, garmin, gpx, steady_points, tcx, tcx_lap, tcx_point

EXAMPLE = (ROOT / "examples" / "hilly_8k.gpx").read_bytes()


def send(
    athlete: httpx.Client, body: bytes, content_type: str = GPX, query: str = "", **headers: str
) -> httpx.Response:
    return athlete.post(f"/api/running/parse{query}", content=body, headers={"Content-Type": content_type, **headers})


def runs_of(athlete: httpx.Client) -> list[dict]:
    return athlete.get("/api/runs").json()["items"]


def test_a_recording_becomes_a_run_that_stays(as_athlete):
    athlete = as_athlete("ada")
    answer = send(athlete, EXAMPLE)
    assert answer.status_code == 201, answer.text
    run = answer.json()["run"]

    assert run["distance_m"] == pytest.approx(8200, rel=0.005)
    assert run["moving_time_s"] == pytest.approx(2655, abs=10)
    assert [split["distance_m"] for split in run["splits"][:8]] == [1000.0] * 8
    assert run["gap_method"] == "stream"
    assert run["grade_adjusted_pace_s_per_km"] < run["pace_s_per_km"], "the course climbs as much as it falls"
    assert run["avg_heart_rate_bpm"] == pytest.approx(152, abs=6)

    assert athlete.get(f"/api/runs/{run['id']}").json() == run
    assert [each["id"] for each in runs_of(athlete)] == [run["id"]]


def test_the_same_run_in_another_format_is_the_same_run(as_athlete):
    athlete = as_athlete("grace")
    first = send(athlete, gpx(steady_points(600)))
    points = [tcx_point(second, second * 3.0, heart_rate=140) for second in range(600)]
    second = send(athlete, tcx(tcx_lap(0, 599, 1797, points)), TCX)
    assert (first.status_code, second.status_code) == (201, 200), second.text
    assert second.json()["duplicate"] is True
    assert second.json()["run"]["id"] == first.json()["run"]["id"]
    assert len(runs_of(athlete)) == 1


def test_a_recording_takes_the_place_of_what_was_told_of_it(as_athlete):
    athlete = as_athlete("joan")
    began = send(athlete, EXAMPLE, query="?save=false").json()["run"]["started_at"]
    words = {"text": "ran 8 km in 45 minutes", "performed_at": began}
    told = athlete.post("/api/running/parse", json=words)
    assert told.status_code == 201, told.text
    assert (told.json()["run"]["source"], told.json()["run"]["distance_m"]) == ("text", 8000.0)

    recorded = send(athlete, EXAMPLE)
    assert recorded.status_code == 201, recorded.text
    assert [run["id"] for run in runs_of(athlete)] == [recorded.json()["run"]["id"]]
    assert athlete.post("/api/running/parse", json=words).json()["run"] == recorded.json()["run"]


def test_the_same_run_sent_many_times_at_once_is_one_run(as_athlete):
    athlete = as_athlete("alan")
    body = gpx(steady_points(400))
    with ThreadPoolExecutor(4) as senders:
        answers = list(senders.map(lambda _: send(athlete, body), range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] * 5 + [201]
    assert len(runs_of(athlete)) == 1


def test_a_request_with_an_idempotency_key_is_carried_out_once(as_athlete):
    athlete = as_athlete("edsger")
    body = gpx(steady_points(300))
    first, again = (send(athlete, body, **{"Idempotency-Key": "one"}) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    other = send(athlete, gpx(steady_points(310)), **{"Idempotency-Key": "one"})
    assert other.status_code == 422
    assert [error["field"] for error in other.json()["errors"]] == ["Idempotency-Key"]


def test_a_run_that_is_not_to_be_saved_is_not(as_athlete):
    athlete = as_athlete("barbara")
    answer = send(athlete, EXAMPLE, query="?save=false")
    assert answer.status_code == 200
    assert answer.json()["run"]["id"] is None
    assert runs_of(athlete) == []


def test_a_large_file_comes_by_upload(as_athlete):
    athlete = as_athlete("donald")
    asked = athlete.post("/api/uploads", json={"content_type": GPX, "size_bytes": len(EXAMPLE)})
    assert asked.status_code == 201, asked.text
    upload = asked.json()
    put = httpx.request(upload["method"], upload["url"], content=EXAMPLE, headers=upload["headers"])
    assert put.is_success, put.text
    answer = athlete.post("/api/running/parse", json={"upload_key": upload["upload_key"]})
    assert answer.status_code == 201, answer.text
    stolen = as_athlete("mallory").post("/api/running/parse", json={"upload_key": upload["upload_key"]})
    assert stolen.status_code == 404


def test_another_athletes_run_is_not_found(as_athlete):
    run_id = send(as_athlete("tony"), gpx(steady_points(200))).json()["run"]["id"]
    mallory = as_athlete("mallory")
    assert mallory.get(f"/api/runs/{run_id}").status_code == 404
    assert mallory.delete(f"/api/runs/{run_id}").status_code == 404
    assert as_athlete("tony").get(f"/api/runs/{run_id}").status_code == 200


def test_a_deleted_run_is_gone_and_may_come_again(as_athlete):
    athlete = as_athlete("niklaus")
    body = gpx(steady_points(250))
    run_id = send(athlete, body).json()["run"]["id"]
    assert athlete.delete(f"/api/runs/{run_id}").is_success
    assert athlete.get(f"/api/runs/{run_id}").status_code == 404
    assert runs_of(athlete) == []
    assert send(athlete, body).status_code == 201


def test_runs_come_in_pages_newest_first(as_athlete):
    athlete = as_athlete("john")
    for first_s in (0, 7200, 3600):
        assert send(athlete, gpx(steady_points(200, first_s=first_s))).status_code == 201
    page = athlete.get("/api/runs", params={"limit": 2}).json()
    rest = athlete.get("/api/runs", params={"limit": 2, "cursor": page["cursor"]}).json()
    started = [run["started_at"] for run in page["items"] + rest["items"]]
    assert started == sorted(started, reverse=True)
    assert (len(started), rest["cursor"]) == (3, None)
    foreign = as_athlete("mallory").get("/api/runs", params={"cursor": page["cursor"]})
    assert (foreign.status_code, foreign.json()["errors"][0]["field"]) == (422, "cursor")


@pytest.mark.parametrize(
    ("body", "content_type", "status", "word"),
    [
        pytest.param(gpx(steady_points(300), sport="cycling"), GPX, 422, "ride", id="a bike ride"),
        pytest.param(gpx(steady_points(300, speed_m_s=1.2), sport="walking"), GPX, 422, "walk", id="a walk"),
        pytest.param(EXAMPLE[:5000], GPX, 422, "", id="cut off"),
        pytest.param(b"", GPX, 422, "empty", id="empty"),
        pytest.param(EXAMPLE, FIT, 422, "GPX", id="a GPX file that is called FIT"),
        pytest.param(EXAMPLE, "text/csv", 415, "application/gpx+xml", id="an unknown type"),
        pytest.param(b"<" * 5_100_000, "application/json", 413, "uploads", id="too large"),
        pytest.param(b"{", "application/json", 400, "", id="broken JSON"),
        pytest.param(b'{"text": "a day of rest"}', "application/json", 422, "text", id="words without a run"),
    ],
)
def test_what_is_not_a_run_is_refused_and_nothing_is_stored(as_athlete, body, content_type, status, word):
    athlete = as_athlete("leslie")
    answer = send(athlete, body, content_type)
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert word in answer.text
    assert runs_of(athlete) == []


def test_entities_in_xml_are_refused(as_athlete):
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa">]>'
        + gpx([*steady_points(3, extensions=garmin(120, 80)), "&a;"]).partition(b"?>")[2]
    )
    assert send(as_athlete("leslie"), bomb).status_code == 422
