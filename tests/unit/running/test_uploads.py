"""Offers of a place for a large file."""

from __future__ import annotations

import pytest

from spotter.errors import InvalidInput, TooLarge
from spotter.running.uploads import FIT, MAX_UPLOAD_BYTES, media_type_of, offer_upload
from spotter.storage.memory_objects import MemoryObjects
from spotter.storage.uploads import StoredUploads


@pytest.fixture
def objects():
    return MemoryObjects()


@pytest.fixture
def uploads(objects):
    return StoredUploads(objects)


def test_two_offers_are_two_places(uploads):
    first, second = (offer_upload("ann", FIT, MAX_UPLOAD_BYTES, uploads) for _ in range(2))
    assert first.upload_key != second.upload_key
    assert first.upload_key.startswith("uploads/ann/")


@pytest.mark.parametrize(
    ("content_type", "size_bytes", "field"), [("image/png", 1, "content_type"), (FIT, 0, "size_bytes")]
)
def test_what_cannot_be_read_is_not_offered_a_place(uploads, content_type, size_bytes, field):
    with pytest.raises(InvalidInput) as raised:
        offer_upload("ann", content_type, size_bytes, uploads)
    assert [error.field for error in raised.value.errors] == [field]


def test_what_is_too_large_is_not_offered_a_place(uploads):
    with pytest.raises(TooLarge):
        offer_upload("ann", FIT, MAX_UPLOAD_BYTES + 1, uploads)


@pytest.mark.parametrize("stranger", ["an", "anna", "bob", ".."])
def test_an_upload_belongs_to_its_athlete(objects, uploads, stranger):
    key = offer_upload("ann", FIT, 3, uploads).upload_key
    objects.put(key, b"fit", FIT)
    assert uploads.size_bytes("ann", key) == 3
    assert uploads.fetch(stranger, key) is None
    assert uploads.size_bytes(stranger, key) is None


@pytest.mark.parametrize("name", ["../../streams/lee/x", "0" * 31, "0" * 33, "0" * 32 + "\n", "0" * 32 + "/../x"])
def test_a_key_that_was_never_offered_is_nobodys(objects, uploads, name):
    key = f"uploads/ann/{name}"
    objects.put(key, b"fit", FIT)
    assert uploads.fetch("ann", key) is None
    assert uploads.size_bytes("ann", key) is None


@pytest.mark.parametrize(
    ("header", "media_type"),
    [
        ("Application/GPX+XML; charset=utf-8", "application/gpx+xml"),
        ("", ""),
        (" application/json ", "application/json"),
    ],
)
def test_a_media_type_is_without_parameters_and_in_lower_case(header, media_type):
    assert media_type_of(header) == media_type
