"""Manifests and dropped files as objects."""

from datetime import date

import pytest

from spotter.knowledge.ingest.manifests import Entry, Manifest
from spotter.knowledge.ingest.refusals import Refusal
from spotter.storage.inbox import StoredInbox
from spotter.storage.manifests import StoredManifests
from spotter.storage.memory_objects import MemoryObjects

MANIFEST = Manifest(
    "abc",
    date(2026, 11, 24),
    (Entry("a.b-1", "12", (1, 2, 3)), Entry("a.b-2", "34", (), is_repeat=True)),
    (Refusal("inbox/ä b.vtt", 3, "Not so."), Refusal("inbox/ä b.vtt", None, "Nor so.")),
)


@pytest.fixture
def objects():
    return MemoryObjects()


def test_a_manifest_comes_back_the_same(objects):
    manifests = StoredManifests(objects)
    manifests.put("inbox/ä b.vtt", MANIFEST)
    assert manifests.get("inbox/ä b.vtt") == MANIFEST
    assert manifests.get("inbox/a.vtt") is None
    assert MANIFEST.kept == {"a.b-1": "12"}


def test_documents_are_those_of_a_collection_by_name(objects):
    manifests = StoredManifests(objects)
    names = [f"inbox/{number:04d}.json" for number in range(2100)]
    for name in [*names, "starter/a.jsonl"]:
        manifests.put(name, Manifest("", date(2026, 11, 24)))
    assert list(manifests.documents("inbox/")) == names
    assert list(manifests.documents()) == [*names, "starter/a.jsonl"]
    manifests.delete("starter/a.jsonl")
    manifests.delete("starter/a.jsonl")
    assert list(manifests.documents("starter/")) == []


def test_dropped_files_are_found_below_their_prefix(objects):
    names = [f"inbox/{number:04d}.vtt" for number in range(1100)]
    for name in names:
        objects.put(f"knowledge/{name}", b"WEBVTT", "text/vtt")
    objects.put("uploads/ann/1", b"", "text/plain")
    inbox = StoredInbox(objects)
    assert list(inbox.names(inbox.collection)) == names
    assert (inbox.size_bytes(names[0]), inbox.read(names[0])) == (6, b"WEBVTT")
    assert (inbox.size_bytes("inbox/none"), inbox.read("inbox/none")) == (None, None)
