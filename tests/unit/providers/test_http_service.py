"""Asking a service: how long, how often, and what its answers are taken for."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest
from pydantic import BaseModel

from spotter.errors import Refused, Unavailable
from spotter.providers.http_service import Answer, HttpService, Patience, Waiting
from tests.support.passing_time import PassingTime

URL = "https://service.example/hours"


class Shape(BaseModel):
    hours: list[int]


class Script:
    """A transport that gives one prepared answer after the other; an exception is raised instead."""

    def __init__(self, *answers):
        self._answers = list(answers)
        self.requests = []

    def __call__(self, request):
        self.requests.append(request)
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def service_over(script: Script, time: PassingTime, **patience) -> HttpService:
    client = httpx.Client(transport=httpx.MockTransport(script))
    return HttpService(client, "Service", Patience(**patience), time.waiting())


def status(code: int, **headers: str) -> httpx.Response:
    return httpx.Response(code, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.fixture
def time():
    return PassingTime()


class TestTries:
    def test_an_answer_is_taken_with_what_was_sent(self, time):
        script = Script(httpx.Response(200, content=b"{}"))
        answer = service_over(script, time).get(URL, {"at": "2026-07-01T06:00:00Z"}, {"Authorization": "Bearer x"})
        assert answer == Answer(200, b"{}", sandbox=False)
        assert script.requests[0].url.params["at"] == "2026-07-01T06:00:00Z"
        assert script.requests[0].headers["Authorization"] == "Bearer x"

    def test_pauses_grow(self, time):
        script = Script(status(500), status(502), httpx.ConnectError("no"), status(200))
        service = service_over(script, time, tries=4, backoff_s=0.2)
        assert service.get(URL, {}, {}).status == 200
        assert time.slept_s == pytest.approx([0.15, 0.3, 0.6])

    def test_tries_are_limited(self, time):
        script = Script(*[httpx.ReadTimeout("slow")] * 3)
        with pytest.raises(Unavailable, match="does not answer"):
            service_over(script, time, tries=3).get(URL, {}, {})
        assert len(script.requests) == 3

    def test_time_is_limited(self, time):
        script = Script(*[status(503)] * 9)
        with pytest.raises(Unavailable):
            service_over(script, time, tries=9, backoff_s=1.0, budget_s=3.0).get(URL, {}, {})
        assert sum(time.slept_s) < 3.0
        assert len(script.requests) == 3

    def test_a_refusal_is_an_answer(self, time):
        script = Script(status(403))
        assert service_over(script, time).get(URL, {}, {}).status == 403
        assert len(script.requests) == 1

    def test_limits_of_time_are_set_for_every_request(self, time):
        script = Script(status(200))
        service_over(script, time, connect_s=1.5, read_s=2.5, budget_s=60).get(URL, {}, {})
        timeout = script.requests[0].extensions["timeout"]
        assert (timeout["connect"], timeout["read"]) == (1.5, 2.5)

    def test_a_trickle_ends_with_the_time(self, time):
        def trickle():
            while True:
                time.slept_s.append(1.0)
                yield b" "

        script = Script(*[httpx.Response(200, content=trickle()) for _ in range(3)])
        with pytest.raises(Unavailable):
            service_over(script, time, budget_s=5.0).get(URL, {}, {})
        assert len(script.requests) == 1

    @pytest.mark.parametrize("url", ["weather.example/hours", "", "https://[::1/hours"])
    def test_an_address_that_is_none_is_our_fault(self, time, url):
        with pytest.raises(Refused, match="no usable address"):
            HttpService(httpx.Client(), "Service", waiting=time.waiting()).get(url, {}, {})


class TestRetryAfter:
    def test_seconds_are_waited(self, time):
        service = service_over(Script(status(429, Retry_After="2"), status(200)), time)
        assert service.get(URL, {}, {}).status == 200
        assert time.slept_s == [2.0]

    def test_a_date_is_waited_for(self):
        now = datetime(2026, 7, 1, 6, 0, 0, tzinfo=UTC)
        time = PassingTime()
        waiting = Waiting(time.monotonic_s, time.slept_s.append, time.between, lambda: now)
        script = Script(status(503, Retry_After="Wed, 01 Jul 2026 06:00:03 GMT"), status(200))
        client = httpx.Client(transport=httpx.MockTransport(script))
        assert HttpService(client, "Service", waiting=waiting).get(URL, {}, {}).status == 200
        assert time.slept_s == [3.0]

    def test_longer_than_there_is_time_is_passed_on(self, time):
        script = Script(status(429, Retry_After="30"))
        with pytest.raises(Unavailable) as caught:
            service_over(script, time, budget_s=5).get(URL, {}, {})
        assert caught.value.retry_after_s == 30
        assert time.slept_s == []

    @pytest.mark.parametrize("value", ["9" * 400, "172800", "Fri, 31 Dec 9999 23:59:59 GMT"])
    def test_a_wish_beyond_a_day_is_a_day(self, time, value):
        with pytest.raises(Unavailable) as caught:
            service_over(Script(status(429, Retry_After=value)), time).get(URL, {}, {})
        assert caught.value.retry_after_s == 24 * 60 * 60

    def test_what_is_neither_is_ignored(self, time):
        service = service_over(Script(status(429, Retry_After="soon"), status(200)), time, backoff_s=0.2)
        assert service.get(URL, {}, {}).status == 200
        assert time.slept_s == pytest.approx([0.15])


class TestReading:
    @pytest.fixture
    def service(self, time):
        return service_over(Script(), time)

    def test_the_shape_is_filled(self, service):
        assert service.read(Answer(200, b'{"hours": [1, 2]}', sandbox=False), Shape).hours == [1, 2]

    @pytest.mark.parametrize("content", [b"", b"<html>", b'{"hours": [', b"[]", b'{"hours": ["x"]}', b'{"other": 1}'])
    def test_another_shape_may_pass(self, service, content):
        with pytest.raises(Unavailable, match="form that we do not know") as caught:
            service.read(Answer(200, content, sandbox=False), Shape)
        assert caught.value.retryable

    @pytest.mark.parametrize(
        ("code", "words"), [(401, "our key"), (403, "our key"), (400, "request"), (302, "request")]
    )
    def test_other_statuses_are_refusals(self, service, code, words):
        with pytest.raises(Refused, match=words):
            service.read(Answer(code, b"{}", sandbox=False), Shape)

    def test_the_sandbox_is_known_by_its_header(self, time):
        script = Script(httpx.Response(200, headers={"X-Spotter-Sandbox": "true"}))
        assert service_over(script, time).get(URL, {}, {}).sandbox


def test_no_log_line_holds_the_place(time, caplog):
    script = Script(*[status(500)] * 3, status(400))
    service = service_over(script, time)
    caplog.set_level("INFO", logger="spotter")
    with pytest.raises(Unavailable):
        service.get(f"{URL}/40.71/-74.01", {}, {})
    with pytest.raises(Refused):
        service.read(service.get(f"{URL}/40.71/-74.01", {}, {}), Shape)
    written = [record.getMessage() for record in caplog.records if record.name.startswith("spotter")]
    assert written == ["Service: status 500"] * 3 + ["Service: status 400"]
