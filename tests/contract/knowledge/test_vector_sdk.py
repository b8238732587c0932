"""Upstash's own SDK against the sandbox: what it sends is understood, and what it gets is what it knows."""

from __future__ import annotations

import json

import pytest
from upstash_vector import AsyncIndex, Index, Vector
from upstash_vector.errors import ClientError, UpstashError
from upstash_vector.types import (
    Data,
    FusionAlgorithm,
    MetadataUpdateMode,
    QueryMode,
    SparseVector,
    WeightingStrategy,
)

from infra.local.sandbox.upstash_vector import PREFIX, TOKEN
from infra.local.sandbox.vector.model import DIMENSION, MODEL
from spotter.knowledge.chunk_records import chunk_from, record_of
from spotter.providers.http_service import HttpService, new_client
from spotter.providers.upstash_vector import KEEPING, NAME, UpstashVector
from tests.support.knowledge import SQUAT, TEMPO
from tests.support.stories import run

TEXTS = {
    "tempo": "A tempo run is comfortably hard.",
    "squat": "Squat below parallel with a straight back.",
    "sleep": "Sleep well after a hard workout.",
}


def axis(number):
    """The direction of one dimension."""
    return [float(each == number) for each in range(DIMENSION)]


def found(results):
    return [result.id for result in results]


@pytest.fixture
def index(sandbox):
    return Index(f"{sandbox.url}{PREFIX}", TOKEN, retries=0)


@pytest.fixture
def filled(index):
    index.upsert([Vector(id_, data=text, metadata={"name": id_, "length": len(text)}) for id_, text in TEXTS.items()])
    return index


class TestTexts:
    def test_a_text_is_found_by_meaning_and_by_words(self, filled):
        for mode in QueryMode:
            assert found(filled.query(data="hard tempo run", top_k=1, query_mode=mode)) == ["tempo"]

    def test_only_what_is_asked_for_comes(self, filled):
        (bare,) = filled.query(data="tempo", top_k=1)
        assert (bare.metadata, bare.data, bare.vector, bare.sparse_vector) == (None, None, None, None)
        (whole,) = filled.query(data="tempo", top_k=1, include_metadata=True, include_data=True, include_vectors=True)
        assert (whole.metadata["name"], whole.data) == ("tempo", TEXTS["tempo"])
        assert len(whole.vector) == DIMENSION
        assert len(whole.sparse_vector.indices) == len(whole.sparse_vector.values) > 0

    def test_scores_by_meaning_are_from_0_to_1_and_1_for_the_text_itself(self, filled):
        results = filled.query(data=TEXTS["tempo"], query_mode=QueryMode.DENSE)
        assert results[0].score == pytest.approx(1.0, abs=1e-4)
        assert all(0 <= result.score <= 1 for result in results)

    @pytest.mark.parametrize("data", [(Data("a", "A hill."),), ({"id": "a", "data": "A hill."},), (("a", "A hill."),)])
    def test_every_way_to_write_a_text_is_taken(self, index, data):
        assert index.upsert(list(data)) == "Success"
        assert index.fetch("a", include_data=True)[0].data == "A hill."

    def test_fusions_differ_in_their_scores_only_by_what_they_are(self, filled):
        by_rank = filled.query(data="hard tempo run")
        assert by_rank[0].score == pytest.approx(2 / 61)
        by_distribution = filled.query(data="hard tempo run", fusion_algorithm=FusionAlgorithm.DBSF)
        assert by_distribution[0].id == by_rank[0].id
        assert 1 < by_distribution[0].score <= 2

    def test_several_questions_are_answered_each_and_one_alone_flat(self, filled):
        two = filled.query_many(queries=[{"data": "tempo", "top_k": 1}, {"data": "squat", "top_k": 1}])
        assert [found(results) for results in two] == [["tempo"], ["squat"]]
        (one,) = filled.query_many(queries=[{"data": "squat", "top_k": 1}])
        assert found(one) == ["squat"]

    @pytest.mark.parametrize(
        ("text", "ids"),
        [
            ("name = 'tempo'", {"tempo"}),
            ('name IN ("tempo", "squat")', {"tempo", "squat"}),
            ("length < 33 AND name GLOB '*e*'", {"tempo", "sleep"}),
            ("name = 'tempo' OR (HAS NOT FIELD name)", {"tempo"}),
        ],
    )
    def test_filters_restrict_what_is_found(self, filled, text, ids):
        for mode in (QueryMode.DENSE, QueryMode.HYBRID):
            assert set(found(filled.query(data="hard", filter=text, query_mode=mode))) == ids


