"""What a run was really worth, over HTTP on the deployed template."""

import pytest

from infra.local.settings import ROOT
from tests.support.activity_files import GPX

EXAMPLE = (ROOT / "examples" / "hilly_8k.gpx").read_bytes()
PROFILE = {
    "sex": "f",
    "max_heart_rate_bpm": 188,
    "resting_heart_rate_bpm": 52,
    "timezone": "Europe/Berlin",
    "preferences": {"distance_unit": "mi"},
}


@pytest.fixture
def athlete(as_athlete):
    signed_in = as_athlete("paula")
    assert signed_in.put("/api/profile", json=PROFILE).status_code == 200
    return signed_in


def test_a_hilly_run_is_worth_more_than_its_pace(athlete):
    run = athlete.post("/api/running/parse", content=EXAMPLE, headers={"Content-Type": GPX}).json()["run"]
    answer = athlete.post("/api/running/analyze", json={"run_id": run["id"]})
    assert answer.status_code == 200, answer.text
    analysis = answer.json()

    assert {**analysis["run"], "run_type": None} == run
    grade = next(each for each in analysis["adjustments"] if each["factor"] == "grade")
    assert 0 < grade["low_percent"] < grade["percent"] < grade["high_percent"]
    assert analysis["equivalent_pace_s_per_km"] < run["pace_s_per_km"]
    assert sum(zone["seconds"] for zone in analysis["zones"]) == pytest.approx(run["moving_time_s"], rel=0.02)
    assert analysis["training_load"]["method"] == "trimp"
    assert (analysis["engine"], analysis["degraded"]) == ("rules", False)
    assert "hill" in analysis["insight"]

    hot = {**run, "temperature_c": 29.4, "humidity": 0.7}
    said = athlete.post("/api/running/analyze", json={"run": hot}).json()
    heat = next(each for each in said["adjustments"] if each["factor"] == "heat")
    assert heat["percent"] > 2
    assert "85 °F" in said["insight"]
    assert said["equivalent_pace_s_per_km"] < analysis["equivalent_pace_s_per_km"]


def test_a_run_of_nobody_is_not_found(athlete):
    missing = athlete.post("/api/running/analyze", json={"run_id": "20260504T080000Z-00000000"})
    assert missing.status_code == 404
    assert athlete.post("/api/running/analyze", json={}).status_code == 422
