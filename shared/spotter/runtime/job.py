"""Carrying out a use case that nobody waits for: counted, logged, and loud when it fails."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, is_dataclass
from typing import Any

from spotter.errors import ServiceError, SpotterError
from spotter.runtime import observe

Counts = dict[str, int]


def carry_out(job: str, request_id: str, use_case: Callable[[], Any]) -> Counts:
    """Carry the use case out and report the dataclass of counts that it returns.

    Whatever it raises is logged and raised again; an error that is not our own as a ServiceError that names it.
    """
    started = time.perf_counter()
    observe.hold_libraries_back()
    try:
        counts = _counts(use_case())
    except Exception as error:
        observe.report_failure("job failed", error, job=job, request_id=request_id)
        # Lambda writes down what is raised, and the words of others' errors may hold anything.
        raise _own_error(error) from None
    elapsed_ms = round((time.perf_counter() - started) * 1000, 1)
    observe.report_job(observe.Done(request_id, job, counts, elapsed_ms))
    return counts


def _own_error(error: Exception) -> SpotterError:
    return error if isinstance(error, SpotterError) else ServiceError(f"It ended with {type(error).__name__}.")


def _counts(outcome: Any) -> Counts:  # noqa: ANN401 - a dataclass of any kind
    if not is_dataclass(outcome) or isinstance(outcome, type):
        raise TypeError(f"a job returns a dataclass of counts, not a {type(outcome).__name__}")
    return asdict(outcome)