class TestVectors:
    def test_vectors_come_back_as_they_went(self, index):
        sparse = SparseVector([1, -2], [0.5, 2.0])
        index.upsert([Vector("a", vector=axis(0), sparse_vector=sparse, metadata={"n": 1}, data="kept")])
        (kept,) = index.fetch(["a"], include_vectors=True, include_metadata=True, include_data=True)
        assert kept.vector == pytest.approx(axis(0), abs=1e-6)
        assert (kept.sparse_vector, kept.metadata, kept.data) == (sparse, {"n": 1}, "kept")

    def test_they_are_found_by_direction_and_by_shared_indices(self, index):
        index.upsert([("a", axis(0), ([1], [2.0])), ("b", axis(1), ([1, 2], [1.0, 1.0]))])
        by_direction = index.query(vector=axis(0))
        assert [(each.id, each.score) for each in by_direction] == [("a", pytest.approx(1)), ("b", pytest.approx(0.5))]
        by_indices = index.query(sparse_vector=([2, 1], [1.0, 1.0]))
        assert [(each.id, each.score) for each in by_indices] == [("a", 2.0), ("b", 2.0)]
        weighted = index.query(sparse_vector=([2, 1], [1.0, 1.0]), weighting_strategy=WeightingStrategy.IDF)
        assert found(weighted) == ["b", "a"]
        assert found(index.query(vector=axis(1), sparse_vector=([2], [1.0]))) == ["b", "a"]

    def test_a_vector_of_another_dimension_is_refused(self, index):
        with pytest.raises(UpstashError, match=f"Invalid vector dimension: 2, expected: {DIMENSION}"):
            index.upsert([("a", [0.1, 0.2], ([1], [1.0]))])
        with pytest.raises(UpstashError, match="Invalid vector dimension: 2"):
            index.query(vector=[0.1, 0.2])

    def test_a_hybrid_index_wants_both_vectors(self, index):
        with pytest.raises(UpstashError, match="both dense and sparse"):
            index.upsert([("a", axis(0))])

    def test_the_sdk_does_not_send_texts_with_vectors(self, index):
        with pytest.raises(ClientError):
            index.upsert([Vector("a", vector=axis(0)), Data("b", "text")])


class TestKeeping:
    def test_what_is_missing_is_none_in_its_place(self, filled):
        assert [each and each.id for each in filled.fetch(["squat", "none", "tempo"])] == ["squat", None, "tempo"]
        assert found(filled.fetch(prefix="s")) == ["squat", "sleep"]

    def test_a_range_goes_through_everything(self, filled):
        first = filled.range(limit=2, include_metadata=True)
        rest = filled.range(first.next_cursor, limit=2)
        assert [*found(first.vectors), *found(rest.vectors)] == list(TEXTS)
        assert (first.vectors[0].metadata["name"], rest.next_cursor) == ("tempo", "")
        assert found(filled.range(limit=9, prefix="sl").vectors) == ["sleep"]

    def test_things_are_deleted_by_id_by_prefix_and_by_filter(self, filled):
        assert filled.delete("tempo").deleted == 1
        assert filled.delete(["tempo", "squat"]).deleted == 1
        filled.upsert([Data("sled", "Push the sled."), Data("bench", "Lie down.", {"kind": "lift"})])
        assert filled.delete(filter="kind = 'lift'").deleted == 1
        assert filled.delete(prefix="sle").deleted == 2
        assert filled.info().vector_count == 0

    def test_metadata_is_replaced_or_patched(self, filled):
        assert filled.update("tempo", metadata={"a": {"b": 1, "c": 2}})
        assert filled.update(
            "tempo", metadata={"a": {"b": None}, "d": 3}, metadata_update_mode=MetadataUpdateMode.PATCH
        )
        assert filled.fetch("tempo", include_metadata=True)[0].metadata == {"a": {"c": 2}, "d": 3}
        assert not filled.update("none", metadata={})

    def test_new_data_is_embedded_and_keeps_the_metadata(self, filled):
        assert filled.update("squat", data="Rest between intervals is a slow jog.")
        (near,) = filled.query(data="jogging intervals", top_k=1, include_metadata=True)
        assert (near.id, near.metadata["name"]) == ("squat", "squat")
        assert found(filled.query(data="parallel", query_mode=QueryMode.SPARSE)) == []

    def test_new_vectors_take_the_place_of_embedded_ones(self, filled):
        assert filled.update("squat", vector=axis(3), sparse_vector=([7], [1.0]))
        assert found(filled.query(sparse_vector=([7], [1.0]))) == ["squat"]
        assert found(filled.query(data="parallel", query_mode=QueryMode.SPARSE)) == []

    def test_the_index_describes_itself(self, filled):
        info = filled.info()
        assert (info.vector_count, info.pending_vector_count, info.dimension) == (3, 0, DIMENSION)
        assert (info.similarity_function, info.dense_index.embedding_model) == ("COSINE", MODEL)
        assert (info.sparse_index.embedding_model, info.namespaces[""].vector_count) == ("BM25", 3)
        assert info.index_size > 0


