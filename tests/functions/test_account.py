"""The endpoints about the athlete: profile, export and deletion."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from athlete.delete_account import handler as delete_account
from athlete.export_account import handler as export_account
from athlete.get_profile import handler as get_profile
from athlete.put_profile import handler as put_profile
from running.parse_run import handler as parse_run
from spotter import coach_wiring, wiring
from spotter.athlete.profile import set_tier
from spotter.clock import system_clock
from spotter.coaching.conversation import keep_turns, opened
from spotter.coaching.models import Turn
from spotter.settings import Settings, settings
from spotter.strength.workouts import keep_workout
from spotter.voice.corrections import Correction, take_correction
from spotter.voice.ports import Speaker
from tests.support.activities import gpx
from tests.support.events import LambdaContext, answer_of, http_event, json_event
from tests.support.workouts import workout_at

CONTEXT = LambdaContext()
# Weather by place and hour, whoever ran there.
ABOUT_NO_ATHLETE = {"weather_cache"}


def profile(athlete: str = "ann"):
    return answer_of(get_profile(http_event("GET", "/api/profile", athlete=athlete), CONTEXT))


def put(value: object, athlete: str = "ann"):
    return put_profile(json_event("PUT", "/api/profile", value, athlete=athlete), CONTEXT)


def exported(athlete: str, cursor: str | None = None):
    query = {} if cursor is None else {"cursor": cursor}
    return export_account(http_event("GET", "/api/account/export", athlete=athlete, query=query), CONTEXT)


def test_a_new_athlete_has_the_defaults():
    assert profile() == {
        "user_id": "ann",
        "tier": "free",
        "experience_level": "beginner",
        "training_age_years": None,
        "goals": [],
        "injuries": [],
        "age": None,
        "sex": None,
        "weight_kg": None,
        "height_m": None,
        "max_heart_rate_bpm": None,
        "resting_heart_rate_bpm": None,
        "lactate_threshold_heart_rate_bpm": None,
        "threshold_pace_s_per_km": None,
        "timezone": None,
        "preferences": {"distance_unit": None, "weight_unit": None, "share_corrections": False},
        "updated_at": None,
        "version": 0,
    }


def test_what_is_put_is_there_and_what_is_left_out_is_the_default_again():
    put({"age": 40, "goals": ["sub 40 10k"], "preferences": {"distance_unit": "mi"}, "timezone": "Europe/Berlin"})
    stored = profile()
    assert (stored["age"], stored["goals"], stored["preferences"]["distance_unit"]) == (40, ["sub 40 10k"], "mi")
    put({"weight_kg": 61.5})
    assert (profile()["age"], profile()["weight_kg"]) == (None, 61.5)


def test_a_client_may_send_back_what_it_was_given():
    put({"age": 40})
    before = profile()
    answer = put({**before, "age": 41})
    assert answer["statusCode"] == 200
    assert answer_of(answer) == profile()
    assert (profile()["age"], profile()["version"]) == (41, 2)


def test_the_tier_does_not_come_from_the_client():
    assert put({"tier": "premium"})["statusCode"] == 200
    assert profile()["tier"] == "free"


def test_the_tier_outlives_what_the_client_puts():
    set_tier("ann", "premium", wiring.profiles(), system_clock)
    put({"age": 40, "tier": "free"})
    assert (profile()["tier"], profile()["age"]) == ("premium", 40)
    assert wiring.tier_of("ann") == "premium"
    assert wiring.tier_of("bob") == "free"


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ({"age": 12}, "age"),
        ({"weight_kg": 1000}, "weight_kg"),
        ({"preferences": {"distance_unit": "furlong"}}, "preferences.distance_unit"),
        ({"agee": 40}, "agee"),
        ({"goals": [""]}, "goals.0"),
        ({"injuries": ["x" * 201]}, "injuries.0"),
        ({"injuries": ["left knee"] * 21}, "injuries"),
        ({"timezone": "Mars/Olympus"}, "timezone"),
        ({"resting_heart_rate_bpm": 110, "max_heart_rate_bpm": 105}, "resting_heart_rate_bpm"),
    ],
)
def test_an_impossible_profile_is_refused_by_field(value, field):
    response = put(value)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == [field]
    assert profile()["version"] == 0


ATHLETES = ["ann", "b/o b?#%ü"]


def fill_everything(deployment, athlete: str) -> None:
    """Leave something of the athlete in every table and under every prefix."""
    put({"age": 40}, athlete)
    parse_run(
        http_event(
            "POST",
            "/api/running/parse",
            athlete=athlete,
            body=gpx(),
            headers={"content-type": "application/gpx+xml", "idempotency-key": "k1"},
        ),
        CONTEXT,
    )
    keep_workout(athlete, workout_at(system_clock()), wiring.logbook())
    correction = Correction(transcript="bench", parsed=(), corrected=())
    take_correction(athlete, correction, Speaker(shares_corrections=True), wiring.examples(), system_clock)
    turn = Turn("user", f"I am {athlete}, how much should I sleep?", system_clock())
    conversation = opened(athlete, None, coach_wiring.conversations(), system_clock())
    keep_turns(athlete, conversation, (turn,), coach_wiring.conversations())
    offer = wiring.uploads().offer(athlete, "application/gpx+xml", 5)
    deployment["s3"].put_object(Bucket="data", Key=offer.upload_key, Body=athlete.encode())


def everything_stored(deployment) -> dict[str, list[str]]:
    """Every item and object as text, by place."""
    tables = set(deployment["dynamodb"].list_tables()["TableNames"]) - ABOUT_NO_ATHLETE
    places = {
        table: [json.dumps(item, ensure_ascii=False) for item in deployment["dynamodb"].scan(TableName=table)["Items"]]
        for table in tables
    }
    objects = deployment["s3"].list_objects_v2(Bucket="data").get("Contents", [])
    for prefix in ("streams/", "uploads/", "corrections/"):
        places[prefix] = [entry["Key"] for entry in objects if entry["Key"].startswith(prefix)]
    return places


@pytest.mark.parametrize("leaving", ATHLETES)
def test_deletion_leaves_nothing_of_one_athlete_and_everything_of_the_other(deployment, leaving):
    [staying] = [athlete for athlete in ATHLETES if athlete != leaving]
    fill_everything(deployment, staying)
    before = everything_stored(deployment)
    fill_everything(deployment, leaving)
    assert all(len(kept) > len(before[place]) for place, kept in everything_stored(deployment).items())

    response = delete_account(http_event("DELETE", "/api/account", athlete=leaving), CONTEXT)

    assert response["statusCode"] == 200
    assert answer_of(response)["deleted"] == {
        "conversations": 1,
        "runs": 1,
        "workouts": 1,
        "weekly_volume_tracking": 2,
        "streams": 1,
        "uploads": 1,
        "corrections": 1,
        "idempotency_records": 1,
        "profile": 1,
    }
    assert everything_stored(deployment) == before
    assert leaving not in json.dumps(everything_stored(deployment), ensure_ascii=False)


def test_deletion_was_tried_on_every_table_there_is(deployment):
    configured = {getattr(settings(), field.name) for field in fields(Settings) if field.name.endswith("_table")}
    assert configured == set(deployment["dynamodb"].list_tables()["TableNames"]) - ABOUT_NO_ATHLETE


def test_deletion_may_be_repeated():
    for _ in range(2):
        response = delete_account(http_event("DELETE", "/api/account", athlete="ann"), CONTEXT)
        assert response["statusCode"] == 200


def test_an_export_holds_everything_of_one_athlete(deployment):
    for athlete in ATHLETES:
        fill_everything(deployment, athlete)
    for athlete in ATHLETES:
        export = answer_of(exported(athlete))
        [run] = export["records"]["runs"]
        [workout] = export["records"]["workouts"]
        trained, ran = export["records"]["weekly_volume_tracking"]
        [stream] = export["records"]["streams"]
        [upload] = export["records"]["uploads"]
        [example] = export["records"]["corrections"]
        assert example["key"].startswith("corrections/")
        assert export["profile"]["user_id"] == run["user_id"] == athlete
        assert ran["total_running_m"] == run["distance_m"] > 1700
        assert trained["total_sets"] == len(workout["entries"][0]["sets"]) == 1
        assert run["id"] in stream["key"]
        assert "Signature" in stream["url"]
        assert upload["size_bytes"] == len(athlete.encode())
        assert export["cursor"] is None


@pytest.mark.parametrize("cursor", ["garbage", "runs.garbage", "idempotency_records.", "streams.!"])
def test_a_cursor_from_elsewhere_is_refused(cursor):
    response = exported("ann", cursor)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == ["cursor"]
