"""POST /api/running/analyze, from the event to the answer."""

from __future__ import annotations

from datetime import timedelta

import pytest

from athlete.put_profile import handler as put_profile
from running.analyze_run import handler as analyze_run
from running.parse_run import handler as parse_run
from tests.support.activities import START, gpx, tcx
from tests.support.events import LambdaContext, answer_of, http_event, json_event

CONTEXT = LambdaContext()
ANSWER = {
    "run",
    "grade_adjusted_pace_s_per_km",
    "weather_adjusted_pace_s_per_km",
    "equivalent_pace_s_per_km",
    "adjustments",
    "zones",
    "training_load",
    "vdot",
    "race_predictions",
    "warnings",
    "insight",
    "compared_to",
    "citations",
    "engine",
    "degraded",
}
SAID = {"distance_m": 10_000, "duration_s": 3000, "temperature_c": 29.4, "humidity": 0.7, "elevation_gain_m": 80}
SPLIT = {"distance_m": 1000, "duration_s": 300, "pace_s_per_km": 300}


def analysed(value: object, *, athlete: str = "ann"):
    return analyze_run(json_event("POST", "/api/running/analyze", value, athlete=athlete), CONTEXT)


def kept(body: bytes, media_type: str = "application/gpx+xml") -> dict:
    event = http_event("POST", "/api/running/parse", athlete="ann", body=body, headers={"content-type": media_type})
    return answer_of(parse_run(event, CONTEXT))["run"]


def fields_of(response) -> list[str]:
    return [error["field"] for error in answer_of(response)["errors"]]


def test_a_kept_run_is_analysed_with_its_samples():
    run = kept(gpx(seconds=1800))
    response = analysed({"run_id": run["id"]})
    answer = answer_of(response)
    assert response["statusCode"] == 200
    assert set(answer) >= ANSWER
    assert answer["run"]["id"] == run["id"]
    assert [a["factor"] for a in answer["adjustments"]] == ["grade", "altitude"]
    assert (answer["engine"], answer["degraded"]) == ("rules", False)
    assert answer["insight"]


def test_the_profile_gives_the_zones_and_the_units():
    profile = {"max_heart_rate_bpm": 190, "resting_heart_rate_bpm": 50, "sex": "m", "timezone": "Europe/Berlin"}
    profile["preferences"] = {"distance_unit": "mi"}
    assert put_profile(json_event("PUT", "/api/profile", profile, athlete="ann"), CONTEXT)["statusCode"] == 200
    kept(tcx(START - timedelta(days=7)), "application/vnd.garmin.tcx+xml")
    run = kept(tcx(speed_m_s=3.2), "application/vnd.garmin.tcx+xml")
    answer = answer_of(analysed({"run_id": run["id"]}))
    assert {zone["zone"]: zone["seconds"] for zone in answer["zones"]}["4"] == 0.0
    assert sum(zone["seconds"] for zone in answer["zones"]) == 600.0
    assert answer["training_load"]["method"] == "trimp"
    assert " per mi faster than on 27 April 2026" in answer["compared_to"][0]["difference"]


def test_a_run_that_was_parsed_may_be_sent_back():
    run = kept(gpx())
    answer = answer_of(analysed({"run": run}))
    known_to_the_store = {"week_start_date": None, "weather_missing": None}
    assert answer["run"] == {**run, "run_type": answer["run"]["run_type"], **known_to_the_store}
    assert [a["factor"] for a in answer["adjustments"]] == ["grade", "altitude"]


