"""Tries of a service: however it fails and whatever it wishes, nobody sleeps beyond the time there is."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spotter.errors import Unavailable
from spotter.providers.http_service import HttpService, Patience, Waiting

MANY = settings(max_examples=100, deadline=None)

patiences = st.builds(
    Patience,
    budget_s=st.floats(0.1, 20.0),
    tries=st.integers(1, 6),
    backoff_s=st.floats(0.01, 5.0),
)
wishes_s = st.lists(st.none() | st.integers(0, 30), min_size=6, max_size=6)


class StoppedTime:
    """Time that passes in sleeps alone; `share` is where between two bounds a pause lies."""

    def __init__(self, share):
        self.slept_s = []
        self._share = share

    def waiting(self):
        return Waiting(lambda: sum(self.slept_s), self.slept_s.append, self._between)

    def _between(self, low, high):
        return low + self._share * (high - low)


def refusals(wishes):
    """A service that has no time, and says for how long."""
    headers = [{} if wish is None else {"Retry-After": str(wish)} for wish in wishes]
    asked = []

    def answer(request):
        asked.append(request)
        return httpx.Response(503, headers=headers[len(asked) - 1])

    return httpx.Client(transport=httpx.MockTransport(answer)), asked


@given(patiences, wishes_s, st.floats(0.0, 1.0))
@MANY
def test_nobody_sleeps_beyond_the_budget_or_tries_too_often(patience, wishes, share):
    client, asked = refusals(wishes)
    time = StoppedTime(share)
    with pytest.raises(Unavailable):
        HttpService(client, "Service", patience, time.waiting()).get("https://service.example", {}, {})
    assert sum(time.slept_s) < patience.budget_s
    assert len(asked) == len(time.slept_s) + 1 <= patience.tries


@given(patiences, wishes_s, st.floats(0.0, 1.0))
@MANY
def test_a_pause_is_what_the_service_wishes_or_grows_with_the_tries(patience, wishes, share):
    client, _ = refusals(wishes)
    time = StoppedTime(share)
    with pytest.raises(Unavailable):
        HttpService(client, "Service", patience, time.waiting()).get("https://service.example", {}, {})
    for attempt, (slept_s, wish) in enumerate(zip(time.slept_s, wishes, strict=False)):
        longest_s = patience.backoff_s * 2**attempt
        assert max(longest_s / 2, wish or 0) <= slept_s <= max(longest_s, wish or 0)
