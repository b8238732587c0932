"""A service that gives prepared JSON to whoever asks, and remembers the questions."""

from __future__ import annotations

import json
from typing import Any

import httpx

from spotter.providers.http_service import HttpService
from tests.support.passing_time import PassingTime


class PreparedService:
    """Answers in order; the last one again and again."""

    def __init__(self, *bodies: Any, status: int = 200) -> None:
        self._bodies = list(bodies)
        self._status = status
        self.asked: list[httpx.URL] = []

    def http(self) -> HttpService:
        client = httpx.Client(transport=httpx.MockTransport(self._answer))
        return HttpService(client, "Service", waiting=PassingTime().waiting())

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url)
        body = self._bodies.pop(0) if len(self._bodies) > 1 else self._bodies[0]
        return httpx.Response(self._status, content=json.dumps(body))
