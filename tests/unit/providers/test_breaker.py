"""When a breaker lets a question pass to a model, and what it makes of the outcome."""

from __future__ import annotations

import pytest

from spotter.errors import Refused, Unavailable
from spotter.providers.base import ChatMessage
from spotter.providers.breaker import Breaker, GuardedChat, State, Tolerance, needs_rest, state_at
from spotter.providers.breaker_memory import ProcessMemory
from tests.support.fake_chat_model import PASSING, REFUSING, FakeChatModel
from tests.support.passing_time import SetClock

TOLERANCE = Tolerance(failures=3, window_s=30, rest_s=20, probe_s=10)


@pytest.fixture
def clock():
    return SetClock()


@pytest.fixture
def memory(clock):
    return ProcessMemory(clock)


@pytest.fixture
def model():
    return FakeChatModel()


@pytest.fixture
def guarded(model, memory, clock):
    return GuardedChat(model, Breaker("The model", memory, TOLERANCE, clock))


def ask(model):
    return model.complete([ChatMessage("user", "How was it?")], max_tokens=100, temperature=0.2)


def fail(guarded, model, times, mode="500"):
    model.instruct(mode)
    for _ in range(times):
        with pytest.raises(Unavailable):
            ask(guarded)


class TestDecisions:
    @pytest.mark.parametrize(
        ("now_s", "rest_ends_s", "state"),
        [(5.0, None, State.CLOSED), (5.0, 5.1, State.OPEN), (5.0, 5.0, State.HALF_OPEN), (99.0, 5.0, State.HALF_OPEN)],
    )
    def test_the_state_follows_from_the_end_of_the_rest(self, now_s, rest_ends_s, state):
        assert state_at(now_s, rest_ends_s) is state

    def test_the_last_failure_that_is_borne_is_the_one_before_the_limit(self):
        assert [needs_rest(failures, TOLERANCE, probing=False) for failures in (1, 2, 3, 4)] == [
            False,
            False,
            True,
            True,
        ]
        assert needs_rest(1, TOLERANCE, probing=True)

    @pytest.mark.parametrize("probe_s", [0, 21])
    def test_a_probe_takes_time_and_ends_with_the_rest(self, probe_s):
        with pytest.raises(ValueError, match="probe"):
            Tolerance(rest_s=20, probe_s=probe_s)


class TestClosed:
    def test_questions_pass(self, guarded, model):
        assert ask(guarded).text == "It was fine."
        assert guarded.model_id == model.model_id

    def test_failures_pass_too(self, guarded, model):
        fail(guarded, model, 2)
        assert model.requests == 2

    @pytest.mark.parametrize("mode", sorted(PASSING))
    def test_too_many_open_it(self, guarded, model, mode):
        fail(guarded, model, 3, mode)
        model.instruct("ok")
        with pytest.raises(Unavailable, match="The model has failed too often"):
            ask(guarded)
        assert model.requests == 3

    def test_failures_far_apart_do_not(self, guarded, model, clock):
        for _ in range(9):
            fail(guarded, model, 1)
            clock.pass_s(16)
        assert model.requests == 9

    @pytest.mark.parametrize("mode", sorted(REFUSING))
    def test_refusals_do_not(self, guarded, model, mode):
        model.instruct(mode)
        for _ in range(9):
            with pytest.raises(Refused):
                ask(guarded)
        assert model.requests == 9


class TestOpen:
    def test_nothing_passes_until_it_has_rested(self, guarded, model, clock):
        fail(guarded, model, 3)
        clock.pass_s(12.5)
        with pytest.raises(Unavailable) as caught:
            ask(guarded)
        assert (caught.value.retry_after_s, caught.value.retryable) == (8, True)
        assert model.requests == 3

    def test_it_is_open_for_all_who_share_its_memory(self, guarded, model, memory, clock):
        fail(guarded, model, 3)
        another = GuardedChat(model, Breaker("The model", memory, TOLERANCE, clock))
        with pytest.raises(Unavailable, match="too often"):
            ask(another)


class TestHalfOpen:
    @pytest.fixture(autouse=True)
    def rested(self, guarded, model, clock):
        fail(guarded, model, 3)
        clock.pass_s(TOLERANCE.rest_s)
        model.instruct("ok")

    def test_an_answer_closes_it(self, guarded, model):
        assert ask(guarded).text == ask(guarded).text == "It was fine."
        fail(guarded, model, 2)
        assert model.requests == 7

    def test_a_failure_opens_it_again(self, guarded, model, clock):
        fail(guarded, model, 1)
        model.instruct("ok")
        clock.pass_s(TOLERANCE.rest_s - 0.5)
        with pytest.raises(Unavailable, match="too often"):
            ask(guarded)
        clock.pass_s(0.5)
        assert ask(guarded).finished

    def test_a_refusal_shows_that_it_works(self, guarded, model):
        model.instruct("400")
        with pytest.raises(Refused):
            ask(guarded)
        model.instruct("ok")
        assert ask(guarded).finished

    def test_one_asks_at_a_time(self, memory, clock):
        breakers = [Breaker("The model", memory, TOLERANCE, clock) for _ in range(3)]
        assert breakers[0].enter()
        for other in breakers:
            with pytest.raises(Unavailable) as caught:
                other.enter()
            assert caught.value.retry_after_s == 1
        breakers[0].answered(probing=True)
        assert not breakers[1].enter()

    def test_who_never_tells_what_came_of_the_probe_is_followed_by_another(self, memory, clock):
        breaker = Breaker("The model", memory, TOLERANCE, clock)
        assert breaker.enter()
        clock.pass_s(TOLERANCE.probe_s)
        assert breaker.enter()

    def test_a_breaker_that_nobody_asks_forgets(self, memory, clock):
        clock.pass_s(3600)
        assert not Breaker("The model", memory, TOLERANCE, clock).enter()