def test_heat_and_humidity_that_were_said_are_answered_in_numbers():
    answer = answer_of(analysed({"run": SAID}))
    heat = next(a for a in answer["adjustments"] if a["factor"] == "heat")
    assert 0.0 < heat["low_percent"] < heat["percent"] < heat["high_percent"]
    assert answer["weather_adjusted_pace_s_per_km"] == pytest.approx(300.0 - heat["seconds_per_km"], abs=0.2)
    assert answer["equivalent_pace_s_per_km"] < answer["weather_adjusted_pace_s_per_km"]
    assert answer["citations"][0]["url"].startswith("http")


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["run_id", "run"]),
        ({"run_id": "20260504T080000Z-00000000", "run": SAID}, ["run_id", "run"]),
        ({"run": {**SAID, "humidity": 70}}, ["run.humidity"]),
        ({"run": {**SAID, "distance_m": -1}}, ["run.distance_m"]),
        ({"run": {"distance_m": 5000}}, ["run.duration_s"]),
        ({"run": {**SAID, "splits": [SPLIT, {**SPLIT, "pace_s_per_km": 1e308}]}}, ["run.splits.1.pace_s_per_km"]),
        ({"run": {**SAID, "mile_splits": [{**SPLIT, "distance_m": 0}]}}, ["run.mile_splits.0.distance_m"]),
        ({"run": {**SAID, "paused": [{"start_s": 5, "end_s": 1e308}]}}, ["run.paused.0.end_s"]),
        ({"run": {**SAID, "weather_data": {"humidity": 0.7}}}, ["run.weather_data.temperature_c"]),
        ({"run": {**SAID, "elevation_gain_m": 5001}}, ["run.elevation_gain_m"]),
        ({"run": {**SAID, "elevation_loss_m": 5001}}, ["run.elevation_loss_m"]),
        ({"run": {**SAID, "elapsed_time_s": 2999}}, ["run.elapsed_time_s"]),
        ({"run": {**SAID, "moving_time_s": 3100, "elapsed_time_s": 3050}}, ["run.moving_time_s"]),
        ({"run": {**SAID, "started_at": "2999-01-01T00:00:00Z"}}, ["run.started_at"]),
    ],
)
def test_what_cannot_be_analysed_is_refused_by_its_name(body, fields):
    response = analysed(body)
    assert response["statusCode"] == 422
    assert fields_of(response) == fields


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("temperature_c", 61),
        ("temperature_c", -61),
        ("humidity", 70),
        ("dew_point_c", 41),
        ("dew_point_c", -81),
        ("wind_speed_m_s", -1),
        ("wind_speed_m_s", 61),
        ("wind_direction_deg", 361),
        ("precipitation_mm_h", -0.1),
        ("pressure_hpa", 849),
        ("pressure_hpa", 1101),
    ],
)
def test_weather_that_there_cannot_be_is_refused_by_its_name(field, value):
    response = analysed({"run": {**SAID, "weather_data": {"temperature_c": 20, field: value}}})
    assert response["statusCode"] == 422
    assert fields_of(response) == [f"run.weather_data.{field}"]


def test_of_the_weather_only_the_temperature_must_be_known():
    run = {"distance_m": 10_000, "duration_s": 3000, "weather_data": {"temperature_c": 29.4, "humidity": 0.7}}
    answer = answer_of(analysed({"run": run}))
    weather = answer["run"]["weather_data"]
    assert (weather["temperature_c"], weather["humidity"], weather["wind_speed_m_s"]) == (29.4, 0.7, None)
    assert [a["factor"] for a in answer["adjustments"]] == ["heat"]


def test_what_was_answered_with_partial_weather_may_be_sent_back():
    first = answer_of(analysed({"run": {**SAID, "weather_data": {"temperature_c": 29.4}}}))["run"]
    assert answer_of(analysed({"run": first}))["run"] == first


def test_another_athletes_run_is_not_found():
    run = kept(gpx())
    assert analysed({"run_id": run["id"]}, athlete="bob")["statusCode"] == 404
    assert analysed({"run_id": "20260504T080000Z-00000000"})["statusCode"] == 404
    assert analysed({"run_id": "#head"})["statusCode"] == 404


def test_the_samples_of_another_athlete_stay_unread():
    run = kept(tcx(), "application/vnd.garmin.tcx+xml")
    assert answer_of(analysed({"run": {**SAID, "id": run["id"]}}, athlete="bob"))["zones"] == []
