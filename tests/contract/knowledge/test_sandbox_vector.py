"""What the sandbox's Upstash Vector takes beyond what the SDK sends, and how it says that something is wrong."""

from __future__ import annotations

import httpx
import pytest

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from infra.local.sandbox.vector.wire import LARGEST_BATCH, LARGEST_METADATA_BYTES
from tests.support.sandbox import running_sandbox

HILL = {"id": "hill", "data": "A hill.", "metadata": {"steep": True}}


@pytest.fixture
def filled(sandbox, http):  # noqa: ARG001 - an empty index
    http.post("/upsert-data", json=HILL).raise_for_status()
    return http


def problem(answer):
    assert answer.json()["status"] == answer.status_code
    return answer.status_code, answer.json()["error"]


class TestMethods:
    def test_the_documented_methods_are_taken_besides_post(self, filled):
        for method in ("GET", "POST"):
            assert filled.request(method, "/info").json()["result"]["vectorCount"] == 1
            assert filled.request(method, "/list-namespaces").json() == {"result": [""]}
            assert filled.request(method, "/fetch", json={"ids": ["hill"]}).json() == {"result": [{"id": "hill"}]}
            assert filled.request(method, "/random").json()["result"]["id"] == "hill"
        assert filled.request("DELETE", "/delete", json={"ids": "hill"}).json() == {"result": {"deleted": 1}}
        assert filled.request("DELETE", "/reset").json() == {"result": "Success"}
        assert filled.get("/random").json() == {"result": None}

    @pytest.mark.parametrize(("method", "path"), [("GET", "/query-data"), ("DELETE", "/info"), ("PUT", "/upsert")])
    def test_others_are_not(self, filled, method, path):
        assert problem(filled.request(method, path)) == (405, "Method Not Allowed")

    def test_a_path_that_is_none_is_told(self, filled):
        assert problem(filled.post("/search", json={})) == (404, "Not Found")


class TestForms:
    def test_a_list_of_one_query_is_answered_like_one_query(self, filled):
        query = {"data": "hill", "topK": 1}
        one, alone = (filled.post("/query-data", json=body).json()["result"] for body in ([query], query))
        assert one == alone
        assert one[0]["id"] == "hill"

    @pytest.mark.parametrize("cursor", ["", "0", 0])
    def test_a_range_begins_as_the_documentation_and_as_the_sdk_say(self, filled, cursor):
        answer = filled.request("GET", "/range", json={"cursor": cursor, "limit": 5}).json()["result"]
        assert answer == {"nextCursor": "", "vectors": [{"id": "hill"}]}

    def test_numbers_may_be_ids(self, filled):
        filled.post("/upsert-data", json=[{"id": 7, "data": "A track."}])
        assert filled.post("/fetch", json={"ids": [7]}).json()["result"] == [{"id": "7"}]

    def test_a_namespace_can_be_renamed_but_not_over_another(self, filled):
        filled.post("/upsert-data/flat", json={"id": "track", "data": "A track."})
        taken = filled.post("/rename-namespace", json={"namespace": "flat", "newNamespace": ""})
        assert taken.status_code == 400
        renamed = filled.post("/rename-namespace", json={"namespace": "flat", "newNamespace": "tracks"})
        assert renamed.json() == {"result": {"renamed": True}}
        assert filled.post("/list-namespaces").json()["result"] == ["", "tracks"]
        replaced = {"namespace": "tracks", "newNamespace": "", "deleteExisting": True}
        filled.post("/rename-namespace", json=replaced).raise_for_status()
        assert filled.post("/range", json={"cursor": "", "limit": 5}).json()["result"]["vectors"] == [{"id": "track"}]
        gone = filled.post("/rename-namespace", json={"namespace": "tracks", "newNamespace": "x"})
        assert problem(gone) == (404, "Namespace tracks for the index sandbox does not exist")


class TestProblems:
    @pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer x"}, {"Authorization": "sandbox-vector-token"}])
    def test_only_the_token_opens_it(self, sandbox, header):
        answer = httpx.post(f"{sandbox.url}{PREFIX}/info", headers=header)
        assert problem(answer) == (401, "Unauthorized: Invalid auth token")
        assert answer.headers["X-Spotter-Sandbox"] == "true"

    @pytest.mark.parametrize(
        ("path", "body", "words"),
        [
            ("/upsert-data", b"", "body"),
            ("/upsert-data", b"[", "body"),
            ("/upsert-data", b'[{"id": "a"}]', "data"),
            ("/upsert-data", b'{"id": "", "data": "x"}', "id"),
            ("/upsert-data", b'{"id": "a", "data": ""}', "data"),
            ("/query-data", b'{"vector": [1.0]}', "data"),
            ("/query", b"{}", "vector"),
            ("/query-data", b'{"data": "x", "topK": 0}', "topK"),
            ("/query-data", b'{"data": "x", "topK": 1001}', "topK"),
            ("/query-data", b'{"data": "x", "queryMode": "BOTH"}', "queryMode"),
            ("/query-data", b'{"data": "x", "filter": "a = "}', "Invalid filter"),
            ("/delete", b'{"filter": ""}', "Invalid filter"),
            ("/range", b'{"cursor": "x", "limit": 1}', "cursor"),
            ("/range", b'{"cursor": ""}', "limit"),
            ("/upsert", b'{"id": "a", "sparseVector": {"indices": [1], "values": []}}', "sparseVector"),
        ],
    )
    def test_what_cannot_be_read_is_named(self, filled, path, body, words):
        status, message = problem(filled.post(path, content=body))
        assert status == 400
        assert words in message

    def test_metadata_have_a_limit(self, filled):
        most = LARGEST_METADATA_BYTES - len('{"a": ""}')
        for size, status in ((most, 200), (most + 1, 400)):
            answer = filled.post("/upsert-data", json={**HILL, "metadata": {"a": "x" * size}})
            assert answer.status_code == status

    def test_lists_have_a_limit(self, filled):
        for size, status in ((LARGEST_BATCH, 200), (LARGEST_BATCH + 1, 400)):
            assert filled.post("/delete", json={"ids": ["none"] * size}).status_code == status
        many = [{"id": "none", "metadata": {}}] * (LARGEST_BATCH + 1)
        assert problem(filled.post("/upsert", json=many))[0] == 400

    def test_nothing_of_a_list_is_kept_when_one_of_it_is_wrong(self, filled):
        answer = filled.post("/upsert-data", json=[{"id": "a", "data": "A track."}, {"id": "b"}])
        assert answer.status_code == 400
        assert filled.post("/fetch", json={"ids": ["a"]}).json()["result"] == [None]


def test_what_is_kept_is_there_after_a_restart(tmp_path):
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with running_sandbox(tmp_path) as first:
        httpx.post(f"{first.url}{PREFIX}/upsert-data", headers=headers, json=HILL).raise_for_status()
    with running_sandbox(tmp_path) as second:
        answer = httpx.post(f"{second.url}{PREFIX}/query-data", headers=headers, json={"data": "hills"})
    assert [match["id"] for match in answer.json()["result"]] == ["hill"]
