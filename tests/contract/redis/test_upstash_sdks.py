"""Upstash's own SDKs, with their quirks, served by the sandbox."""

from __future__ import annotations

import json

import httpx
import pytest
from upstash_ratelimit import FixedWindow, Ratelimit, SlidingWindow, TokenBucket
from upstash_ratelimit.asyncio import Ratelimit as AsyncRatelimit
from upstash_redis.asyncio import Redis as AsyncRedis
from upstash_redis.errors import UpstashError

from infra.local.sandbox.upstash_redis import TOKEN
from tests.support.redis import address_of, sdk
from tests.support.stories import run


class TestSdk:
    def test_values_come_back(self, theirs):
        assert theirs.set("k", "5 °C, OK", ex=100) is True
        assert (theirs.get("k"), theirs.get("none")) == ("5 °C, OK", None)
        assert 90 < theirs.ttl("k") <= 100
        assert theirs.set("k", "again", nx=True) is False
        assert theirs.hset("h", values={"a": 1, "b": "two"}) == 2
        assert theirs.hgetall("h") == {"a": "1", "b": "two"}
        assert theirs.delete("k", "h") == 2

    def test_a_value_that_is_ok_comes_back(self, theirs):
        theirs.set("k", "OK")
        assert theirs.get("k") == "OK"

    def test_what_is_no_string_goes_as_json(self, theirs):
        for value, kept in (({"a": [1, None]}, '{"a": [1, null]}'), (None, "null"), (True, "true"), (1.5, "1.5")):
            theirs.set("k", value)
            assert theirs.get("k") == kept

    def test_without_base64_it_reads_the_same(self, sandbox, theirs):
        theirs.set("k", "ünder")
        with sdk(sandbox, encoding=None) as plain:
            assert plain.get("k") == "ünder"

    def test_an_error_has_the_words_of_redis(self, sandbox, theirs):
        theirs.set("k", "word")
        with pytest.raises(UpstashError, match="value is not an integer"):
            theirs.incr("k")
        with sdk(sandbox, token="another") as stranger, pytest.raises(UpstashError, match="WRONGPASS"):
            stranger.get("k")

    def test_asyncio(self, sandbox):
        async def story():
            async with AsyncRedis(address_of(sandbox), TOKEN) as redis:
                return [await redis.set("k", {"a": 1}, ex=9), await redis.get("k"), await redis.incrby("n", 3)]

        assert run(story()) == [True, '{"a": 1}', 3]

    def test_pipelines_and_transactions(self, theirs):
        for several in (theirs.pipeline(), theirs.multi()):
            assert several.set("k", "1").incr("k").get("k").exec() == [True, 2, "2"]


class TestQuirksOfTheSdk:
    """What it makes of trouble, and why our functions ask Redis with a client of their own."""

    def test_it_tries_again_what_was_no_json(self, sandbox, theirs, requests):
        sandbox.instruct("upstash_redis", mode="malformed", times=1)
        assert theirs.ping() == "PONG"
        assert requests() == 2

    @pytest.mark.parametrize(
        ("mode", "error"), [("malformed", json.JSONDecodeError), ("cut_off", httpx.RemoteProtocolError)]
    )
    def test_it_gives_up_after_the_second_try(self, sandbox, theirs, requests, mode, error):
        sandbox.instruct("upstash_redis", mode=mode)
        with pytest.raises(error):
            theirs.ping()
        assert requests() == 2

    @pytest.mark.parametrize("mode", ["429", "500", "503"])
    def test_it_does_not_try_again_where_that_would_help(self, sandbox, theirs, requests, mode):
        sandbox.instruct("upstash_redis", mode=mode, times=1)
        with pytest.raises(UpstashError):
            theirs.ping()
        assert requests() == 1

    def test_it_never_stops_waiting(self, theirs):
        assert theirs._http._client.timeout == httpx.Timeout(None)

    @pytest.mark.parametrize("kind", ["pipeline", "multi"])
    def test_a_refused_list_of_commands_is_an_attribute_error(self, sandbox, kind):
        with sdk(sandbox, token="another") as stranger, pytest.raises(AttributeError):
            getattr(stranger, kind)().set("k", "1").exec()

    def test_a_discarded_transaction_is_one_too(self, theirs):
        with pytest.raises(AttributeError):
            theirs.multi().set("k", "1").execute(["NOPE"]).exec()
        assert theirs.get("k") is None

    def test_one_failed_command_hides_what_the_others_did_and_all_are_sent_again(self, theirs):
        theirs.set("k", "word")
        several = theirs.pipeline().incr("n").incr("k")
        for _ in range(2):
            with pytest.raises(UpstashError, match="value is not an integer"):
                several.exec()
        assert theirs.get("n") == "2"


class TestRatelimit:
    @pytest.fixture(autouse=True)
    def at(self, monkeypatch):
        """Sets the caller's clock, which is all that Upstash's limiter goes by."""

        def at(ms):
            monkeypatch.setattr("upstash_ratelimit.limiter.now_ms", lambda: ms)

        at(1_795_550_005_000)
        return at

    @pytest.mark.parametrize(
        "limiter", [FixedWindow(3, 10), SlidingWindow(3, 10), TokenBucket(3, 1, 10)], ids=["fixed", "sliding", "bucket"]
    )
    def test_three_pass_and_the_fourth_does_not(self, theirs, requests, limiter):
        limit = Ratelimit(theirs, limiter)
        assert [limit.limit("ann").allowed for _ in range(4)] == [True, True, True, False]
        assert requests() == 4
        assert (limit.limit("bob").allowed, limit.get_remaining("bob"), limit.get_remaining("ann")) == (True, 2, 0)

    def test_windows_are_of_the_callers_clock(self, theirs, at):
        fixed, sliding = (Ratelimit(theirs, kind(2, 10), prefix=kind.__name__) for kind in (FixedWindow, SlidingWindow))
        assert [fixed.limit("ann").allowed for _ in range(3)] == [True, True, False]
        assert [sliding.limit("ann").allowed for _ in range(3)] == [True, True, False]
        at(1_795_550_010_000)
        assert fixed.limit("ann").remaining == 1
        # At the very beginning of a window, all of the one before still counts.
        assert not sliding.limit("ann").allowed
        at(1_795_550_010_001)
        assert [sliding.limit("ann").allowed for _ in range(2)] == [True, False]

    def test_a_bucket_fills_up_with_time(self, theirs, at):
        limit = Ratelimit(theirs, TokenBucket(2, 1, 10))
        assert [limit.limit("ann").allowed for _ in range(3)] == [True, True, False]
        assert limit.get_reset("ann") == 1_795_550_015.0
        at(1_795_550_015_000)
        assert [limit.limit("ann").allowed for _ in range(2)] == [True, False]

    def test_several_may_be_taken_at_once(self, theirs):
        limit = Ratelimit(theirs, FixedWindow(5, 10))
        assert [limit.limit("ann", rate=3).allowed for _ in range(2)] == [True, False]

    def test_asyncio(self, sandbox):
        async def story():
            async with AsyncRedis(address_of(sandbox), TOKEN) as redis:
                limit = AsyncRatelimit(redis, SlidingWindow(1, 10))
                return [(await limit.limit("ann")).allowed for _ in range(2)]

        assert run(story()) == [True, False]

    def test_without_redis_it_raises(self, sandbox, theirs):
        sandbox.instruct("upstash_redis", mode="500")
        with pytest.raises(UpstashError):
            Ratelimit(theirs, FixedWindow(1, 10)).limit("ann")
