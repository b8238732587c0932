"""Every function may make exactly the calls that it makes: one athlete's story is played with all handlers, every call
to AWS is written down, and the list is held against the policies of the template."""

import json
from collections import defaultdict
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module

import boto3
import botocore.handlers
import pytest
from moto import mock_aws

from infra.local.sandbox.upstash_redis import PREFIX as REDIS_PREFIX
from infra.local.sandbox.upstash_redis import TOKEN as REDIS_TOKEN
from infra.local.sandbox.upstash_vector import PREFIX as VECTOR_PREFIX
from infra.local.sandbox.upstash_vector import TOKEN as VECTOR_TOKEN
from infra.local.sandbox.weatherkit import KEY_ID, SERVICE_ID, TEAM_ID
from spotter import coach_wiring, connections, wiring
from spotter.coaching.guardrails import filling
from spotter.coaching.ports import Precedent
from spotter.settings import knowledge_settings, model_settings, redis_settings, settings, weather_settings
from spotter.voice.models import Reading
from tests.infra.permissions import granted, needed
from tests.infra.sources import resources_of
from tests.support.events import object_event
from tests.support.exports import strong_days
from tests.support.sandbox import running_sandbox
from tests.support.taking_in import EASY, FIRST, vtt
from tests.support.voice import BENCHED, RAN, doubtful

SETTINGS = (knowledge_settings, model_settings, redis_settings, settings, weather_settings)
ATHLETE = "athlete-1"
BUCKET = "databucket"

# What the story cannot show: an SDK older than ours reads a record it was refused to write, and two uploads of one run
# have to meet at the same instant for the samples of one of them to be removed.
NOT_IN_THE_STORY = {
    "AddWorkoutFunction": {("dynamodb:GetItem", "IdempotencyTable")},
    "ImportWorkoutsFunction": {("dynamodb:GetItem", "IdempotencyTable")},
    "ParseLogFunction": {("dynamodb:GetItem", "IdempotencyTable")},
    "CorrectLogFunction": {("dynamodb:GetItem", "IdempotencyTable")},
    "ParseRunFunction": {("dynamodb:GetItem", "IdempotencyTable"), ("s3:DeleteObject", "DataBucket/streams")},
}


class Context:
    """What Lambda tells a handler about its invocation, as far as handlers look."""

    aws_request_id = "request-1"
    function_name = "function"

    def get_remaining_time_in_millis(self):
        return 10_000


class Story:
    """Plays requests against the handlers and writes down the calls that each function makes."""

    def __init__(self, template):
        self.calls = defaultdict(set)
        self._functions = resources_of(template, "AWS::Serverless::Function")
        self._playing = None

    def record(self, params, model, **_):
        if self._playing is not None:
            self.calls[self._playing] |= needed(model.name, params)

    def send(self, function, path, body=None, key=None):
        """The status and the decoded body of the function's answer."""
        handler = self._handler(function)
        answer = self._play(function, handler, request(handler.method, path, body, key))
        text = answer.get("body") or "null"
        return answer["statusCode"], json.loads(text) if text[0] in '{["n' else text

    def run(self, function, event=None):
        """What a function counts that nobody waits for."""
        return self._play(function, self._handler(function), event or {})

    def _handler(self, function):
        module, _, name = self._functions[function]["Handler"].rpartition(".")
        return getattr(import_module(module), name)

    def _play(self, function, handler, event):
        self._playing = function
        try:
            return handler(event, Context())
        finally:
            self._playing = None


def request(method, path, body, key):
    """A request with a file, which is text, or with anything that is sent as JSON."""
    media_type = "text/csv" if isinstance(body, str) else "application/json"
    headers = {"content-type": media_type, **({"idempotency-key": key} if key else {})}
    return {
        "version": "2.0",
        "routeKey": f"{method} {path}",
        "rawPath": path,
        "rawQueryString": "",
        "headers": headers,
        "requestContext": {
            "requestId": "request-1",
            "stage": "$default",
            "http": {"method": method, "path": path, "sourceIp": "192.0.2.1", "protocol": "HTTP/1.1"},
            "authorizer": {"jwt": {"claims": {"sub": ATHLETE}}},
        },
        "body": body if body is None or isinstance(body, str) else json.dumps(body),
        "isBase64Encoded": False,
    }


