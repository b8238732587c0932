"""One use case that a clock starts: nobody calls it and nobody waits for its answer.

    @scheduled("rate(15 minutes)")
    def handler() -> Backfill: ...

What it returns is a dataclass of counts, which become its metrics. What it raises is a failed invocation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from spotter.runtime.job import Counts, carry_out

if TYPE_CHECKING:
    from mangum.types import LambdaContext


class Scheduled:
    """The Lambda handler of one scheduled use case; `schedule` is EventBridge's expression."""

    def __init__(self, use_case: Callable[[], Any], schedule: str) -> None:
        self.schedule = schedule
        self._use_case = use_case

    def __call__(self, _event: dict[str, Any], context: LambdaContext) -> Counts:
        """See carry_out."""
        return carry_out(self._use_case.__module__, context.aws_request_id, self._use_case)


def scheduled(schedule: str) -> Callable[[Callable[[], Any]], Scheduled]:
    """Make a function without arguments the handler that EventBridge calls as `schedule` says."""
    return lambda use_case: Scheduled(use_case, schedule)
