"""Upstash's REST protocol as the sandbox speaks it: in plain HTTP, and to Upstash's own SDKs with their quirks."""

from __future__ import annotations

import asyncio
import base64
import json

import httpx
import pytest
from upstash_ratelimit import FixedWindow, Ratelimit, SlidingWindow, TokenBucket
from upstash_ratelimit.asyncio import Ratelimit as AsyncRatelimit
from upstash_redis.asyncio import Redis as AsyncRedis
from upstash_redis.errors import UpstashError

from infra.local.sandbox.upstash_redis import MOST_BYTES, TOKEN
from tests.support.redis import address_of, sdk

WRONG_PASSWORD = {"error": "WRONGPASS invalid password"}
IN_BASE64 = {"Upstash-Encoding": "base64"}
IN_RESP2 = {"Upstash-Response-Format": "resp2"}


def run(story):
    """What an asynchronous story ends with; the thread's own event loop stays, where others expect it."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(story)
    finally:
        loop.close()


class TestCommands:
    def test_a_command_is_an_array(self, http):
        assert http.post("/", json=["SET", "k", "väl/ue", "EX", 100]).json() == {"result": "OK"}
        assert http.post("", json=["GET", "k"]).json() == {"result": "väl/ue"}
        assert 90 < http.post("/", json=["TTL", "k"]).json()["result"] <= 100
        assert http.post("/", json=["GET", "another"]).json() == {"result": None}

    def test_a_command_is_a_path(self, http):
        assert http.get("/set/k/a%2Fb/EX/100").json() == {"result": "OK"}
        assert http.get("/get/k").json() == {"result": "a/b"}
        assert http.post("/set/k?EX=50&XX", content='{"a": 1}').json() == {"result": "OK"}
        assert http.get("/get/k").json() == {"result": '{"a": 1}'}
        assert 40 < http.get("/ttl/k").json()["result"] <= 50
        assert http.head("/get/k").status_code == 200

    def test_the_token_may_be_in_the_query(self, sandbox):
        assert httpx.get(f"{address_of(sandbox)}/ping", params={"_token": TOKEN}).json() == {"result": "PONG"}

    @pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer another"}])
    def test_another_token_or_none_is_refused(self, sandbox, headers):
        answer = httpx.get(f"{address_of(sandbox)}/ping", headers=headers)
        assert (answer.status_code, answer.json()) == (401, WRONG_PASSWORD)

    @pytest.mark.parametrize("method", ["DELETE", "PATCH", "OPTIONS"])
    def test_other_methods_are_not_allowed(self, http, method):
        answer = http.request(method, "/ping")
        assert (answer.status_code, list(answer.json())) == (405, ["error"])

    @pytest.mark.parametrize(
        ("command", "error"),
        [
            (["GET"], "ERR wrong number of arguments for 'get' command"),
            (["NOPE"], "ERR unknown command 'nope'"),
            (["INCR", "hash"], "WRONGTYPE Operation against a key holding the wrong kind of value"),
            (["SUBSCRIBE", "channel"], "ERR Command is not available: 'SUBSCRIBE'"),
            (["BLPOP", "list", 0], "ERR Command is not available: 'BLPOP'"),
            (["EVALSHA", "0" * 40, 0], "NOSCRIPT No matching script"),
            (["EVAL", "return redis.error_reply('MINE no')", 0], "MINE no"),
            ({"SET": "k"}, "ERR failed to parse command"),
            ([], "ERR failed to parse command"),
            ([1, 2], "ERR failed to parse command"),
        ],
    )
    def test_a_command_that_fails_is_told_in_the_words_of_redis(self, http, command, error):
        http.post("/", json=["HSET", "hash", "a", 1])
        answer = http.post("/", json=command)
        assert answer.status_code == 400
        assert answer.json()["error"].startswith(error)

    def test_a_request_may_be_ten_megabytes_long(self, http):
        answer = http.post("/set/k", content=b"a" * (MOST_BYTES + 1))
        assert (answer.status_code, http.get("/get/k").json()) == (400, {"result": None})

    def test_scripts_may_name_the_flag_that_only_upstash_knows(self, http):
        script = "#!lua flags=allow-key-locking\nreturn {KEYS[1], tonumber(ARGV[1]), false}"
        assert http.post("/", json=["EVAL", script, 1, "k", 7]).json() == {"result": ["k", 7, None]}

    def test_every_answer_has_a_new_sync_token(self, http):
        tokens = {http.get("/ping").headers["Upstash-Sync-Token"] for _ in range(3)}
        assert len(tokens) == 3


class TestForms:
    def test_base64_is_for_all_strings_but_ok(self, http):
        assert http.post("/", json=["SET", "k", "ünder"], headers=IN_BASE64).json() == {"result": "OK"}
        encoded = base64.b64encode("ünder".encode()).decode()
        assert http.post("/", json=["MGET", "k", "none"], headers=IN_BASE64).json() == {"result": [encoded, None]}
        assert http.post("/", json=["INCR", "n"], headers=IN_BASE64).json() == {"result": 1}

    def test_bytes_that_are_no_text_survive_in_base64_alone(self, http):
        http.post("/", json=["SETBIT", "k", 0, 1])
        assert http.get("/get/k").json() == {"result": "\ufffd"}
        assert http.get("/get/k", headers=IN_BASE64).json() == {"result": base64.b64encode(b"\x80").decode()}

    def test_resp2_is_what_a_connection_would_carry(self, http):
        answer = http.post("/pipeline", json=[["SET", "k", "ü"], ["GET", "k"], ["GET", "none"]], headers=IN_RESP2)
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.content == b"+OK\r\n$2\r\n\xc3\xbc\r\n$-1\r\n"
        assert http.get("/mget/k/none", headers=IN_RESP2).content == b"*2\r\n$2\r\n\xc3\xbc\r\n$-1\r\n"
        assert http.get("/incr/n", headers=IN_RESP2).content == b":1\r\n"

    @pytest.mark.parametrize("headers", [{"Upstash-Response-Format": "xml"}, IN_BASE64 | IN_RESP2])
    def test_other_forms_are_refused(self, http, headers):
        assert http.get("/ping", headers=headers).status_code == 400


class TestSeveralCommands:
    commands = (["SET", "k", "word"], ["INCR", "k"], ["INCR", "n"])

    @pytest.mark.parametrize("path", ["/pipeline", "/multi-exec"])
    def test_each_has_its_result_or_error(self, http, path):
        answer = http.post(path, json=self.commands)
        assert answer.status_code == 200
        assert answer.json() == [
            {"result": "OK"},
            {"error": "ERR value is not an integer or out of range"},
            {"result": 1},
        ]

    @pytest.mark.parametrize("wrong", [["NOPE"], ["GET"], ["SUBSCRIBE", "channel"]])
    def test_a_transaction_with_no_command_of_redis_is_discarded(self, http, wrong):
        answer = http.post("/multi-exec", json=[["SET", "k", "1"], wrong])
        assert (answer.status_code, list(answer.json())) == (400, ["error"])
        assert http.get("/get/k").json() == {"result": None}
        assert http.post("/multi-exec", json=[["SET", "k", "2"]]).json() == [{"result": "OK"}]

    @pytest.mark.parametrize("body", [{}, [], ["SET", "k", "1"], [[]]])
    def test_what_is_no_list_of_commands_is_refused(self, http, body):
        assert http.post("/pipeline", json=body).status_code == 400


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