def workout(start):
    """A run of five kilometres in half an hour, straight north."""
    seconds = range(0, 1801, 10)
    return {
        "workout_activity_type": "running",
        "start_date": start.isoformat(),
        "end_date": (start + timedelta(seconds=1800)).isoformat(),
        "duration_s": 1800,
        "route": [
            {
                "timestamp": (start + timedelta(seconds=second)).isoformat(),
                "latitude": 47.0 + second * 5000 / 1800 / 111_200,
                "longitude": 8.0,
                "altitude_m": 400,
            }
            for second in seconds
        ],
    }


@pytest.fixture(scope="module")
def story(template, expanded, tmp_path_factory):
    told = Story(template)
    with (
        pytest.MonkeyPatch.context() as patch,
        mock_aws(),
        running_sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox,
    ):
        hooks = [*botocore.handlers.BUILTIN_HANDLERS, ("provide-client-params", told.record)]
        patch.setattr(botocore.handlers, "BUILTIN_HANDLERS", hooks)
        set_environment(patch, template)
        choose_weatherkit(patch, sandbox)
        choose_upstash(patch, sandbox)
        patch.setattr(wiring, "grammar", lambda: read_aloud)
        patch.setattr(filling, "labelled_questions", lambda: [Precedent("How slow is easy?", None)])
        forget_wiring()
        create_stores(expanded)
        tell(told, sandbox)
    forget_wiring()
    return told


def set_environment(patch, template):
    """Every table is called by its logical id, so that a call says which resource of the template it is for."""
    functions = [template["Globals"]["Function"], *resources_of(template, "AWS::Serverless::Function").values()]
    variables = [function.get("Environment", {}).get("Variables", {}) for function in functions]
    for name, value in (pair for each in variables for pair in each.items()):
        patch.setenv(name, BUCKET if name == "DATA_BUCKET" else variable(template, value))
    patch.setenv("POWERTOOLS_LOG_LEVEL", "ERROR")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        patch.setenv(name, "testing")
    patch.setenv("AWS_DEFAULT_REGION", "us-east-1")


def variable(template, value):
    """A variable of the environment: a parameter that is a number has its default, anything else its logical id."""
    if not isinstance(value, dict):
        return value
    parameter = template["Parameters"].get(value["Ref"], {})
    return str(parameter["Default"]) if parameter.get("Type") == "Number" else value["Ref"]


def choose_weatherkit(patch, sandbox):
    """The laptop's weather service, whose key is where the functions look for it."""
    chosen = {
        "WEATHER_PROVIDER": "weatherkit",
        "WEATHERKIT_URL": f"{sandbox.url}/weatherkit",
        "WEATHERKIT_TEAM_ID": TEAM_ID,
        "WEATHERKIT_SERVICE_ID": SERVICE_ID,
        "WEATHERKIT_KEY_ID": KEY_ID,
    }
    for name, value in chosen.items():
        patch.setenv(name, value)
    key = (sandbox.state_dir / "weatherkit.p8").read_text()
    boto3.client("secretsmanager").create_secret(Name="WeatherKitPrivateKeySecret", SecretString=key)


def choose_upstash(patch, sandbox):
    """The laptop's index and Redis, whose tokens are where the functions look for them."""
    patch.setenv("UPSTASH_VECTOR_URL", f"{sandbox.url}{VECTOR_PREFIX}")
    patch.setenv("UPSTASH_REDIS_URL", f"{sandbox.url}{REDIS_PREFIX}")
    secrets = boto3.client("secretsmanager")
    secrets.create_secret(Name="UpstashVectorTokenSecret", SecretString=VECTOR_TOKEN)
    secrets.create_secret(Name="UpstashRedisTokenSecret", SecretString=REDIS_TOKEN)


def read_aloud(transcript, _context):
    """A grammar that is in doubt of whatever is no run."""
    return Reading((BENCHED, RAN), 0.9) if "run" in transcript else doubtful("weight")


def forget_wiring():
    wired = [each for module in (coach_wiring, wiring, connections) for each in vars(module).values()]
    for chosen in [*SETTINGS, *wired]:
        if hasattr(chosen, "cache_clear"):
            chosen.cache_clear()


def create_stores(expanded):
    dynamodb = boto3.client("dynamodb")
    for name, table in resources_of(expanded, "AWS::DynamoDB::Table").items():
        described = ("AttributeDefinitions", "KeySchema", "BillingMode", "GlobalSecondaryIndexes")
        keys = {key: table[key] for key in described if key in table}
        dynamodb.create_table(TableName=name, **keys)
    boto3.client("s3").create_bucket(Bucket=BUCKET)


