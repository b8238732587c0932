"""What every request and every scheduled job leaves behind: one log line and metrics, without anything personal.

No body, no query values and no athlete's id in clear: the digest in the log only joins the lines of one athlete.
"""

from __future__ import annotations

import hashlib
import logging
import traceback
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache

from aws_lambda_powertools.logging import Logger
from aws_lambda_powertools.metrics import Metrics, MetricUnit

from spotter.errors import SpotterError

_SERVICE = "spotter"
_NAMESPACE = "Spotter"
_FIRST_SERVER_ERROR = 500
_LIBRARIES = ("aws_lambda_powertools", "boto3", "botocore", "httpcore", "httpx", "mangum", "urllib3")


@dataclass(frozen=True, slots=True)
class Served:
    """One answered request. `route` is the template of the path, never the path itself."""

    request_id: str
    route: str
    status: int
    duration_ms: float
    athlete: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """One finished job: the module of its use case, and what it counted by name, such as `given_up`."""

    request_id: str
    job: str
    counts: dict[str, int]
    duration_ms: float


@cache
def logger() -> Logger:
    """The process's logger: JSON lines on standard output."""
    return Logger(service=_SERVICE)


def hold_libraries_back() -> None:
    """Let what others wrote log warnings and errors only, whatever log level Lambda is told.

    Below that they write down paths, addresses and whole answers, and so ids, places, runs and secrets.
    """
    for name in _LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)


@cache
def _metrics() -> Metrics:
    return Metrics(namespace=_NAMESPACE, service=_SERVICE)


def report(served: Served) -> None:
    """Write the request's log line and its metrics (embedded metric format, also on standard output)."""
    logger().info("request", extra=asdict(served))
    metrics = _metrics()
    metrics.add_dimension(name="route", value=served.route)
    metrics.add_metric(name="Requests", unit=MetricUnit.Count, value=1)
    metrics.add_metric(name="Errors", unit=MetricUnit.Count, value=int(served.status >= _FIRST_SERVER_ERROR))
    metrics.add_metric(name="Latency", unit=MetricUnit.Milliseconds, value=served.duration_ms)
    metrics.flush_metrics()


def report_job(done: Done) -> None:
    """Write the job's log line and a metric for each of its counts; `given_up` becomes `GivenUp`."""
    logger().info("job", extra=asdict(done))
    metrics = _metrics()
    metrics.add_dimension(name="job", value=done.job)
    for name, count in done.counts.items():
        metrics.add_metric(name=name.title().replace("_", ""), unit=MetricUnit.Count, value=count)
    metrics.add_metric(name="Latency", unit=MetricUnit.Milliseconds, value=done.duration_ms)
    metrics.flush_metrics()


def report_model(task: str, outcome: str, measures: Mapping[str, float]) -> None:
    """Write a log line of what a language model was used for, what came of it, and what it took, as metrics too.

    The metrics are by task and outcome; `cost_usd` becomes `ModelCostUsd`.
    """
    logger().info("model", extra={"task": task, "outcome": outcome, **measures})
    metrics = _metrics()
    metrics.add_dimension(name="task", value=task)
    metrics.add_dimension(name="outcome", value=outcome)
    for name, value in measures.items():
        metrics.add_metric(name="Model" + name.title().replace("_", ""), unit=MetricUnit.NoUnit, value=value)
    metrics.flush_metrics()


def report_answer(behaviour: str, engine: str, measures: Mapping[str, float]) -> None:
    """Write a log line of an answer of the coach and its metrics: how it behaved, who wrote it, what stages took."""
    logger().info("answer", extra={"behaviour": behaviour, "engine": engine, **measures})
    metrics = _metrics()
    metrics.add_dimension(name="behaviour", value=behaviour)
    metrics.add_metric(name="Answers", unit=MetricUnit.Count, value=1)
    for name, value in measures.items():
        metrics.add_metric(name="Answer" + name.title().replace("_", ""), unit=MetricUnit.NoUnit, value=value)
    metrics.flush_metrics()


def report_event(name: str) -> None:
    """Write a log line and a metric of something that is only counted; `rate_limit_open` becomes `RateLimitOpen`."""
    logger().warning(name)
    metrics = _metrics()
    metrics.add_metric(name=name.title().replace("_", ""), unit=MetricUnit.Count, value=1)
    metrics.flush_metrics()


def report_failure(message: str, error: Exception, **fields: str) -> None:
    """Write down what went wrong with its trace, in which only errors of our own say more than their class.

    What others raise quotes addresses and values, and so athletes' ids.
    """
    trace = "\n".join(_told(each) for each in _chain(error))
    logger().error(message, extra={"exception": trace, "exception_name": type(error).__name__, **fields})


def _chain(error: BaseException) -> list[BaseException]:
    """The error and what led to it, the first to happen first."""
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.insert(0, following)
        following = following.__cause__ or (None if following.__suppress_context__ else following.__context__)
    return chain


def _told(error: BaseException) -> str:
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    words = f": {error.detail}" if isinstance(error, SpotterError) else ""
    return "".join(traceback.format_tb(error.__traceback__)) + kind + words


def digest(athlete_id: str, deployment: str) -> str:
    """A short digest of an athlete's id, another one in every deployment (`deployment` is the id of its API)."""
    salt = deployment.encode()[: hashlib.blake2s.MAX_KEY_SIZE]
    return hashlib.blake2s(athlete_id.encode(errors="replace"), digest_size=6, key=salt).hexdigest()
