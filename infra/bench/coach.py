"""Answering by rules: how long the whole function takes, from the event of the gateway to its response.

The function runs as deployed, in a process of its own, but for its addresses: the index and Redis are the sandbox's,
over loopback, and AWS is moto's, whose work in the same process counts.

    python -m infra.bench.coach

is what runs there, in the environment that `report` makes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO
from statistics import median, quantiles
from typing import Any, Literal

import boto3
from moto import mock_aws

from infra.bench.knowledge_questions import labelled_questions
from infra.bench.served_knowledge import ServedKnowledge
from infra.local.sandbox import upstash_redis, upstash_vector
from infra.local.settings import REGION, ROOT
from spotter.storage.items import HASH_KEY, RANGE_KEY

TARGET_MS = 60.0

_EVENTS = ROOT / "tests" / "events"
_TABLES = ("user_profiles", "runs", "workouts", "weekly_volume_tracking", "conversations", "idempotency")
_WITHOUT_ID = "user_profiles"
_VECTOR_SECRET, _REDIS_SECRET = "spotter/upstash-vector", "spotter/upstash-redis"
_SECRETS = {_VECTOR_SECRET: upstash_vector.TOKEN, _REDIS_SECRET: upstash_redis.TOKEN}
# More than is asked here in a minute: requests are counted, and none is refused.
_ASKS_PER_MINUTE = "100000"
_WEEKS_OF_TRAINING = 6
_TOLD = ("bench press 185 for 8, 8 and 7, then squat 225 for 5, 5, 5", "ran 5 miles in 45 minutes")

Handler = Callable[[dict[str, Any], Any], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Taken:
    """What an answer took, in milliseconds: of the clock on the wall, and of this process's own work."""

    ms: float
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class _Context:
    """What a function is told of its own invocation."""

    function_name: str = "bench"
    memory_limit_in_mb: int = 1024
    invoked_function_arn: str = "arn:aws:lambda:us-east-1:123456789012:function:bench"
    aws_request_id: str = "bench"


def report(served: ServedKnowledge) -> str:
    """Everything that is measured of answering, as a table."""
    command = [sys.executable, "-m", "infra.bench.coach"]
    return subprocess.run(
        command, cwd=ROOT, env=_environment(served), check=True, capture_output=True, text=True
    ).stdout


def _environment(served: ServedKnowledge) -> dict[str, str]:
    here = served.settings.environment()
    # moto stands in for AWS itself, not for an emulator with an address of its own.
    del here["AWS_ENDPOINT_URL"]
    return {
        **here,
        "PYTHONPATH": ":".join(str(ROOT / part) for part in ("shared", "functions", "")),
        **{f"{name.upper()}_TABLE": name for name in _TABLES},
        "DATA_BUCKET": "data",
        "UPSTASH_VECTOR_URL": f"{served.settings.sandbox_url}{upstash_vector.PREFIX}",
        "UPSTASH_VECTOR_TOKEN_SECRET": _VECTOR_SECRET,
        "UPSTASH_REDIS_URL": f"{served.settings.sandbox_url}{upstash_redis.PREFIX}",
        "UPSTASH_REDIS_TOKEN_SECRET": _REDIS_SECRET,
        "COACH_ASKS_PER_MINUTE_FREE": _ASKS_PER_MINUTE,
        "COACH_ASKS_PER_MINUTE_PREMIUM": _ASKS_PER_MINUTE,
    }


def _measure() -> str:
    from coaching.ask_coach import handler as ask_coach
    from voice.parse_log import handler as parse_log

    first, *questions = (each.question for each in labelled_questions())
    with mock_aws():
        _deploy()
        _train(parse_log)
        _ask(ask_coach, first)  # What is loaded on first use is not measured.
        rounds = {name: [_ask(ask_coach, each) for each in questions] for name in ("for the first time", "again")}
    title = f"POST /api/coach/ask by rules; target {TARGET_MS:.0f} ms p50"
    lines = [f"{title:<50}{'p50 ms':>8}{'p99 ms':>8}{'max ms':>8}{'CPU p50 ms':>12}"]
    return "\n".join([*lines, *(f"{f'asked {name}':<50}{_times(taken)}" for name, taken in rounds.items())])


def _times(taken: Sequence[Taken]) -> str:
    ms = [each.ms for each in taken]
    wall = "".join(f"{value:>8.1f}" for value in (median(ms), quantiles(ms, n=100)[-1], max(ms)))
    return f"{wall}{median(each.cpu_ms for each in taken):>12.1f}"


def _deploy() -> None:
    """Make the tables and the secrets that the environment names."""
    database = boto3.client("dynamodb", region_name=REGION)
    for name in _TABLES:
        keys = [HASH_KEY] if name == _WITHOUT_ID else [HASH_KEY, RANGE_KEY]
        kinds: tuple[Literal["HASH", "RANGE"], ...] = ("HASH", "RANGE")
        database.create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": key, "KeyType": kind} for key, kind in zip(keys, kinds, strict=False)],
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in keys],
        )
    secrets = boto3.client("secretsmanager", region_name=REGION)
    for name, text in _SECRETS.items():
        secrets.create_secret(Name=name, SecretString=text)


def _train(parse_log: Handler) -> None:
    """Give the athlete some weeks of training, so that there is something to know about who asks."""
    now = datetime.now(UTC)
    for week in range(_WEEKS_OF_TRAINING):
        for day, told in enumerate(_TOLD, start=1):
            performed_at = (now - timedelta(weeks=week, days=day)).isoformat()
            _send(parse_log, "parse_log", {"transcript": told, "save": True, "performed_at": performed_at})


def _ask(ask_coach: Handler, question: str) -> Taken:
    started, started_cpu = time.perf_counter(), time.process_time()
    _send(ask_coach, "ask_coach", {"question": question})
    return Taken((time.perf_counter() - started) * 1000.0, (time.process_time() - started_cpu) * 1000.0)


def _send(handler: Handler, name: str, body: Mapping[str, Any]) -> None:
    """Send a request as the gateway does; what the function writes to its log is not part of the bench's output."""
    event = {**json.loads((_EVENTS / f"{name}.json").read_text("utf-8")), "body": json.dumps(body)}
    with redirect_stdout(StringIO()):
        response = handler(event, _Context())
    if response["statusCode"] != 200:
        raise RuntimeError(f"{name} answered {response['statusCode']}: {response['body']}")


if __name__ == "__main__":
    print(_measure())