class TestNamespaces:
    def test_they_are_made_by_writing_and_know_nothing_of_each_other(self, filled):
        filled.upsert([Data("tempo", "The tempo of a lift is written in seconds.")], namespace="lifting")
        assert filled.list_namespaces() == ["", "lifting"]
        assert found(filled.query(data="tempo", namespace="lifting")) == ["tempo"]
        assert filled.delete("tempo", namespace="lifting").deleted == 1
        assert filled.fetch("tempo")[0] is not None

    def test_the_sdk_leaves_a_slash_in_a_name_as_it_is(self, index):
        index.upsert([Data("a", "A hill.")], namespace="a b/c")
        assert index.list_namespaces() == ["", "a b/c"]
        assert index.delete("a", namespace="a b/c").deleted == 1

    def test_they_are_emptied_alone_or_all_at_once(self, filled):
        filled.upsert([Data("a", "A hill.")], namespace="hills")
        assert filled.reset("hills") == "Success"
        assert {name: each.vector_count for name, each in filled.info().namespaces.items()} == {"": 3, "hills": 0}
        assert filled.reset(all=True) == "Success"
        assert filled.info().vector_count == 0

    def test_they_are_removed_and_what_is_not_there_cannot_be(self, filled):
        filled.upsert([Data("a", "A hill.")], namespace="hills")
        filled.delete_namespace("hills")
        assert filled.list_namespaces() == [""]
        with pytest.raises(UpstashError, match=r"Namespace hills for the index .+ does not exist"):
            filled.delete_namespace("hills")


class TestErrors:
    def test_another_token_is_told(self, sandbox):
        with pytest.raises(UpstashError, match="Unauthorized: Invalid auth token"):
            Index(f"{sandbox.url}{PREFIX}", "another").info()

    def test_a_filter_that_is_none_is_told(self, filled):
        with pytest.raises(UpstashError, match="Invalid filter"):
            filled.query(data="tempo", filter="name ==== 'x'")

    def test_the_sdk_raises_at_once_what_another_try_would_change_and_does_not_say_which_status(self, sandbox):
        sandbox.instruct("upstash_vector", mode=429)
        with pytest.raises(UpstashError, match="Too Many Requests") as caught:
            Index(f"{sandbox.url}{PREFIX}", TOKEN, retries=3, retry_interval=0).info()
        assert sandbox.state("upstash_vector")["requests"] == 1
        assert "429" not in str(caught.value)

    def test_the_sdk_falls_over_what_is_no_json(self, sandbox, index):
        sandbox.instruct("upstash_vector", mode="bad_gateway")
        with pytest.raises(json.JSONDecodeError):
            index.info()


def test_the_asynchronous_sdk_is_understood_too(sandbox):
    async def ask():
        index = AsyncIndex(f"{sandbox.url}{PREFIX}", TOKEN)
        await index.upsert([Data("tempo", TEXTS["tempo"])])
        return await index.query(data="tempo", top_k=1), await index.info()

    results, info = run(ask())
    assert (found(results), info.vector_count) == (["tempo"], 1)


class TestTogetherWithOurClient:
    @pytest.fixture
    def ours(self, sandbox):
        with new_client() as client:
            yield UpstashVector(HttpService(client, NAME, KEEPING), f"{sandbox.url}{PREFIX}", lambda: TOKEN)

    def test_the_sdk_reads_what_we_write(self, ours, index):
        ours.put([TEMPO])
        (kept,) = index.fetch(TEMPO.id, include_metadata=True, include_data=True)
        assert (chunk_from(kept.metadata), kept.data) == (TEMPO, TEMPO.searched_text)

    def test_we_read_what_the_sdk_writes_and_leave_out_what_is_no_chunk(self, ours, index):
        index.upsert([Data(SQUAT.id, SQUAT.searched_text, record_of(SQUAT)), Data("note", "Squat on Monday.")])
        found_ones = ours.nearest("How deep do I squat?")
        assert [near.chunk for near in found_ones.by_meaning] == [SQUAT]
        assert [near.chunk for near in found_ones.by_words] == [SQUAT]

    def test_each_removes_what_the_other_wrote(self, ours, index):
        ours.put([TEMPO, SQUAT])
        assert index.delete(TEMPO.id).deleted == 1
        ours.remove([SQUAT.id])
        assert index.info().vector_count == 0
