"""One use case that a clock starts: nobody calls it and nobody waits for its answer.

    @scheduled("rate(15 minutes)")
    def handler() -> Backfill: ...

What it returns is a dataclass of counts, which become its metrics. What it raises is a failed invocation.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any

from spotter.errors import ServiceError, SpotterError
from spotter.runtime import observe

if TYPE_CHECKING:
    from mangum.types import LambdaContext

Counts = dict[str, int]


class Scheduled:
    """The Lambda handler of one scheduled use case; `schedule` is EventBridge's expression."""

    def __init__(self, use_case: Callable[[], Any], schedule: str) -> None:
        self.schedule = schedule
        self._use_case = use_case
        self._name = use_case.__module__

    def __call__(self, _event: dict[str, Any], context: LambdaContext) -> Counts:
        """Carry the use case out and report its counts.

        Whatever it raises is logged and raised again; an error that is not our own as a ServiceError that names it.
        """
        started = time.perf_counter()
        observe.hold_libraries_back()
        try:
            counts = _counts(self._use_case())
        except Exception as error:
            observe.report_failure("job failed", error, job=self._name, request_id=context.aws_request_id)
            # Lambda writes down what is raised, and the words of others' errors may hold anything.
            raise _own_error(error) from None
        elapsed_ms = round((time.perf_counter() - started) * 1000, 1)
        observe.report_job(observe.Done(context.aws_request_id, self._name, counts, elapsed_ms))
        return counts


def scheduled(schedule: str) -> Callable[[Callable[[], Any]], Scheduled]:
    """Make a function without arguments the handler that EventBridge calls as `schedule` says."""
    return lambda use_case: Scheduled(use_case, schedule)


def _own_error(error: Exception) -> SpotterError:
    return error if isinstance(error, SpotterError) else ServiceError(f"It ended with {type(error).__name__}.")


def _counts(outcome: Any) -> Counts:  # noqa: ANN401 - a dataclass of any kind
    if not is_dataclass(outcome) or isinstance(outcome, type):
        raise TypeError(f"a scheduled use case returns a dataclass of counts, not a {type(outcome).__name__}")
    return asdict(outcome)
