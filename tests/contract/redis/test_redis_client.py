"""Our client of Redis over the wire protocol of the sandbox."""

from __future__ import annotations

from time import perf_counter

import pytest
from upstash_ratelimit import FixedWindow, Ratelimit, SlidingWindow

from infra.local.sandbox.upstash_redis import TOKEN
from spotter.errors import Refused, Unavailable
from spotter.providers.upstash_redis import PATIENCE, REST_S
from tests.support.passing_time import PassingTime
from tests.support.redis import LASTING, PASSING, PATIENT, REFUSING, SLOW_S

# What a machine with other things to do may add to the budget.
MARGIN_S = 0.7


class TestCommands:
    def test_what_was_set_is_there_for_its_time(self, ours, theirs):
        ours.set("k", '{"a": "5 °C"}', 100)
        assert ours.get("k") == '{"a": "5 °C"}'
        assert 90 < theirs.ttl("k") <= 100
        ours.delete("k", "another")
        assert ours.get("k") is None

    def test_a_key_is_claimed_once(self, ours, theirs):
        assert [ours.claim("k", 100) for _ in range(3)] == [True, False, False]
        assert 90 < theirs.ttl("k") <= 100
        ours.delete("k")
        assert ours.claim("k", 100)

    def test_a_script_returns_a_number(self, ours):
        script = "return redis.call('INCRBY', KEYS[1], ARGV[1])"
        assert [ours.eval(script, ["n"], [2]) for _ in range(2)] == [2, 4]

    def test_both_clients_read_what_the_other_one_wrote(self, ours, theirs):
        theirs.set("theirs", "ünder OK", ex=100)
        ours.set("ours", "ünder OK", 100)
        assert ours.get("theirs") == theirs.get("ours") == "ünder OK"

    @pytest.mark.parametrize("limiter", [FixedWindow(2, 3600), SlidingWindow(2, 3600)], ids=["fixed", "sliding"])
    def test_upstashs_limiter_counts_the_same_over_both(self, ours, theirs, limiter, monkeypatch):
        monkeypatch.setattr("upstash_ratelimit.limiter.now_ms", lambda: 1_795_550_005_000)
        one, other = Ratelimit(ours, limiter), Ratelimit(theirs, limiter)
        outcomes = [limit.limit("ann") for limit in (one, other, one, other)]
        assert [each.allowed for each in outcomes] == [True, True, False, False]
        assert outcomes[2] == outcomes[3]

    @pytest.mark.parametrize("kind", ["HSET", "LPUSH"])
    def test_what_is_no_text_is_refused(self, ours, theirs, kind):
        theirs.execute([kind, "k", "a", "1"])
        with pytest.raises(Refused, match="Redis does not accept our request"):
            ours.get("k")


class TestTrouble:
    @pytest.mark.parametrize("mode", PASSING)
    def test_a_passing_failure_is_got_over(self, sandbox, ours, requests, mode):
        sandbox.instruct("upstash_redis", mode=mode, times=1, retry_after_s=0)
        ours.set("k", "1", 10)
        assert requests() == 2

    @pytest.mark.parametrize("mode", LASTING)
    def test_a_lasting_failure_costs_no_more_than_the_budget(self, sandbox, connect, mode):
        ours = connect(PATIENCE)
        sandbox.instruct("upstash_redis", mode=mode, delay_s=SLOW_S)
        began_s = perf_counter()
        with pytest.raises(Unavailable):
            ours.get("k")
        assert perf_counter() - began_s < PATIENCE.budget_s + MARGIN_S

    @pytest.mark.parametrize("mode", REFUSING)
    def test_a_refusal_is_not_tried_again(self, sandbox, ours, requests, mode):
        sandbox.instruct("upstash_redis", mode=mode)
        with pytest.raises(Refused):
            ours.get("k")
        assert requests() == 1

    def test_another_token_is_refused(self, connect):
        with pytest.raises(Refused, match="our key"):
            connect(PATIENT, "another").get("k")

    def test_who_failed_is_left_alone_for_a_while(self, sandbox, connect, requests):
        time = PassingTime()
        ours = connect(PATIENT, TOKEN, time)
        sandbox.instruct("upstash_redis", mode="malformed", times=1)
        for _ in range(3):
            with pytest.raises(Unavailable):
                ours.get("k")
        assert requests() == 1
        time.slept_s.append(REST_S)
        assert ours.get("k") is None
