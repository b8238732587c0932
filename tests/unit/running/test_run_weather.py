"""What is known of a run's weather when it is kept: the weather itself, or why there is none and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from spotter.running.models import MissingWeather, Run, Stream
from spotter.running.run_weather import (
    GIVE_UP_AFTER,
    PastWeather,
    awaits_weather,
    missing_parts,
    place_in_the_middle,
    weather_clause,
    with_weather,
)
from spotter.running.weather_hours import HourlyReport
from tests.support.activities import START
from tests.support.fake_weather import KNOWN_FROM, FakeWeather
from tests.support.runs import run_at

NOW = START + timedelta(hours=2)
RUN = replace(run_at(START), weather_data=None)
STREAM = Stream([0.0, 300.0, 600.0], latitude_deg=[48.0, 48.01, 48.02], longitude_deg=[11.0, 11.1, 11.2])


class Asked(FakeWeather):
    """A weather service that remembers the places and times it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[tuple[float, float, datetime, datetime]] = []

    def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
        self.questions.append((latitude_deg, longitude_deg, start, end))
        return super().hourly(latitude_deg, longitude_deg, start, end)


@pytest.fixture
def service():
    return Asked()


def asked(service: FakeWeather | None, run: Run = RUN, stream: Stream | None = STREAM, now: datetime = NOW) -> Run:
    return with_weather(run, stream, PastWeather(service, lambda: now))


def waiting_since(since: datetime) -> Run:
    return replace(RUN, weather_missing=MissingWeather("unavailable", since, since))


def test_weather_is_that_of_the_middle_of_the_run(service):
    service.instruct(day={"temperature_c": 29.43, "humidity": 0.7004})
    run = asked(service)
    assert service.questions == [(48.01, 11.1, START, START + timedelta(minutes=10))]
    assert (run.weather_data.temperature_c, run.weather_data.humidity) == (29.4, 0.7)
    assert run.weather_data.observed_at == START + timedelta(minutes=5)
    assert (run.weather_missing, missing_parts(run)) == (None, ())
    assert weather_clause(run) == "Weather is from Fake."


def test_weather_of_a_run_over_two_hours_is_its_mean():
    class Warming(FakeWeather):
        def hourly(self, latitude_deg: float, longitude_deg: float, start: datetime, end: datetime) -> HourlyReport:
            report = super().hourly(latitude_deg, longitude_deg, start, end)
            warmed = [
                replace(hour, temperature_c=10.0 + 4.0 * max(0, count - 1)) for count, hour in enumerate(report.hours)
            ]
            return replace(report, hours=tuple(warmed))

    # On the hours it has 10, 10, 14 and 18 °C: its middle has 12.
    run = asked(Warming(), run_at(START, seconds=3 * 3600.0))
    assert run.weather_data.temperature_c == round(((10 + 10) / 2 + (10 + 14) / 2 + (14 + 18) / 2) / 3, 1)


def test_what_was_said_of_the_weather_is_left_as_it_was_said(service):
    service.instruct(day={"temperature_c": 29.4, "humidity": 0.7})
    run = asked(service, replace(RUN, temperature_c=20.0, humidity=0.5))
    assert (run.temperature_c, run.humidity) == (20.0, 0.5)
    assert (run.weather_data.temperature_c, run.weather_data.humidity) == (29.4, 0.7)


@pytest.mark.parametrize(
    ("mode", "why"),
    [
        *((mode, "unavailable") for mode in ("429", "500", "slow", "malformed", "cut_off")),
        *((mode, "refused") for mode in ("400", "401", "retired")),
        *((mode, "nothing_known") for mode in ("empty", "out_of_range")),
    ],
)
def test_every_failure_leaves_a_run_that_waits(service, mode, why):
    service.instruct(mode)
    run = asked(service)
    assert run == replace(RUN, weather_missing=MissingWeather(why, NOW, NOW))
    assert awaits_weather(run)
    assert missing_parts(run) == ("weather",)
    assert weather_clause(run).endswith("; it will be asked for again.")


