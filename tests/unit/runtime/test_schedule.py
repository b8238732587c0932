"""What a clock starts: counted, logged, and loud when it fails."""

from __future__ import annotations

import json
import traceback
from dataclasses import dataclass

import pytest

from spotter.errors import ServiceError, Unavailable
from spotter.runtime.schedule import scheduled
from tests.support.events import LambdaContext, schedule_event

# Apart from where it is raised, because a trace shows that line.
PLACE = "streams/ann"


@dataclass(frozen=True)
class Swept:
    swept: int
    left_over: int


@scheduled("rate(1 hour)")
def sweep() -> Swept:
    return Swept(3, 1)


@scheduled("rate(1 hour)")
def stumble() -> Swept:
    raise LookupError(f"no broom at {PLACE}")


@scheduled("rate(1 hour)")
def wait() -> Swept:
    raise Unavailable("Not now.")


@scheduled("rate(1 hour)")
def ramble() -> str:
    return "done"


def test_it_answers_what_it_counted():
    assert sweep(schedule_event(), LambdaContext()) == {"swept": 3, "left_over": 1}
    assert sweep.schedule == "rate(1 hour)"


def test_it_leaves_one_line_and_a_metric_for_each_count(log_lines, capsys):
    sweep(schedule_event(), LambdaContext())
    [line] = log_lines()
    assert (line["message"], line["job"], line["counts"]) == ("job", __name__, {"swept": 3, "left_over": 1})
    [metrics] = [json.loads(text) for text in capsys.readouterr().out.splitlines() if '"_aws"' in text]
    assert (metrics["Swept"], metrics["LeftOver"], metrics["job"]) == ([3.0], [1.0], __name__)


def test_what_goes_wrong_is_logged_and_fails_the_invocation(log_lines):
    with pytest.raises(ServiceError, match="LookupError") as raised:
        stumble(schedule_event(), LambdaContext())
    [line] = log_lines()
    assert (line["message"], line["job"], line["exception_name"]) == ("job failed", __name__, "LookupError")
    # Lambda itself writes down what is raised.
    assert PLACE not in json.dumps(line) + "".join(traceback.format_exception(raised.value))


def test_an_error_of_our_own_fails_the_invocation_as_it_is(log_lines):
    with pytest.raises(Unavailable, match="Not now"):
        wait(schedule_event(), LambdaContext())
    assert [line["exception_name"] for line in log_lines()] == ["Unavailable"]


def test_only_counts_are_an_outcome():
    with pytest.raises(ServiceError, match="TypeError"):
        ramble(schedule_event(), LambdaContext())
