"""An account over HTTP: its profile, all of it as JSON, and its end, everywhere."""

import json

from infra.local.aws import emulated
from infra.local.deploy import stack_outputs
from tests.support.activity_files import gpx, steady_points

TABLES = (
    "UserProfilesTableName",
    "RunsTableName",
    "WorkoutsTableName",
    "WeeklyVolumeTrackingTableName",
    "IdempotencyTableName",
)


def traces_of(settings, athlete: str) -> list[str]:
    """Every item and object whose raw content or key names the athlete, looked at from outside the product."""
    outputs = stack_outputs(settings)
    dynamodb, s3 = emulated(settings, "dynamodb"), emulated(settings, "s3")
    items = [
        f"{outputs[table]}: {json.dumps(item)}"
        for table in TABLES
        for page in dynamodb.get_paginator("scan").paginate(TableName=outputs[table])
        for item in page["Items"]
    ]
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=outputs["DataBucketName"])
    objects = [entry["Key"] for page in pages for entry in page.get("Contents", [])]
    return [place for place in items + objects if athlete in place]


def fill(athlete) -> None:
    assert athlete.put("/api/profile", json={"weight_kg": 58.5, "goals": ["a first marathon"]}).is_success
    headers = {"Content-Type": "application/gpx+xml", "Idempotency-Key": "first"}
    assert athlete.post("/api/running/parse", content=gpx(steady_points(300)), headers=headers).status_code == 201
    done = {"entries": [{"exercise": {"name": "Squat"}, "sets": [{"reps": 5, "weight": 100, "unit": "kg"}]}]}
    assert athlete.post("/api/workouts", json={**done, "performed_at": "2026-01-21T17:00:00Z"}).status_code == 201
    assert athlete.post("/api/uploads", json={"content_type": "application/gpx+xml", "size_bytes": 10}).is_success


def test_the_tier_is_not_the_athletes_to_set(as_athlete):
    athlete = as_athlete("free-rider", "free")
    sent_back = {**athlete.get("/api/profile").json(), "tier": "premium"}
    assert athlete.put("/api/profile", json=sent_back).json()["tier"] == "free"
    assert as_athlete("patron", "premium").get("/api/profile").json()["tier"] == "premium"


def test_a_profile_out_of_range_is_refused_by_field(as_athlete):
    athlete = as_athlete("free-rider")
    answer = athlete.put("/api/profile", json={"age": 5, "preferences": {"distance_unit": "furlong"}})
    assert answer.status_code == 422
    assert {error["field"] for error in answer.json()["errors"]} == {"age", "preferences.distance_unit"}


def test_an_export_holds_everything_and_a_deletion_leaves_nothing(settings, as_athlete):
    leaving, staying = as_athlete("leaving-athlete"), as_athlete("staying-athlete")
    fill(leaving)
    fill(staying)
    export = leaving.get("/api/account/export").json()
    assert export["profile"]["goals"] == ["a first marathon"]
    assert len(export["records"]["runs"]) == 1
    assert len(export["records"]["workouts"]) == 1
    assert len(export["records"]["weekly_volume_tracking"]) == 2
    assert len(traces_of(settings, "leaving-athlete")) >= 7, "profile, run, workout, weeks, samples and answer"
    before = traces_of(settings, "staying-athlete")

    assert leaving.delete("/api/account").is_success
    assert traces_of(settings, "leaving-athlete") == []
    assert traces_of(settings, "staying-athlete") == before
    assert leaving.get("/api/runs").json()["items"] == []