def tell(story, sandbox):
    first = datetime(2026, 3, 1, 7, tzinfo=timezone(timedelta(hours=1)))
    for _ in range(2):
        assert story.send("PutProfileFunction", "/api/profile", {})[0] == 200
    assert story.send("GetProfileFunction", "/api/profile")[0] == 200

    tell_of_workouts(story)

    # Once without weather, which another upload of the same run and the clock ask for again.
    sandbox.instruct("weatherkit", mode="401")
    early = {"healthkit": workout(first - timedelta(days=14))}
    assert story.send("ParseRunFunction", "/api/running/parse", early)[1]["missing"] == ["weather"]
    assert story.send("ParseRunFunction", "/api/running/parse", early)[1]["missing"] == ["weather"]
    sandbox.reset()
    # As a process of its own it reads the secret itself.
    forget_wiring()
    assert story.run("BackfillWeatherFunction") == {
        "filled": 1,
        "given_up": 0,
        "waiting": 0,
        "failed": 0,
    }

    sent = {"healthkit": workout(first)}
    created, parsed = story.send("ParseRunFunction", "/api/running/parse", sent, key="one")
    assert created == 201
    assert story.send("ParseRunFunction", "/api/running/parse", sent, key="one")[0] == 201
    assert story.send("ParseRunFunction", "/api/running/parse", {}, key="two")[0] == 422

    body = json.dumps({"healthkit": workout(first + timedelta(days=1))})
    offer = {"content_type": "application/json", "size_bytes": len(body)}
    created, upload = story.send("CreateUploadFunction", "/api/uploads", offer)
    assert created == 201
    boto3.client("s3").put_object(
        Bucket=BUCKET, Key=upload["upload_key"], Body=body.encode(), ContentType="application/json"
    )
    from_upload = {"upload_key": upload["upload_key"]}
    assert story.send("ParseRunFunction", "/api/running/parse", from_upload)[0] == 201

    sent = {"healthkit": workout(first - timedelta(days=1))}
    created, the_day_before = story.send("ParseRunFunction", "/api/running/parse", sent)
    assert created == 201

    run = f"/api/runs/{parsed['run']['id']}"
    status, page = story.send("ListRunsFunction", "/api/runs")
    assert (status, len(page["items"])) == (200, 4)
    assert story.send("GetRunFunction", run)[0] == 200
    assert story.send("AnalyzeRunFunction", "/api/running/analyze", {"run_id": parsed["run"]["id"]})[0] == 200
    assert story.send("ChartRunFunction", f"{run}/chart.svg")[0] == 200
    assert story.send("ChartProgressFunction", "/api/progress/running.svg")[0] == 200
    tell_aloud(story)
    drop_material(story)
    # As a process of its own it reads its secrets itself.
    forget_wiring()
    about_everything = {"question": "how is my training going, and how many sets for my quads?"}
    assert story.run("FillPrecedentsFunction") == {"put": 1}
    forget_wiring()
    asked, answer = story.send("AskCoachFunction", "/api/coach/ask", about_everything)
    assert (asked, answer["behaviour"]) == (200, "answer")
    following = {"question": "and for my chest?", "conversation_id": answer["conversation_id"]}
    assert story.send("AskCoachFunction", "/api/coach/ask", following)[0] == 200
    assert story.send("ExportAccountFunction", "/api/account/export")[0] == 200
    assert story.send("GetWeeklyVolumeFunction", "/api/volume/weekly")[0] == 200
    # One leaves another run in its week, the other leaves the week empty.
    assert story.send("DeleteRunFunction", run)[0] == 204
    assert story.send("DeleteRunFunction", f"/api/runs/{the_day_before['run']['id']}")[0] == 204
    # A deleted run takes all kept answers with it, so there has to be a new one to be deleted with the account.
    assert story.send("ParseRunFunction", "/api/running/parse", early, key="three")[0] == 200
    assert story.send("DeleteAccountFunction", "/api/account")[0] == 200
    assert story.send("FindExercisesFunction", "/api/exercises")[0] == 200
    for function, path in (("GetHealth", "/healthz"), ("GetOpenapi", "/openapi.json"), ("GetDocs", "/docs")):
        assert story.send(f"{function}Function", path)[0] == 200


