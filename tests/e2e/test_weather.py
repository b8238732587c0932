"""The weather of runs on the deployed template, whatever becomes of the service that tells it."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from infra.local.aws import emulated
from infra.local.deploy import stack_outputs
from infra.local.settings import STACK_NAME
from spotter.clock import system_clock
from spotter.running.analysis.history import history_before
from spotter.running.analysis.records import Runner
from spotter.running.analysis.run_facts import facts_of
from spotter.running.insights.findings import findings_of
from spotter.storage.dynamo import DynamoDatabase
from spotter.storage.runs import WANTED, WEATHER_INDEX
from spotter.storage.s3 import S3Objects
from spotter.storage.streams import StoredStreams
from spotter.wording.grounded_numbers import is_grounded
from spotter.wording.insight import quantities_of
from tests.support.activities import gpx, healthkit
from tests.support.activity_files import FIT, GPX, fit, fit_records, fit_session, fit_time
from tests.support.runs import stored_runs
from tests.support.sandbox import Sandbox

LONGEST_ANSWER_S = 6.0
NOTHING_DONE = {"filled": 0, "given_up": 0, "failed": 0, "waiting": 0}
HOT_DAY = {"temperature_c": 29.4, "humidity": 0.7}
# Each test has days of its own: the weather of an hour that was asked for once is remembered.
MORNING = datetime(2025, 7, 1, 6, tzinfo=UTC)
MODES = ("429", "500", "401", "slow", "malformed", "empty", "out_of_range")


@pytest.fixture
def sandbox(settings):
    control = Sandbox(settings.sandbox_url, settings.state_dir)
    control.reset()
    yield control
    control.reset()
    control.close()


@pytest.fixture
def backfill(settings):
    """Calls the scheduled function as its schedule would, and gives what it counted."""
    stack, functions = emulated(settings, "cloudformation"), emulated(settings, "lambda")
    found = stack.describe_stack_resource(StackName=STACK_NAME, LogicalResourceId="BackfillWeatherFunction")
    name = found["StackResourceDetail"]["PhysicalResourceId"]

    def invoke() -> dict[str, int]:
        answer = functions.invoke(FunctionName=name, Payload=b"{}")
        assert "FunctionError" not in answer, answer["Payload"].read()
        return json.loads(answer["Payload"].read())

    return invoke


def send(athlete, start: datetime, body: bytes | None = None, content_type: str = GPX, query: str = ""):
    headers = {"Content-Type": content_type}
    return athlete.post(f"/api/running/parse{query}", content=body or gpx(start), headers=headers)


def test_a_run_has_the_weather_of_its_middle(as_athlete, sandbox):
    athlete = as_athlete("warm-runner")
    sandbox.instruct("weatherkit", day=HOT_DAY)
    parsed = send(athlete, MORNING).json()
    weather = parsed["run"]["weather_data"]
    assert (weather["temperature_c"], weather["humidity"], weather["source"]) == (29.4, 0.7, "weatherkit")
    assert (weather["observed_at"], weather["sandbox"]) == ("2025-07-01T06:05:00Z", True)
    assert weather["attribution_url"].startswith("https://developer.apple.com/weatherkit")
    assert (parsed["missing"], parsed["run"]["weather_missing"]) == ([], None)
    assert athlete.get(f"/api/runs/{parsed['run']['id']}").json() == parsed["run"]


@pytest.mark.usefixtures("sandbox")
def test_what_the_device_said_stays_beside_what_the_service_says(as_athlete):
    workout = healthkit(MORNING + timedelta(days=1))
    workout["metadata"] = {"HKWeatherTemperature": "68 degF", "HKWeatherHumidity": "5500 %"}
    workout["route"] = [
        {"timestamp": (MORNING + timedelta(days=1, seconds=s)).isoformat(), "latitude": 48 + s / 4e4, "longitude": 11.0}
        for s in range(0, 601, 10)
    ]
    run = as_athlete("told-runner").post("/api/running/parse", json={"healthkit": workout}).json()["run"]
    assert (run["temperature_c"], run["humidity"]) == (20.0, 0.55)
    assert run["weather_data"]["source"] == "weatherkit"


@pytest.mark.parametrize("mode", MODES)
def test_a_run_without_weather_is_kept_and_gets_it_later_once(as_athlete, sandbox, backfill, mode):
    athlete = as_athlete("unlucky-runner")
    start = MORNING + timedelta(days=10 + MODES.index(mode))
    sandbox.instruct("weatherkit", mode=mode)
    started = time.monotonic()
    answer = send(athlete, start)
    assert time.monotonic() - started < LONGEST_ANSWER_S
    assert answer.status_code == 201, answer.text
    parsed = answer.json()
    assert (parsed["missing"], parsed["run"]["weather_data"]) == (["weather"], None)
    assert any("Weather is missing" in clause and "asked for again" in clause for clause in parsed["reasoning"])
    volume = athlete.get("/api/volume/weekly?weeks=104").json()
    assert start.date().isoformat()[:7] in json.dumps(volume)

    # As long as nothing changes, the run only goes on waiting.
    assert backfill() == {"filled": 0, "given_up": 0, "failed": 0, "waiting": 1}
    sandbox.instruct("weatherkit", day=HOT_DAY)
    assert backfill() == {"filled": 1, "given_up": 0, "failed": 0, "waiting": 0}
    filled = athlete.get(f"/api/runs/{parsed['run']['id']}").json()
    assert filled == {**parsed["run"], "weather_missing": None, "weather_data": filled["weather_data"]}
    assert filled["weather_data"]["temperature_c"] == 29.4

    requests = sandbox.state("weatherkit")["requests"]
    assert backfill() == NOTHING_DONE
    assert athlete.get(f"/api/runs/{parsed['run']['id']}").json() == filled
    assert sandbox.state("weatherkit")["requests"] == requests
    assert athlete.get("/api/volume/weekly?weeks=104").json() == volume


def test_two_backfills_at_once_fill_in_each_run_once(as_athlete, sandbox, backfill):
    athlete = as_athlete("twice-runner")
    sandbox.instruct("weatherkit", mode="401")
    for days in range(30, 34):
        assert send(athlete, MORNING + timedelta(days=days)).json()["missing"] == ["weather"]
    sandbox.reset()
    with ThreadPoolExecutor(2) as clocks:
        counted = list(clocks.map(lambda _: backfill(), range(2)))
    assert sum(counts["filled"] for counts in counted) == 4
    runs = athlete.get("/api/runs").json()["items"]
    assert all(run["weather_data"]["sandbox"] and run["weather_missing"] is None for run in runs)
    assert backfill() == NOTHING_DONE


def test_a_known_run_is_only_asked_for_again_while_it_waits(as_athlete, sandbox):
    athlete = as_athlete("patient-runner")
    start = MORNING + timedelta(days=40)
    sandbox.instruct("weatherkit", mode="401")
    first = send(athlete, start).json()
    sandbox.reset()
    again = send(athlete, start)
    assert (again.status_code, again.json()["missing"], again.json()["duplicate"]) == (200, [], True)
    assert again.json()["run"]["id"] == first["run"]["id"]
    requests = sandbox.state("weatherkit")["requests"]
    assert send(athlete, start).json()["run"] == again.json()["run"]
    assert sandbox.state("weatherkit")["requests"] == requests


def test_nobody_is_asked_about_a_run_that_is_not_kept_or_too_old(as_athlete, sandbox):
    athlete = as_athlete("private-runner")
    unkept = send(athlete, MORNING + timedelta(days=50), query="?save=false").json()
    old = send(athlete, datetime(2012, 6, 1, 7, tzinfo=UTC)).json()
    assert (unkept["missing"], old["missing"]) == (["weather"], ["weather"])
    assert (old["run"]["weather_missing"]["why"], old["run"]["weather_missing"]["due_at"]) == ("before_records", None)
    assert any("knows nothing that long ago" in clause for clause in old["reasoning"])
    assert sandbox.state("weatherkit")["requests"] == 0


def test_a_deleted_account_leaves_nothing_waiting(settings, as_athlete, sandbox, backfill):
    athlete = as_athlete("leaving-runner")
    sandbox.instruct("weatherkit", mode="401")
    assert send(athlete, MORNING + timedelta(days=60)).status_code == 201
    assert "leaving-runner" in waiting_in(settings)
    assert athlete.delete("/api/account").is_success
    assert "leaving-runner" not in waiting_in(settings)
    sandbox.reset()
    assert backfill() == NOTHING_DONE
    assert athlete.get("/api/runs").json()["items"] == []


def waiting_in(settings) -> str:
    """Everything in the index, looked at from outside the product."""
    found = emulated(settings, "dynamodb").query(
        TableName=stack_outputs(settings)["RunsTableName"],
        IndexName=WEATHER_INDEX.name,
        KeyConditionExpression=f"{WEATHER_INDEX.mark} = :mark",
        ExpressionAttributeValues={":mark": {"S": WANTED}},
    )
    return json.dumps(found["Items"])


def test_a_run_on_a_hot_humid_day_is_worth_more_and_words_say_so(settings, as_athlete, sandbox):
    athlete = as_athlete("hot-runner")
    sandbox.instruct("weatherkit", day=HOT_DAY)
    noon = fit_time(0, datetime(2025, 8, 20, 12, tzinfo=UTC))
    session = fit_session(end_s=2400, elapsed_s=2400.0, timer_s=2400.0, distance_m=7200.0, start_at=noon)
    run = send(athlete, MORNING, fit(fit_records(2401, start_at=noon), session), FIT).json()["run"]
    answer = athlete.post("/api/running/analyze", json={"run_id": run["id"]})
    assert answer.status_code == 200, answer.text
    analysis = answer.json()

    heat = next(each for each in analysis["adjustments"] if each["factor"] == "heat")
    assert 0 < heat["low_percent"] < heat["percent"] < heat["high_percent"]
    assert heat["method"]
    assert heat["source"]
    assert analysis["weather_adjusted_pace_s_per_km"] < run["pace_s_per_km"]
    assert "heat" in analysis["insight"].lower()
    assert "29 °C" in analysis["insight"]
    assert is_grounded(analysis["insight"], found_numbers(settings, "hot-runner", run["id"]))


def found_numbers(settings, athlete: str, run_id: str):
    """The numbers of all findings about a stored run, worked out anew."""
    outputs = stack_outputs(settings)
    runs = stored_runs(DynamoDatabase(emulated(settings, "dynamodb")), outputs["RunsTableName"])
    streams = StoredStreams(S3Objects(emulated(settings, "s3"), outputs["DataBucketName"], system_clock))
    run = runs.get(athlete, run_id)
    facts = facts_of(run, streams.get(athlete, run_id), Runner(), history_before(athlete, run, runs))
    return [quantity for finding in findings_of(facts) for quantity in quantities_of(finding)]
