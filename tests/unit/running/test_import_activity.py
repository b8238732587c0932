from __future__ import annotations

import gzip
import io
import zipfile

import pytest

from spotter.errors import UnreadableActivity, UnsupportedMediaType
from spotter.running.recordings.import_activity import MEDIA_TYPES, read_activity
from tests.support.activity_files import FIT, GPX, TCX, clock, fit_run, gpx, steady_points, tcx, tcx_lap, tcx_point

RUNS = {
    GPX: gpx(steady_points(30)),
    TCX: tcx(tcx_lap(0, 29.0, 87.0, [tcx_point(second, second * 3.0) for second in range(30)])),
    FIT: fit_run(),
}


def zipped(body: bytes) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("run.gpx", body)
    return archive.getvalue()


def test_three_media_types_are_offered():
    assert set(MEDIA_TYPES) == {GPX, TCX, FIT}


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
def test_each_format_is_read(media_type: str):
    source = read_activity(RUNS[media_type], media_type, clock).source

    assert source == {GPX: "gpx", TCX: "tcx", FIT: "fit"}[media_type]


@pytest.mark.parametrize("media_type", ["application/gpx+xml; charset=utf-8", "Application/GPX+XML"])
def test_parameters_and_case_of_the_type_do_not_matter(media_type: str):
    assert read_activity(RUNS[GPX], media_type, clock).source == "gpx"


@pytest.mark.parametrize("media_type", ["", "text/plain", "application/json", "application/gpx"])
def test_another_media_type_is_refused_with_a_list(media_type: str):
    with pytest.raises(UnsupportedMediaType, match="application/gpx") as refused:
        read_activity(RUNS[GPX], media_type, clock)

    assert all(known in refused.value.detail for known in MEDIA_TYPES)


@pytest.mark.parametrize(
    ("sent_as", "is_really", "name"), [(GPX, FIT, "FIT"), (GPX, TCX, "TCX"), (FIT, GPX, "GPX"), (TCX, GPX, "GPX")]
)
def test_a_file_of_another_format_is_refused_naming_it(sent_as: str, is_really: str, name: str):
    with pytest.raises(UnreadableActivity, match=f"looks like a {name} file") as refused:
        read_activity(RUNS[is_really], sent_as, clock)

    assert is_really in refused.value.detail


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"\0" * 1000, "empty"),
        (gzip.compress(b"0" * 100_000), "unzip it first"),
        (zipped(b"0" * 100_000), "unzip it first"),
        (b"7z\xbc\xaf\x27\x1c", "unpack it first"),
        (b'  {"healthkit": {}}', "looks like JSON"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        (b"%PDF-1.7", "picture or a document"),
    ],
)
def test_another_kind_of_body_is_refused_saying_what_it_is(media_type: str, body: bytes, reason: str):
    with pytest.raises(UnreadableActivity, match=reason):
        read_activity(body, media_type, clock)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_xml_is_read_in_the_encodings_that_xml_knows(encoding: str):
    declared = encoding.removesuffix("-sig").encode()
    body = RUNS[GPX].replace(b'encoding="UTF-8"', b'encoding="' + declared + b'"').decode().encode(encoding)

    assert read_activity(body, GPX, clock).elapsed_time_s == 29.0


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    b"<gpx><trk><name>&b;</name></trk></gpx>"
)
EXTERNAL = b'<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><name>&x;</name></trk></gpx>'
REMOTE = b'<!DOCTYPE gpx SYSTEM "http://example.org/gpx.dtd"><gpx></gpx>'


@pytest.mark.parametrize("body", [BOMB, EXTERNAL, REMOTE, BOMB.decode().encode("utf-16")])
def test_document_types_and_entities_are_refused(body: bytes):
    with pytest.raises(UnreadableActivity, match="for safety"):
        read_activity(body, GPX, clock)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (RUNS[GPX][:900], "looks cut off"),
        (RUNS[GPX][:-1], "looks cut off"),
        (RUNS[GPX].replace(b"</ele>", b"</elevation>"), "broken at line 1: mismatched tag"),
        (b"<kml></kml>", "begins with <kml>"),
        (b"running, 5 km, 25 minutes", "broken at line 1"),
        (b'<?xml version="1.0" encoding="utf-7"?><gpx></gpx>', "character encoding"),
        (b'<?xml version="1.0" encoding="nonsense"?><gpx></gpx>', "unknown encoding|character encoding"),
        (b"<gpx>" + b"<a>" * 100_000, "nested deeper"),
        (b"<gpx>" + b"<a/>" * 100_000, "hardly any samples"),
        (b"<gpx>" + b"<trk/>" * 10_000, "more than 5,000 tracks"),
        (b"<gpx " + b"a" * 1_000_000, "single tag"),
        (b"<gpx><trk><trkseg><trkpt>" + b"<a>" * 200_000, "tag, comment or sample"),
        (b"<gpx><trk><trkseg>" + b"<trkpt/>" * 200_001, "more than 200,000 samples"),
        (b"<gpx><trk><trkseg>" + b"<trkpt><time>1</time></trkpt>", "has no lat|not a date"),
    ],
)
def test_broken_and_hostile_xml_is_refused_saying_how(body: bytes, reason: str):
    with pytest.raises(UnreadableActivity, match=reason):
        read_activity(body, GPX, clock)
