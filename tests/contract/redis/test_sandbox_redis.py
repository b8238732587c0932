"""Upstash's REST protocol as the sandbox speaks it."""

from __future__ import annotations

import base64

import httpx
import pytest

from infra.local.sandbox.upstash_redis import MOST_BYTES, TOKEN
from tests.support.redis import address_of

WRONG_PASSWORD = {"error": "WRONGPASS invalid password"}
IN_BASE64 = {"Upstash-Encoding": "base64"}
IN_RESP2 = {"Upstash-Response-Format": "resp2"}


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
