"""What a change of an object starts: the use case gets the key, and the rest is as with a clock."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from spotter.errors import ServiceError
from spotter.runtime.objects import on_object
from tests.support.events import LambdaContext, object_event


@dataclass(frozen=True)
class Read:
    letters: int


@on_object("inbox/")
def read(key: str) -> Read:
    if key == "inbox/broken":
        raise LookupError(key)
    return Read(len(key))


def test_it_counts_what_became_of_the_key(log_lines):
    assert read(object_event("inbox/a b.txt"), LambdaContext()) == {"letters": 13}
    assert read.prefix == "inbox/"
    assert [(line["message"], line["job"]) for line in log_lines()] == [("job", __name__)]


def test_what_goes_wrong_fails_the_invocation_and_is_tried_again(log_lines):
    with pytest.raises(ServiceError, match="LookupError"):
        read(object_event("inbox/broken"), LambdaContext())
    assert [line["exception_name"] for line in log_lines()] == ["LookupError"]
