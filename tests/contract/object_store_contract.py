"""What every object store must do, in lines that run against all of them.

A test module makes these its own by defining the fixture `objects`, an empty store, and importing
`ObjectStoreContract` under a name that starts with `Test`.
"""

from __future__ import annotations

from spotter.storage.objects import ListedObject, ObjectHead, StoredObject

TEXT = "text/plain"


class ObjectStoreContract:
    """Each method is one promise."""

    def test_what_is_put_comes_back_the_same(self, objects):
        objects.put("a/b.bin", b"\x00\xff", "application/octet-stream")
        assert objects.get("a/b.bin") == StoredObject(b"\x00\xff", "application/octet-stream")

    def test_a_compressed_body_is_given_back_as_it_was_put(self, objects):
        objects.put("a.json.gz", b"\x1f\x8b...", "application/json", "gzip")
        assert objects.get("a.json.gz") == StoredObject(b"\x1f\x8b...", "application/json")

    def test_a_missing_object_is_none(self, objects):
        assert objects.get("nothing") is None
        assert objects.head("nothing") is None

    def test_the_head_tells_size_and_type(self, objects):
        objects.put("a", b"12345", TEXT)
        assert objects.head("a") == ObjectHead(5, TEXT)

    def test_put_replaces(self, objects):
        objects.put("a", b"before", TEXT)
        objects.put("a", b"after", "text/html")
        assert objects.get("a") == StoredObject(b"after", "text/html")

    def test_deleting_twice_is_no_error(self, objects):
        objects.put("a", b"", TEXT)
        objects.delete("a")
        objects.delete("a")
        assert objects.get("a") is None

    def test_a_listing_is_by_key_and_goes_on_behind_a_key(self, objects):
        for key in ("x/2", "x/1", "x/3", "y/1"):
            objects.put(key, key.encode(), TEXT)
        assert objects.page("x/", limit=2) == [ListedObject("x/1", 3), ListedObject("x/2", 3)]
        assert objects.page("x/", limit=2, after="x/2") == [ListedObject("x/3", 3)]
        assert objects.page("z/", limit=2) == []

    def test_a_prefix_is_deleted_and_nothing_beside_it(self, objects):
        for key in ("streams/ann/1", "streams/ann/2", "streams/anna/1", "uploads/ann/1"):
            objects.put(key, b"", TEXT)
        assert objects.delete_prefix("streams/ann/") == 2
        assert objects.delete_prefix("streams/ann/") == 0
        assert [entry.key for entry in objects.page("", limit=9)] == ["streams/anna/1", "uploads/ann/1"]

    def test_an_upload_is_signed_for_one_type_and_size(self, objects):
        signed = objects.presigned_put("uploads/ann/1", "application/gpx+xml", 1234, expires_s=900)
        assert signed.method == "PUT"
        assert "uploads/ann/1" in signed.url
        assert signed.headers == {"Content-Type": "application/gpx+xml", "Content-Length": "1234"}

    def test_a_signed_request_says_when_it_ends(self, objects):
        short = objects.presigned_get("a", expires_s=60)
        long = objects.presigned_put("a", TEXT, 1, expires_s=3600)
        assert short.method == "GET"
        assert 3500 < (long.expires_at - short.expires_at).total_seconds() < 3600
