"""What an update changes of an entry."""

from __future__ import annotations

import pytest

from infra.local.sandbox.vector.entries import merged, updated
from infra.local.sandbox.vector.refusals import IndexRefusal
from infra.local.sandbox.vector.store import Entry
from infra.local.sandbox.vector.wire import Update
from infra.local.sandbox.vector.words import sparse_vector

KEPT = Entry("a", b"old", None, {"topic": "hills", "steep": True}, "A hill.")


@pytest.mark.parametrize(
    ("target", "patch", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        (["a", "b"], ["c", "d"], ["c", "d"]),
        ({"a": "b"}, ["c"], ["c"]),
        ({"a": "foo"}, None, None),
        ({"a": "foo"}, "bar", "bar"),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_a_merge_patch_does_what_appendix_a_of_rfc_7396_says(target, patch, result):
    assert merged(target, patch) == result


def test_metadata_are_replaced_unless_they_are_patched():
    assert updated(KEPT, Update(id="a", metadata={"flat": True}), None).metadata == {"flat": True}
    patch = Update(id="a", metadata={"steep": None}, metadata_update_mode="PATCH")
    assert updated(KEPT, patch, None).metadata == {"topic": "hills"}


def test_new_data_bring_their_own_vectors_and_leave_the_metadata():
    changed = updated(KEPT, Update(id="a", data="A track."), b"new")
    assert (changed.packed, changed.data, changed.metadata) == (b"new", "A track.", KEPT.metadata)
    assert changed.sparse_vector == sparse_vector("A track.")


def test_vectors_are_changed_together():
    with pytest.raises(IndexRefusal, match="both dense and sparse"):
        updated(KEPT, Update(id="a", vector=[1.0]), None)
