"""One use case that a change of an object in the bucket starts, be it put or removed.

    @on_object("knowledge/inbox/")
    def handler(key: str) -> Counts: ...

S3 tells EventBridge of changes at least once and in no certain order, so the use case gets the object's key and looks
for itself what is there. What it returns is a dataclass of counts, which become its metrics. What it raises is a failed
invocation, which Lambda tries again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from spotter.runtime.job import Counts, carry_out

if TYPE_CHECKING:
    from mangum.types import LambdaContext


class OnObject:
    """The Lambda handler of one use case; `prefix` is what the keys of its objects begin with."""

    def __init__(self, use_case: Callable[[str], Any], prefix: str) -> None:
        self.prefix = prefix
        self._use_case = use_case

    def __call__(self, event: dict[str, Any], context: LambdaContext) -> Counts:
        """See carry_out."""
        key = event["detail"]["object"]["key"]
        return carry_out(self._use_case.__module__, context.aws_request_id, partial(self._use_case, key))


def on_object(prefix: str) -> Callable[[Callable[[str], Any]], OnObject]:
    """Make a function of an object's key the handler of changes below the prefix."""
    return lambda use_case: OnObject(use_case, prefix)