def tell_of_workouts(story):
    """In weeks without runs, so that one is empty when the last of its workouts has gone; one workout stays."""
    done = {"entries": [{"exercise": {"name": "Squat"}, "sets": [{"reps": 5, "weight": 100, "unit": "kg"}]}]}
    first, second = ({**done, "performed_at": f"2026-02-04T{hour}:00:00Z"} for hour in (17, 18))
    created, workout = story.send("AddWorkoutFunction", "/api/workouts", first, key="workout")
    assert created == 201
    assert story.send("AddWorkoutFunction", "/api/workouts", first, key="workout")[0] == 201
    assert story.send("AddWorkoutFunction", "/api/workouts", {}, key="no workout")[0] == 422
    created, other = story.send("AddWorkoutFunction", "/api/workouts", second)
    assert created == 201
    status, page = story.send("ListWorkoutsFunction", "/api/workouts")
    assert (status, len(page["items"])) == (200, 2)

    path, other_path = f"/api/workouts/{workout['id']}", f"/api/workouts/{other['id']}"
    # One leaves its week to the other, and the other leaves it empty.
    for target, day in ((path, "2026-01-21"), (other_path, "2026-01-22")):
        moved = {**done, "performed_at": f"{day}T18:00:00Z"}
        assert story.send("CorrectWorkoutFunction", target, moved)[0] == 200
    assert story.send("GetWorkoutFunction", path)[0] == 200
    assert story.send("AnalyzeWorkoutFunction", "/api/workout/insights", {"workout_id": workout["id"]})[0] == 200
    assert story.send("ChartExerciseFunction", "/api/exercises/squat/chart.svg")[0] == 200
    assert story.send("ChartWeeklySetsFunction", "/api/volume/weekly/chart.svg")[0] == 200
    assert story.send("DeleteWorkoutFunction", path)[0] == 204
    assert story.send("DeleteWorkoutFunction", other_path)[0] == 204
    assert story.send("AddWorkoutFunction", "/api/workouts", first)[0] == 201

    exported = strong_days(3).decode()
    for _ in range(2):
        assert story.send("ImportWorkoutsFunction", "/api/workouts/import", exported, key="export")[0] == 201
    assert story.send("ImportWorkoutsFunction", "/api/workouts/import", "no export", key="none")[0] == 422


def tell_aloud(story):
    """A workout and a run in one breath, more sets of that workout, and a correction of an athlete who shares them."""
    said = {"transcript": "three sets of five at 100, then a run of five k", "save": True}
    assert story.send("ParseLogFunction", "/api/voice/parse", said, key="spoken")[1]["saved"]["run_ids"]
    assert story.send("ParseLogFunction", "/api/voice/parse", said, key="spoken")[0] == 200
    assert story.send("ParseLogFunction", "/api/voice/parse", {}, key="nothing spoken")[0] == 422
    assert story.send("ParseLogFunction", "/api/voice/parse", said)[1]["saved"]["workout_id"]
    assert story.send("ParseLogFunction", "/api/voice/parse", {"transcript": "some sets"})[1]["degraded"]
    earlier = {**said, "performed_at": (datetime.now(UTC) - timedelta(minutes=30)).isoformat()}
    assert story.send("ParseLogFunction", "/api/voice/parse", earlier)[1]["saved"]["workout_id"]
    sharing = {"preferences": {"share_corrections": True}}
    assert story.send("PutProfileFunction", "/api/profile", sharing)[0] == 200
    correction = {"transcript": "five k", "parsed": [], "corrected": [{"kind": "run", "distance_m": 5000}]}
    for _ in range(2):
        kept = story.send("CorrectLogFunction", "/api/voice/corrections", correction, key="correction")
        assert kept[1]["kept"]
    assert story.send("CorrectLogFunction", "/api/voice/corrections", {}, key="no correction")[0] == 422


def drop_material(story):
    """A recording with who speaks in it, and its end."""
    key = "knowledge/inbox/episode.vtt"
    s3 = boto3.client("s3")
    s3.put_object(Bucket=BUCKET, Key=key, Body=vtt((FIRST, EASY)))
    s3.put_object(Bucket=BUCKET, Key=f"{key}.meta.json", Body=b"{}")
    # As a process of its own it reads the secrets itself.
    forget_wiring()
    for news in (key, f"{key}.meta.json"):
        assert story.run("IngestDocumentFunction", object_event(news))["documents"] == 1
    s3.delete_object(Bucket=BUCKET, Key=key)
    assert story.run("IngestDocumentFunction", object_event(key))["chunks_removed"] == 1


def test_every_function_may_make_the_calls_it_makes_and_no_others(story, template):
    functions = resources_of(template, "AWS::Serverless::Function")
    made = {name: story.calls[name] | NOT_IN_THE_STORY.get(name, set()) for name in functions}
    allowed = {name: granted(function) for name, function in functions.items()}
    assert {name: (made[name] - allowed[name], allowed[name] - made[name]) for name in made} == dict.fromkeys(
        made, (set(), set())
    )