@pytest.mark.parametrize(
    ("service", "run", "stream", "why"),
    [
        (None, RUN, STREAM, "no_service"),
        (FakeWeather(), RUN, None, "no_place"),
        (FakeWeather(), RUN, Stream([0.0, 600.0]), "no_place"),
        (FakeWeather(), RUN, Stream([0.0], latitude_deg=[None], longitude_deg=[None]), "no_place"),
        (FakeWeather(), replace(RUN, started_at=KNOWN_FROM - timedelta(seconds=1)), STREAM, "before_records"),
    ],
)
def test_what_cannot_be_asked_for_is_not_waited_for(service, run, stream, why):
    kept = asked(service, run, stream)
    assert kept.weather_missing == MissingWeather(why, NOW, None)
    assert not awaits_weather(kept)
    assert missing_parts(kept) == ("weather",)
    assert weather_clause(kept).startswith("Weather is missing, as ")
    assert "again" not in weather_clause(kept)
    assert service is None or service.requests == 0


def test_a_treadmill_has_no_weather(service):
    indoors = replace(RUN, treadmill=True)
    assert asked(service, indoors) == indoors
    assert (service.requests, missing_parts(indoors), weather_clause(indoors)) == (0, (), None)


def test_a_run_that_was_not_asked_for_says_so():
    assert "when a run is kept" in weather_clause(RUN)


@pytest.mark.parametrize(
    ("waited", "pause"),
    [
        (timedelta(minutes=59), timedelta(0)),
        (timedelta(hours=1), timedelta(hours=1)),
        (timedelta(hours=7), timedelta(hours=7)),
        (timedelta(days=3), timedelta(days=1)),
    ],
)
@pytest.mark.parametrize("mode", ["500", "empty"])
def test_the_longer_it_has_been_missing_the_longer_is_the_pause(service, mode, waited, pause):
    service.instruct(mode)
    missing = asked(service, waiting_since(NOW - waited)).weather_missing
    assert (missing.since, missing.due_at) == (NOW - waited, NOW + pause)


def test_what_a_service_has_not_had_for_a_week_is_given_up(service):
    service.instruct("empty")
    run = asked(service, waiting_since(NOW - GIVE_UP_AFTER["nothing_known"]))
    assert run.weather_missing == MissingWeather("nothing_known", NOW - GIVE_UP_AFTER["nothing_known"], None)
    assert weather_clause(run) == "Weather is missing, as the weather service knows nothing of this place and time."


def test_a_service_that_does_not_answer_is_never_given_up(service):
    service.instruct("503")
    assert awaits_weather(asked(service, waiting_since(NOW - 10 * GIVE_UP_AFTER["refused"])))


def test_a_service_that_refuses_is_given_up_after_time_enough_to_mend_a_key(service):
    service.instruct("401")
    patience = GIVE_UP_AFTER["refused"]
    assert awaits_weather(asked(service, waiting_since(NOW - patience + timedelta(seconds=1))))
    assert not awaits_weather(asked(service, waiting_since(NOW - patience)))


@pytest.mark.parametrize(
    ("latitudes", "elapsed_s", "place"),
    [
        ([1.0, 2.0, 3.0], 600.0, (2.0, 20.0)),
        ([1.0, None, 3.0], 700.0, (3.0, 30.0)),
        ([1.0, None, 3.0], 500.0, (1.0, 10.0)),
        ([1.0, 2.0, 3.0], 6000.0, (3.0, 30.0)),
    ],
)
def test_the_place_is_where_the_runner_was_nearest_to_the_middle_of_the_time(latitudes, elapsed_s, place):
    stream = Stream([0.0, 300.0, 600.0], latitude_deg=latitudes, longitude_deg=[10.0, 20.0, 30.0])
    assert place_in_the_middle(stream, elapsed_s) == place


def test_times_are_to_the_second(service):
    service.instruct("500")
    odd = datetime(2026, 5, 4, 10, 0, 0, 123456, tzinfo=UTC)
    assert asked(service, now=odd).weather_missing.since == odd.replace(microsecond=0)
