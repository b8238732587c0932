"""The weeks as the athlete sees them after runs have come and gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from athlete.get_weekly_volume import handler as get_weekly_volume
from athlete.put_profile import handler as put_profile
from running.delete_run import handler as delete_run
from running.parse_run import handler as parse_run
from spotter.clock import week_start_date
from tests.support.activities import healthkit
from tests.support.events import LambdaContext, answer_of, http_event, json_event

CONTEXT = LambdaContext()

LAST_MONDAY = week_start_date(datetime.now(UTC) - timedelta(weeks=1))
LAST_MONDAY_NOON = datetime(LAST_MONDAY.year, LAST_MONDAY.month, LAST_MONDAY.day, 12, tzinfo=UTC)


def run(start: datetime, distance_m: float, *, save: bool = True) -> str | None:
    workout = {**healthkit(start), "total_distance_m": distance_m}
    query = {"save": str(save).lower()}
    event = json_event("POST", "/api/running/parse", {"healthkit": workout}, athlete="ann", query=query)
    return answer_of(parse_run(event, CONTEXT))["run"]["id"]


def delete(run_id: str) -> None:
    event = http_event("DELETE", f"/api/runs/{run_id}", route="/api/runs/{run_id}", athlete="ann")
    assert delete_run(event, CONTEXT)["statusCode"] == 204


def asked(athlete: str = "ann", **query: str):
    return get_weekly_volume(http_event("GET", "/api/volume/weekly", athlete=athlete, query=query), CONTEXT)


def weeks(athlete: str = "ann", **query: str) -> dict[str, dict]:
    """The weeks in the answer by their Monday."""
    return {week["week_start_date"]: week for week in answer_of(asked(athlete, **query))["items"]}


def test_a_new_athlete_has_eight_empty_weeks_up_to_this_one():
    found = answer_of(asked())["items"]
    assert len(found) == 8
    assert found[0] == {
        "id": (LAST_MONDAY + timedelta(weeks=1)).isoformat(),
        "week_start_date": (LAST_MONDAY + timedelta(weeks=1)).isoformat(),
        "total_running_m": 0.0,
        "total_running_miles": 0.0,
        "running_count": 0,
        "running_moving_s": 0.0,
        "workout_count": 0,
        "total_sets": 0,
        "total_volume_kg": 0.0,
        "total_volume_lbs": 0.0,
        "exercises_performed": [],
        "avg_rpe": None,
        "hard_sets_by_muscle": {},
    }
    mondays = [week["week_start_date"] for week in found]
    assert mondays == sorted(mondays, reverse=True)


def test_runs_of_a_week_add_up_and_are_taken_off_again():
    first = run(LAST_MONDAY_NOON, 1800.1)
    second = run(LAST_MONDAY_NOON + timedelta(days=2), 1900.2)
    week = weeks()[LAST_MONDAY.isoformat()]
    assert (week["total_running_m"], week["running_count"], week["running_moving_s"]) == (3700.3, 2, 1200.0)
    assert week["total_running_miles"] == 2.2993
    delete(first)
    assert weeks()[LAST_MONDAY.isoformat()]["total_running_m"] == 1900.2
    delete(second)
    assert weeks()[LAST_MONDAY.isoformat()]["running_count"] == 0


def test_a_run_counts_once_however_often_it_is_sent_and_not_at_all_when_it_is_only_read():
    run(LAST_MONDAY_NOON, 1800.1)
    run(LAST_MONDAY_NOON, 1800.1)
    run(LAST_MONDAY_NOON + timedelta(hours=3), 1700.0, save=False)
    assert weeks()[LAST_MONDAY.isoformat()]["total_running_m"] == 1800.1


def test_an_empty_week_leaves_nothing_in_the_table(deployment):
    delete(run(LAST_MONDAY_NOON, 1800.1))
    assert deployment["dynamodb"].scan(TableName="weekly_volume_tracking")["Items"] == []


def test_the_stored_week_has_the_attributes_of_the_plan(deployment):
    run(LAST_MONDAY_NOON, 1800.1)
    [item] = deployment["dynamodb"].scan(TableName="weekly_volume_tracking")["Items"]
    assert item["user_id"] == {"S": "ann"}
    assert item["id"] == item["week_start_date"] == {"S": LAST_MONDAY.isoformat()}
    assert item["total_running_m"] == {"N": "1800.1"}
    planned = {"total_sets", "total_volume_lbs", "total_running_miles", "exercises_performed", "avg_rpe"}
    assert planned < item.keys()


def test_a_run_without_a_time_zone_is_in_the_week_of_the_profile_as_it_was_then():
    put_profile(json_event("PUT", "/api/profile", {"timezone": "Asia/Tokyo"}, athlete="ann"), CONTEXT)
    run_id = run(LAST_MONDAY_NOON - timedelta(hours=20), 1800.1)
    put_profile(json_event("PUT", "/api/profile", {"timezone": "America/New_York"}, athlete="ann"), CONTEXT)
    assert weeks()[LAST_MONDAY.isoformat()]["running_count"] == 1
    delete(run_id)
    assert weeks()[LAST_MONDAY.isoformat()]["running_count"] == 0


def test_weeks_are_the_athletes_own():
    run(LAST_MONDAY_NOON, 1800.1)
    assert {week["running_count"] for week in weeks("bob").values()} == {0}


@pytest.mark.parametrize("count", [1, 104])
def test_as_many_weeks_are_shown_as_were_asked_for(count):
    assert len(weeks(weeks=str(count))) == count


@pytest.mark.parametrize("count", ["0", "105", "-1", "many", "1.5"])
def test_a_number_of_weeks_that_cannot_be_is_refused(count):
    response = asked(weeks=count)
    assert response["statusCode"] == 422
    assert [error["field"] for error in answer_of(response)["errors"]] == ["weeks"]
