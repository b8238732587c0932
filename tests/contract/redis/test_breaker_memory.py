"""The contract of a breaker's memory, held by the shared one (over the sandbox), a process' own, and both together."""

from __future__ import annotations

import pytest

from infra.local.sandbox.upstash_redis import TOKEN
from spotter.errors import Unavailable
from spotter.providers.breaker_memory import EitherMemory, ProcessMemory, RedisMemory
from spotter.providers.upstash_redis import PATIENCE, REST_S
from tests.contract.redis.breaker_memory_contract import REST_ENDS_S, BreakerMemoryContract
from tests.support.passing_time import PassingTime, SetClock
from tests.support.redis import LASTING, PATIENT, SLOW_S

NAME = "acme/model"


class TestShared(BreakerMemoryContract):
    @pytest.fixture
    def memory(self, ours):
        return RedisMemory(ours, NAME)

    def test_it_is_shared_by_those_of_one_name(self, connect):
        one, same, another = (RedisMemory(connect(), name) for name in (NAME, NAME, "another"))
        one.rest(REST_ENDS_S, 600)
        one.count_failure(600)
        assert one.claim_probe(600)
        assert (same.rest_ends_s(), same.count_failure(600), same.claim_probe(600)) == (REST_ENDS_S, 2, False)
        assert (another.rest_ends_s(), another.count_failure(600), another.claim_probe(600)) == (None, 1, True)

    def test_everything_goes_by_itself(self, memory, theirs):
        memory.rest(REST_ENDS_S, 100)
        memory.claim_probe(200)
        memory.count_failure(300)
        memory.count_failure(900)
        kept_s = {key.rpartition(":")[2]: theirs.ttl(key) for key in theirs.keys("*")}
        assert kept_s.keys() == {"rest", "probe", "failures"}
        assert 90 < kept_s["rest"] <= 100
        assert 190 < kept_s["probe"] <= 200
        assert 290 < kept_s["failures"] <= 300

    def test_what_is_no_instant_is_no_answer(self, memory, theirs):
        theirs.set(f"breaker:{NAME}:rest", "soon")
        with pytest.raises(Unavailable):
            memory.rest_ends_s()


class TestOwn(BreakerMemoryContract):
    @pytest.fixture
    def clock(self):
        return SetClock()

    @pytest.fixture
    def memory(self, clock):
        return ProcessMemory(clock)

    def test_everything_goes_by_itself(self, memory, clock):
        memory.rest(REST_ENDS_S, 100)
        memory.claim_probe(200)
        memory.count_failure(300)
        memory.count_failure(900)
        clock.pass_s(100)
        assert memory.rest_ends_s() is None
        clock.pass_s(100)
        assert memory.claim_probe(200)
        clock.pass_s(100)
        assert memory.count_failure(300) == 1


class TestEither(BreakerMemoryContract):
    @pytest.fixture
    def memory(self, ours):
        return EitherMemory(RedisMemory(ours, NAME), ProcessMemory())


class TestEitherWithoutRedis(BreakerMemoryContract):
    @pytest.fixture(params=[*LASTING, "401"])
    def memory(self, request, sandbox, connect):
        sandbox.instruct("upstash_redis", mode=request.param, delay_s=SLOW_S)
        return EitherMemory(RedisMemory(connect(PATIENCE), NAME), ProcessMemory())


def test_the_shared_memory_is_asked_again_once_it_answers(sandbox, connect):
    time = PassingTime()
    memory = EitherMemory(RedisMemory(connect(PATIENT, TOKEN, time), NAME), ProcessMemory())
    RedisMemory(connect(), NAME).rest(REST_ENDS_S, 600)
    sandbox.instruct("upstash_redis", mode="malformed", times=1)
    assert memory.rest_ends_s() is None
    time.slept_s.append(REST_S)
    assert memory.rest_ends_s() == REST_ENDS_S
